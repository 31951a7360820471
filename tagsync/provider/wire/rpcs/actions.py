"""The calls about one action."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tagsync.provider.wire.action import Action
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.resource import Call
from tagsync.provider.wire.rpcs.dynamic import from_message


def plan(action: Action, request: pb.TypedConfigRequest, _: pb.Outcome, call: Call) -> None:
    action.plan(from_message(request.config, action.schema.type), call)


def invoke(action: Action, request: pb.TypedConfigRequest, send: Callable[[pb.ActionEvent], None], call: Call) -> None:
    """Sends an event for each line that the action tells."""

    def tell(text: str) -> None:
        send(pb.ActionEvent(progress=pb.ActionEvent.Progress(message=text)))

    action.invoke(from_message(request.config, action.schema.type), tell, call)


def last_event(diagnostics: Sequence[pb.Diagnostic]) -> pb.ActionEvent:
    """What is sent when the action is done, or has failed."""
    return pb.ActionEvent(completed=pb.Outcome(diagnostics=diagnostics))
