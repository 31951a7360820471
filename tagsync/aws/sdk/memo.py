"""Things of AWS that are made once, however many threads ask for them. Failures are remembered too."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from tagsync.aws.sdk.errors import CallFailed
from tagsync.engine.once import Once

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Memo(Generic[K, V]):
    """`Once` for calls to AWS: a `CallFailed` is remembered as any result is, and raised in each thread that asks."""

    def __init__(self, make: Callable[[K], V]) -> None:
        def attempt(key: K) -> V | CallFailed:
            try:
                return make(key)
            except CallFailed as failure:
                return failure

        self._once = Once(attempt)

    def __call__(self, key: K) -> V:
        result = self._once(key)
        if isinstance(result, CallFailed):
            raise CallFailed(result.problem, result.code, result.status)
        return result
