"""Reads what the start of a native execution needs."""

from __future__ import annotations

from datetime import datetime

from tagsync.aws.connection import Connection
from tagsync.core.policy import Policy
from tagsync.engine.read import read_fleet
from tagsync.engine.stop import Stop
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.service.native.documents import NativeStart
from tagsync.service.plans.place import the_target


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
