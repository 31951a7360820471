"""A recovery while it runs, on standard error: a bar for each step on a terminal, a line for each event elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tagsync.cli.kit.output import print_text
from tagsync.core.model import Problem
from tagsync.core.sentences import first_few
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import LaunchStatus, StepStatus
from tagsync.report.by_name import by_name
from tagsync.report.recovery.execution_lines import server_label, step_summary
from tagsync.report.recovery.names import mode
from tagsync.report.words import some

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Watch = Callable[[Recovery | Problem], None]
_FEW = 5
_SETTLED = frozenset({LaunchStatus.LAUNCHED, LaunchStatus.FAILED, LaunchStatus.SKIPPED, LaunchStatus.UNCLEAR})


@contextmanager
def watching(*, quiet: bool, colour: bool, redact: bool) -> Iterator[Watch]:
    """While this lasts, shows the execution each time it is read."""
    if quiet:
        yield lambda _seen: None
    elif not sys.stderr.isatty():
        yield PlainWatch(redact=redact)
    else:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True, no_color=not colour), transient=True) as bars:
            yield BarWatch(bars)


class PlainWatch:
    """A line when a step begins or ends, when another quarter of its servers is launched before that, and when servers
    fail or turn out not well. It lists no others: the report at the end does."""

    def __init__(self, *, redact: bool) -> None:
        self._redact = redact
        self._steps: dict[str, StepStatus] = {}
        self._quarters: dict[str, int] = {}
        self._troubles: dict[tuple[str, str], str] = {}
        self._problem: Problem | None = None

    def __call__(self, seen: Recovery | Problem) -> None:
        if isinstance(seen, Problem):
            if seen != self._problem:
                _line(f"Not read, and tried again: {seen}")
            self._problem = seen
            return
        self._problem = None
        for step in seen.steps:
            self._step(step, seen)

    def _step(self, step: RecoveryStep, execution: Recovery) -> None:
        changed = self._steps.get(step.step_id, StepStatus.NOT_STARTED) is not step.status
        self._steps[step.step_id] = step.status
        if changed and step.status is StepStatus.WAITING:
            _line(f"{step.name}: waiting {step.wait_minutes} min")
        elif changed and step.status is StepStatus.EXECUTING:
            _line(f"{step.name}: launching {some(len(step.servers), 'server')} ({mode(drill=execution.drill)})")
        self._tell_quarter(step)
        self._tell_troubles(step)
        if changed and step.has_ended:
            _line(step_summary(step))

    def _tell_quarter(self, step: RecoveryStep) -> None:
        launched = sum(server.is_launched for server in step.servers)
        quarter = launched * 4 // (len(step.servers) or 1)
        if self._quarters.get(step.step_id, 0) < quarter < 4 and not step.has_ended:
            _line(f"{step.name}: {launched:,} of {len(step.servers):,} launched")
        self._quarters[step.step_id] = quarter

    def _tell_troubles(self, step: RecoveryStep) -> None:
        new: dict[str, list[str]] = {}
        for server in by_name(step.servers):
            key, trouble = (step.step_id, server.server_id), _trouble(server)
            if trouble and self._troubles.get(key) != trouble:
                new.setdefault(trouble, []).append(server_label(server, redact=self._redact))
            self._troubles[key] = trouble
        for trouble, labels in new.items():
            _line(f"{step.name}: {trouble}: {first_few(labels, _FEW)}")


class BarWatch:
    """One bar for each step: how many of its servers are launched, failed or skipped."""

    def __init__(self, bars: Progress) -> None:
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, seen: Recovery | Problem) -> None:
        if isinstance(seen, Problem):
            self._bars.console.print(f"Not read, and tried again: {seen}", markup=False, highlight=False)
            return
        for step in seen.steps:
            self._step(step)

    def _step(self, step: RecoveryStep) -> None:
        total = len(step.servers) or 1
        settled = sum(server.status in _SETTLED for server in step.servers) if step.servers else int(step.has_ended)
        if step.step_id not in self._tasks:
            self._tasks[step.step_id] = self._bars.add_task(step.name, total=total, start=False)
        task = self._tasks[step.step_id]
        if step.status is not StepStatus.NOT_STARTED:
            self._bars.start_task(task)
        failed = sum(server.status is LaunchStatus.FAILED for server in step.servers)
        text = f"{step.name}: {step.status}" + (f", {failed} failed" if failed else "")
        self._bars.update(task, completed=settled, description=text)
        if step.has_ended:
            self._bars.stop_task(task)


def _trouble(server: ServerLaunch) -> str:
    if server.is_unwell:
        return "launched and NOT WELL"
    return str(server.status) if server.status in (LaunchStatus.FAILED, LaunchStatus.UNCLEAR) else ""


def _line(text: str) -> None:
    print_text(f"{text}\n", sys.stderr)
