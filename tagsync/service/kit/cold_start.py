"""The start of a function: its service is made from the environment."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from tagsync.core.errors import InputError
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.telemetry import report_mistakes

T = TypeVar("T")


def from_environment(make: Callable[[Environment], T]) -> Callable[[], T]:
    """Makes a service from the environment. Mistakes in it are logged, one line each, before they are raised."""

    @wraps(make)
    def service() -> T:
        try:
            return make(Environment())
        except InputError as error:
            report_mistakes("configuration", error)
            raise

    return service
