"""The provider `tagsync`: its block, and all that it offers."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.errors import InputError, ProblemError, Refusal, TagsyncError
from tagsync.core.sentences import sentence
from tagsync.provider.actions.drill import Drill
from tagsync.provider.connections.configuration import read_configuration
from tagsync.provider.connections.configuration_schema import SCHEMA
from tagsync.provider.connections.connections import Connections
from tagsync.provider.data.discovery import Discovery
from tagsync.provider.data.estate import EstateOfRegion
from tagsync.provider.data.fleet_status import FleetStatus
from tagsync.provider.data.source_servers import SourceServers
from tagsync.provider.fleet.resource import Fleet
from tagsync.provider.functions.desired import Desired
from tagsync.provider.lists.fleets import FleetList
from tagsync.provider.recovery_plan.resource import RecoveryPlan
from tagsync.provider.source_server_tags.resource import SourceServerTags
from tagsync.provider.wire.api import Attributes, Call, Diagnostic, Diagnostics, Provider

_RESOURCES = {
    "tagsync_fleet": Fleet,
    "tagsync_recovery_plan": RecoveryPlan,
    "tagsync_source_server_tags": SourceServerTags,
}
_DATA_SOURCES = {
    "tagsync_discovery": Discovery,
    "tagsync_estate": EstateOfRegion,
    "tagsync_fleet_status": FleetStatus,
    "tagsync_source_servers": SourceServers,
}
_LISTS = {"tagsync_fleet": FleetList}
_ACTIONS = {"tagsync_drill": Drill}


class TagsyncProvider(Provider):
    schema = SCHEMA

    def __init__(self) -> None:
        self._connections = Connections()
        self._validated = False
        self.resources = {name: make(self._connections) for name, make in _RESOURCES.items()}
        self.data_sources = {name: make(self._connections) for name, make in _DATA_SOURCES.items()}
        self.functions = {"desired": Desired()}
        self.lists = {name: make(self._connections) for name, make in _LISTS.items()}
        self.actions = {name: make(self._connections) for name, make in _ACTIONS.items()}

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        self._validated = True
        read_configuration(config, diags, open_files=False)

    def configure(self, config: Attributes, call: Call) -> None:
        configuration = read_configuration(config, call.diags)
        if not call.diags.failed:
            self._connections.configure(configuration, call.stopping, planned_repeatedly=not self._validated)
        self._validated = False

    def explain(self, error: Exception) -> Sequence[Diagnostic]:
        if isinstance(error, InputError):
            return [Diagnostic(mistake.what, sentence(mistake)) for mistake in error.mistakes]
        if isinstance(error, Refusal):
            return [Diagnostic("Refused", sentence(error))]
        if isinstance(error, ProblemError):
            return [Diagnostic(error.problem.kind.heading, sentence(error))]
        if isinstance(error, TagsyncError):
            return [Diagnostic("tagsync cannot go on", sentence(error))]
        return ()
