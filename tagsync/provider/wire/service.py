"""Which function answers which call of the protocol, and what is done around every call.

Calls that are not listed here (ephemeral resources, state stores) are answered as not implemented; Terraform makes them
only for what a schema offers, and ours offers none.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from queue import SimpleQueue
from typing import Any, TypeAlias

from tagsync.provider.wire.diagnostics import DiagnosticError, Diagnostics
from tagsync.provider.wire.failures import reported
from tagsync.provider.wire.private import read_private
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.provider import Provider
from tagsync.provider.wire.resource import Call
from tagsync.provider.wire.rpcs import actions, data_source, functions, identity, lists, provider, resource
from tagsync.provider.wire.rpcs.checks import validate
from tagsync.provider.wire.rpcs.diagnostics import messages
from tagsync.provider.wire.types import Object

log = logging.getLogger(__name__)

Event: TypeAlias = pb.ListEvent | pb.ActionEvent
Rpc: TypeAlias = Callable[[Any, Any, Any, Call], None]
"""Takes its subject, the request, the response to fill in (or what sends an event of it), and the call."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of subject: what it is called, where the provider has those of the kind, and the calls about one."""

    name: str
    subjects: Callable[[Provider], Mapping[str, Any]]
    rpcs: Mapping[str, Rpc]


PROVIDER: Mapping[str, Rpc] = {
    "GetMetadata": provider.metadata,
    "GetProviderSchema": provider.schemas,
    "GetResourceIdentitySchemas": provider.identity_schemas,
    "GetFunctions": provider.functions,
    "ValidateProviderConfig": validate,
    "ConfigureProvider": provider.configure,
    "StopProvider": provider.stop,
}
_KINDS = (
    _Kind(
        "resource",
        attrgetter("resources"),
        {
            "ValidateResourceConfig": validate,
            "UpgradeResourceState": resource.upgrade,
            "UpgradeResourceIdentity": identity.upgrade,
            "ReadResource": resource.read,
            "PlanResourceChange": resource.plan,
            "ApplyResourceChange": resource.apply,
            "ImportResourceState": resource.import_state,
            "MoveResourceState": resource.move,
        },
    ),
    _Kind(
        "data source",
        attrgetter("data_sources"),
        {"ValidateDataResourceConfig": validate, "ReadDataSource": data_source.read},
    ),
    _Kind(
        "list",
        attrgetter("lists"),
        {"ValidateListResourceConfig": validate, "ListResource": lists.find},
    ),
    _Kind("function", attrgetter("functions"), {"CallFunction": functions.call_function}),
    _Kind(
        "action",
        attrgetter("actions"),
        {"ValidateActionConfig": validate, "PlanAction": actions.plan, "InvokeAction": actions.invoke},
    ),
)
STREAMED: Mapping[str, Callable[[Sequence[pb.Diagnostic]], Event | None]] = {
    "ListResource": lists.last_event,
    "InvokeAction": actions.last_event,
}
"""The calls whose response is a stream of events, and what makes the last of them from the diagnostics, if there is to
be one."""
ANSWERED = tuple(rpc for rpc in (*PROVIDER, *(rpc for kind in _KINDS for rpc in kind.rpcs)) if rpc not in STREAMED)
"""The calls with one response."""


class Service:
    """Answers the calls of `tfplugin6.Provider` for one provider. Thread-safe if the provider's hooks are."""

    def __init__(self, provider: Provider, stopping: threading.Event) -> None:
        self._provider = provider
        self._stopping = stopping

    def answer(self, rpc: str, request: Any, response: Any) -> None:
        """Fills in the response. Never raises: failures are among its diagnostics."""
        diagnostics, type_ = self._run(rpc, request, response)
        if isinstance(response, pb.CallFunctionResponse):
            functions.tell_errors(response, diagnostics)
        elif "diagnostics" in response.DESCRIPTOR.fields_by_name:
            response.diagnostics.extend(messages(diagnostics, type_))

    def stream(self, rpc: str, request: Any) -> Iterator[Event]:
        """The events of a response, made in another thread so that each goes out at once. Never raises, and always
        ends: failures are in the last event."""
        events: SimpleQueue[Any] = SimpleQueue()

        def run() -> None:
            try:
                diagnostics, type_ = self._run(rpc, request, events.put)
                if last := STREAMED[rpc](messages(diagnostics, type_)):
                    events.put(last)
            finally:
                events.put(None)

        threading.Thread(target=run, name=rpc, daemon=True).start()
        yield from iter(events.get, None)

    def _run(self, rpc: str, request: Any, response: Any) -> tuple[Diagnostics, Object]:
        diags = Diagnostics()
        name = " of ".join(filter(None, (rpc, _subject_name(request))))
        type_ = Object({})
        started = time.monotonic()
        with reported(diags, self._provider, name):
            answer, subject = self._route(rpc, request)
            if rpc != "CallFunction":
                type_ = subject.schema.type
            call = Call(diags, self._stopping, read_private(getattr(request, "private", b"")))
            answer(subject, request, response, call)
        log.debug("%s took %.0f ms", name, (time.monotonic() - started) * 1000)
        return diags, type_

    def _route(self, rpc: str, request: Any) -> tuple[Rpc, Any]:
        if rpc in PROVIDER:
            return PROVIDER[rpc], self._provider
        kind = next(kind for kind in _KINDS if rpc in kind.rpcs)
        subjects, name = kind.subjects(self._provider), _subject_name(request)
        if name not in subjects:
            raise DiagnosticError(
                f"The provider has no {kind.name} {name}", f"It has: {', '.join(sorted(subjects)) or 'none'}."
            )
        return kind.rpcs[rpc], subjects[name]


def _subject_name(request: Any) -> str:
    name: str = getattr(request, "type_name", "") or getattr(request, "name", "")
    return name
