"""The provider `tagsync`: its block, its resources and its data sources."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from tagsync.core.errors import InputError, TagsyncError
from tagsync.provider.configuration import Configuration, read_configuration
from tagsync.provider.configuration_schema import SCHEMA
from tagsync.provider.connection import FleetConnection
from tagsync.provider.fleet import Fleet
from tagsync.provider.fleet_status import FleetStatus
from tagsync.provider.source_server_tags import SourceServerTags
from tagsync.provider.source_servers import SourceServers
from tagsync.provider.wire.api import Attributes, Call, Diagnostic, DiagnosticError, Diagnostics, Provider


class TagsyncProvider(Provider):
    schema = SCHEMA

    def __init__(self) -> None:
        self._configuration = Configuration()
        self._connection: FleetConnection | None = None
        self.resources = {"tagsync_fleet": Fleet(self), "tagsync_source_server_tags": SourceServerTags(self)}
        self.data_sources = {"tagsync_fleet_status": FleetStatus(self), "tagsync_source_servers": SourceServers(self)}

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        read_configuration(config, diags, open_files=False)

    def configure(self, config: Attributes, call: Call) -> None:
        self._configuration = read_configuration(config, call.diags)
        if not call.diags.failed and not self._configuration.unknown:
            self._connect(call.stopping)

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

    def not_known(self) -> DiagnosticError:
        return DiagnosticError(
            "The provider's configuration is not known yet",
            f"{self.unknown} in the provider block will only be known after an apply, so AWS cannot be read now. "
            "Apply first what it depends on (terraform apply -target=...), or give it a value that is known.",
        )

    def _connect(self, stopping: threading.Event) -> None:
        try:
            self._connection = FleetConnection(self._configuration, stopping)
        except TagsyncError as error:
            path = "profile" if self._configuration.profile else "region"
            raise DiagnosticError("The provider's configuration cannot be used", f"{error}.", path) from None
