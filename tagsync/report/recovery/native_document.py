"""What the commands that check, start and watch a native recovery print as JSON: a preflight, an execution, or both."""

from __future__ import annotations

from typing import Literal, TypedDict

from tagsync.core.model import Target
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.execution_document import ExecutionDocument, Mode, execution_to_document, mode_of
from tagsync.report.recovery.history_document import RecoveryTimesDocument, times_to_shown
from tagsync.report.recovery.preflight_document import PreflightDocument, preflight_to_document


class NativeDocument(TypedDict):
    format_version: Literal[1]
    plan: str
    account: str
    region: str
    mode: Mode | None
    preflight: PreflightDocument | None
    execution: ExecutionDocument | None
    times: RecoveryTimesDocument | None


def native_to_document(
    plan: str,
    target: Target,
    *,
    drill: bool | None,
    preflight: Preflight | None,
    execution: Recovery | None,
    compared: Compared | None = None,
) -> NativeDocument:
    """A document that is the same for the same input (law 8).

    `plan` is empty and `preflight` None if only an execution was read. `drill` is None if neither mode was asked for.
    """
    return {
        "format_version": 1,
        "plan": plan,
        "account": target.account,
        "region": target.region,
        "mode": None if drill is None else mode_of(drill=drill),
        "preflight": preflight_to_document(preflight) if preflight else None,
        "execution": execution_to_document(execution) if execution else None,
        "times": times_to_shown(compared) if compared else None,
    }
