"""Reads what an estate is made of, in as few calls as it takes: source servers, wanted instances, the other origins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from tagsync.core.model import Origin, OriginReadings, Problem, Target, TargetReading
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
    stop = stop or Stop()
    running = read_running(
        estate, survey, wants, accounts=accounts, regions=regions, workers=workers, listen=listen, stop=stop
    )
    origins = by_origin(launched_once(survey.servers)).keys()
    found = {each.origin: each for reading in running for each in reading.instances if each.origin in origins}
    failed = {reading.place: reading.problem for reading in running if reading.problem}
    others = _read_origins(reader, origins - found.keys(), failed, workers, listen, stop)
    return EstateReading(survey, running, OriginReadings(found) | others)


def read_running(
    estate: EstateReader,
    survey: Survey,
    wants: Wants,
    *,
    accounts: Iterable[str] = (),
    regions: Iterable[str] = (),
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
) -> tuple[InstanceReading, ...]:
    """The running instances alone that `wants` can be found among, place by place."""
    stop = stop or Stop()

    def look(place: Target) -> InstanceReading:
        try:
            return estate.running(place, wants.keys)
        except Exception as error:
            return InstanceReading(place, problem=defect(error, str(place)))

    places: tuple[Target, ...] = ()
    if wants.keys:
        origins = by_origin(launched_once(survey.servers)).keys()
        places = places_of(survey, origins, wants, accounts, regions)
    if places:
        listen(OriginsStarted(len(places)))
    running: list[InstanceReading] = []
    for place, reading in run_all(look, places, workers=workers, stop=stop, name="estate", lane=_LANE):
        done = reading or InstanceReading(place, problem=stop.unread(f"{place} ec2:DescribeInstances"))
        listen(OriginsRead(place.account, place.region, len(done.instances), int(bool(done.problem))))
        running.append(done)
    return tuple(sorted(running, key=lambda each: each.place))


def _read_origins(
    reader: Reader,
    missing: Iterable[Origin],
    failed: Mapping[Target, Problem],
    workers: int,
    listen: Listener,
    stop: Stop,
) -> OriginReadings:
    """The other instances of source servers. Those in a place that could not be read are not asked for again."""
    by_place: dict[Target, list[Origin]] = defaultdict(list)
    for origin in sorted(missing):
        by_place[Target(origin.account, origin.region)].append(origin)
    unreadable = {origin: failed[place] for place in by_place.keys() & failed.keys() for origin in by_place.pop(place)}

    def look(place: Target) -> OriginReadings:
        try:
            ids = [origin.instance_id for origin in by_place[place]]
            return reader.read_origins(place.account, place.region, ids)
        except Exception as error:
            return OriginReadings(unreadable=dict.fromkeys(by_place[place], defect(error, str(place))))

    readings = OriginReadings(unreadable=unreadable)
    if by_place:
        listen(OriginsStarted(len(by_place)))
    for place, reading in run_all(look, sorted(by_place), workers=workers, stop=stop, name="estate", lane=_LANE):
        part = reading
        if part is None:
            unread = stop.unread(f"{place} ec2:DescribeInstances")
            part = OriginReadings(unreadable=dict.fromkeys(by_place[place], unread))
        listen(OriginsRead(place.account, place.region, len(part.instances), len(part.unreadable)))
        readings |= part
    return readings


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
