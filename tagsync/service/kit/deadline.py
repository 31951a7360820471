"""The time limit of a Lambda function: when to stop, and how long the lease of a run has to last."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from tagsync.engine.stop import Stop

MARGIN_SECONDS = 45.0
"""What is kept for finishing calls in flight, saving, and handing on; half of the time where there is less."""

GRACE = timedelta(minutes=6)
"""How long a lease outlasts its invocation. Lambda tries a failed asynchronous invocation again after one minute and
after two more, and a continuation may wait in Lambda's queue for a while."""


GATEWAY_SECONDS = 22.0
"""How long a caller of the API waits for work that goes on while it waits. An HTTP API gives up after 30 seconds."""


class Context(Protocol):
    """What the handlers need of Lambda's context."""

    def get_remaining_time_in_millis(self) -> int: ...


def seconds_to_work(context: Context) -> float:
    """How long to work, so that there is time to end cleanly."""
    remaining = max(0.0, context.get_remaining_time_in_millis() / 1000)
    return remaining - min(MARGIN_SECONDS, remaining / 2)


def stop_before(context: Context, clock: Callable[[], float] = time.monotonic) -> Stop:
    """Says stop early enough to end cleanly."""
    return Stop(seconds_to_work(context), clock)


def gateway_seconds(context: Context) -> float:
    """How long to work while a caller of the API waits."""
    return min(GATEWAY_SECONDS, context.get_remaining_time_in_millis() / 1000 - 2)


def stop_for_gateway(context: Context) -> Stop:
    """Says stop while the gateway still waits."""
    return Stop(gateway_seconds(context))


def lease_end(context: Context, now: datetime) -> datetime:
    return now + timedelta(milliseconds=context.get_remaining_time_in_millis()) + GRACE
