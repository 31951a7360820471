"""Two hubs as a small world: their tables, the link between them, and what acts on them, one call at a time.

What acts is the real code. It runs again from its start for each call that it makes, with the answers of the calls
before, and stops at the next one. So a world is a value, and every order of calls can be tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tagsync.engine.service_ports import LeaseHeld, ServiceError
from tagsync.engine.standby.charge import Charge, NotInCharge
from tagsync.engine.standby.leases import HubLeases
from tagsync.engine.standby.mark import Mark
from tagsync.engine.standby.ports import Held, Hubs, HubView
from tagsync.engine.standby.switch import AtWork, put_in_charge

HOME, STANDBY = "home", "standby"
OTHER = {HOME: STANDBY, STANDBY: HOME}
NOW = datetime(2026, 11, 28, tzinfo=UTC)
UNTIL = NOW + timedelta(hours=1)
SCOPE = "all"


@dataclass(frozen=True)
class Hub:
    mark: Mark | None = None
    lease: str = ""
    is_at_work: bool = False

    @property
    def view(self) -> HubView:
        return HubView(self.mark, (Held(SCOPE, self.lease, UNTIL),) if self.lease else ())


@dataclass(frozen=True)
class Actor:
    """`answers` are those of its calls so far, `end` how it ended. A run has so many `parts`."""

    what: str
    hub: str
    parts: int = 2
    answers: tuple[Any, ...] = ()
    end: str = ""


@dataclass(frozen=True)
class World:
    """`was_cut`: the link was down at some time. `cuts` are still to come. `twice`: both hubs work on the scope now."""

    actors: tuple[Actor, ...]
    home: Hub = Hub()
    standby: Hub = Hub()
    is_up: bool = True
    was_cut: bool = False
    cuts: int = 0
    twice: bool = False

    def hub(self, name: str) -> Hub:
        return self.home if name == HOME else self.standby

    def with_hub(self, name: str, **changed: Any) -> World:
        hub = replace(self.hub(name), **changed)
        made = replace(self, home=hub) if name == HOME else replace(self, standby=hub)
        return replace(made, twice=made.home.is_at_work and made.standby.is_at_work)

    def marks_agree(self) -> bool:
        return (self.home.mark or Mark(0, HOME)).region == (self.standby.mark or Mark(0, HOME)).region


class _Call(Exception):
    """The call that comes next."""

    def __init__(self, effect: Callable[[World], tuple[World, Any]]) -> None:
        self.effect = effect


@dataclass(frozen=True)
class _Refused:
    """The answer of a call that fails: another run has the lease; without one, the region does not answer."""

    run_id: str = ""


@dataclass
class _Tape:
    """Gives the answers of the calls so far, and stops at the next one."""

    answers: list[Any]

    def call(self, effect: Callable[[World], tuple[World, Any]]) -> Any:
        if not self.answers:
            raise _Call(effect)
        answer = self.answers.pop(0)
        if isinstance(answer, _Refused):
            raise LeaseHeld(SCOPE, answer.run_id) if answer.run_id else ServiceError("the region does not answer")
        return answer


@dataclass(frozen=True)
class _Table:
    """The table of one hub, as `seen_from` another or itself."""

    tape: _Tape
    name: str
    seen_from: str

    def look(self) -> HubView:
        found: HubView = self._call(lambda world: (world, world.hub(self.name).view))
        return found

    def write(self, mark: Mark) -> None:
        def effect(world: World) -> tuple[World, None]:
            there = world.hub(self.name).mark or Mark(0, HOME)
            return (world.with_hub(self.name, mark=mark) if mark.is_newer_than(there) else world), None

        self._call(effect)

    def free(self) -> None:
        self._call(lambda world: (world.with_hub(self.name, lease=""), None))

    def acquire(self, scope: str, run_id: str, **_times: Any) -> str:
        def effect(world: World) -> tuple[World, Any]:
            held = world.hub(self.name).lease
            return (
                (world, _Refused(held)) if held not in ("", run_id) else (world.with_hub(self.name, lease=run_id), "")
            )

        return str(self._call(effect))

    def release(self, scope: str, run_id: str) -> None:
        def effect(world: World) -> tuple[World, None]:
            return (world.with_hub(self.name, lease="") if world.hub(self.name).lease == run_id else world), None

        self._call(effect)

    def holder(self, scope: str, now: datetime) -> str:
        return str(self._call(lambda world: (world, world.hub(self.name).lease)))

    def _call(self, effect: Callable[[World], tuple[World, Any]]) -> Any:
        def reached(world: World) -> tuple[World, Any]:
            if self.name != self.seen_from and not world.is_up:
                return world, _Refused()
            return effect(world)

        return self.tape.call(reached)


def _runs(tape: _Tape, hub: str, parts: int) -> str:
    """A run begins, renews its lease before each further part, and ends."""
    run_id = f"{NOW:%Y%m%dT%H%M%SZ}-{hub}"
    own, other = _Table(tape, hub, hub), _Table(tape, OTHER[hub], hub)
    leases = HubLeases(own, Charge(Hubs(hub, OTHER[hub], HOME), own, other))

    def works(is_at_work: bool) -> None:
        tape.call(lambda world: (world.with_hub(hub, is_at_work=is_at_work), None))

    is_at_work = False
    try:
        for _part in range(parts):
            leases.acquire(SCOPE, run_id, now=NOW, until=UNTIL)
            if not is_at_work:
                works(is_at_work := True)
    except LeaseHeld as refusal:
        if is_at_work:
            works(False)
        leases.release(SCOPE, run_id)
        return "stood back" if isinstance(refusal, NotInCharge) else "refused"
    works(False)
    leases.release(SCOPE, run_id)
    return "done"


def _switches(tape: _Tape, hub: str, *, interrupt: bool) -> str:
    own, other = _Table(tape, hub, hub), _Table(tape, OTHER[hub], hub)
    try:
        switched = put_in_charge(Charge(Hubs(hub, OTHER[hub], HOME), own, other), NOW, "ann", interrupt=interrupt)
    except AtWork:
        return "at work"
    return "not told" if switched.untold else "told"


def moves(world: World) -> Iterator[tuple[str, World]]:
    """Every next call of those that act, and the link that goes down or comes up."""
    if world.is_up and world.cuts:
        yield "cut", replace(world, is_up=False, was_cut=True, cuts=world.cuts - 1)
    if not world.is_up:
        yield "heal", replace(world, is_up=True)
    for index, actor in enumerate(world.actors):
        if not actor.end:
            after, moved = _move(world, actor)
            actors = (*after.actors[:index], moved, *after.actors[index + 1 :])
            yield f"{actor.what} in {actor.hub}", replace(after, actors=actors)


def _move(world: World, actor: Actor) -> tuple[World, Actor]:
    tape = _Tape(list(actor.answers))
    try:
        if actor.what == "run":
            end = _runs(tape, actor.hub, actor.parts)
        else:
            end = _switches(tape, actor.hub, interrupt=actor.what == "interrupt")
    except _Call as call:
        world, answer = call.effect(world)
        return world, replace(actor, answers=(*actor.answers, answer))
    return world, replace(actor, answers=(), end=end)
