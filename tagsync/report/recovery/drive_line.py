"""A drive as one line of a list."""

from __future__ import annotations

from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.words.acts import Deed
from tagsync.report.quoting import one_line
from tagsync.report.recovery.names import mode


def drive_line(drive: Drive) -> str:
    """Its id, status, mode and plan, who started it, and what it waits for."""
    by = "".join(f"  by {one_line(act.who)}" for act in drive.acts if act.what is Deed.STARTED and act.who)
    waits = f"  waits for an approval of {drive.wave.name}" if drive.asked_at and drive.wave else ""
    reason = f"  {drive.reason}" if drive.reason else ""
    return f"{drive.run_id}  {drive.status:<11}  {mode(drill=drive.drill):<8}  {drive.plan}{by}{waits}{reason}\n"
