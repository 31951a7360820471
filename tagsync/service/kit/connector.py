"""Connections to the fleet, as the functions make them."""

from __future__ import annotations

from collections.abc import Callable

from tagsync.aws.connection import Connection
from tagsync.aws.service.clients import own_session
from tagsync.engine.events import Waiting
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.timeouts import LONGEST_IN_FUNCTIONS
from tagsync.service.kit.telemetry import logger

Connect = Callable[[Access, Stop], Connection]

LONGEST = LONGEST_IN_FUNCTIONS


def connector(workers: int) -> Connect:
    """Makes connections with the function's own credentials."""

    def connect(access: Access, stop: Stop) -> Connection:
        timeouts = access.timeouts.at_most(LONGEST)
        session = own_session()
        return Connection(access, workers=workers, stop=stop, session=session, timeouts=timeouts, tell=_tell)

    return connect


def _tell(waiting: Waiting) -> None:
    logger.warning("waiting for a region", region=waiting.region, operation=waiting.what, said=str(waiting))
