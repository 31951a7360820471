"""A deployed function, and the result of an invocation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Function = Any  # moto's LambdaFunction


@dataclass(frozen=True, slots=True)
class InvocationResult:
    """How an invocation ended. `failed`: `payload` is Lambda's description of the error."""

    request_id: str
    payload: bytes = field(repr=False)
    failed: bool
    log: tuple[str, ...] = field(repr=False)
    seconds: float
