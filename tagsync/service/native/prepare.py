"""Reads what the start of a native execution needs, and what its readiness is judged by."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from tagsync.aws.connection import Connection
from tagsync.core.model import Fleet
from tagsync.core.policy import Policy
from tagsync.engine.read import read_fleet
from tagsync.engine.stop import Stop
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.points.asked import LATEST, PointsAsked
from tagsync.service.native.documents import NativeStart
from tagsync.service.plans.place import the_target


def prepare_start(
    asked: NativeStart, connection: Connection, policy: Policy, *, now: datetime, workers: int, stop: Stop
) -> Prepared:
    """As `read_plan`, with the recovery points that a start asks for."""
    return read_plan(asked.definition, connection, policy, asked.asked, now=now, workers=workers, stop=stop).prepared


class PlanRead(NamedTuple):
    """What a preflight of a native plan looks at, and the target that it was read from, with its origins."""

    prepared: Prepared
    fleet: Fleet


def read_plan(
    definition: Definition,
    connection: Connection,
    policy: Policy,
    asked: PointsAsked = LATEST,
    *,
    now: datetime,
    workers: int,
    stop: Stop,
) -> PlanRead:
    """Reads the target of a plan. Raises `InputError` unless the plan has exactly one, and `CredentialsError`."""
    where = connection.targets()
    target = the_target(where)
    fleet = read_fleet(connection.reader, where, policy, now=now, workers=workers, stop=stop)
    plans, executions, launches = connection.native_plans, connection.native_executions, connection.launch_reader
    return PlanRead(prepare(definition, target, fleet, policy, plans, executions, launches, now, asked), fleet)
