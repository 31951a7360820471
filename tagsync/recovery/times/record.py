"""The times of one recovery that has ended, as they are kept: small, and without the names of servers (law 9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from tagsync.core.model import Target
from tagsync.recovery.times.span import Span
from tagsync.recovery.times.spans import StepTimes, reached_at, step_times, whole_span
from tagsync.recovery.words.launches import TERMINATED
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, StepStatus

ServerKey = tuple[Target, str]


class Kind(StrEnum):
    """Which of the two recoveries it is."""

    NATIVE = "native"
    DRIVEN = "driven"


@dataclass(frozen=True, slots=True)
class ServerTimes:
    """One server: the time of the job that launched it, None where it is not known."""

    target: Target
    server_id: str
    impact: Impact
    launched: bool
    work: Span | None = None

    @property
    def key(self) -> ServerKey:
        return self.target, self.server_id


@dataclass(frozen=True, slots=True)
class WaveTimes:
    """One step: a wave, or a wait without servers. `work` is when it launched or waited, None if it did neither.
    `asked_seconds` is how long an approval was waited for before that."""

    name: str
    work: Span | None = None
    asked_seconds: float = 0
    servers: tuple[ServerTimes, ...] = ()

    @property
    def server_keys(self) -> frozenset[ServerKey]:
        return frozenset(each.key for each in self.servers)


@dataclass(frozen=True, slots=True)
class RecoveryTimes:
    """One recovery. `plan_id` is what its kind of recovery calls the plan (an ARN or a name), `plan` the plan's name,
    empty where it is not known. `reached_at` is when every CRITICAL server was launched, None if that is not known, or
    was never so. `rto_minutes` is the recovery time objective (RTO) that its plan had, None without one."""

    recovery_id: str
    plan_id: str
    plan: str
    kind: Kind
    drill: bool
    outcome: Outcome
    started_at: datetime
    ended_at: datetime
    waves: tuple[WaveTimes, ...] = ()
    reached_at: datetime | None = None
    rto_minutes: int | None = None

    @property
    def reached_seconds(self) -> float | None:
        """From the start until every CRITICAL server was launched."""
        return (self.reached_at - self.started_at).total_seconds() if self.reached_at else None

    @property
    def total_seconds(self) -> float:
        return (self.ended_at - self.started_at).total_seconds()

    @property
    def is_good(self) -> bool:
        """Whether others may be held against it."""
        return self.outcome is Outcome.SUCCEEDED

    def servers(self) -> Iterator[ServerTimes]:
        for wave in self.waves:
            yield from wave.servers

    @property
    def server_keys(self) -> frozenset[ServerKey]:
        return frozenset(each.key for each in self.servers())


def times_of(recovery: Recovery, *, plan: str = "", rto_minutes: int | None = None) -> RecoveryTimes | None:
    """The times of a native execution or a drive that has ended; None while it is at work, or if it never began."""
    began = recovery.started_at
    if not recovery.has_ended or began is None:
        return None
    recovery = _before_cleanup(recovery)
    ended_at = max(began, recovery.ended_at or whole_span(recovery, began).end)
    is_native = recovery.recovery_id.startswith("arn:")
    return RecoveryTimes(
        recovery_id=recovery.recovery_id,
        plan_id=recovery.plan_id,
        plan=plan if is_native else recovery.plan_id,
        kind=Kind.NATIVE if is_native else Kind.DRIVEN,
        drill=recovery.drill,
        outcome=recovery.outcome,
        started_at=began,
        ended_at=ended_at,
        waves=tuple(map(_wave, step_times(recovery, ended_at))),
        reached_at=reached_at(recovery),
        rto_minutes=rto_minutes,
    )


def _wave(times: StepTimes) -> WaveTimes:
    servers = tuple(map(_server, times.step.servers))
    return WaveTimes(times.step.name, times.work, times.asked.seconds if times.asked else 0, servers)


def _server(launch: ServerLaunch) -> ServerTimes:
    begin, end = launch.started_at, launch.ended_at
    work = Span(begin, max(begin, end)) if begin and end else None
    return ServerTimes(launch.target, launch.server_id, launch.impact, launch.is_launched, work)


def _before_cleanup(recovery: Recovery) -> Recovery:
    """The recovery as it was before instances of it were terminated. DRS completes a step whose CRITICAL servers were
    launched, and may say of each later that it is TERMINATED."""

    def restored(step: RecoveryStep, launch: ServerLaunch) -> ServerLaunch:
        is_gone = launch.reason == TERMINATED and step.status is StepStatus.COMPLETED
        return replace(launch, status=LaunchStatus.LAUNCHED, reason="") if is_gone else launch

    return recovery.with_servers(restored)
