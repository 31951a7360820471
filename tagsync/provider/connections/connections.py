"""The connections of one provider block: the shared one, and one for each policy or role that a resource brings."""

from __future__ import annotations

import json
import os
import threading

from tagsync.core.errors import ProblemError, TagsyncError
from tagsync.core.model import Target
from tagsync.core.sentences import sentence
from tagsync.engine.once import Once
from tagsync.provider.connections.configuration import OWN, Configuration, with_own
from tagsync.provider.connections.connection import FleetConnection
from tagsync.provider.connections.twins import Twins
from tagsync.provider.wire.api import Attributes, DiagnosticError, Diagnostics


class Connections:
    """What resources and data sources get from the provider. Thread-safe once `configure` was called."""

    def __init__(self) -> None:
        self._configuration = Configuration()
        self._stopping = threading.Event()
        self._shared: FleetConnection | None = None
        self._own = Once(self._connect_own)
        self._locks: Once[Target, threading.Lock] = Once(lambda _: threading.Lock())
        self.twins = Twins()

    def configure(
        self, configuration: Configuration, stopping: threading.Event, *, planned_repeatedly: bool = False
    ) -> None:
        """Connects as the provider block says. `stopping` is set when Terraform is interrupted; see `Twins` for
        `planned_repeatedly`.

        Nothing is connected while an argument is unknown. Raises `DiagnosticError` if the block cannot be used.
        """
        self._configuration, self._stopping = configuration, stopping
        os.environ.update(configuration.environment)
        self._shared = None
        if not configuration.unknown:
            self._shared = self._connect(configuration)
        self._own = Once(self._connect_own)
        self.twins = Twins(planned_repeatedly)

    @property
    def unknown(self) -> str:
        """The arguments of the provider block that only an apply will tell, for messages. Empty if all are known."""
        return ", ".join(self._configuration.unknown)

    @property
    def shared(self) -> FleetConnection:
        """The connection of the provider block. Raises `DiagnosticError` while one of its arguments is unknown."""
        if self._shared is None:
            raise self.not_known()
        return self._shared

    def of(self, resource: Attributes) -> FleetConnection:
        """The connection for a resource that may bring some of `OWN`; one for all with the same.

        Raises `DiagnosticError` as `shared` does, and for a policy or role that cannot be used.
        """
        shared = self.shared
        own = {name: resource.get(name) for name in OWN}
        return self._own(json.dumps(own)) if any(own.values()) else shared

    def role_in(self, account: str) -> Attributes | None:
        """The block `assume_role` for a resource of another account: the provider's `account_role` there, if any."""
        return self._configuration.account_role.block(account, self.shared.partition)

    def forget(self, target: Target) -> None:
        """Call this after a write: the next look at the target, through any connection, reads it anew."""
        for connection in (self.shared, *self._own.made()):
            connection.forget(target)

    def alone(self, target: Target) -> threading.Lock:
        """Hold this while a target is read and written: fleets with several policies share the records of servers."""
        return self._locks(target)

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
            return FleetConnection(configuration, self._stopping, like=self._shared)
        except ProblemError as error:
            path = ("profile",) if configuration.login.profile else ()
            raise DiagnosticError(error.problem.kind.heading, sentence(error), *path) from None
        except TagsyncError as error:
            raise DiagnosticError("The provider's configuration cannot be used", sentence(error), "region") from None
