"""A drive in the words that native executions share: its waves and waits as steps."""

from __future__ import annotations

from typing import cast

from tagsync.recovery.after.kept import LookDocument, with_kept
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.hooking import reason_of
from tagsync.recovery.driven.ports import INSTANCES, Drives
from tagsync.recovery.times.record import RecoveryTimes, times_of
from tagsync.recovery.words.recovery import WAITS_FOR_APPROVAL, Recovery, RecoveryStep
from tagsync.recovery.words.vocabulary import StepStatus


def recovery_of(drive: Drive) -> Recovery:
    """The recovery that a drive is. Its waves and waits are the steps; the id of a step is its number."""
    steps: list[RecoveryStep] = []
    for index, wave in enumerate(drive.waves):
        number = len(steps) + 1
        servers = tuple(server.launch for server in wave.servers)
        is_asked = drive.asked_at is not None and index == drive.wave_at
        reason = WAITS_FOR_APPROVAL if is_asked else reason_of(wave)
        steps.append(
            RecoveryStep(
                str(number),
                number,
                wave.name,
                wave.status,
                servers,
                reason=reason,
                started_at=wave.started_at,
                ended_at=wave.ended_at,
                hooks=tuple(hook.run for hook in wave.hooks),
            )
        )
        if wave.wait_minutes and index + 1 < len(drive.waves):
            steps.append(_wait(drive, index, len(steps) + 1))
    return Recovery(
        recovery_id=drive.run_id,
        plan_id=drive.plan,
        drill=drive.drill,
        status=drive.status,
        steps=tuple(steps),
        started_at=drive.started_at,
        ended_at=drive.ended_at,
        reason=drive.reason,
        acts=drive.acts,
    )


def whole_recovery(drive: Drive, drives: Drives) -> Recovery:
    """The recovery that a drive is, with what was seen of its instances at its end. Raises `ServiceError`."""
    made = recovery_of(drive)
    return (
        with_kept(made, cast("LookDocument | None", drives.kept(drive.run_id, INSTANCES))) if made.has_ended else made
    )


def times_of_drive(drive: Drive) -> RecoveryTimes | None:
    """How long a drive took that has ended; None while it is at work, or if it never began."""
    return times_of(recovery_of(drive), rto_minutes=drive.rto_minutes)


def _wait(drive: Drive, index: int, number: int) -> RecoveryStep:
    wave, after = drive.waves[index], drive.waves[index + 1]
    status = StepStatus.NOT_STARTED
    if wave.status is StepStatus.SKIPPED:
        status = StepStatus.SKIPPED
    elif after.status is not StepStatus.NOT_STARTED or drive.asked_at:
        status = StepStatus.COMPLETED
    elif wave.has_ended and not drive.has_ended:
        status = StepStatus.WAITING
    return RecoveryStep(str(number), number, f"wait after {wave.name}", status, wait_minutes=wave.wait_minutes)
