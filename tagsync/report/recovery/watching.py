"""A recovery at work on one screen: its waves and servers, how long it takes against last time, what it waits for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.times.spans import StepTimes, step_times, whole_span
from tagsync.recovery.words.hooks import HookRun, HookStatus
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import RECOVERY_AT_WORK, STEP_FAILED, LaunchStatus, StepStatus
from tagsync.report.by_name import by_name
from tagsync.report.quoting import one_line
from tagsync.report.recovery.execution_lines import (
    duration,
    execution_summary,
    server_line,
    server_style,
    step_progress,
    step_style,
)
from tagsync.report.recovery.hook_lines import hook_style, hook_words
from tagsync.report.recovery.names import mode
from tagsync.report.recovery.waits import waits_for
from tagsync.report.styled import Styled

_AT_WORK = frozenset({StepStatus.EXECUTING, StepStatus.WAITING}) | STEP_FAILED
_WELL = frozenset({LaunchStatus.LAUNCHED, LaunchStatus.NOT_STARTED, LaunchStatus.SKIPPED})
_LEAST = 3
"""So many lines of servers are shown on the smallest screen."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What is shown at `now`. `recovery` is None before it was first read; `problem` says why the newest look failed.

    `before` is the last good recovery of the same plan, None if none is known. `advice` is what a person has to do now.
    """

    name: str
    now: datetime
    recovery: Recovery | None = None
    before: RecoveryTimes | None = None
    problem: str = ""
    advice: str = ""


def watch_lines(watched: Watched, height: int, *, redact: bool) -> Iterator[Styled]:
    """The screen, in at most `height` lines if there are not too many waves. Servers in trouble are shown first, then
    those at work."""
    recovery = watched.recovery
    if recovery is None:
        yield Styled(f"{watched.name}: looking ...", "title")
        yield from _below(watched)
        return
    yield _title(watched, recovery)
    is_at_work = recovery.status in RECOVERY_AT_WORK or recovery.is_checked_now
    waits = waits_for(recovery, watched.now) if is_at_work else ""
    yield Styled(waits) if waits else execution_summary(recovery)
    yield Styled("")
    below = list(_below(watched))
    hooks = sum(len(_hooks(step)) for step in recovery.steps)
    room = max(_LEAST, height - 4 - len(recovery.steps) - hooks - len(below))
    shown = _shown(recovery, room)
    for times in step_times(recovery, watched.now):
        yield _step_line(times, watched.before, max(len(step.name) for step in recovery.steps))
        yield from (Styled(f"      {hook_words(run)}", hook_style(run)) for run in _hooks(times.step))
        yield from _servers(times.step, shown, redact=redact)
    yield from below


def _title(watched: Watched, recovery: Recovery) -> Styled:
    took = _clock(whole_span(recovery, watched.now).seconds)
    last = ""
    if before := watched.before:
        others = (
            ""
            if before.server_keys == {(each.target, each.server_id) for each in recovery.servers()}
            else (" with other servers")
        )
        last = f", last time {duration(before.total_seconds)}{others}"
    return Styled(f"{mode(drill=recovery.drill).capitalize()} of {watched.name}: {took}{last}", "title")


def _step_line(times: StepTimes, before: RecoveryTimes | None, width: int) -> Styled:
    step = times.step
    took = f"{duration(times.work.seconds)} so far" if times.work and step.status in _AT_WORK else ""
    last = _last(step, before)
    against = f"last time {duration(last)}" if last is not None else ""
    told = ", ".join(each for each in (step_progress(step), took, against) if each)
    is_slow = last is not None and times.work is not None and times.work.seconds > last
    style = "warning" if is_slow and step.status in _AT_WORK - STEP_FAILED else step_style(step)
    return Styled(f"{step.number:>2}  {one_line(step.name):<{width}}  {step.status:<11}  {told}", style)


def _hooks(step: RecoveryStep) -> tuple[HookRun, ...]:
    """The hooks of a step at work, and elsewhere those that failed."""
    return tuple(run for run in step.hooks if step.status in _AT_WORK or run.status is HookStatus.FAILED)


def _last(step: RecoveryStep, before: RecoveryTimes | None) -> float | None:
    """How long the same wave with the same servers took last time; None where that is not known."""
    keys = {(each.target, each.server_id) for each in step.servers}
    found = [each for each in before.waves if each.name == step.name and each.server_keys == keys] if before else []
    return found[0].work.seconds if step.servers and found and found[0].work else None


def _shown(recovery: Recovery, room: int) -> set[tuple[str, str]]:
    """The servers to show: those of steps at work and those in trouble, as many as there is room for."""
    wanted = [
        (_urgency(server), step.number, server.name, server.server_id, step.step_id)
        for step in recovery.steps
        for server in step.servers
        if step.status in _AT_WORK or _urgency(server) == 0
    ]
    crowded = {step for *_, step in wanted} if len(wanted) > room else set()
    return {(step, server_id) for _, _, _, server_id, step in sorted(wanted)[: max(_LEAST, room - len(crowded))]}


def _urgency(server: ServerLaunch) -> int:
    """0: it needs a look. 1: it is at work. 2: neither."""
    if server.is_unwell or server.status in (LaunchStatus.FAILED, LaunchStatus.UNKNOWN, LaunchStatus.UNCLEAR):
        return 0
    return 2 if server.status in _WELL and not server.is_checked_now else 1


def _servers(step: RecoveryStep, shown: set[tuple[str, str]], *, redact: bool) -> Iterator[Styled]:
    hidden: Counter[str] = Counter()
    for server in by_name(step.servers):
        if (step.step_id, server.server_id) in shown:
            yield Styled(f"      {server_line(server, redact=redact)}", server_style(server))
        else:
            hidden[server.status] += 1
    if hidden and step.status in _AT_WORK:
        counts = ", ".join(f"{count:,} {status}" for status, count in sorted(hidden.items()))
        yield Styled(f"      and {counts}", "quiet")


def _below(watched: Watched) -> Iterator[Styled]:
    if watched.problem or watched.advice:
        yield Styled("")
    if watched.problem:
        yield Styled(f"Not read, and tried again: {one_line(watched.problem)}", "problem")
    yield from (Styled(line) for line in watched.advice.splitlines())
    yield Styled("Ctrl-C ends the watching only.", "quiet")


def _clock(seconds: float) -> str:
    """`6 min 12 s`, `1 h 05 min`."""
    whole = int(seconds)
    return f"{whole // 60} min {whole % 60:02} s" if 60 <= whole < 3600 else duration(whole)
