"""`tagsync recovery watch`: a recovery on one screen."""

from __future__ import annotations

import sys

from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.running import running
from tagsync.cli.recovery.kit.service import Driven, RecoveryName


@with_flags
def watch(recovery: RecoveryName, where: Where, how: How, driven: Driven, show: ShowReport) -> int:
    """Watch a recovery on one screen: its waves and servers, against last time, and what it waits for.

    The screen is drawn on standard error until the recovery ends; where that is no terminal, lines are printed as
    status --wait does. Then it is shown as status shows it, with the same exit codes. Ctrl-C ends the watching only.
    """
    found = running(recovery, "watch", where, how, show, driven)
    is_drawn = sys.stderr.isatty() and not show.quiet
    return found.finish(found.followed(found.drawn() if is_drawn else None), show)
