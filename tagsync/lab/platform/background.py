"""Work in the background, and waiting until it is done."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

WORKERS = 8


class StillBusyError(TimeoutError):
    """Work was not done in time; the message names what is still at work."""


class BackgroundWork:
    """Runs jobs in the background. `failed` is told of a job that raised: that is a defect of the lab."""

    def __init__(self, failed: Callable[[str], None]) -> None:
        self._failed = failed
        self._changed = threading.Condition()
        self._names: dict[int, str] = {}
        self._number = 0
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="tagsync-lab-work")

    def submit(self, name: str, job: Callable[[], None]) -> None:
        """Run `job` soon. `name` describes it in a StillBusyError."""
        with self._changed:
            self._number += 1
            number, pool = self._number, self._pool
            self._names[number] = name
        pool.submit(self._run, number, job)

    def wait(self, seconds: float, busy: Callable[[], str | None] = lambda: None) -> None:
        """Wait until nothing is at work and `busy` names nothing. Raises StillBusyError after so many real seconds."""
        deadline = time.monotonic() + seconds
        while True:
            with self._changed:
                self._changed.wait_for(lambda: not self._names, max(0.0, deadline - time.monotonic()))
                found = ", ".join(self._names.values())
            found = found or busy() or ""
            if not found and not self._names:
                return
            if time.monotonic() >= deadline:
                raise StillBusyError(f"the lab is still busy after {seconds:g} seconds with {found}")
            time.sleep(0.01)

    def stop(self) -> None:
        """Forget the jobs that have not begun. Those that run end by themselves."""
        with self._changed:
            pool, self._pool = self._pool, ThreadPoolExecutor(WORKERS, thread_name_prefix="tagsync-lab-work")
            self._names.clear()
            self._changed.notify_all()
        pool.shutdown(wait=False, cancel_futures=True)

    def _run(self, number: int, job: Callable[[], None]) -> None:
        try:
            job()
        except Exception as error:
            if number in self._names:  # else it was stopped in the middle, by a reset
                self._failed(f"{self._names[number]} failed in the lab: {type(error).__name__}: {error}")
        finally:
            with self._changed:
                self._names.pop(number, None)
                self._changed.notify_all()
