"""The action `tagsync_drill`: starts a drill of a native recovery plan, and nothing else."""

from __future__ import annotations

from tagsync.core.documents.declared import read_document
from tagsync.core.errors import InputError
from tagsync.provider.actions.schema import SCHEMA
from tagsync.provider.connections.configuration import validate_own
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.policy_sources import report_mistakes
from tagsync.provider.recovery_plan.arguments import definition_of
from tagsync.provider.wire.api import Action, Attributes, Call, Diagnostics, Tell, is_known
from tagsync.recovery.plans.definition import Definition


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
                report_mistakes(error, diags, "The recovery plan cannot be used", given[0])
        if given == ["plan"] and config["assume_role"] is not None:
            diags.error("Two roles", "The plan brings its own assume_role: remove this one.", "assume_role")

    def invoke(self, config: Attributes, tell: Tell, call: Call) -> None:
        from tagsync.provider.actions.starting import start_drill  # the process starts without what only a drill needs

        start_drill(self._connections, config, _definition(config), tell, call)


def _definition(config: Attributes) -> Definition:
    """The plan, which is wholly known. Raises `InputError` with every mistake."""
    if config["plan"] is not None:
        return definition_of(config["plan"])
    from tagsync.engine.yaml_file import parse_yaml  # it is slow to import, and not always needed

    return read_document(Definition, *parse_yaml(config["definition"], "definition"))
