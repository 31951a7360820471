"""Reads what the start of a native execution needs."""

from __future__ import annotations

from datetime import datetime

from tagsync.aws.connection import Connection
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.core.policy import Policy
from tagsync.engine.read import read_fleet
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.service.native.documents import NativeStart


def prepare_start(
    asked: NativeStart, connection: Connection, policy: Policy, *, now: datetime, workers: int, stop: Stop
) -> Prepared:
    """Reads the target of a plan. Raises `InputError` unless the plan has exactly one, and `CredentialsError`."""
    where = connection.targets()
    target = the_target(where)
    fleet = read_fleet(connection.reader, where, policy, now=now, workers=workers, stop=stop)
    plans, executions = connection.native_plans, connection.native_executions
    return prepare(
        asked.definition, target, fleet, policy, plans, executions, connection.launch_reader, now, asked.asked
    )


def the_target(where: Targets) -> Target:
    """The one target of a plan. Raises `InputError` if it has several, or none."""
    targets = [*where.targets, *(each.target for each in where.unreachable)]
    if len(targets) != 1:
        what = f"it stands for {len(targets)} targets, and a recovery plan belongs to one"
        raise InputError([Mistake("plan", what, "Give it an account and a region")])
    return targets[0]
