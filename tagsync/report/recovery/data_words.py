"""Of which moment the data of a server is, and whether that is the point that was asked for."""

from __future__ import annotations

from datetime import timedelta

from tagsync.recovery.words.ages import span
from tagsync.recovery.words.points import minute, point_words
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import LaunchStatus

_TO_COME = frozenset({LaunchStatus.NOT_STARTED, LaunchStatus.PENDING, LaunchStatus.LAUNCHING})
_TOLD = timedelta(minutes=1)


def data_words(server: ServerLaunch) -> str:
    """`data of 2026-03-01 11:50 UTC, 10 min old at its launch`; empty where there is nothing to be said.

    If a point was asked for, it says whether it is that one. Where DRS does not say of when the data is, that is said
    too: it need not be the point that was asked for.
    """
    asked = server.asked_point
    if not server.is_launched:
        return f"to be launched from {point_words(asked)}" if asked and server.status in _TO_COME else ""
    if server.point_at is None and not server.from_older_point:
        return f"{point_words(asked)} was asked for, and DRS does not say of when its data is" if asked else ""
    data = _moment(server)
    if server.is_of_other_point and asked:
        return f"{data}, from ANOTHER POINT than asked: {point_words(asked)}"
    if server.from_older_point:
        return f"{data}, from an OLDER POINT because a snapshot failed"
    return f"{data}, as asked ({asked.point_id})" if asked else data


def _moment(server: ServerLaunch) -> str:
    if server.point_at is None:
        return "older data"
    old = server.data_age
    aged = f", {span(old)} old at its launch" if old and old >= _TOLD else ""
    return f"data of {minute(server.point_at)}{aged}"
