"""Reads how far servers are on their way home: one listing of the source servers of each target, one call for 200
recovery instances, and only where a server is on its way, the target that it comes from and its launch settings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from tagsync.core.model import Instance, Origin, OriginReadings, Problem, SourceServer, Target, TargetReading
from tagsync.engine.crew import Lane
from tagsync.engine.ports import Reader
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all
from tagsync.recovery.after.looking import InstancesOf, read_settings
from tagsync.recovery.failback.pairing import (
    FAILBACK,
    Known,
    home_origin,
    origin_target,
    runs_on_instance,
    settled,
    ways_back,
)
from tagsync.recovery.failback.way import WayBack
from tagsync.recovery.words.instances import RecoveryInstance

In = TypeVar("In")
Out = TypeVar("Out")


@dataclass(frozen=True, slots=True)
class Failbacks:
    """The ways of all servers, what could not be read, and how many targets were."""

    ways: tuple[WayBack, ...]
    problems: tuple[Problem, ...] = ()
    targets: int = 0


@dataclass(frozen=True, slots=True)
class _Place:
    reading: TargetReading
    instances: tuple[RecoveryInstance, ...] | Problem = ()

    @property
    def problem(self) -> Problem | None:
        return self.reading.problem or (self.instances if isinstance(self.instances, Problem) else None)


@dataclass(frozen=True, slots=True)
class FailbackReader:
    """Reads through the ports of a fleet, `workers` places at once, until `stop`."""

    reader: Reader
    instances: InstancesOf
    workers: int
    stop: Stop

    def read(self, targets: Iterable[Target], wanted: Collection[tuple[Target, str]] | None = None) -> Failbacks:
        """The ways of the servers of these targets, or of the `wanted` ones alone. What cannot be read is told, and a
        way that hangs on it is UNKNOWN (law 1)."""
        places = self._places(set(targets))
        places |= self._places(_other_ends(_known(places), wanted) - places.keys())
        ways, more = self._with_settings(ways_back(_known(places), wanted))
        ways, unread = self._with_instances(ways)
        problems = {place.problem for place in places.values() if place.problem} | more | unread
        return Failbacks(ways, tuple(sorted(problems)), len(places))

    def _places(self, targets: Collection[Target]) -> dict[Target, _Place]:
        found = self._each(self._place, sorted(targets), "failback", partial(Lane.of, "drs"))
        return {
            target: place or _Place(TargetReading(target, problem=self.stop.unread(f"{target} drs")))
            for target, place in found
        }

    def _place(self, target: Target) -> _Place:
        reading = self.reader.read_servers(target)
        launched = [server.server_id for server in reading.servers if _may_run(server)]
        return _Place(reading, self.instances(target, launched) if launched else ())

    def _with_settings(self, ways: tuple[WayBack, ...]) -> tuple[tuple[WayBack, ...], set[Problem]]:
        """With the launch settings of their FAILBACK servers: one call each."""
        backs = [way.back for way in ways if way.back and way.server]
        read = read_settings(self.reader, backs, self.workers, self.stop)
        made = tuple(settled(replace(way, settings=read.get(way.back.arn))) if way.back else way for way in ways)
        return made, {each for each in read.values() if isinstance(each, Problem)}

    def _with_instances(self, ways: tuple[WayBack, ...]) -> tuple[tuple[WayBack, ...], set[Problem]]:
        """With the instances back home as EC2 shows them: one call for each place."""
        wanted: dict[Target, list[str]] = {}
        for way in ways:
            if origin := home_origin(way):
                wanted.setdefault(Target(origin.account, origin.region), []).append(origin.instance_id)

        def read(place: Target) -> OriginReadings:
            return self.reader.read_origins(place.account, place.region, wanted[place])

        found = list(self._each(read, wanted, "home", partial(Lane.of, "ec2")))
        instances = {origin: each for _, seen in found if seen for origin, each in seen.instances.items()}
        problems = {problem for _, seen in found if seen for problem in seen.unreadable.values()}
        problems |= {self.stop.unread(f"{place} ec2:DescribeInstances") for place, seen in found if seen is None}
        return tuple(replace(way, home_instance=_of(way, instances)) for way in ways), problems

    def _each(
        self, work: Callable[[In], Out], items: Iterable[In], name: str, lane: Callable[[In], Lane]
    ) -> Iterable[tuple[In, Out | None]]:
        return run_all(work, items, workers=self.workers, stop=self.stop, name=name, lane=lane)


def _may_run(server: SourceServer) -> bool:
    """Whether a server may have a recovery instance. DRS says so in three ways, and any of them counts."""
    return bool(server.recovery_instance_id) or server.last_launch == "SUCCEEDED" or server.launch_status == "LAUNCHED"


def _known(places: Mapping[Target, _Place]) -> Known:
    return Known(
        tuple(server for place in places.values() for server in place.reading.servers),
        {
            (target, each.server_id): each
            for target, place in places.items()
            if not isinstance(place.instances, Problem)
            for each in place.instances
        },
        {target: place.problem for target, place in places.items() if place.problem},
    )


def _other_ends(known: Known, wanted: Collection[tuple[Target, str]] | None) -> set[Target]:
    """Where servers on their way come from, and where the instances are that FAILBACK servers copy."""
    return {
        place
        for server in known.servers
        if (place := origin_target(server))
        and (runs_on_instance(server, known.instances) or server.direction == FAILBACK)
        and (wanted is None or (server.target, server.server_id) in wanted)
    }


def _of(way: WayBack, instances: Mapping[Origin, Instance]) -> Instance | None:
    """The instance back home; None where it is not there any more."""
    origin = home_origin(way)
    found = instances.get(origin) if origin else None
    return found if found and not found.is_gone else None
