"""Counts the instances of drills that were left running, in every target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tagsync.aws.connection import Connection
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.apply import utc_now
from tagsync.engine.crew import Lane
from tagsync.engine.defects import defect
from tagsync.engine.service_ports import Metric
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.engine.workers import run_all
from tagsync.recovery.cleanup.left import DrillInstance, left_running
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context, stop_before
from tagsync.service.kit.telemetry import count_metric, logger

Found = tuple[DrillInstance, ...] | Problem


@dataclass(frozen=True, slots=True)
class DrillWatch:
    """An instance of a drill counts once it runs for longer than `hours`."""

    access: Access
    connect: Connect
    hours: int
    workers: int = 16
    now: Callable[[], datetime] = utc_now

    def watch(self, context: Context) -> int:
        """How many are left running. A target that could not be read may have more: it is counted apart (law 1)."""
        stop = stop_before(context)
        connection = self.connect(self.access, stop)
        found = connection.targets()
        read = self._read(connection, found.targets, stop)
        left = 0
        for target, drills in read.items():
            if not isinstance(drills, Problem) and (number := left_running(drills, self.now(), self.hours)):
                logger.warning("drill instances were left running", where=str(target), instances=number)
                left += number
        unread = [str(each) for each in read.values() if isinstance(each, Problem) and each.kind not in _QUIET]
        unread += [str(each.problem) for each in found.unreachable]
        if unread:
            logger.warning("targets not read for drills", targets=len(unread), first=unread[0])
            count_metric(Metric.UNREADABLE_TARGETS, len(unread))
        count_metric(Metric.DRILL_INSTANCES_LEFT, left)
        return left

    def _read(self, connection: Connection, targets: tuple[Target, ...], stop: Stop) -> dict[Target, Found]:
        def read(target: Target) -> Found:
            try:
                return connection.drill_reader.drills(target)
            except Exception as error:
                return defect(error, str(target))

        found = run_all(read, targets, workers=self.workers, stop=stop, name="drills", lane=partial(Lane.of, "drs"))
        left = stop.unread("drs:DescribeRecoveryInstances")
        return {target: left if drills is None else drills for target, drills in found}


_QUIET = (ProblemKind.UNINITIALISED, ProblemKind.REGION_OFF)
"""Where DRS was never set up, or the region is off, there are no drills."""
