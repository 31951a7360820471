"""Which recovery points are asked for: those of a moment, and those of single servers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tagsync.core.errors import InputError, Mistake
from tagsync.recovery.words.points import POINT_ID, minute

MOMENT_FIX = "Write it like 2026-11-27T22:00Z or 2026-11-27T23:00+01:00"
POINT_FIX = "Write the ids that tagsync recovery points shows, such as pit-1234567890abcdef0"
PIN_FIX = "Write SERVER=pit-1234567890abcdef0, with the id or the name of the server"
TWO_POINTS = "there are two points for this server"
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Pin:
    """The point `point_id` for one server. `server` is its id or its name, `place` where that was written."""

    server: str
    point_id: str
    place: str


@dataclass(frozen=True, slots=True)
class PointsAsked:
    """`at`: every server is launched from its newest point at this moment or before. `pins` are for single servers, and
    come before that. Without both, DRS takes the latest data of each server."""

    at: datetime | None = None
    pins: tuple[Pin, ...] = ()


LATEST = PointsAsked()


def read_asked(at: str | None, pins: Iterable[str]) -> PointsAsked:
    """What the flags `--at` and `--point` ask for. Raises `InputError` with every mistake."""
    mistakes = []
    if at is not None and (problem := moment_problem(at)):
        mistakes.append(Mistake("--at", problem, MOMENT_FIX))
    found: list[Pin] = []
    for text in pins:
        server, has_point, point_id = text.rpartition("=")
        pin = Pin(server.strip(), point_id.strip(), f"--point {text[:_SHOWN]}")
        if pin.server and any(pin.server == each.server for each in found):
            mistakes.append(Mistake(pin.place, f"{TWO_POINTS}, {pin.server}", "Keep one"))
        found.append(pin)
        if not (has_point and pin.server):
            mistakes.append(Mistake(pin.place, "it does not say which point of which server", PIN_FIX))
        elif not re.fullmatch(POINT_ID, pin.point_id):
            mistakes.append(Mistake(pin.place, no_point(pin.point_id), POINT_FIX))
    if mistakes:
        raise InputError(mistakes)
    return PointsAsked(datetime.fromisoformat(at) if at else None, tuple(found))


def moment_problem(text: str) -> str:
    """Why a text says no moment; empty if it says one."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return f'"{text[:_SHOWN]}" is not a time'
    if moment.utcoffset() is None:
        return f'"{text[:_SHOWN]}" has no time zone, so it says no moment'
    return ""


def future_problem(moment: datetime, now: datetime) -> str:
    """Why nothing can be recovered to a moment; empty unless it is still to come."""
    return f"{minute(moment)} is in the future: it is {minute(now)} now" if moment > now else ""


def no_point(text: str) -> str:
    """What is wrong with a text that is no id of a point."""
    what = f'"{text[:_SHOWN]}" is not the id of a recovery point'
    return f"{what}: that is an EBS snapshot" if text.startswith("snap-") else what
