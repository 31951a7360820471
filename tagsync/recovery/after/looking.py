"""Looks at what was launched: source servers, DRS's records of their instances, and the instances in EC2.

One call each for 200 servers of a target, as AWS allows; EC2 answers more at once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from tagsync.core.model import (
    Instance,
    LaunchSettings,
    Origin,
    OriginReadings,
    Problem,
    SourceServer,
    Target,
    TargetReading,
)
from tagsync.engine.crew import Lane
from tagsync.engine.ports import Reader
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all
from tagsync.recovery.words.arrival import AfterLaunch, Arrival
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.recovery import Recovery, ServerLaunch

InstancesOf = Callable[[Target, Collection[str]], tuple[RecoveryInstance, ...] | Problem]
"""The recovery instances of servers, as `LaunchReader.instances` answers."""
ServersOf = Callable[[Target, tuple[str, ...]], TargetReading]
"""Source servers by their ids, as `Reader.read_servers` answers."""
Settings = Mapping[str, LaunchSettings | Problem]
"""Launch settings by the ARN of their source server."""

_NO_SERVER = "there is no source server to compare it with: it was deleted, or could not be read"


@dataclass(frozen=True, slots=True)
class Launched:
    """A launched server as it was seen. `server` and `instance` are None where they were not; `after` says why."""

    launch: ServerLaunch
    server: SourceServer | None
    instance: Instance | None
    after: AfterLaunch


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at launched servers gave, in their order, and what could not be read."""

    launched: tuple[Launched, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Place:
    """What was read of one target."""

    servers: Mapping[str, SourceServer] = field(default_factory=dict)
    records: Mapping[str, RecoveryInstance] = field(default_factory=dict)
    origins: OriginReadings = field(default_factory=OriginReadings)
    problems: tuple[Problem, ...] = ()


def look_at(
    recovery: Recovery,
    reader: Reader,
    instances: InstancesOf,
    *,
    workers: int,
    stop: Stop,
    servers: ServersOf | None = None,
) -> Look:
    """Looks at every launched server of a recovery, each target for itself. `servers` gives source servers that were
    read already. Without launched servers nothing is read."""
    by_target: dict[Target, list[ServerLaunch]] = {}
    for launch in recovery.servers():
        if launch.is_launched:
            by_target.setdefault(launch.target, []).append(launch)
    read = partial(_read, reader, servers or reader.read_servers, instances, by_target)
    found = dict(run_all(read, by_target, workers=workers, stop=stop, name="look", lane=partial(Lane.of, "drs")))
    places = {target: found.get(target) or _Place(problems=(stop.unread(f"{target} drs"),)) for target in by_target}
    return Look(
        tuple(_seen(launch, places[launch.target]) for launch in recovery.servers() if launch.is_launched),
        tuple(sorted({problem for place in places.values() for problem in place.problems})),
    )


def _read(
    reader: Reader,
    servers: ServersOf,
    instances: InstancesOf,
    by_target: Mapping[Target, Iterable[ServerLaunch]],
    target: Target,
) -> _Place:
    launches = list(by_target[target])
    ids = tuple(launch.server_id for launch in launches)
    reading, seen = servers(target, ids), instances(target, ids)
    problems = [each for each in (reading.problem, seen if isinstance(seen, Problem) else None) if each]
    records = {} if isinstance(seen, Problem) else {record.server_id: record for record in seen}
    names = {instance_of(launch, records.get(launch.server_id)) for launch in launches} - {""}
    origins = reader.read_origins(target.account, target.region, sorted(names)) if names else OriginReadings()
    return _Place(
        {server.server_id: server for server in reading.servers},
        records,
        origins,
        (*problems, *origins.unreadable.values()),
    )


def read_settings(reader: Reader, servers: Iterable[SourceServer], workers: int, stop: Stop) -> Settings:
    """The launch settings of servers: one call for each."""

    def lane(server: SourceServer) -> Lane:
        return Lane.of("drs", server.target)

    by_arn = {server.arn: server for server in servers}
    found = run_all(reader.read_launch, by_arn.values(), workers=workers, stop=stop, name="settings", lane=lane)
    return {
        server.arn: settings or stop.unread(f"{server.target} drs:GetLaunchConfiguration") for server, settings in found
    }


def instance_of(launch: ServerLaunch, record: RecoveryInstance | None) -> str:
    """The EC2 instance that a server was launched as: DRS's record says it, unless a later launch has made that.
    Without a record it is what the job has named."""
    if record and (record.job_id in ("", launch.job_id) or launch.recovery_instance_id in ("", record.record_id)):
        return record.instance_id
    return launch.recovery_instance_id


def _seen(launch: ServerLaunch, place: _Place) -> Launched:
    record, server = place.records.get(launch.server_id), place.servers.get(launch.server_id)
    name = instance_of(launch, record)
    origin = Origin(launch.target.account, launch.target.region, name)
    instance = place.origins.instances.get(origin)
    after = AfterLaunch(Arrival.UNKNOWN, name, instance.private_address if instance else "")
    if not name:
        return Launched(launch, server, None, replace(after, reason="DRS names no instance for it"))
    if instance is not None and instance.is_gone:
        return Launched(launch, server, None, _gone(after, f"{name} is {instance.state}", record))
    if instance is None and origin in place.origins.gone:
        return Launched(launch, server, None, _gone(after, f"EC2 does not show {name}", record))
    if instance is None:
        return Launched(
            launch, server, None, replace(after, reason=_unread(name, place.origins.unreadable.get(origin)))
        )
    if server is None:
        return Launched(launch, None, instance, replace(after, reason=_NO_SERVER))
    return Launched(launch, server, instance, after)


def _unread(name: str, problem: Problem | None) -> str:
    return f"{name} could not be read: {problem.message}" if problem else f"{name} was not read"


def _gone(after: AfterLaunch, why: str, record: RecoveryInstance | None) -> AfterLaunch:
    replaced = record.instance_id if record and record.instance_id != after.instance_id else ""
    more = f": a later launch has replaced it by {replaced}" if replaced else ""
    return replace(after, arrival=Arrival.GONE, reason=f"{why}{more}")
