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
    ignore,
)
from tagsync.report.words import some

if TYPE_CHECKING:
    from rich.progress import Progress


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
    """A line when a stage starts, and when another quarter of the servers has been written."""

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
            case ApplyStarted(servers):
                self._to_write = servers
                _line(f"Writing to {some(servers, 'server')}")
            case ServerDone(result) if result.changes or result.launch:
                self._written += 1
                if self._written * 4 // self._to_write > (self._written - 1) * 4 // self._to_write:
                    _line(f"Wrote to {self._written:,} of {some(self._to_write, 'server')}")


class BarProgress:
    """One bar for each stage."""

    def __init__(self, bars: Progress) -> None:
        self._bars = bars
        self._task = bars.add_task("Looking for targets", total=None)
        self._failed = 0

    def __call__(self, event: Event) -> None:
        match event:
            case ReadingStarted(targets):
                self._stage("Source servers", targets)
            case OriginsStarted(groups):
                self._stage("Instances", groups)
            case ApplyStarted(servers):
                self._stage("Writing", servers)
            case ServerDone(result) if result.skip is not Skip.NOT_REACHED:
                self._failed += result.bucket is Bucket.FAILED
                failed = f"Writing, {self._failed:,} failed" if self._failed else "Writing"
                self._bars.update(self._task, advance=1, description=failed)
            case TargetRead() | OriginsRead():
                self._bars.advance(self._task)

    def _stage(self, name: str, total: int) -> None:
        self._bars.remove_task(self._task)
        self._task = self._bars.add_task(name, total=total)


def _line(text: str) -> None:
    with contextlib.suppress(OSError):
        print(text, file=sys.stderr, flush=True)  # noqa: T201 - standard error is where progress goes
