"""Recovery points of a drive: they are in its state from its start, and looked for again before each launch.

A point ends with its retention, and a wave may begin days after the preflight. Its server then fails: it is never
launched from a newer point in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from tagsync.core.model import SERVER_ID, Problem, SourceServer, Target
from tagsync.recovery.driven.claims import Key
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave
from tagsync.recovery.native.facts import LaunchReading
from tagsync.recovery.points.asked import Pin, PointsAsked
from tagsync.recovery.points.choosing import Chosen, choose, pinned
from tagsync.recovery.words.points import PointsListed, point_words

_GONE = "It was not launched from another one. To launch it from another, start anew"


def points_for(
    asked: PointsAsked,
    servers: Mapping[Target, Sequence[SourceServer]],
    launches: Mapping[Target, LaunchReading],
    now: datetime,
) -> Chosen:
    """What the request comes to for the servers of a plan in all its targets. Its mistakes name no server but by its
    id, because they are kept with the drive (law 9)."""
    asked = replace(asked, pins=tuple(_unnamed(pin, number) for number, pin in enumerate(asked.pins, 1)))
    every = [server for found in servers.values() for server in found]
    listed = {server_id: points for reading in launches.values() for server_id, points in reading.listed.items()}
    return choose(asked, pinned(asked, every), every, listed, now)


def _unnamed(pin: Pin, number: int) -> Pin:
    return pin if re.fullmatch(SERVER_ID, pin.server) else replace(pin, place=f"points, entry {number}")


def with_points(waves: Iterable[DriveWave], chosen: Chosen) -> tuple[DriveWave, ...]:
    """The waves, whose servers are launched from the chosen points."""

    def pin(server: DriveServer) -> DriveServer:
        point = chosen.points.get(server.launch.server_id)
        return replace(server, launch=replace(server.launch, asked_point=point))

    return tuple(replace(wave, servers=tuple(map(pin, wave.servers))) for wave in waves)


def pinned_ids(drive: Drive, target: Target, server_ids: Iterable[str]) -> list[str]:
    """Those of these servers that are launched from a chosen point."""
    have = {server.key for server in drive.servers() if server.launch.asked_point}
    return [server_id for server_id in server_ids if (target, server_id) in have]


def unread(listed: PointsListed) -> Problem | None:
    """Why points could not be read; None if all could."""
    return next((found for found in listed.values() if isinstance(found, Problem)), None)


def gone(drive: Drive, target: Target, listed: PointsListed) -> Iterator[tuple[Key, str]]:
    """The servers whose chosen point is gone, and what is to be said of each."""
    for server in drive.servers():
        point, has = server.launch.asked_point, listed.get(server.launch.server_id)
        if server.launch.target != target or point is None or not isinstance(has, tuple):
            continue
        if all(each.point_id != point.point_id for each in has):
            yield server.key, f"its recovery point {point_words(point)} is gone: its retention has ended. {_GONE}"
