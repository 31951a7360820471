"""Which recovery points the servers of a plan have, wave by wave, and which of them a request comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from tagsync.core.errors import InputError
from tagsync.core.model import Problem, SourceServer, Target, TargetReading
from tagsync.discovery.rpo import Rpo, RpoState, data_age
from tagsync.discovery.servers import Selection
from tagsync.discovery.survey import survey
from tagsync.engine.crew import Lane
from tagsync.engine.defects import defect
from tagsync.engine.ports import Reader
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.engine.workers import run_all
from tagsync.recovery.plans.chosen import chosen
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.points.asked import PointsAsked
from tagsync.recovery.points.choosing import Chosen, choose, newest_of, pinned
from tagsync.recovery.points.ports import PointReader
from tagsync.recovery.words.points import PointsListed, RecoveryPoint

_LANE = partial(Lane.of, "drs")


@dataclass(frozen=True, slots=True)
class ServerPoints:
    """The points of a server, oldest first, or why they could not be read. `age` is how old its latest data is, None
    where that is not known. `asked` is the point that a request comes to; None: there is none, or nothing is asked."""

    server: SourceServer
    points: tuple[RecoveryPoint, ...] | Problem
    age: timedelta | None
    rpo: RpoState
    asked: RecoveryPoint | None = None

    @property
    def taken(self) -> tuple[RecoveryPoint, ...]:
        return () if isinstance(self.points, Problem) else self.points

    @property
    def is_read(self) -> bool:
        return not isinstance(self.points, Problem)


@dataclass(frozen=True, slots=True)
class PointsOverview:
    """The points of a plan as read at `at`. `waves` are in order, by their labels, with their servers by name.
    `problems` are targets that could not be read whole: their servers may be missing."""

    plan: str
    at: datetime
    asked: PointsAsked
    rpo: Rpo
    waves: tuple[tuple[str, tuple[ServerPoints, ...]], ...]
    problems: tuple[Problem, ...] = ()

    def servers(self) -> Iterator[ServerPoints]:
        for _, servers in self.waves:
            yield from servers

    @property
    def earliest(self) -> datetime | None:
        """The earliest whole minute to which all servers can be recovered; None if one has no point or was not read."""
        oldest = [each.taken[0].taken_at if each.taken else None for each in self.servers()]
        moments = [moment for moment in oldest if moment]
        if not moments or len(moments) < len(oldest):
            return None
        whole = max(moments).replace(second=0, microsecond=0)
        return whole if whole == max(moments) else whole + timedelta(minutes=1)

    @property
    def lacking(self) -> tuple[ServerPoints, ...]:
        """The servers without a point at the moment that is asked for, or before."""
        return tuple(each for each in self.servers() if self.asked.at and each.is_read and each.asked is None)

    @property
    def unread(self) -> tuple[Problem, ...]:
        """What could not be read, each once."""
        of_servers = [each.points for each in self.servers() if isinstance(each.points, Problem)]
        return tuple(dict.fromkeys([*self.problems, *of_servers]))


def read_overview(
    plan: Definition,
    targets: Iterable[Target],
    reader: Reader,
    points: PointReader,
    asked: PointsAsked,
    now: Callable[[], datetime],
    *,
    workers: int,
    stop: Stop,
) -> PointsOverview:
    """Reads the source servers of the targets, and the points of those in the plan: one call for each, or more. `now`
    is asked once all is read, when AWS's answers have told its time.

    Raises `InputError` for points that cannot be right, if all could be read.
    """
    readings = survey(reader, Targets(tuple(sorted(set(targets)))), workers=workers, stop=stop).readings
    selection = chosen(plan, [server for reading in readings for server in reading.servers])
    servers = _by_target(selection)

    def look(target: Target) -> PointsListed:
        ids = [server.server_id for server in servers[target]]
        try:
            return points.points(target, ids)
        except Exception as error:
            return dict.fromkeys(ids, defect(error, str(target)))

    listed: dict[str, tuple[RecoveryPoint, ...] | Problem] = {}
    for target, found in run_all(look, servers, workers=workers, stop=stop, name="targets", lane=_LANE):
        unread = stop.unread(f"{target} drs:DescribeRecoverySnapshots")
        listed |= found or {server.server_id: unread for server in servers[target]}
    return overview(plan, readings, selection, listed, asked, now())


def overview(
    plan: Definition,
    readings: Sequence[TargetReading],
    selection: Selection,
    listed: PointsListed,
    asked: PointsAsked,
    now: datetime,
) -> PointsOverview:
    """The overview of what was read. Raises `InputError` as `read_overview`."""
    servers = [found.server for found in selection.servers]
    made = choose(asked, pinned(asked, servers), servers, listed, now)
    problems = tuple(reading.problem for reading in readings if reading.problem)
    if made.mistakes and not problems:
        raise InputError(made.mistakes)

    def row(server: SourceServer) -> ServerPoints:
        return _row(server, listed, made, plan.rpo, now)

    waves = tuple((wave.label, tuple(map(row, sorted(wave.servers, key=_by_name)))) for wave in selection.waves)
    return PointsOverview(plan.name, now, asked, plan.rpo, waves, problems)


def _row(server: SourceServer, listed: PointsListed, made: Chosen, rpo: Rpo, now: datetime) -> ServerPoints:
    points = listed[server.server_id]
    age = data_age(server, {server.server_id: newest_of(points)}, now)
    return ServerPoints(server, points, age, rpo.of(age), made.points.get(server.server_id))


def _by_name(server: SourceServer) -> tuple[str, Target, str]:
    return server.name, server.target, server.server_id


def _by_target(selection: Selection) -> Mapping[Target, Sequence[SourceServer]]:
    servers: dict[Target, list[SourceServer]] = {}
    for found in selection.servers:
        servers.setdefault(found.server.target, []).append(found.server)
    return servers
