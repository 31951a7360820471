"""Which recovery points a request comes to: the newest at or before a moment, or the pinned one. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.errors import Mistake
from tagsync.core.model import Problem, SourceServer
from tagsync.core.problems import ProblemKind
from tagsync.recovery.points.asked import LATEST, TWO_POINTS, Pin, PointsAsked, future_problem
from tagsync.recovery.words.points import PointsListed, RecoveryPoint

_SEE = "See its points with tagsync recovery points"
_FEW = 3
_NOT_READ = Problem(ProblemKind.STOPPED, "drs:DescribeRecoverySnapshots", "not read", "Run it again")


@dataclass(frozen=True, slots=True)
class Pinned:
    """The pins of a request, each for one server: server id -> pin. `mistakes` are those that fit no server."""

    pins: Mapping[str, Pin] = field(default_factory=dict)
    mistakes: tuple[Mistake, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The points to launch from, by server id. A server in none of the three is launched from its latest data.

    `pinned` are the servers whose point was named. `lacking` are those that have no point at the moment or before, with
    their oldest one; None if they have none. `unread` are those whose points could not be read. `mistakes` are pins
    that cannot be right.
    """

    asked: PointsAsked = LATEST
    points: Mapping[str, RecoveryPoint] = field(default_factory=dict)
    newest: Mapping[str, RecoveryPoint] = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()
    lacking: Mapping[str, RecoveryPoint | None] = field(default_factory=dict)
    unread: Mapping[str, Problem] = field(default_factory=dict)
    mistakes: tuple[Mistake, ...] = ()

    @property
    def ids(self) -> dict[str, str]:
        """Server id -> the id of its point."""
        return {server_id: point.point_id for server_id, point in self.points.items()}

    def is_newest(self, server_id: str) -> bool:
        """Whether the chosen point is the newest that its server has."""
        return self.points[server_id] == self.newest[server_id]


NOTHING_CHOSEN = Chosen()


def pinned(asked: PointsAsked, servers: Iterable[SourceServer]) -> Pinned:
    """Finds the servers of the pins among those of the plan."""
    servers = tuple(servers)
    found = [(pin, _called(pin.server, servers)) for pin in asked.pins]
    one = [(pin, ids[0]) for pin, ids in found if len(ids) == 1]
    times = Counter(server_id for _, server_id in one)
    mistakes = [_not_one(pin, ids) for pin, ids in found if len(ids) != 1]
    mistakes += [
        Mistake(pin.place, f"{TWO_POINTS}, {server_id}", "Keep one") for pin, server_id in one if times[server_id] > 1
    ]
    return Pinned({server_id: pin for pin, server_id in one}, tuple(mistakes))


def choose(
    asked: PointsAsked, pins: Pinned, servers: Iterable[SourceServer], listed: PointsListed, now: datetime
) -> Chosen:
    """The points of these servers. `listed` are the points of those in `to_list`; one that is missing was not read."""
    points: dict[str, RecoveryPoint] = {}
    newest: dict[str, RecoveryPoint] = {}
    lacking: dict[str, RecoveryPoint | None] = {}
    unread: dict[str, Problem] = {}
    mistakes = [*_future(asked.at, listed, now), *pins.mistakes]
    for server_id in to_list(asked, pins, servers):
        has, pin = listed.get(server_id, _NOT_READ), pins.pins.get(server_id)
        if isinstance(has, Problem):
            unread[server_id] = has
            continue
        found = _named(pin, has) if pin else at_or_before(has, asked.at)
        if found:
            points[server_id], newest[server_id] = found, has[-1]
        elif pin:
            mistakes.append(_unknown(pin, server_id, listed))
        else:
            lacking[server_id] = has[0] if has else None
    return Chosen(asked, points, newest, frozenset(pins.pins), lacking, unread, tuple(mistakes))


def at_or_before(points: Sequence[RecoveryPoint], moment: datetime | None) -> RecoveryPoint | None:
    """The newest point at this moment or before. None: there is none, or no moment is asked for."""
    before = [point for point in points if moment and point.taken_at <= moment]
    return max(before, key=lambda point: point.taken_at, default=None)


def newest_of(points: tuple[RecoveryPoint, ...] | Problem) -> datetime | Problem | None:
    """When the newest of these was taken; None without any."""
    if isinstance(points, Problem):
        return points
    return points[-1].taken_at if points else None


def to_list(asked: PointsAsked, pins: Pinned, servers: Iterable[SourceServer]) -> Iterator[str]:
    """The ids of the servers whose points have to be listed: one call each, or more."""
    return (each.server_id for each in servers if asked.at or each.server_id in pins.pins)


def _future(at: datetime | None, listed: PointsListed, now: datetime) -> Iterator[Mistake]:
    """A moment that is still to come, also by the clock of DRS: a point that it has taken is past, whatever the clock
    of this machine says."""
    taken = [points[-1].taken_at for points in listed.values() if not isinstance(points, Problem) and points]
    if at and (problem := future_problem(at, max([now, *taken]))):
        yield Mistake("at", problem, "Name one that is past, or leave it out for the latest data")


def _called(wanted: str, servers: Sequence[SourceServer]) -> list[str]:
    """The ids of the servers with this id or, where there is none, of this name."""
    by_id = [each.server_id for each in servers if each.server_id == wanted]
    return by_id or [each.server_id for each in servers if wanted in (each.name, each.hostname)]


def _named(pin: Pin, points: Iterable[RecoveryPoint]) -> RecoveryPoint | None:
    return next((point for point in points if point.point_id == pin.point_id), None)


def _not_one(pin: Pin, ids: Sequence[str]) -> Mistake:
    if not ids:
        return Mistake(pin.place, "the plan has no such server", "Write the id or the name of a server of the plan")
    few = ", ".join(ids[:_FEW]) + ("" if len(ids) <= _FEW else f" and {len(ids) - _FEW} more")
    return Mistake(pin.place, f"{len(ids)} servers of the plan have this name", f"Write the id of one: {few}")


def _unknown(pin: Pin, server_id: str, listed: PointsListed) -> Mistake:
    for other, points in listed.items():
        if not isinstance(points, Problem) and _named(pin, points):
            return Mistake(pin.place, f"{pin.point_id} is a point of {other}, and not of {server_id}", _SEE)
    what = f"{server_id} has no recovery point {pin.point_id}: it is of another server, or its retention has ended"
    return Mistake(pin.place, what, _SEE)
