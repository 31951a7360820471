"""A small world of one drive: its stored state, drivers that may crash or be slow, and a DRS. Everything that can
happen next is a move to another world. Worlds are values: equal ones are explored once.

It is always `START`: when a minute passes, everything that is remembered becomes a minute older.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from tagsync.core.model import Target
from tagsync.recovery.driven.advance import advance
from tagsync.recovery.driven.drive import Drive, Order
from tagsync.recovery.driven.hooking import HeardHook, take_in_hook
from tagsync.recovery.driven.starting import START_WITHIN
from tagsync.recovery.driven.steering import cancel, give_up, retry, skip
from tagsync.recovery.hooks.hook import CALL_WITHIN, Hook
from tagsync.recovery.hooks.ports import Heard
from tagsync.recovery.words.steering import WrongMoment
from tests.recovery.driven.drives import START
from tests.recovery.driven.same_worlds import TICK, Kept, bare, keep, older, older_hook, renumbered, renumbered_order
from tests.recovery.driven.small_drs import Launch, OneStart, Sent, is_busy, seen_of, send
from tests.recovery.driven.small_hooks import Run, call, heard_of

PEOPLE: dict[str, Callable[[Drive], Drive]] = {
    "cancel": lambda drive: cancel(drive, "ann", START),
    "retry": lambda drive: retry(drive, START),
    "skip": lambda drive: skip(drive, START),
    "give up": lambda drive: give_up(drive, "its machine failed", START),
}
"""What people and the state machine do with a drive."""


class Looked(NamedTuple):
    """A driver that has read the drive and its jobs, and what it will decide from that, however long it takes. If the
    drive changes meanwhile, it loses the conditional write."""

    drive: Kept
    start: tuple[Order, ...]
    call: Hook | None = None


class Starting(NamedTuple):
    """A driver that has saved orders and starts them, or a hook and calls it. `is_newest`: what it saved is still what
    is stored. `said` is what it was told of the hook."""

    drive: Kept
    left: tuple[Order, ...]
    is_newest: bool
    call: Hook | None = None
    said: HeardHook | None = None


Driver = Looked | Starting | None


class World(NamedTuple):
    """`flying` are starts on their way to DRS whose callers have given up. `faults` and `people` are how many more of
    these moves there can be. `acts` are what people have done. `runs` are those of a hook, and `late` the attempts of
    which a call is on its way."""

    stored: Kept
    takes_tags: bool
    faults: int
    people: int
    drivers: tuple[Driver, ...] = (None, None)
    jobs: tuple[Launch, ...] = ()
    flying: tuple[Launch, ...] = ()
    acts: tuple[str, ...] = ()
    runs: tuple[Run, ...] = ()
    late: tuple[int, ...] = ()

    @property
    def drive(self) -> Drive:
        return self.stored.drive

    @property
    def has_ended(self) -> bool:
        """Whether nothing is at work any more."""
        is_quiet = not any((*self.drivers, *self.flying, *self.late)) and all(
            job.failed is not None for job in self.jobs
        )
        return self.drive.has_ended and is_quiet

    def after_fault(self) -> World:
        return self._replace(faults=self.faults - 1)


def moves(world: World) -> Iterator[tuple[str, World]]:
    """Everything that can happen next, with its name."""
    for at, driver in enumerate(world.drivers):
        for name, after in _drivers_moves(world, at, driver):
            yield f"driver {name}", after
    yield from _drs_moves(world)
    yield from _hook_moves(world)
    yield "a minute passes", _older(world)
    for name in PEOPLE if world.people else ():
        acted = _act(world.stored, name)
        if acted:
            yield name, _saved(world, acted)._replace(people=world.people - 1, acts=(*world.acts, name))


def _drivers_moves(world: World, at: int, driver: Driver) -> Iterator[tuple[str, World]]:
    if driver is None:
        yield from _looks(world, at)
        return
    if isinstance(driver, Looked):
        is_busy_now = driver.start or driver.call
        starting = Starting(driver.drive, driver.start, True, driver.call) if is_busy_now else None
        yield "decides", _renumbered(_with_driver(_saved(world, driver.drive, at), at, starting))
        return
    if world.faults and driver.is_newest:
        yield "crashes", _with_driver(world, at, None).after_fault()
    if driver.call:
        for fate in ("", *(("refused", "lost", "late") if world.faults else ())):
            yield f"calls, {fate}".rstrip(", "), _call(world, at, driver, driver.call, fate)
    elif driver.left:
        yield "starts", _start(world, at, driver, "")
        for fate in ("refused", "lost", "late") if world.faults else ():
            yield f"starts, {fate}", _start(world, at, driver, fate).after_fault()
    elif driver.said:
        kept = keep(take_in_hook(world.drive, driver.said, START))
        yield "keeps what was said", _with_driver(_saved(world, kept, at), at, None)
    else:
        yield "keeps", _with_driver(_saved(world, driver.drive, at), at, None)


def _looks(world: World, at: int) -> Iterator[tuple[str, World]]:
    """One look for each target that cannot be read, and one that reads all of them. A look that changes nothing is a
    move only if it can overtake a driver that is starting jobs."""
    overtakes = any(isinstance(driver, Starting) and driver.is_newest for driver in world.drivers)
    if not world.drive.has_ended:
        for unreadable in (None, *(world.drive.targets_at_work if world.faults else ())):
            looked = _look(world.stored, world.jobs, unreadable, world.runs)
            if looked.drive is not world.stored or overtakes:
                after = _with_driver(world, at, looked)
                yield ("looks", after) if not unreadable else ("cannot read a target", after.after_fault())


def _drs_moves(world: World) -> Iterator[tuple[str, World]]:
    for at, job in enumerate(world.jobs):
        if job.failed is None:
            ways = [("ends", frozenset[str]()), *([("fails", frozenset(job.server_ids[:1]))] if world.faults else [])]
            for name, failed in ways:
                jobs = (*world.jobs[:at], job._replace(failed=failed), *world.jobs[at + 1 :])
                yield f"a job {name}", world._replace(jobs=jobs, faults=world.faults - bool(failed))
    for at, job in enumerate(world.flying):
        if not is_busy(world.jobs, job.target, job.server_ids):
            flying = (*world.flying[:at], *world.flying[at + 1 :])
            yield "a late start arrives", world._replace(flying=flying, jobs=(*world.jobs, job))


def _hook_moves(world: World) -> Iterator[tuple[str, World]]:
    for at, run in enumerate(world.runs):
        if run.end is None:
            for end in (Heard.SUCCEEDED, *([Heard.FAILED] if world.faults else [])):
                runs = (*world.runs[:at], run._replace(end=end), *world.runs[at + 1 :])
                faults = world.faults - (end is Heard.FAILED)
                yield f"a run has {end}", world._replace(runs=runs, faults=faults)
    for at, attempt in enumerate(world.late):
        late = (*world.late[:at], *world.late[at + 1 :])
        yield "a late call arrives", world._replace(late=late, runs=_runs(world, attempt))


def _runs(world: World, attempt: int) -> tuple[Run, ...]:
    return tuple(sorted((*world.runs, Run(attempt)), key=str))


def _call(world: World, at: int, driver: Starting, hook: Hook, fate: str) -> World:
    done = call(world.drive, hook, world.runs, fate)
    world = _with_driver(world, at, driver._replace(call=None, said=done.said))
    world = world.after_fault() if fate else world
    if done.is_late:
        return world._replace(late=(*world.late, hook.attempt))
    return world._replace(runs=_runs(world, hook.attempt)) if done.is_begun else world


@cache
def _look(stored: Kept, jobs: tuple[Launch, ...], unreadable: Target | None, runs: tuple[Run, ...]) -> Looked:
    heard = heard_of(stored.drive, runs)
    made = advance(stored.drive, seen_of(jobs, stored.drive, unreadable), START, START, heard)
    return Looked(keep(made.drive), made.start, made.call)


@cache
def _act(stored: Kept, name: str) -> Kept | None:
    try:
        acted = PEOPLE[name](stored.drive)
    except WrongMoment:
        return None
    return None if acted is stored.drive else keep(acted)


def _start(world: World, at: int, driver: Starting, fate: str) -> World:
    order, *left = driver.left
    refuses = is_busy(world.jobs, order.target, order.server_ids)
    kept, job, is_late = _sent(driver.drive, order, world.takes_tags, refuses, len(world.jobs), fate)
    world = _with_driver(world, at, Starting(kept, tuple(left), driver.is_newest))
    if job is None:
        return world
    return world._replace(flying=(*world.flying, job)) if is_late else world._replace(jobs=(*world.jobs, job))


@cache
def _sent(
    kept: Kept, order: Order, takes_tags: bool, refuses: bool, at: int, fate: str
) -> tuple[Kept, Launch | None, bool]:
    done: Sent = send(kept.drive, order, OneStart(takes_tags, refuses, at, fate))
    return keep(done.drive), done.job, done.is_late


def _saved(world: World, stored: Kept, by: int | None = None) -> World:
    """The world with another drive stored: no driver but the one that saved it can save any more."""
    drivers = [driver if at == by else _overtaken(driver) for at, driver in enumerate(world.drivers)]
    return world._replace(stored=stored, drivers=tuple(drivers))


def _overtaken(driver: Driver) -> Driver:
    """A driver that can save nothing any more. It goes on starting what it has saved before."""
    return driver._replace(is_newest=False) if isinstance(driver, Starting) else None


def _with_driver(world: World, at: int, driver: Driver) -> World:
    return _with_drivers(world, [driver if index == at else each for index, each in enumerate(world.drivers)])


def _with_drivers(world: World, drivers: Iterable[Driver]) -> World:
    """Drivers without what makes no difference. They are alike, so their order makes no world of its own."""
    return world._replace(drivers=tuple(sorted(map(_plain, drivers), key=hash)))


def _plain(driver: Driver) -> Driver:
    """A driver that was overtaken only starts jobs; when it is too late for these, it does nothing any more."""
    if not isinstance(driver, Starting) or driver.is_newest:
        return driver
    left = tuple(order for order in driver.left if order.decided_at > START - START_WITHIN)
    is_late = driver.call is None or driver.call.asked_at is None or driver.call.asked_at <= START - CALL_WITHIN
    call = None if is_late else driver.call
    said = driver.said if driver.said and driver.said.answer.heard is not Heard.NOTHING else None
    return Starting(bare(driver.drive), left, False, call, said) if left or call or said else None


def _older(world: World) -> World:
    """The world a minute later. No start is on its way for so long after its caller has given up."""
    world = world._replace(stored=older(world.stored), jobs=tuple(map(_old, world.jobs)), flying=(), late=())
    return _with_drivers(world, map(_older_driver, world.drivers))


def _old(job: Launch) -> Launch:
    """When a job was created makes a difference only while it has no tag, and an order is as new."""
    return job if job.order else job._replace(created=START - TICK)


def _older_driver(driver: Driver) -> Driver:
    if isinstance(driver, Looked):
        called = driver.call.number if driver.call else 0
        return Looked(older(driver.drive, driver.start, called), driver.start, driver.call)
    if driver is None:
        return None
    left = tuple(replace(order, decided_at=START - TICK) for order in driver.left)
    call = older_hook(driver.call) if driver.call else None
    return Starting(older(driver.drive), left, driver.is_newest, call, driver.said)


def _renumbered(world: World) -> World:
    """The same world with the smallest numbers of orders."""
    starting = [driver for driver in world.drivers if isinstance(driver, Starting)]
    found = {0, *world.stored.numbers, *(job.order for job in (*world.jobs, *world.flying))}
    for driver in starting:
        found |= driver.drive.numbers.union(order.number for order in driver.left)
    if len(found) == max(found) + 1:
        return world
    by = tuple(sorted(found))
    others = [
        each._replace(drive=renumbered(each.drive, by), left=tuple(renumbered_order(order, by) for order in each.left))
        for each in starting
    ]
    world = world._replace(
        stored=renumbered(world.stored, by),
        jobs=tuple(job._replace(order=by.index(job.order)) for job in world.jobs),
        flying=tuple(job._replace(order=by.index(job.order)) for job in world.flying),
    )
    idle = [None] * (len(world.drivers) - len(others))
    return _with_drivers(world, [*others, *idle])
