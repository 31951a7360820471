"""Recoveries to draw: a failed drill, a drive that is approved in the morning, and one of two thousand servers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tagsync.core.model import Target
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.recovery import WAITS_FOR_APPROVAL, Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus

BEGAN = datetime(2026, 3, 1, 22, tzinfo=UTC)
TARGET = Target("111111111111", "eu-west-1")


def at(minutes: float) -> datetime:
    return BEGAN + timedelta(minutes=minutes)


def launched(name: str, begin: float, end: float | None) -> ServerLaunch:
    return ServerLaunch(
        TARGET,
        f"s-{name}",
        name,
        Impact.CRITICAL,
        LaunchStatus.LAUNCHED if end is not None else LaunchStatus.LAUNCHING,
        started_at=at(begin),
        ended_at=None if end is None else at(end),
    )


def wave(number: int, *servers: ServerLaunch, status: StepStatus = StepStatus.COMPLETED) -> RecoveryStep:
    begins = [each.started_at for each in servers if each.started_at]
    ends = [each.ended_at for each in servers if each.ended_at]
    over = status in (StepStatus.COMPLETED, StepStatus.FAILED)
    return RecoveryStep(
        str(number),
        number,
        f"wave {number}",
        status,
        servers,
        started_at=min(begins, default=None),
        ended_at=max(ends, default=None) if over else None,
    )


def wait(number: int, minutes: int, status: StepStatus = StepStatus.COMPLETED) -> RecoveryStep:
    return RecoveryStep(str(number), number, f"wait {number}", status, wait_minutes=minutes)


def later(name: str) -> ServerLaunch:
    return ServerLaunch(TARGET, f"s-{name}", name, Impact.CRITICAL, LaunchStatus.NOT_STARTED)


FAILED = replace(launched("db-2", 11, 18), status=LaunchStatus.FAILED, reason="no capacity")

FAILED_DRILL = Recovery(
    "arn:aws:drs:eu-west-1:111111111111:recovery-plan-execution/rpe-1",
    "arn:aws:drs:eu-west-1:111111111111:recovery-plan/rp-1",
    True,
    RecoveryStatus.FAILED,
    (
        wave(1, launched("dc-1", 0, 6)),
        wait(2, 5),
        wave(3, launched("db-1", 11, 18), FAILED, status=StepStatus.FAILED),
        wave(4, later("app-1"), status=StepStatus.NOT_STARTED),
    ),
    started_at=at(0),
    ended_at=at(20),
    acts=(Act(at(-1), "ann", Deed.STARTED),),
)

ASKED = Recovery(
    "20260301T220000Z-00000000",
    "erp",
    False,
    RecoveryStatus.IN_PROGRESS,
    (
        wave(1, launched("dc-1", 0, 6)),
        wave(2, launched("db-1", 20, 30)),
        replace(wave(3, later("app-1"), status=StepStatus.NOT_STARTED), reason=WAITS_FOR_APPROVAL),
    ),
    started_at=at(0),
    acts=(Act(at(-1), "ann", Deed.STARTED), Act(at(19), "ben", Deed.APPROVED)),
)
"""Wave 2 was approved, wave 3 is asked for."""


def large(waves: int = 20, servers: int = 100) -> Recovery:
    """A drive that launches two thousand servers, each in a job of twenty, and at work in its last wave."""
    steps = []
    for number in range(1, waves + 1):
        at_work, begin = number == waves, 10 * number
        found = [
            launched(f"{number}-{each:03}", begin + each // 20, None if at_work else begin + 9)
            for each in range(servers)
        ]
        found[7] = replace(found[7], impact=Impact.OPTIONAL, status=LaunchStatus.FAILED, reason="no capacity")
        steps.append(wave(number, *found, status=StepStatus.EXECUTING if at_work else StepStatus.COMPLETED))
    return Recovery("drive", "all", False, RecoveryStatus.IN_PROGRESS, tuple(steps), started_at=at(10))
