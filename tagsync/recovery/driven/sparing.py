"""Spares recovery instances (law 10): before a job is started, its servers have none that the drive may not replace. A
server that is to be launched from a recovery point still has that point.

The preflight has asked the same. But a wave may begin days later, and a retry may come after others have acted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from tagsync.core.model import Problem, Target
from tagsync.recovery.driven.advance import Advance, advance
from tagsync.recovery.driven.claims import Key, Seen
from tagsync.recovery.driven.drive import Drive, DriveServer
from tagsync.recovery.driven.hooking import HeardHook
from tagsync.recovery.driven.pinning import gone, pinned_ids, unread
from tagsync.recovery.native.launch_rules import instance_finding
from tagsync.recovery.native.ways import Anyone
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.points import PointsListed
from tagsync.recovery.words.vocabulary import LaunchStatus

ReadInstances = Callable[[Target, Sequence[str]], Sequence[RecoveryInstance] | Problem]
"""The recovery instances of servers of a target, by their ids."""
ReadPoints = Callable[[Target, Sequence[str]], PointsListed]
"""The recovery points of servers of a target, by their ids."""


def advance_sparing(
    drive: Drive,
    seen: Seen,
    now: datetime,
    looked_at: datetime,
    read: ReadInstances,
    read_points: ReadPoints,
    heard: HeardHook | None = None,
) -> Advance:
    """Decides as `advance` does, and again without the servers whose instances would be lost, or whose recovery point
    is gone: they have FAILED.

    Where instances or points cannot be read, nothing is started until they can.
    """
    checked: set[Key] = set()
    while True:
        made = advance(drive, seen, now, looked_at, heard)
        wanted: dict[Target, list[str]] = {}
        for order in made.start:
            unchecked = [each for each in order.server_ids if (order.target, each) not in checked]
            wanted.setdefault(order.target, []).extend(unchecked)
        if not any(wanted.values()):
            return made
        for target, server_ids in wanted.items():
            found, listed = read(target, server_ids), read_points(target, pinned_ids(drive, target, server_ids))
            if isinstance(found, Problem):
                seen = {**seen, target: found}
            elif problem := unread(listed):
                seen = {**seen, target: problem}
            else:
                drive = _spared(drive, {**_reasons(drive, target, found, now), **dict(gone(drive, target, listed))})
            checked |= {(target, server_id) for server_id in server_ids}


def _reasons(drive: Drive, target: Target, found: Sequence[RecoveryInstance], now: datetime) -> Mapping[Key, str]:
    """Why servers are not launched."""
    findings = [instance_finding(each, drive.accept, now) for each in found if each.is_there]
    told = [each.told(Anyone()) for each in findings if each.refuses]
    return {(target, each.place): f"{each.what}. {each.fix}" for each in told}


def _spared(drive: Drive, reasons: Mapping[Key, str]) -> Drive:
    waves = (replace(wave, servers=tuple(_failed(each, reasons) for each in wave.servers)) for wave in drive.waves)
    return replace(drive, waves=tuple(waves)) if reasons else drive


def _failed(server: DriveServer, reasons: Mapping[Key, str]) -> DriveServer:
    if server.key not in reasons:
        return server
    launch = replace(server.launch, status=LaunchStatus.FAILED, reason=reasons[server.key])
    return replace(server, launch=launch)
