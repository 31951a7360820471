"""Which function answers which call of the protocol, and what is done around every call.

Calls that are not listed here (ephemeral and list resources, actions, state stores, calling functions) are answered as
not implemented; Terraform makes them only for what a schema offers, and ours offers none.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from tagsync.provider.wire import data_source_rpcs, provider_rpcs, resource_rpcs
from tagsync.provider.wire.diagnostics import Diagnostic, DiagnosticError, Diagnostics
from tagsync.provider.wire.failures import reported
from tagsync.provider.wire.paths import path_message
from tagsync.provider.wire.private import read_private
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.provider import Provider
from tagsync.provider.wire.resource import Call, DataSource, Resource
from tagsync.provider.wire.types import Object

log = logging.getLogger(__name__)

Rpc: TypeAlias = Callable[[Any, Any, Any, Call], None]
"""Takes the provider, resource or data source, the request, the response to fill in, and the call."""

PROVIDER: Mapping[str, Rpc] = {
    "GetMetadata": provider_rpcs.metadata,
    "GetProviderSchema": provider_rpcs.schemas,
    "GetResourceIdentitySchemas": provider_rpcs.identity_schemas,
    "GetFunctions": provider_rpcs.functions,
    "ValidateProviderConfig": provider_rpcs.validate,
    "ConfigureProvider": provider_rpcs.configure,
    "StopProvider": provider_rpcs.stop,
}
RESOURCE: Mapping[str, Rpc] = {
    "ValidateResourceConfig": resource_rpcs.validate,
    "UpgradeResourceState": resource_rpcs.upgrade,
    "ReadResource": resource_rpcs.read,
    "PlanResourceChange": resource_rpcs.plan,
    "ApplyResourceChange": resource_rpcs.apply,
    "ImportResourceState": resource_rpcs.import_state,
    "MoveResourceState": resource_rpcs.move,
}
DATA_SOURCE: Mapping[str, Rpc] = {
    "ValidateDataResourceConfig": data_source_rpcs.validate,
    "ReadDataSource": data_source_rpcs.read,
}


class Service:
    """Answers the calls of `tfplugin6.Provider` for one provider. Thread-safe if the provider's hooks are."""

    def __init__(self, provider: Provider, stopping: threading.Event) -> None:
        self._provider = provider
        self._stopping = stopping

    def answer(self, rpc: str, request: Any, response: Any) -> None:
        """Fills in the response. Never raises: failures are among its diagnostics."""
        diags = Diagnostics()
        name = " of ".join(filter(None, (rpc, getattr(request, "type_name", ""))))
        type_ = Object({})
        started = time.monotonic()
        with reported(diags, self._provider, name):
            answer, subject = self._route(rpc, request)
            type_ = subject.schema.type
            call = Call(diags, self._stopping, read_private(getattr(request, "private", b"")))
            answer(subject, request, response, call)
        log.debug("%s took %.0f ms", name, (time.monotonic() - started) * 1000)
        if "diagnostics" in response.DESCRIPTOR.fields_by_name:
            response.diagnostics.extend(_message(diagnostic, type_) for diagnostic in diags)

    def _route(self, rpc: str, request: Any) -> tuple[Rpc, Provider | Resource | DataSource]:
        if rpc in PROVIDER:
            return PROVIDER[rpc], self._provider
        rpcs, kind, subjects = (
            (RESOURCE, "resource", self._provider.resources)
            if rpc in RESOURCE
            else (DATA_SOURCE, "data source", self._provider.data_sources)
        )
        subject = subjects.get(request.type_name)
        if subject is None:
            raise DiagnosticError(
                f"The provider has no {kind} {request.type_name}", f"It has: {', '.join(sorted(subjects)) or 'none'}."
            )
        return rpcs[rpc], subject


def _message(diagnostic: Diagnostic, type_: Object) -> pb.Diagnostic:
    error = diagnostic.severity == "error"
    return pb.Diagnostic(
        severity=pb.Diagnostic.ERROR if error else pb.Diagnostic.WARNING,
        summary=diagnostic.summary,
        detail=diagnostic.detail,
        path=path_message(diagnostic.path, type_),
    )
