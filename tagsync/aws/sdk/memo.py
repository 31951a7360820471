"""Things made once, however many threads ask at the same time; failures are remembered too."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import Generic, TypeVar

from tagsync.aws.sdk.errors import CallFailed

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Memo(Generic[K, V]):
    """`memo(key)` is `make(key)`, called once a key. A `CallFailed` is raised again at every asking."""

    def __init__(self, make: Callable[[K], V]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: dict[K, Future[V | CallFailed]] = {}

    def __call__(self, key: K) -> V:
        with self._lock:
            mine = key not in self._made
            future = self._made.setdefault(key, Future())
        if mine:
            self._fill(future, key)
        result = future.result()
        if isinstance(result, CallFailed):
            raise CallFailed(result.problem, result.code)
        return result

    def _fill(self, future: Future[V | CallFailed], key: K) -> None:
        try:
            future.set_result(self._make(key))
        except CallFailed as failed:
            future.set_result(failed)
        except BaseException as error:
            future.set_exception(error)
            raise
