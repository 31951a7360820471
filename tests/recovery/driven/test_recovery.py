"""A drive as a recovery: its waves and waits are the steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.words.vocabulary import RecoveryStatus, StepStatus
from tests.recovery.driven.drives import START, drive_of, server, wave

N, E, C, S, F, W = (
    StepStatus.NOT_STARTED,
    StepStatus.EXECUTING,
    StepStatus.COMPLETED,
    StepStatus.SKIPPED,
    StepStatus.FAILED,
    StepStatus.WAITING,
)


def steps(first: StepStatus, second: StepStatus, **more: object) -> list[StepStatus]:
    """The statuses of wave 1, the wait after it, and wave 2."""
    waves = wave(server("a"), wait_minutes=5, status=first), wave(server("b"), name="wave 2", status=second)
    drive = replace(drive_of(*waves), **{"status": RecoveryStatus.IN_PROGRESS, **more})  # type: ignore[arg-type]
    return [step.status for step in recovery_of(drive).steps]


@pytest.mark.parametrize(
    ("first", "second", "wait"),
    [(N, N, N), (E, N, N), (F, N, N), (C, N, W), (C, E, C), (C, C, C), (S, N, S), (S, E, S)],
)
def test_a_wait_is_as_far_as_the_waves_around_it(first: StepStatus, second: StepStatus, wait: StepStatus) -> None:
    assert steps(first, second) == [first, wait, second]


def test_a_wait_is_over_when_an_approval_is_asked_for_and_is_not_waited_for_when_the_drive_has_ended() -> None:
    assert steps(C, N, asked_at=START)[1] is C
    assert steps(C, N, status=RecoveryStatus.CANCELLED)[1] is N


def test_steps_are_numbered_with_their_waits_and_there_is_none_after_the_last() -> None:
    later = START + timedelta(minutes=1)
    waves = (
        wave(server("a"), wait_minutes=5, status=C, started_at=START, ended_at=later),
        wave(server("b"), name="wave 2"),
        wave(server("c"), name="wave 3", wait_minutes=7),
    )
    drive = replace(drive_of(*waves), asked_at=later, started_at=START, reason="so", drill=False)
    found = recovery_of(drive)
    assert [(each.step_id, each.number, each.name, each.wait_minutes, each.reason) for each in found.steps] == [
        ("1", 1, "wave 1", 0, ""),
        ("2", 2, "wait after wave 1", 5, ""),
        ("3", 3, "wave 2", 0, "waits for an approval"),
        ("4", 4, "wave 3", 0, ""),
    ]
    assert (found.steps[0].started_at, found.steps[0].ended_at) == (START, later)
    assert [each.waits_for_approval for each in found.steps] == [each.number == 3 for each in found.steps]
    assert {each.reason for each in recovery_of(replace(drive, asked_at=None)).steps} == {""}
    assert (found.recovery_id, found.plan_id, found.drill) == (drive.run_id, "erp", False)
    assert (found.started_at, found.ended_at, found.reason) == (START, None, "so")
    assert [each.server_id for each in found.servers()] == ["s-a", "s-b", "s-c"]


def test_a_wait_looks_at_the_wave_behind_it_and_not_at_the_one_before() -> None:
    waves = (
        wave(server("a"), status=C),
        wave(server("b"), name="wave 2", status=C, wait_minutes=5),
        wave(server("c"), name="wave 3", status=N),
    )
    drive = replace(drive_of(*waves), status=RecoveryStatus.IN_PROGRESS)
    assert [step.status for step in recovery_of(drive).steps] == [C, C, W, N]
