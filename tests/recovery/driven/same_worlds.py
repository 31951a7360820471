"""Makes drives equal that act alike: what only reports show is dropped, and what is old is as old as it gets."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache

from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave, Order
from tagsync.recovery.driven.take_in import UNLISTED
from tagsync.recovery.hooks.hook import UNLISTED as NOT_THERE
from tagsync.recovery.hooks.hook import Hook
from tagsync.recovery.words.hooks import HookStatus
from tests.recovery.driven.drives import START

TICK = timedelta(minutes=1)
OLDEST = START - 2 * TICK
"""So long ago that an order without an answer is given up. What is older acts as if it were so old."""


class Kept:
    """A drive that is kept once: equal drives are the same object, which is compared and hashed fast."""

    __slots__ = ("drive", "numbers")

    def __init__(self, drive: Drive) -> None:
        self.drive = drive
        self.numbers = frozenset(
            [drive.next_order, *(order.number for order in drive.orders), *(each.since for each in drive.servers())]
        )


def keep(drive: Drive) -> Kept:
    """Without reasons and the times of reports. It always makes progress, so that patience never ends it."""
    ended_at = drive.ended_at and START
    return _kept(
        replace(
            drive,
            orders=tuple(map(_plain_order, drive.orders)),
            waves=tuple(map(_plain_wave, drive.waves)),
            created_at=OLDEST,
            moved_at=START,
            started_at=START,
            ended_at=ended_at,
            reason="",
        )
    )


@cache
def bare(kept: Kept) -> Kept:
    """What a driver needs to start jobs."""
    return _kept(replace(kept.drive, waves=(), orders=()))


@cache
def older(kept: Kept, still_to_be_made: tuple[Order, ...] = (), still_to_be_called: int = 0) -> Kept:
    """The drive a tick later, except for orders that will be made later still, and for the hook of this number."""
    new = {order.number for order in still_to_be_made}
    spared = {server_id for order in still_to_be_made for server_id in order.server_ids}
    orders = tuple(order if order.number in new else _older_order(order) for order in kept.drive.orders)
    waves = []
    for wave in kept.drive.waves:
        servers = (each if each.launch.server_id in spared else _older_server(each) for each in wave.servers)
        hooks = tuple(each if each.number == still_to_be_called else older_hook(each) for each in wave.hooks)
        waves.append(replace(wave, servers=tuple(servers), hooks=hooks))
    return _kept(replace(kept.drive, orders=orders, waves=tuple(waves)))


def older_hook(hook: Hook) -> Hook:
    if hook.unheard_at:
        return replace(hook, unheard_at=max(hook.unheard_at - TICK, START - NOT_THERE))
    return replace(hook, asked_at=max(hook.asked_at - TICK, OLDEST)) if hook.asked_at else hook


@cache
def _older_order(order: Order) -> Order:
    if order.answered_at:
        return replace(order, answered_at=max(order.answered_at - TICK, START - UNLISTED))
    return replace(order, decided_at=max(order.decided_at - TICK, OLDEST))


def _older_server(server: DriveServer) -> DriveServer:
    """Every job without a tag that was there when it was ordered is in its past, so its age makes no difference."""
    return replace(server, ordered_at=OLDEST) if server.ordered_at else server


def _plain_order(order: Order) -> Order:
    """All kinds of refusals that are tried again are one kind."""
    kind = order.kind and (order.kind if order.kind is ProblemKind.CONFLICT else ProblemKind.THROTTLED)
    return replace(order, problem="", kind=kind, decided_at=OLDEST if order.answered_at else order.decided_at)


@cache
def renumbered(kept: Kept, by: tuple[int, ...]) -> Kept:
    """The drive with other numbers of orders: each is the place of the old one."""
    waves = tuple(
        replace(wave, servers=tuple(replace(each, since=by.index(each.since)) for each in wave.servers))
        for wave in kept.drive.waves
    )
    orders = tuple(renumbered_order(order, by) for order in kept.drive.orders)
    return _kept(replace(kept.drive, waves=waves, orders=orders, next_order=by.index(kept.drive.next_order)))


def renumbered_order(order: Order, by: tuple[int, ...]) -> Order:
    return replace(order, number=by.index(order.number))


_POOL: dict[Drive, Kept] = {}


def _kept(drive: Drive) -> Kept:
    found = _POOL.get(drive)
    if found is None:
        found = _POOL[drive] = Kept(drive)
    return found


def _plain_wave(wave: DriveWave) -> DriveWave:
    servers = tuple(_plain_server(server, wave.has_ended) for server in wave.servers)
    hooks = tuple(map(_plain_hook, wave.hooks))
    started_at, ended_at = wave.started_at and START, wave.ended_at and START
    return replace(wave, servers=servers, hooks=hooks, started_at=started_at, ended_at=ended_at)


def _plain_hook(hook: Hook) -> Hook:
    """It is never overdue. When it was called makes a difference only while nothing is known of that."""
    started_at, ended_at = hook.run.started_at and START, hook.run.ended_at and START
    run = replace(hook.run, reason="", output="", started_at=started_at, ended_at=ended_at)
    is_open = hook.run.status is HookStatus.STARTING
    asked_at = hook.asked_at if is_open and not hook.unheard_at else hook.asked_at and OLDEST
    return replace(
        hook,
        run=run,
        begun_at=hook.begun_at and START,
        asks=min(hook.asks, 2),
        asked_at=asked_at,
        unheard_at=hook.unheard_at if is_open else None,
        handle="",
    )


def _plain_server(server: DriveServer, is_over: bool) -> DriveServer:
    launch = replace(server.launch, reason="", started_at=None, ended_at=None, recovery_instance_id="")
    if is_over and server.is_settled:
        return DriveServer(launch, since=0)
    ordered_at = OLDEST if launch.job_id and server.ordered_at else server.ordered_at
    return replace(server, launch=launch, conflicts=min(server.conflicts, 1), ordered_at=ordered_at)
