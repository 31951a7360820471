"""Reads what a rollback has to know: the servers that were changed, and the launch settings that were."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial

from tagsync.core.model import Fleet, LaunchSettings, OriginReadings, Problem, SourceServer, Target, TargetReading
from tagsync.core.undo.recorded import Recorded
from tagsync.engine.crew import Crew, Lane, Reads
from tagsync.engine.events import Listener, ReadingStarted, TargetRead, ignore
from tagsync.engine.ports import Reader
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets


class RecordedReading:
    """The flow's port `Reading`: servers by their ids, no instances, and no target in which nothing was changed."""

    def __init__(self, crew: Crew, reader: Reader, recorded: Recorded, stop: Stop, listen: Listener = ignore) -> None:
        self._reader, self._listen = reader, listen
        self._reads = Reads(crew, stop)
        self._ids = recorded.changed_ids()
        self._launched = {(each.target, each.server_id) for each in recorded.servers if each.launch}
        self._readings: list[TargetReading] = []
        self._waiting: dict[str, Target] = {}
        self._launch: dict[str, LaunchSettings | Problem] = {}

    def begin(self, where: Targets) -> None:
        self._listen(ReadingStarted(len(where.targets)))
        for target in where.targets:
            ids = self._ids.get(target)
            read = partial(self._reader.read_servers, target, ids) if ids else partial(TargetReading, target)
            self._reads.add(
                Lane.of("drs", target), str(target), read, partial(TargetReading, target, ()), self._take_target
            )

    def go_on(self) -> None:
        """There is nothing to put together: each read follows from one other."""

    @property
    def taken(self) -> int:
        return self._reads.taken

    @property
    def is_waiting(self) -> bool:
        return self._reads.is_waiting

    @property
    def is_done(self) -> bool:
        return self._reads.is_done

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
        read = partial(self._reader.read_launch, server)
        self._reads.add(Lane.of("drs", server.target), where, read, failed, take)
