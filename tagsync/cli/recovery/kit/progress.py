"""A recovery while it runs, on standard error: a bar for each step on a terminal, a line for each event elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tagsync.cli.kit.output import print_text
from tagsync.core.model import Problem
from tagsync.recovery.words.recovery import Recovery, RecoveryStep
from tagsync.recovery.words.vocabulary import LaunchStatus, StepStatus
from tagsync.report.recovery.line_watch import LineWatch

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Watch = Callable[[Recovery | Problem], None]
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


class PlainWatch(LineWatch):
    """These lines on standard error."""

    def __init__(self, *, redact: bool) -> None:
        super().__init__(lambda text: print_text(f"{text}\n", sys.stderr), redact=redact)


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
