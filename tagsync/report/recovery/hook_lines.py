"""Hooks of a step as lines of text: what was called, how it went, and the end of what it said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from tagsync.recovery.words.hooks import HookRun, HookStatus, HookTime
from tagsync.recovery.words.recovery import RecoveryStep
from tagsync.report.quoting import HIDDEN, one_line
from tagsync.report.styled import Style, Styled

_MOST_LINES = 5
"""Lines that are shown of an output."""

_STYLES: Mapping[HookStatus, Style] = {
    HookStatus.SUCCEEDED: "add",
    HookStatus.FAILED: "problem",
    HookStatus.SKIPPED: "warning",
    HookStatus.NOT_STARTED: "quiet",
}


def hook_lines(step: RecoveryStep, when: HookTime, *, redact: bool) -> Iterator[Styled]:
    """The hooks of one time, each with the end of its output."""
    for run in step.hooks:
        if run.when is when:
            yield Styled(f"      {hook_words(run)}", hook_style(run))
            yield from (Styled(f"        | {line}", "quiet") for line in output_lines(run, redact=redact))


def hook_style(run: HookRun) -> Style:
    return _STYLES.get(run.status, "plain")


def hook_words(run: HookRun) -> str:
    """`before: SUCCEEDED  database (lambda erp-db-check) in 12 s`, and why it has not."""
    what = "" if run.name == run.calls else f" {one_line(run.calls)}"
    took = "" if run.seconds is None else f" in {run.seconds:.0f} s"
    reason = f": {one_line(run.reason)}" if run.reason else ""
    return f"{run.when}: {run.status:<11} {one_line(run.name)} ({run.kind}{what}){took}{reason}"


def output_lines(run: HookRun, *, redact: bool) -> list[str]:
    """The last lines of its output. `redact` hides it, because it may hold secrets."""
    if not run.output:
        return []
    return [HIDDEN] if redact else [one_line(line) for line in run.output.splitlines() if line.strip()][-_MOST_LINES:]


def all_hooks(steps: tuple[RecoveryStep, ...]) -> tuple[tuple[RecoveryStep, HookRun], ...]:
    """Every hook with its step."""
    return tuple(chain.from_iterable(((step, run) for run in step.hooks) for step in steps))
