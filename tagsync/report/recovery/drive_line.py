"""A drive as one line of a list."""

from __future__ import annotations

from tagsync.recovery.driven.drive import Drive
from tagsync.report.recovery.names import mode


def drive_line(drive: Drive) -> str:
    """Its id, status, mode and plan, and what it waits for."""
    waits = f"  waits for an approval of {drive.wave.name}" if drive.asked_at and drive.wave else ""
    reason = f"  {drive.reason}" if drive.reason else ""
    return f"{drive.run_id}  {drive.status:<11}  {mode(drill=drive.drill):<8}  {drive.plan}{waits}{reason}\n"
