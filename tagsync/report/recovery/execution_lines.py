"""An execution, running or ended, as lines of text: its steps, every server, and one line that sums it up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from tagsync.recovery.words.acts import Act
from tagsync.recovery.words.hooks import HookTime
from tagsync.recovery.words.points import minute
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus
from tagsync.report.by_name import by_name
from tagsync.report.quoting import one_line
from tagsync.report.recovery.arrival import arrival_words, instance_words, is_short, short_words
from tagsync.report.recovery.data_words import data_words
from tagsync.report.recovery.hook_lines import hook_lines
from tagsync.report.recovery.names import label, mode
from tagsync.report.styled import Style, Styled, problem_lines
from tagsync.report.words import some

_STEP_STYLES: Mapping[StepStatus, Style] = {
    StepStatus.FAILED: "problem",
    StepStatus.TIMED_OUT: "problem",
    StepStatus.UNCLEAR: "problem",
    StepStatus.NOT_STARTED: "quiet",
}
_LAUNCH_STYLES: Mapping[LaunchStatus, Style] = {
    LaunchStatus.LAUNCHED: "add",
    LaunchStatus.FAILED: "problem",
    LaunchStatus.UNKNOWN: "problem",
    LaunchStatus.UNCLEAR: "problem",
    LaunchStatus.SKIPPED: "warning",
    LaunchStatus.NOT_STARTED: "quiet",
}
_OUTCOMES: Mapping[Outcome, tuple[str, Style]] = {
    Outcome.RUNNING: ("is running", "title"),
    Outcome.SUCCEEDED: ("has succeeded", "good"),
    Outcome.UNWELL: ("is UNWELL (a CRITICAL server is launched and not well)", "problem"),
    Outcome.FAILED: ("has FAILED", "problem"),
    Outcome.CANCELLED: ("was CANCELLED", "problem"),
    Outcome.INCOMPLETE: (
        "is INCOMPLETE (a CRITICAL server was skipped, is unknown, or is still being checked)",
        "problem",
    ),
    Outcome.UNCLEAR: ("is UNCLEAR (DRS gives a status that tagsync does not know)", "problem"),
}


def execution_lines(execution: Recovery, *, redact: bool) -> Iterator[Styled]:
    """Steps with their hooks and servers, and a line that sums it up."""
    for step in execution.steps:
        yield Styled(f"{step.number:>2}  {step_summary(step)}", step_style(step))
        yield from hook_lines(step, HookTime.BEFORE, redact=redact)
        for server in by_name(step.servers):
            yield Styled(f"      {server_line(server, redact=redact)}", server_style(server))
        yield from hook_lines(step, HookTime.AFTER, redact=redact)
    yield Styled("")
    yield from (Styled(act_words(act), "quiet") for act in execution.acts)
    yield from (Styled(f"! {words}", "warning") for words in short_words(execution))
    yield from problem_lines(execution.problems)
    if execution.reason:
        yield Styled(f"Reason: {one_line(execution.reason)}")
    yield execution_summary(execution)


def act_words(act: Act) -> str:
    """`Approved by arn:aws:... at 2026-03-01 12:00 UTC.`"""
    who = one_line(act.who) if act.who else "an unknown caller"
    return f"{act.what.capitalize()} by {who} at {minute(act.at)}."


def execution_summary(execution: Recovery) -> Styled:
    """One line: the outcome, how many are up, how long it took."""
    words, style = _OUTCOMES[execution.outcome]
    if execution.status is RecoveryStatus.TIMED_OUT:
        words = "has TIMED OUT"
    total = sum(1 for _ in execution.servers())
    launched = sum(each.is_launched for each in execution.servers())
    text = f"The {mode(drill=execution.drill)} {words}: {launched:,} of {some(total, 'server')} launched"
    text += _counts(execution.servers())
    if execution.duration_seconds is not None:
        text += f" in {duration(execution.duration_seconds)}"
    optional = execution.not_launched(Impact.OPTIONAL)
    if optional and execution.outcome is Outcome.SUCCEEDED:
        text += f", {some(len(optional), 'OPTIONAL server')} not"
    has_warnings = optional or any(
        each.is_unwell or each.from_older_point or each.is_of_other_point for each in execution.servers()
    )
    return Styled(f"{text}.", "warning" if has_warnings and style == "good" else style)


def step_summary(step: RecoveryStep) -> str:
    """`wave 1: COMPLETED, 3 of 3 launched in 6 min`, `wait after wave 1: WAITING, 10 min`."""
    reason = f": {one_line(step.reason)}" if step.reason else ""
    return f"{step.name}: {step.status}, {step_progress(step)}{reason}"


def step_progress(step: RecoveryStep) -> str:
    """`3 of 3 launched in 6 min`, or how long it waits: `10 min`."""
    if not step.servers:
        return f"{step.wait_minutes} min"
    launched = sum(server.is_launched for server in step.servers)
    took = _took(step.started_at, step.ended_at)
    return f"{launched:,} of {len(step.servers):,} launched{_counts(step.servers)}{took}"


def server_line(server: ServerLaunch, *, redact: bool) -> str:
    """`LAUNCHED  web-1 (s-1...)  i-0... 10.0.0.1`, with why it is not launched or not well, how old its data is, and
    whether its tags arrived."""
    optional = "  OPTIONAL" if server.impact is Impact.OPTIONAL else ""
    instance = f"  {instance_words(server)}" if instance_words(server) else ""
    remarks = "; ".join(server_remarks(server))
    told = f": {remarks}" if remarks else ""
    return f"{server.status:<11} {server_label(server, redact=redact)}{optional}{instance}{told}"


def server_remarks(server: ServerLaunch) -> Iterator[str]:
    """What is to be said about a server besides its status: its reason, its post-launch actions, its data, its tags."""
    if server.reason:
        yield one_line(server.reason)
    if server.is_launched and server.actions:
        words = "NOT WELL: " if server.is_unwell else ""
        yield words + one_line(", ".join(map(str, server.actions)))
    if data := data_words(server):
        yield data
    if server.is_launched and server.after:
        yield arrival_words(server.after)


def server_label(server: ServerLaunch, *, redact: bool) -> str:
    return label(server.name, server.server_id, redact=redact)


def duration(seconds: float) -> str:
    """`45 s`, `6 min`, `1 h 05 min`."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"


def step_style(step: RecoveryStep) -> Style:
    return _STEP_STYLES.get(step.status, "title")


def server_style(server: ServerLaunch) -> Style:
    """An OPTIONAL server that is lost, and one of older data, is a warning."""
    style: Style = "problem" if server.is_unwell else _LAUNCH_STYLES.get(server.status, "plain")
    if server.is_of_other_point:
        return "problem"
    if (server.from_older_point or is_short(server)) and style == "add":
        return "warning"
    return "warning" if style == "problem" and server.impact is Impact.OPTIONAL else style


def _counts(servers: Iterable[ServerLaunch]) -> str:
    """How many servers may or may not be launched (law 1), are launched and not well, or have older data."""
    servers = list(servers)
    counts = {
        "UNKNOWN": sum(each.status is LaunchStatus.UNKNOWN for each in servers),
        "UNCLEAR": sum(each.status is LaunchStatus.UNCLEAR for each in servers),
        "not well": sum(each.is_unwell for each in servers),
        "from an older point": sum(each.from_older_point for each in servers),
        "from ANOTHER point than asked": sum(each.is_of_other_point for each in servers),
    }
    return "".join(f", {count:,} {words}" for words, count in counts.items() if count)


def _took(started: datetime | None, ended: datetime | None) -> str:
    return f" in {duration((ended - started).total_seconds())}" if started and ended else ""
