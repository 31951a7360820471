"""What the function `recovery` answers, and what the API answers about drives."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from tagsync.core.documents.keywords import TimeOrNull
from tagsync.recovery.driven.advance import Next
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.words.vocabulary import Outcome, RecoveryStatus
from tagsync.report.recovery.execution_document import Mode, mode_of


class SteeredAnswer(TypedDict):
    """A drive after a person has begun or steered it."""

    run_id: str
    status: RecoveryStatus
    reason: str


class NextAnswer(SteeredAnswer):
    """A drive after a step, and what its state machine does next. Small, because it goes through the machine."""

    outcome: Outcome
    next: Next
    seconds: int


class DriveAnswer(TypedDict):
    """A drive without its servers."""

    run_id: str
    plan: str
    mode: Mode
    status: RecoveryStatus
    outcome: Outcome
    reason: str
    started_by: str
    waits_for_approval_of: str | None
    approval_ends_at: TimeOrNull


class NotNowAnswer(TypedDict):
    """`run_id` is the drive that is at work."""

    code: str
    message: str
    run_id: NotRequired[str]


def next_answer(drive: Drive, following: Next, seconds: int = 0) -> NextAnswer:
    return {
        "run_id": drive.run_id,
        "status": drive.status,
        "outcome": recovery_of(drive).outcome,
        "reason": drive.reason[:1000],
        "next": following,
        "seconds": seconds,
    }


def drive_answer(drive: Drive) -> DriveAnswer:
    wave = drive.wave if drive.asked_at is not None and drive.status is RecoveryStatus.IN_PROGRESS else None
    ends = drive.approval_ends if wave else None
    return {
        "run_id": drive.run_id,
        "plan": drive.plan,
        "mode": mode_of(drill=drive.drill),
        "status": drive.status,
        "outcome": recovery_of(drive).outcome,
        "reason": drive.reason,
        "started_by": drive.acts[0].who if drive.acts else "",
        "waits_for_approval_of": wave.name if wave else None,
        "approval_ends_at": ends.isoformat() if ends else None,
    }
