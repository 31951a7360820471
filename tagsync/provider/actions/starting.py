"""Starts a drill: the preflight by the rules of `tagsync recovery start --drill`, and then the plan."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.model import Target
from tagsync.core.sentences import sentence
from tagsync.provider.actions.asker import InConfiguration
from tagsync.provider.actions.watching import watch
from tagsync.provider.connections.connection import FleetConnection
from tagsync.provider.connections.connections import Connections
from tagsync.provider.wire.api import Attributes, Call, DiagnosticError, Tell
from tagsync.recovery.native.findings import Accept, Finding
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.native.starting import start_execution
from tagsync.recovery.plans.definition import Definition
from tagsync.report.words import some

_MOST_FINDINGS = 20


def start_drill(connections: Connections, config: Attributes, definition: Definition, tell: Tell, call: Call) -> None:
    """Starts it, and watches it to its end if the configuration says so.

    Raises `DiagnosticError` for what the preflight refuses, `ProblemError` for what AWS does.
    """
    connection, target = _reach(connections, config, definition)
    connections.forget(target)  # the same apply may have written tags
    prepared = _prepared(connection, target, definition)
    accept = Accept(
        unverified_tags=config["accept_unverified_tags"] is True,
        old_points=config["accept_old_points"] is True,
        replace_instances=config["replace_instances"] is True,
        launch_faults=config["accept_launch_faults"] is True,
    )
    found = preflight(prepared.facts, accept).told(InConfiguration())
    if found.refusals or prepared.native is None:
        raise DiagnosticError(f"The preflight refuses the drill of {definition.name}", _lines(found.refusals))
    if found.warnings:
        call.diags.warning(f"The preflight warns of the drill of {definition.name}", _lines(found.warnings))
    if call.stopping.is_set():
        raise DiagnosticError("Interrupted", f"The drill of {definition.name} was not started.")
    execution_id = start_execution(connection.executions, prepared, prepared.native.arn, drill=True)
    servers = sum(1 for _ in prepared.facts.servers())
    tell(f"Started the drill of {definition.name}, {some(servers, 'server')} in {target}: {execution_id}")
    if config["wait"] is True:
        watch(connection, target, execution_id, prepared.names, tell, call.diags)


def _reach(connections: Connections, config: Attributes, definition: Definition) -> tuple[FleetConnection, Target]:
    plan = config["plan"]
    role = plan["assume_role"] if plan else config["assume_role"]
    connection = connections.of({"assume_role": role})
    connection.require_account(definition.account or None, "recovery plan", "definition")
    region = plan["region"] if plan else definition.region
    return connection, connection.target(connection.region(region))


def _prepared(connection: FleetConnection, target: Target, definition: Definition) -> Prepared:
    seen = connection.planned_target(target.region)
    plans, executions, launches = connection.native_plans, connection.executions, connection.launches
    return prepare(definition, target, seen.fleet, connection.policy, plans, executions, launches, connection.now())


def _lines(findings: Sequence[Finding]) -> str:
    lines = [sentence(finding) for finding in findings[:_MOST_FINDINGS]]
    if more := len(findings) - len(lines):
        lines.append(f"There are {more:,} more. tagsync recovery preflight shows all of them.")
    return "\n".join(lines)
