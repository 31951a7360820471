"""`tagsync recovery status`: a recovery with every server."""

from __future__ import annotations

from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.history_file import HistoryFlag
from tagsync.cli.recovery.kit.running import Wait, running
from tagsync.cli.recovery.kit.service import Driven, RecoveryName


@with_flags
def status(
    recovery: RecoveryName,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowReport,
    wait: Wait = False,
    history: HistoryFlag = None,
) -> int:
    """Show a recovery: its steps and every server. Ends with 0 if it is running or has succeeded, else with 1."""
    found = running(recovery, "status", where, how, show, driven, history)
    return found.finish(found.followed() if wait else found.seen(), show)
