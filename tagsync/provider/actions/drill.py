"""The action `tagsync_drill`: starts a drill of a native recovery plan, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.documents.declared import read_document
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.core.sentences import sentence
from tagsync.provider.actions.asker import InConfiguration
from tagsync.provider.actions.schema import SCHEMA
from tagsync.provider.actions.watching import watch
from tagsync.provider.connections.configuration import validate_own
from tagsync.provider.connections.connection import FleetConnection
from tagsync.provider.connections.connections import Connections
from tagsync.provider.recovery_plan.arguments import definition_of
from tagsync.provider.wire.api import Action, Attributes, Call, DiagnosticError, Diagnostics, Tell, is_known
from tagsync.recovery.native.findings import Accept, Finding
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.native.starting import start_execution
from tagsync.recovery.plans.definition import Definition
from tagsync.report.words import some

_MOST_FINDINGS = 20


class Drill(Action):
    schema = SCHEMA

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        validate_own(config, diags)
        given = [name for name in ("plan", "definition") if config[name] is not None]
        if len(given) != 1:
            detail = "Give one of plan and definition, and not both."
            diags.error("Two recovery plans" if given else "No recovery plan", detail, *given[:1])
        elif is_known(config[given[0]]):
            try:
                _definition(config)
            except InputError as error:
                for mistake in error.mistakes:
                    diags.error("The recovery plan cannot be used", sentence(mistake), given[0])
        if given == ["plan"] and config["assume_role"] is not None:
            diags.error("Two roles", "The plan brings its own assume_role: remove this one.", "assume_role")

    def invoke(self, config: Attributes, tell: Tell, call: Call) -> None:
        definition = _definition(config)
        connection, target = self._reach(config, definition)
        self._connections.forget(target)  # the same apply may have written tags
        prepared = _prepared(connection, target, definition)
        accept = Accept(
            unverified_tags=config["accept_unverified_tags"] is True,
            old_points=config["accept_old_points"] is True,
            replace_instances=config["replace_instances"] is True,
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

    def _reach(self, config: Attributes, definition: Definition) -> tuple[FleetConnection, Target]:
        plan = config["plan"]
        role = plan["assume_role"] if plan else config["assume_role"]
        connection = self._connections.of({"assume_role": role})
        connection.require_account(definition.account or None, "recovery plan", "definition")
        region = plan["region"] if plan else definition.region
        return connection, connection.target(connection.region(region))


def _definition(config: Attributes) -> Definition:
    """The plan, which is wholly known. Raises `InputError` with every mistake."""
    if config["plan"] is not None:
        return definition_of(config["plan"])
    from tagsync.engine.yaml_file import parse_yaml  # it is slow to import, and not always needed

    return read_document(Definition, *parse_yaml(config["definition"], "definition"))


def _prepared(connection: FleetConnection, target: Target, definition: Definition) -> Prepared:
    seen = connection.planned_target(target.region)
    plans, executions, launches = connection.native_plans, connection.executions, connection.launches
    return prepare(definition, target, seen.fleet, connection.policy, plans, executions, launches, connection.now())


def _lines(findings: Sequence[Finding]) -> str:
    lines = [sentence(finding) for finding in findings[:_MOST_FINDINGS]] or ["DRS has no plan of this name to start."]
    if more := len(findings) - len(lines):
        lines.append(f"There are {more:,} more. tagsync recovery preflight shows all of them.")
    return "\n".join(lines)
