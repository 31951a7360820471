"""`tagsync recovery cancel`: ends a recovery."""

from __future__ import annotations

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.confirming import asking, refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.running import Wait, Yes, running
from tagsync.cli.recovery.kit.service import Driven, RecoveryName
from tagsync.recovery.words.vocabulary import Outcome


@with_flags
def cancel(
    recovery: RecoveryName,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowReport,
    yes: Yes = False,
    wait: Wait = False,
) -> int:
    """End a recovery: the job that is running ends by itself, later steps are skipped, and what is launched stays."""
    refuse_unconfirmed(yes=yes)
    found = running(recovery, "cancel", where, how, show, driven)
    seen = found.cancel(asking(yes=yes), wait=wait)
    code = found.finish(seen, show)
    return exit_codes.OK if seen and seen.outcome is Outcome.CANCELLED else code
