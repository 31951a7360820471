"""Ctrl-C, or a terminal that closes: the first signal finishes what is in flight and reports, the second one aborts."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import ClassVar

from tagsync.engine.stop import Stop

_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)  # Windows has no SIGHUP


class Interrupt:
    """The signal that came, if any. `came` is the last one that came to this process."""

    came: ClassVar[int] = 0

    def __init__(self) -> None:
        self.signal = 0

    @classmethod
    def exit_code(cls) -> int:
        """130 after Ctrl-C, 143 after SIGTERM, 129 after SIGHUP; 0 if no signal came to this process."""
        return 128 + cls.came if cls.came else 0

    @contextmanager
    def cancels(self, stop: Stop) -> Iterator[None]:
        """While this lasts, a signal cancels `stop`; a second one ends the process."""

        def handle(number: int, _frame: FrameType | None) -> None:
            if self.signal:
                _say("Aborted. What was in flight may or may not have been written: run `tagsync plan`.")
                _show_cursor()
                os._exit(128 + number)
            self.signal = Interrupt.came = number
            stop.cancel()
            _say("Stopping once what is in flight is done. Press Ctrl-C again to abort at once.")

        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, handle) for number in _SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _say(text: str) -> None:
    """Straight to the file descriptor: a handler may run in the middle of a write to `sys.stderr`."""
    with contextlib.suppress(OSError):
        os.write(2, f"\n{text}\n".encode())


def _show_cursor() -> None:
    """Progress bars hide the cursor, and a process that aborts would leave it hidden."""
    with contextlib.suppress(OSError):
        if os.isatty(2):
            os.write(2, b"\x1b[?25h")
