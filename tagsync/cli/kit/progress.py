"""Progress on standard error: bars on a terminal, a few plain lines elsewhere."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tagsync.core.plan import Bucket
from tagsync.core.skips import Skip
from tagsync.engine.events import (
    ApplyStarted,
    Event,
    Listener,
    OriginsRead,
    OriginsStarted,
    ReadingStarted,
    ServerDone,
    TargetRead,
    Waiting,
    ignore,
)
from tagsync.report.words import some

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


@contextmanager
def progress(*, quiet: bool, colour: bool = True) -> Iterator[Listener]:
    """A listener that shows how far the work is, while it lasts."""
    if quiet:
        yield ignore
    elif not sys.stderr.isatty():
        yield PlainProgress()
    else:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True, no_color=not colour), transient=True) as bars:
            yield BarProgress(bars)


class PlainProgress:
    """A line when a stage starts, when another quarter of the servers has been written, and while a region is slow."""

    def __init__(self) -> None:
        self._targets = self._servers = self._to_write = self._written = 0

    def __call__(self, event: Event) -> None:
        match event:
            case ReadingStarted(targets):
                self._targets = targets
                _line(f"Reading the source servers of {some(targets, 'target')}")
            case TargetRead(servers=servers):
                self._servers += servers
            case OriginsStarted(groups):
                _line(f"Read {some(self._servers, 'server')}; reading their instances in {some(groups, 'place')}")
            case ApplyStarted(servers) if servers or not self._to_write:
                self._to_write += servers
                _line(f"Writing to {some(servers, 'server')}")
            case ServerDone(result) if result.changes or result.launch:
                self._written += 1
                if self._written * 4 // self._to_write > (self._written - 1) * 4 // self._to_write:
                    _line(f"Wrote to {self._written:,} of {some(self._to_write, 'server')}")
            case Waiting():
                _line(str(event))


class BarProgress:
    """One bar for each stage that is not over: a slow region is still read while others are written."""

    def __init__(self, bars: Progress) -> None:
        self._bars = bars
        self._stages: dict[str, TaskID] = {"": bars.add_task("Looking for targets", total=None)}
        self._failed = 0

    def __call__(self, event: Event) -> None:
        match event:
            case ReadingStarted(targets):
                self._stage("Source servers", targets)
            case TargetRead():
                self._bars.advance(self._stages["Source servers"])
            case OriginsStarted(groups):
                self._stage("Instances", groups)
            case OriginsRead():
                self._bars.advance(self._stages["Instances"])
            case ApplyStarted(servers):
                self._stage("Writing", servers)
            case ServerDone(result) if result.skip is not Skip.NOT_REACHED:
                self._failed += result.bucket is Bucket.FAILED
                failed = f"Writing, {self._failed:,} failed" if self._failed else "Writing"
                self._bars.update(self._stages["Writing"], advance=1, description=failed)
            case Waiting():
                self._bars.console.print(str(event), highlight=False, markup=False)

    def _stage(self, name: str, more: int) -> None:
        """Shows a bar, or adds to it, in place of those that are full."""
        totals = {task.id: task.total or 0 for task in self._bars.tasks}
        if name in self._stages:
            self._bars.update(self._stages[name], total=totals[self._stages[name]] + more)
            return
        for other in [one for one, task in self._stages.items() if one == "" or self._is_full(task)]:
            self._bars.remove_task(self._stages.pop(other))
        self._stages[name] = self._bars.add_task(name, total=more)

    def _is_full(self, stage: TaskID) -> bool:
        return any(task.id == stage and task.finished for task in self._bars.tasks)


def _line(text: str) -> None:
    with contextlib.suppress(OSError):
        print(text, file=sys.stderr, flush=True)  # noqa: T201 - standard error is where progress goes
