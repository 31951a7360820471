"""Reads what a rollback has to know: the servers that were changed, and the launch settings that were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from tagsync.core.model import Fleet, LaunchSettings, OriginReadings, Problem, SourceServer, Target, TargetReading
from tagsync.core.undo.recorded import Recorded
from tagsync.engine.crew import Crew, Lane, Task
from tagsync.engine.defects import defect
from tagsync.engine.events import Listener, ReadingStarted, TargetRead, ignore
from tagsync.engine.ports import Reader
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets

T = TypeVar("T")


class RecordedReading:
    """The flow's port `Reading`: servers by their ids, no instances, and no target in which nothing was changed."""

    def __init__(self, crew: Crew, reader: Reader, recorded: Recorded, stop: Stop, listen: Listener = ignore) -> None:
        self._crew, self._reader, self._stop, self._listen = crew, reader, stop, listen
        self._ids = recorded.changed_ids()
        self._launched = {(each.target, each.server_id) for each in recorded.servers if each.launch}
        self._out: set[Task] = set()
        self._readings: list[TargetReading] = []
        self._waiting: dict[str, Target] = {}
        self._launch: dict[str, LaunchSettings | Problem] = {}
        self.taken = 0

    def begin(self, where: Targets) -> None:
        self._listen(ReadingStarted(len(where.targets)))
        for target in where.targets:
            ids = self._ids.get(target)
            read = partial(self._reader.read_servers, target, ids) if ids else partial(TargetReading, target)
            self._add(target, str(target), read, partial(TargetReading, target, ()), self._take_target)

    def go_on(self) -> None:
        """There is nothing to put together: each read follows from one other."""

    @property
    def is_waiting(self) -> bool:
        return any(not self._crew.is_slow(task) for task in self._out)

    @property
    def is_done(self) -> bool:
        return not self._out

    def fleet(self) -> Fleet:
        readings = [
            replace(each, servers=tuple(one for one in each.servers if one.arn not in self._waiting))
            for each in self._readings
        ]
        return Fleet(tuple(readings), OriginReadings(), dict(self._launch))

    def unsettled(self) -> Counter[Target]:
        return Counter(self._waiting.values())

    def _take_target(self, reading: TargetReading) -> None:
        self._listen(TargetRead(reading.target, len(reading.servers), reading.problem))
        self._readings.append(reading)
        for server in reading.servers:
            if (server.target, server.server_id) in self._launched:
                self._waiting[server.arn] = server.target
                self._read_launch(server)

    def _read_launch(self, server: SourceServer) -> None:
        def take(settings: LaunchSettings | Problem) -> None:
            self._launch[server.arn] = settings
            del self._waiting[server.arn]

        def failed(problem: Problem) -> LaunchSettings | Problem:
            return problem

        where = f"{server.target} {server.server_id} drs:GetLaunchConfiguration"
        self._add(server.target, where, partial(self._reader.read_launch, server), failed, take)

    def _add(
        self,
        target: Target,
        where: str,
        read: Callable[[], T],
        failed: Callable[[Problem], T],
        take: Callable[[T], None],
    ) -> None:
        """`failed` gives the result of a read that breaks off or is never started."""

        def attempt() -> T:
            try:
                return read()
            except Exception as error:
                return failed(defect(error, where))

        def done(result: T | None) -> None:
            self._out.discard(task)
            self.taken += 1
            take(failed(self._stop.unread(where)) if result is None else result)

        task = self._crew.add(attempt, done, Lane.of("drs", target))
        self._out.add(task)
