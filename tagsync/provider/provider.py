"""The provider `tagsync`: its block, its resources and its data sources."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence

from tagsync.core.errors import InputError, TagsyncError
from tagsync.core.model import Target
from tagsync.provider.configuration import Configuration, read_configuration, with_own
from tagsync.provider.configuration_schema import SCHEMA
from tagsync.provider.connection import FleetConnection
from tagsync.provider.data.discovery import Discovery
from tagsync.provider.data.fleet_status import FleetStatus
from tagsync.provider.data.source_servers import SourceServers
from tagsync.provider.fleet.resource import Fleet
from tagsync.provider.once import Once
from tagsync.provider.recovery_plan.resource import RecoveryPlan
from tagsync.provider.source_server_tags import SourceServerTags
from tagsync.provider.wire.api import Attributes, Call, Diagnostic, DiagnosticError, Diagnostics, Provider


class TagsyncProvider(Provider):
    schema = SCHEMA

    def __init__(self) -> None:
        self._configuration = Configuration()
        self._stopping = threading.Event()
        self._connection: FleetConnection | None = None
        self._own_connections = Once(self._connect_own)
        self.resources = {
            "tagsync_fleet": Fleet(self),
            "tagsync_recovery_plan": RecoveryPlan(self),
            "tagsync_source_server_tags": SourceServerTags(self),
        }
        self.data_sources = {
            "tagsync_discovery": Discovery(self),
            "tagsync_fleet_status": FleetStatus(self),
            "tagsync_source_servers": SourceServers(self),
        }

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        read_configuration(config, diags, open_files=False)

    def configure(self, config: Attributes, call: Call) -> None:
        self._configuration, self._connection = read_configuration(config, call.diags), None
        if not call.diags.failed and not self._configuration.unknown:
            self._stopping = call.stopping
            self._connection = self._connect(self._configuration)
            self._own_connections = Once(self._connect_own)

    def explain(self, error: Exception) -> Sequence[Diagnostic]:
        if isinstance(error, InputError):
            return [Diagnostic(mistake.what, f"{mistake}.") for mistake in error.mistakes]
        if isinstance(error, TagsyncError):
            return [Diagnostic("AWS cannot be reached", f"{error}.")]
        return ()

    @property
    def unknown(self) -> str:
        """The arguments of the provider block that only an apply will tell, for messages; empty where all are known."""
        return ", ".join(self._configuration.unknown)

    @property
    def connection(self) -> FleetConnection:
        """Raises `DiagnosticError` while the provider block is not wholly known."""
        if self._connection is None:
            raise self.not_known()
        return self._connection

    def connection_of(self, fleet: Attributes) -> FleetConnection:
        """The provider's connection, or one for the `policy` and `assume_role` that a fleet has of its own: the same
        for all that have the same. Raises `DiagnosticError` as `connection` does, and for what cannot be used."""
        shared = self.connection
        if not fleet["policy"] and not fleet["assume_role"]:
            return shared
        return self._own_connections(json.dumps({name: fleet[name] for name in ("policy", "assume_role")}))

    def forget(self, target: Target) -> None:
        """After writing: who looks next, by whatever policy and role, sees what was written."""
        for connection in (self.connection, *self._own_connections.made()):
            connection.forget(target)

    def not_known(self) -> DiagnosticError:
        return DiagnosticError(
            "The provider's configuration is not known yet",
            f"{self.unknown} in the provider block will only be known after an apply, so AWS cannot be read now. "
            "Apply first what it depends on (terraform apply -target=...), or give it a value that is known.",
        )

    def _connect_own(self, own: str) -> FleetConnection:
        diags = Diagnostics()
        configuration = with_own(self._configuration, json.loads(own), diags)
        for diagnostic in diags:
            raise DiagnosticError(diagnostic.summary, diagnostic.detail, *diagnostic.path)
        return self._connect(configuration)

    def _connect(self, configuration: Configuration) -> FleetConnection:
        try:
            return FleetConnection(configuration, self._stopping)
        except TagsyncError as error:
            path = "profile" if configuration.profile else "region"
            raise DiagnosticError("The provider's configuration cannot be used", f"{error}.", path) from None
