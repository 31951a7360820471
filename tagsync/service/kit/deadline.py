"""The time limit of a Lambda function: when to stop, and how long the lease of a run has to last."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from tagsync.engine.stop import Stop

MARGIN_SECONDS = 45.0
"""The time to finish calls in flight, to save and to hand on. If less than twice this is left, half of it is kept."""

LEASE_GRACE = timedelta(minutes=6)
"""How long a lease outlasts its invocation. Lambda tries a failed asynchronous invocation again after one minute and
after two more, and a continuation may wait in Lambda's queue for a while."""


GATEWAY_SECONDS = 22.0
"""How long a caller of the API waits for an answer. An HTTP API gives up after 30 seconds."""


class Context(Protocol):
    """The part of Lambda's context that the functions use.

    An asynchronous invocation that is tried again was seen to keep its request id; AWS does not say so. With another id
    a crashed run would keep its lease until it expires. Lambda may also deliver an event twice: then the second run
    works beside the first, which does no harm, as every write can be repeated.
    """

    @property
    def aws_request_id(self) -> str: ...

    def get_remaining_time_in_millis(self) -> int: ...


def seconds_to_work(context: Context) -> float:
    """How long to work before it is time to end cleanly."""
    remaining = max(0.0, context.get_remaining_time_in_millis() / 1000)
    return remaining - min(MARGIN_SECONDS, remaining / 2)


def stop_before(context: Context, clock: Callable[[], float] = time.monotonic) -> Stop:
    """Stops early enough to end cleanly."""
    return Stop(seconds_to_work(context), clock)


def gateway_seconds(context: Context) -> float:
    """How long to work while a caller of the API waits."""
    return min(GATEWAY_SECONDS, context.get_remaining_time_in_millis() / 1000 - 2)


def stop_for_gateway(context: Context) -> Stop:
    """Stops while the gateway still waits."""
    return Stop(gateway_seconds(context))


def lease_end(context: Context, now: datetime) -> datetime:
    return now + timedelta(milliseconds=context.get_remaining_time_in_millis()) + LEASE_GRACE
