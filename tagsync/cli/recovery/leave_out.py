"""`tagsync recovery leave-out`: goes on without servers of later steps."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit.confirming import asking, refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.running import Wait, Yes, running
from tagsync.cli.recovery.kit.service import Driven, RecoveryName
from tagsync.cli.recovery.kit.target import merged
from tagsync.core.errors import both
from tagsync.recovery.native.execution_arn import target_of


@with_flags
def leave_out(
    recovery: RecoveryName,
    server: Annotated[list[str], typer.Argument(metavar="SERVER...", help="Ids of source servers.")],
    where: Where,
    how: How,
    driven: Driven,
    show: ShowReport,
    yes: Yes = False,
    wait: Wait = False,
) -> int:
    """Take servers out of steps that have not begun. DRS launches none of a step if it cannot launch one of them."""
    servers, _ = both(lambda: merged((), server, "SERVER"), lambda: recovery.startswith("arn:") and target_of(recovery))
    refuse_unconfirmed(yes=yes)
    found = running(recovery, "leave-out", where, how, show, driven)
    return found.finish(found.leave_out(servers, asking(yes=yes), wait=wait), show)
