"""Reads a fleet: source servers of every target, then their origins wherever they live, then launch settings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

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
from tagsync.core.ownership import read_ownership
from tagsync.core.planning import find_instance, skip_unread
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.engine.defects import defect
from tagsync.engine.events import Listener, OriginsRead, OriginsStarted, ReadingStarted, TargetRead, ignore
from tagsync.engine.ports import Reader
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.engine.workers import run_all

DEFAULT_WORKERS = 16

OriginGroup = tuple[str, str, Sequence[str]]
"""Account, region and instance ids."""


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
    read = read_targets(reader, where.targets, server_ids=server_ids, workers=workers, listen=listen, stop=stop)
    readings = [*where.unreachable, *read]
    servers = [server for reading in readings for server in reading.servers if not skip_unread(policy, server)]
    origins = _read_origins(reader, servers, workers, listen, stop)
    due = [
        server
        for server in servers
        if _is_launch_due(policy, server, now, recheck_launch) and _is_wanted(policy, server, origins)
    ]
    return Fleet(tuple(readings), origins, _read_launch(reader, due, workers, stop))


def read_targets(
    reader: Reader,
    targets: Sequence[Target],
    *,
    server_ids: Sequence[str] = (),
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop,
) -> Iterator[TargetReading]:
    """The source servers of every target, in the order in which the reads end. No target is left out: if it failed, or
    was not reached before `stop`, it has a problem (law 1)."""
    listen(ReadingStarted(len(targets)))

    def read(target: Target) -> TargetReading:
        try:
            return reader.read_servers(target, server_ids)
        except Exception as error:
            return TargetReading(target, problem=defect(error, str(target)))

    for target, result in run_all(read, targets, workers=workers, stop=stop, name="targets"):
        reading = result or TargetReading(target, problem=_stopped(str(target), stop))
        listen(TargetRead(target, len(reading.servers), reading.problem))
        yield reading


def _read_origins(
    reader: Reader, servers: Iterable[SourceServer], workers: int, listen: Listener, stop: Stop
) -> OriginReadings:
    groups: dict[tuple[str, str], set[str]] = defaultdict(set)
    for server in servers:
        if server.origin is not None:
            groups[server.origin.account, server.origin.region].add(server.origin.instance_id)
    listen(OriginsStarted(len(groups)))

    def read(group: OriginGroup) -> OriginReadings:
        account, region, ids = group
        try:
            return reader.read_origins(account, region, ids)
        except Exception as error:
            return _unreadable(group, defect(error, str(Target(account, region))))

    instances: dict[Origin, Instance] = {}
    gone: set[Origin] = set()
    unreadable: dict[Origin, Problem] = {}
    work = [(account, region, sorted(ids)) for (account, region), ids in sorted(groups.items())]
    for group, outcome in run_all(read, work, workers=workers, stop=stop, name="origins"):
        account, region, _ = group
        result = outcome or _unreadable(group, _stopped(f"{Target(account, region)} ec2:DescribeInstances", stop))
        instances.update(result.instances)
        gone.update(result.gone)
        unreadable.update(result.unreadable)
        listen(OriginsRead(account, region, len(result.instances), len(result.unreadable)))
    return OriginReadings(instances, frozenset(gone), unreadable)


def _unreadable(group: OriginGroup, problem: Problem) -> OriginReadings:
    account, region, ids = group
    return OriginReadings(unreadable={Origin(account, region, one): problem for one in ids})


def _is_launch_due(policy: Policy, server: SourceServer, now: datetime, recheck: bool) -> bool:
    if recheck or not ensured(policy.launch):
        return bool(ensured(policy.launch))
    return is_due(policy.launch, read_ownership(server.tags, policy.ownership), server.server_id, now)


def _is_wanted(policy: Policy, server: SourceServer, origins: OriginReadings) -> bool:
    instance = find_instance(server, origins)
    return isinstance(instance, Instance) and not policy.excludes_origin(instance.tags)


def _read_launch(
    reader: Reader, servers: Sequence[SourceServer], workers: int, stop: Stop
) -> dict[str, LaunchSettings | Problem]:
    def read(server: SourceServer) -> LaunchSettings | Problem:
        try:
            return reader.read_launch(server)
        except Exception as error:
            return defect(error, f"{server.target} {server.server_id}")

    results = run_all(read, servers, workers=workers, stop=stop, name="launch")
    return {
        server.arn: result or _stopped(f"{server.target} {server.server_id} drs:GetLaunchConfiguration", stop)
        for server, result in results
    }


def _stopped(where: str, stop: Stop) -> Problem:
    return Problem(ProblemKind.STOPPED, where, f"not read: {stop.why}", "Run it again")
