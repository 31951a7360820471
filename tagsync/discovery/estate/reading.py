"""Reads what an estate is made of, in as few calls as it takes: source servers, wanted instances, the other origins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from tagsync.core.model import Instance, Origin, OriginReadings, Problem, Target, TargetReading
from tagsync.discovery.estate.instances import InstanceReading, by_origin
from tagsync.discovery.estate.ports import EstateReader
from tagsync.discovery.estate.wants import Wants
from tagsync.discovery.servers import launched_once
from tagsync.discovery.survey import Survey
from tagsync.engine.crew import Lane
from tagsync.engine.defects import defect
from tagsync.engine.events import Listener, OriginsRead, OriginsStarted, ignore
from tagsync.engine.ports import Reader
from tagsync.engine.read import DEFAULT_WORKERS
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all

T = TypeVar("T")
_LANE = partial(Lane.of, "ec2")


@dataclass(frozen=True, slots=True)
class EstateReading:
    """`running` are the instances found by tags, place by place, `origins` those of the source servers."""

    survey: Survey
    running: tuple[InstanceReading, ...]
    origins: OriginReadings


def read_estate(
    reader: Reader,
    estate: EstateReader,
    survey: Survey,
    wants: Wants,
    *,
    accounts: Iterable[str] = (),
    regions: Iterable[str] = (),
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
) -> EstateReading:
    """Reads the instances that `wants` can be found among, and those of the servers of the `survey`. `accounts` and
    `regions` of instances are looked in besides those that follow from the servers.

    Raises nothing for what AWS answers. A failed read never looks empty (law 1).
    """
    return _Reading(reader, estate, survey, wants, workers, listen, stop or Stop()).read(accounts, regions)


class _Reading:
    def __init__(
        self,
        reader: Reader,
        estate: EstateReader,
        survey: Survey,
        wants: Wants,
        workers: int,
        listen: Listener,
        stop: Stop,
    ) -> None:
        self._reader, self._estate, self._survey, self._wants = reader, estate, survey, wants
        self._workers, self._listen, self._stop = workers, listen, stop

    def read(self, accounts: Iterable[str], regions: Iterable[str]) -> EstateReading:
        origins = by_origin(launched_once(self._survey.servers)).keys()
        places = places_of(self._survey, origins, self._wants, accounts, regions) if self._wants.keys else ()
        self._listen(OriginsStarted(len(places)))
        running = sorted(self._running(places), key=lambda each: each.place)
        found = {each.origin: each for reading in running for each in reading.instances if each.origin in origins}
        failed = {reading.place: reading.problem for reading in running if reading.problem}
        return EstateReading(self._survey, tuple(running), self._origins(origins - found.keys(), found, failed))

    def _running(self, places: Sequence[Target]) -> Iterator[InstanceReading]:
        def look(place: Target) -> InstanceReading:
            try:
                return self._estate.running(place, self._wants.keys)
            except Exception as error:
                return InstanceReading(place, problem=defect(error, str(place)))

        for place, reading in self._all(look, places):
            done = reading or InstanceReading(place, problem=self._unread(place))
            self._listen(OriginsRead(place.account, place.region, len(done.instances), int(bool(done.problem))))
            yield done

    def _origins(
        self, missing: Iterable[Origin], found: Mapping[Origin, Instance], failed: Mapping[Target, Problem]
    ) -> OriginReadings:
        """The instances of source servers. Those in a place that could not be read are not asked for again."""
        readings = OriginReadings(found)
        by_place: dict[Target, list[Origin]] = defaultdict(list)
        unreadable: dict[Origin, Problem] = {}
        for origin in sorted(missing):
            place = Target(origin.account, origin.region)
            if problem := failed.get(place):
                unreadable[origin] = problem
            else:
                by_place[place].append(origin)

        def look(place: Target) -> OriginReadings:
            try:
                ids = [origin.instance_id for origin in by_place[place]]
                return self._reader.read_origins(place.account, place.region, ids)
            except Exception as error:
                return OriginReadings(unreadable=dict.fromkeys(by_place[place], defect(error, str(place))))

        self._listen(OriginsStarted(len(by_place)))
        for place, reading in self._all(look, sorted(by_place)):
            part = reading or OriginReadings(unreadable=dict.fromkeys(by_place[place], self._unread(place)))
            self._listen(OriginsRead(place.account, place.region, len(part.instances), len(part.unreadable)))
            readings |= part
        return readings | OriginReadings(unreadable=unreadable)

    def _all(self, look: Callable[[Target], T], places: Iterable[Target]) -> Iterator[tuple[Target, T | None]]:
        return run_all(look, places, workers=self._workers, stop=self._stop, name="estate", lane=_LANE)

    def _unread(self, place: Target) -> Problem:
        return self._stop.unread(f"{place} ec2:DescribeInstances")


def places_of(
    survey: Survey, origins: Iterable[Origin], wants: Wants, accounts: Iterable[str] = (), regions: Iterable[str] = ()
) -> tuple[Target, ...]:
    """Where wanted instances may be: in every account that was read or holds an instance of a source server, in every
    region that holds one, or is named. If there is none, the regions of DRS. Of an account that could not be reached
    the survey tells."""
    origins = tuple(origins)
    out_of_reach = {reading.target.account for reading in survey.readings if reading.problem and not _is_place(reading)}
    in_accounts = {*accounts, *survey.accounts, *(origin.account for origin in origins)} - out_of_reach
    in_regions = {*regions, *wants.origin_regions, *(origin.region for origin in origins)}
    in_regions = in_regions or {each.target.region for each in survey.readings if _is_place(each)}
    return tuple(
        Target(account, region)
        for account in sorted(in_accounts)
        for region in sorted(in_regions)
        if wants.looks_in(account, region)
    )


def _is_place(reading: TargetReading) -> bool:
    """Whether it stands for one region, and not for a whole account or organisation."""
    return "-" in reading.target.region
