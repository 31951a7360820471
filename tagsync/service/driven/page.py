"""The page of a drive that has ended, as the service stores it: without the names of servers (law 9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import cast

from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import PREFLIGHT, Drives
from tagsync.recovery.driven.recovery import whole_recovery
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.preflight_document import PreflightDocument, preflight_from_document


def drive_page(drive: Drive, drives: Drives, now: Callable[[], datetime], compared: Compared | None) -> str:
    """With the findings of its preflight, if there was one. Raises `ServiceError`."""
    from tagsync.report.pages.recovery.execution import recovery_page  # few invocations end a drive

    kept = cast("PreflightDocument | None", drives.kept(drive.run_id, PREFLIGHT))
    found = preflight_from_document(kept) if kept else None
    made = _without_names(whole_recovery(drive, drives))
    return recovery_page(made, now=now(), plan=drive.plan, preflight=found, compared=compared, redact=True)


def _without_names(made: Recovery) -> Recovery:
    """So that its servers are called by their ids, and not by what stands for a hidden name."""
    steps = (replace(step, servers=tuple(replace(each, name="") for each in step.servers)) for step in made.steps)
    return replace(made, steps=tuple(steps))
