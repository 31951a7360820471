"""The page of a drive that has ended, as the service stores it: without the names of servers (law 9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import cast

from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import PREFLIGHT, Drives
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.preflight_document import PreflightDocument, preflight_from_document


def drive_page(
    drive: Drive, made: Recovery, drives: Drives, now: Callable[[], datetime], compared: Compared | None
) -> str:
    """`made` is the recovery that the drive is. With the findings of its preflight, if there was one. Raises
    `ServiceError`."""
    from tagsync.report.pages.recovery.execution import recovery_page  # few invocations end a drive

    kept = cast("PreflightDocument | None", drives.kept(drive.run_id, PREFLIGHT))
    found = preflight_from_document(kept) if kept else None
    # Its servers are called by their ids, and not by what stands for a hidden name.
    shown = made.with_servers(lambda _, each: replace(each, name=""))
    return recovery_page(shown, now=now(), plan=drive.plan, preflight=found, compared=compared, redact=True)
