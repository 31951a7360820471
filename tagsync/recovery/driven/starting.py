"""Starts the jobs of orders that are saved. Only the driver that saved an order starts its job, and only once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.engine.stop import Stop
from tagsync.recovery.driven.drive import ORDER_TAG, Drive, Order
from tagsync.recovery.driven.orders import not_taken, started
from tagsync.recovery.driven.ports import Launcher, NotStarted, TagsRefused
from tagsync.recovery.words.jobs import Job

START_WITHIN = timedelta(seconds=60)
"""An order is not sent later than this after it was decided, because by `UNHEARD` it is decided anew."""


@dataclass(frozen=True, slots=True)
class Started:
    """The drive after its orders were started or refused. `unmarked` are the jobs without a tag, with their orders."""

    drive: Drive
    unmarked: tuple[tuple[Order, Job], ...]


def start_orders(
    drive: Drive, orders: Iterable[Order], launcher: Launcher, stop: Stop, now: Callable[[], datetime]
) -> Started:
    """Starts one job for each order, without its tag where DRS refuses that. What is too late is decided again."""
    unmarked: list[tuple[Order, Job]] = []
    for order in orders:
        points = drive.points_of(order)
        tagged = [] if order.target in drive.untagged else [{ORDER_TAG: drive.mark(order)}]
        for tags in (*tagged, {}):
            left = order.decided_at + START_WITHIN - now()
            if stop.reason or left <= timedelta():
                drive = not_taken(drive, order, ProblemKind.STOPPED, _too_late(order), now())
                break
            try:
                job = launcher.start(order.target, order.server_ids, points, drill=drive.drill, tags=tags, within=left)
            except TagsRefused:
                drive = replace(drive, untagged=(*drive.untagged, order.target))
                continue
            except NotStarted as error:
                drive = not_taken(drive, order, error.kind, error.problem, now())
            else:
                drive = started(drive, order, job)
                unmarked += [] if tags else [(order, job)]
            break
    return Started(drive, tuple(unmarked))


def _too_late(order: Order) -> Problem:
    return Problem(ProblemKind.STOPPED, f"{order.target} drs:StartRecovery", "not sent: there was no time left")
