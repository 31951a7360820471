"""Reads a fleet: source servers of every target, then their origins wherever they live, then launch settings.

It takes the fewest calls that can do it, and does not wait for what is slow (law 13).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from tagsync.core.launch import ensured, is_due
from tagsync.core.model import (
    Fleet,
    Instance,
    LaunchSettings,
    Origin,
    OriginReadings,
    Problem,
    SourceServer,
    Target,
    TargetReading,
)
from tagsync.core.planning import find_source, skip_unread
from tagsync.core.policy import Policy
from tagsync.engine.crew import Crew, Lane, Reads
from tagsync.engine.events import Listener, OriginsRead, OriginsStarted, ReadingStarted, TargetRead, ignore
from tagsync.engine.ports import Reader
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets

DEFAULT_WORKERS = 16


def read_fleet(
    reader: Reader,
    where: Targets,
    policy: Policy,
    *,
    now: datetime,
    server_ids: Sequence[str] = (),
    recheck_launch: bool = False,
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
) -> Fleet:
    """Everything that a plan is made from. A failed read is in it as a problem, and never looks empty (law 1).

    `server_ids` limits it to these source servers. `recheck_launch` reads the launch settings of every server for
    which the policy ensures them, not only of those that are due at `now`.
    """
    stop = stop or Stop()
    with Crew(workers, stop, "read") as crew:
        reading = FleetReading(
            crew,
            reader,
            policy,
            now=now,
            stop=stop,
            server_ids=server_ids,
            recheck_launch=recheck_launch,
            listen=listen,
        )
        reading.begin(where)
        for _ in crew.steps():
            reading.go_on()
    return reading.fleet()


class FleetReading:
    """Call `begin`, and `go_on` after every step of the crew.

    The origins of a place are read together once all targets are read, because any target may have servers from any
    place. A target that is slow is not waited for: its origins are read later, with calls of their own.
    """

    def __init__(
        self,
        crew: Crew,
        reader: Reader,
        policy: Policy,
        *,
        now: datetime,
        stop: Stop,
        server_ids: Sequence[str] = (),
        recheck_launch: bool = False,
        listen: Listener = ignore,
    ) -> None:
        self._reader, self._policy, self._listen = reader, policy, listen
        self._now, self._server_ids, self._recheck_launch = now, server_ids, recheck_launch
        self._targets, self._others = Reads(crew, stop), Reads(crew, stop)
        self._readings: list[TargetReading] = []
        self._instances: dict[Origin, Instance] = {}
        self._gone: set[Origin] = set()
        self._unreadable: dict[Origin, Problem] = {}
        self._launch: dict[str, LaunchSettings | Problem] = {}
        self._behind: dict[Origin, list[SourceServer]] = defaultdict(list)
        self._to_ask: set[Origin] = set()
        self._asked: set[Origin] = set()
        self._read: set[Origin] = set()
        self._unsettled: set[str] = set()

    def begin(self, where: Targets) -> None:
        """Starts to read these targets."""
        self._readings += (*where.unreachable, *where.noted)
        self._listen(ReadingStarted(len(where.targets)))
        for target in where.targets:
            read = partial(self._reader.read_servers, target, self._server_ids)
            failed = partial(TargetReading, target, ())
            self._targets.add(Lane.of("drs", target), str(target), read, failed, self._take_target)

    def go_on(self) -> None:
        """Asks for origins, unless a target is out that is not slow."""
        if self._targets.is_waiting or not self._to_ask:
            return
        places: dict[Target, list[Origin]] = defaultdict(list)
        for origin in sorted(self._to_ask):
            places[Target(origin.account, origin.region)].append(origin)
        self._to_ask.clear()
        self._listen(OriginsStarted(len(places)))
        for place, origins in places.items():
            self._read_origins(place, origins)

    @property
    def taken(self) -> int:
        """How many reads have come to their end."""
        return self._targets.taken + self._others.taken

    @property
    def is_waiting(self) -> bool:
        """Whether a read is out that is not slow."""
        return bool(self._to_ask) or self._targets.is_waiting or self._others.is_waiting

    @property
    def is_done(self) -> bool:
        return not self._to_ask and self._targets.is_done and self._others.is_done

    def fleet(self) -> Fleet:
        """What was read so far: without the servers that still wait for their origin or launch settings."""
        readings = [
            replace(reading, servers=tuple(one for one in reading.servers if one.arn not in self._unsettled))
            for reading in self._readings
        ]
        origins = OriginReadings(dict(self._instances), frozenset(self._gone), dict(self._unreadable))
        is_part = bool(self._server_ids) or not self.is_done
        return Fleet(tuple(readings), origins, dict(self._launch), is_part=is_part)

    def unsettled(self) -> Counter[Target]:
        """How many servers of each target are left out of `fleet`."""
        servers = (one for reading in self._readings for one in reading.servers)
        return Counter(one.target for one in servers if one.arn in self._unsettled)

    def _take_target(self, reading: TargetReading) -> None:
        self._listen(TargetRead(reading.target, len(reading.servers), reading.problem))
        self._readings.append(reading)
        for server in reading.servers:
            if skip_unread(self._policy, server):
                continue
            self._unsettled.add(server.arn)
            if server.origin is None:
                self._settle_server(server, OriginReadings())
                continue
            self._behind[server.origin].append(server)
            if server.origin in self._read:
                self._settle(server.origin)
            elif server.origin not in self._asked:
                self._to_ask.add(server.origin)

    def _read_origins(self, place: Target, origins: Sequence[Origin]) -> None:
        ids = [origin.instance_id for origin in origins]

        def take(found: OriginReadings) -> None:
            self._instances.update(found.instances)
            self._gone.update(found.gone)
            self._unreadable.update(found.unreadable)
            self._read.update(origins)
            self._listen(OriginsRead(place.account, place.region, len(found.instances), len(found.unreadable)))
            for origin in origins:
                self._settle(origin)

        def failed(problem: Problem) -> OriginReadings:
            return OriginReadings(unreadable=dict.fromkeys(origins, problem))

        self._asked.update(origins)
        read = partial(self._reader.read_origins, place.account, place.region, ids)
        self._others.add(Lane.of("ec2", place), f"{place} ec2:DescribeInstances", read, failed, take)

    def _settle(self, origin: Origin) -> None:
        """Goes on with the servers behind an origin that was read: some need their launch settings."""
        origins = OriginReadings(self._instances)
        for server in self._behind.pop(origin, ()):
            self._settle_server(server, origins)

    def _settle_server(self, server: SourceServer, origins: OriginReadings) -> None:
        source = find_source(self._policy, server, origins)
        is_wanted = not isinstance(source, tuple) and not self._policy.excludes_origin(source.tags)
        if is_wanted and self._is_launch_due(server):
            self._read_launch(server)
        else:
            self._unsettled.discard(server.arn)

    def _read_launch(self, server: SourceServer) -> None:
        def take(settings: LaunchSettings | Problem) -> None:
            self._launch[server.arn] = settings
            self._unsettled.discard(server.arn)

        def failed(problem: Problem) -> LaunchSettings | Problem:
            return problem

        where = f"{server.target} {server.server_id} drs:GetLaunchConfiguration"
        read = partial(self._reader.read_launch, server)
        self._others.add(Lane.of("drs", server.target), where, read, failed, take)

    def _is_launch_due(self, server: SourceServer) -> bool:
        launch = self._policy.launch_of(server)
        if self._recheck_launch or not ensured(launch):
            return bool(ensured(launch))
        return is_due(launch, self._policy.ownership_on(server.tags), server.server_id, self._now)
