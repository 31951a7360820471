"""Says of the servers of a native execution which points they were to be launched from. DRS itself does not say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tagsync.recovery.words.points import RecoveryPoint
from tagsync.recovery.words.recovery import Recovery


def launched_from(recovery: Recovery, points: Mapping[str, RecoveryPoint]) -> Recovery:
    """The recovery, whose servers (by id) were asked for from these points."""
    return recovery.with_servers(lambda _, each: replace(each, asked_point=points.get(each.server_id)))


def launched_as_noted(recovery: Recovery) -> Recovery:
    """The same by what was noted when it was started, if it was (`Act.points`)."""
    return launched_from(recovery, {server_id: point for act in recovery.acts for server_id, point in act.points})
