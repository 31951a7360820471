"""Connections to the fleet, as the functions make them."""

from __future__ import annotations

from collections.abc import Callable

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.clients import Timeouts
from tagsync.aws.service.clients import own_session
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access

Connect = Callable[[Access, Stop], Connection]

TIMEOUTS = Timeouts(connect=5, read=30)
"""Shorter than the margin before the time limit, so that a call in flight ends in time."""


def connector(workers: int) -> Connect:
    """Makes connections with the function's own credentials."""

    def connect(access: Access, stop: Stop) -> Connection:
        return Connection(access, workers=workers, stop=stop, session=own_session(), timeouts=TIMEOUTS)

    return connect
