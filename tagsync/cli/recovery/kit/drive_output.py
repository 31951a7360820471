"""Prints a drive with every server in the format asked for, and saves its page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import cast

from tagsync.aws.sdk.clock import AwsClock
from tagsync.cli.kit.flags import ShowFound, ShowReport
from tagsync.cli.kit.results import show_result
from tagsync.cli.recovery.kit.advice import CommandLine
from tagsync.cli.recovery.kit.service import Service
from tagsync.engine.service_ports import ServiceError
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.past import MOST
from tagsync.recovery.driven.ports import PREFLIGHT
from tagsync.recovery.driven.recovery import times_of_drive, whole_recovery
from tagsync.recovery.native.findings import Preflight, Reason
from tagsync.recovery.times.compared import Compared, compared
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.drive_line import drive_line
from tagsync.report.recovery.execution_document import execution_to_document
from tagsync.report.recovery.execution_lines import execution_lines
from tagsync.report.recovery.history_document import times_to_shown
from tagsync.report.recovery.markdown import recovery_markdown
from tagsync.report.recovery.preflight_document import (
    PreflightDocument,
    preflight_from_document,
    preflight_to_document,
)
from tagsync.report.recovery.preflight_lines import preflight_lines, preflight_summary
from tagsync.report.recovery.times_lines import took_lines
from tagsync.report.styled import Styled


def print_drive(drive: Drive, service: Service, show: ShowFound | ShowReport) -> None:
    """With the findings of its preflight, which are kept beside it. If it has ended, against the last good one."""
    clock = AwsClock()
    drives = service.drives(clock)
    kept = cast("PreflightDocument | None", drives.kept(drive.run_id, PREFLIGHT))
    found = preflight_from_document(kept).told(CommandLine()) if kept else None
    recovery, compared = whole_recovery(drive, drives), _compared(drive, service)
    show_result(
        show,
        document=lambda: {
            **execution_to_document(recovery),
            "preflight": preflight_to_document(found) if found else None,
            "times": times_to_shown(compared) if compared else None,
        },
        lines=lambda: _lines(drive, recovery, found, compared, redact=show.redact),
        markdown=lambda: recovery_markdown(
            drive.plan,
            found,
            recovery,
            redact=show.redact,
            page=show.report.name if show.report else "",
            compared=compared,
        ),
        page=lambda: _page(recovery, found, compared, clock.now(), redact=show.redact),
    )


def _compared(drive: Drive, service: Service) -> Compared | None:
    times = times_of_drive(drive)
    if times is None:
        return None
    try:
        return compared(times, service.times().of(drive.plan, MOST))
    except ServiceError as error:
        return compared(times, (), unread=str(error))


def _lines(
    drive: Drive, recovery: Recovery, found: Preflight | None, held: Compared | None, *, redact: bool
) -> Iterator[Styled]:
    yield Styled(drive_line(drive).rstrip("\n"))
    if found and found.refusals:
        yield from preflight_lines(found, redact=redact, verbose=True)
        yield preflight_summary(found)
        return
    unclear = [each for each in found.warnings if each.reason == Reason.WAVE_UNCLEAR] if found else []
    yield from (Styled(f"! {each.what}", "warning") for each in unclear)
    yield from execution_lines(recovery, redact=redact)
    yield from took_lines(held) if held else ()


def _page(recovery: Recovery, found: Preflight | None, held: Compared | None, now: datetime, *, redact: bool) -> str:
    from tagsync.report.pages.recovery.execution import recovery_page

    return recovery_page(recovery, now=now, preflight=found, compared=held, redact=redact)
