"""Work that many threads ask for and one of them does."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Once(Generic[K, V]):
    """`once(key)` is `make(key)`, made once a key until it is forgotten. What it raises is raised to all who ask."""

    def __init__(self, make: Callable[[K], V]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: dict[K, Future[V]] = {}

    def __call__(self, key: K) -> V:
        with self._lock:
            mine = key not in self._made
            future = self._made.setdefault(key, Future())
        if mine:
            try:
                future.set_result(self._make(key))
            except BaseException as error:
                future.set_exception(error)
        return future.result()

    def made(self) -> list[V]:
        """All that was made and is not forgotten; what is being made, or was raised, is left out."""
        with self._lock:
            futures = list(self._made.values())
        return [future.result() for future in futures if future.done() and not future.exception()]

    def forget(self, key: K) -> None:
        """Drops what is kept for this key, so the next call makes it again."""
        with self._lock:
            self._made.pop(key, None)
