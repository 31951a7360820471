"""A recovery at work on a screen that is drawn again and again, on standard error of a terminal."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from tagsync.cli.recovery.kit.progress import Watch
from tagsync.core.errors import TagsyncError
from tagsync.core.model import Problem
from tagsync.engine.apply import utc_now
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.watching import Watched, watch_lines

if TYPE_CHECKING:
    from rich.console import RenderableType

_TIMES_A_SECOND = 2.0

Advise = Callable[[Recovery], str]
LastTime = Callable[[], RecoveryTimes | None]
Now = Callable[[], datetime]


@contextmanager
def drawn(
    name: str, last_time: LastTime, advise: Advise, *, now: Now = utc_now, colour: bool, redact: bool
) -> Iterator[Watch]:
    """While this lasts, draws the recovery as it was read last, with the time that has passed since.

    `last_time` is asked beside the watching. `advise` says what a person has to do now; empty if that is nothing. `now`
    gives the time that DRS goes by.
    """
    from rich.console import Console
    from rich.live import Live

    console = Console(stderr=True, no_color=not colour, highlight=False, markup=False, emoji=False)
    screen = Screen(name, advise, lambda: console.size.height, redact=redact, now=now)
    threading.Thread(target=partial(screen.compare, last_time), name="last time", daemon=True).start()
    with Live(console=console, get_renderable=screen.draw, refresh_per_second=_TIMES_A_SECOND, transient=True):
        yield screen


class Screen:
    """What is drawn. It may be told from any thread what was read."""

    def __init__(
        self, name: str, advise: Advise, height: Callable[[], int], *, redact: bool, now: Now = utc_now
    ) -> None:
        self._name, self._advise, self._now, self._height, self._redact = name, advise, now, height, redact
        self._recovery: Recovery | None = None
        self._problem = ""
        self._before: RecoveryTimes | None = None

    def __call__(self, seen: Recovery | Problem) -> None:
        if isinstance(seen, Problem):
            self._problem = str(seen)
        else:
            self._recovery, self._problem = seen, ""

    def compare(self, last_time: LastTime) -> None:
        """Nothing depends on last time: where it cannot be read, it is not shown."""
        with contextlib.suppress(TagsyncError):
            self._before = last_time()

    def draw(self) -> RenderableType:
        from rich.console import Group
        from rich.text import Text

        from tagsync.report.terminal import COLOURS

        lines = watch_lines(self._watched(), self._height(), redact=self._redact)
        return Group(*(Text(each.text, COLOURS[each.style], no_wrap=True, overflow="ellipsis") for each in lines))

    def _watched(self) -> Watched:
        recovery = self._recovery
        advice = self._advise(recovery) if recovery else ""
        return Watched(self._name, self._now(), recovery, self._before, self._problem, advice)
