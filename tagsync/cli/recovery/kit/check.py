"""The preflight of a definition."""

from __future__ import annotations

from tagsync.cli.recovery.kit.flags.accepted import Accepted
from tagsync.cli.recovery.kit.target import ReadTarget
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.points.asked import PointsAsked


def checked(read: ReadTarget, accepted: Accepted, asked: PointsAsked) -> tuple[Prepared, Preflight]:
    """What a start needs to know, and what speaks against it. `asked` are the recovery points to launch from. Raises
    `InputError`."""
    accept = accepted.accept(read.definition.name)
    connection = read.session.connection
    with read.session.stoppable():
        prepared = prepare(
            read.definition,
            read.target,
            read.fleet,
            read.policy,
            connection.native_plans,
            connection.native_executions,
            connection.launch_reader,
            connection.now(),
            asked,
        )
    return prepared, preflight(prepared.facts, accept).told(read.asker)
