"""SSM Automation documents of hooks. The key of a hook becomes the `ClientToken`, so that AWS starts none twice."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from tagsync.aws.hooks.documents import wrong_type
from tagsync.aws.sdk.sessions import Api
from tagsync.core.model import Problem
from tagsync.recovery.hooks.ports import Heard, HookAnswer, HookCall

_SUCCEEDED = frozenset({"Success", "CompletedWithSuccess"})
_FAILED = frozenset(
    {
        "Cancelled",
        "ChangeCalendarOverrideRejected",
        "CompletedWithFailure",
        "Exited",
        "Failed",
        "Rejected",
        "TimedOut",
    }
)
"""`AutomationExecutionStatus`. With any other word it is at work: until its deadline it is asked again."""


def begin(api: Api, call: HookCall) -> HookAnswer:
    """Raises `CallFailed`."""
    parameters = {"Parameters": _lists(call)} if call.hook.parameters else {}
    token = str(uuid.uuid5(uuid.NAMESPACE_URL, call.key))
    started = api.once(call.seconds)(
        "StartAutomationExecution", DocumentName=call.called, ClientToken=token, **parameters
    )
    return HookAnswer(Heard.RUNNING, handle=started["AutomationExecutionId"])


def look(api: Api, call: HookCall) -> HookAnswer:
    """Raises `CallFailed`."""
    found = api("GetAutomationExecution", AutomationExecutionId=call.handle)["AutomationExecution"]
    status = str(found.get("AutomationExecutionStatus", ""))
    output = "\n".join(_output(found))
    if status in _SUCCEEDED:
        return HookAnswer(Heard.SUCCEEDED, "", output)
    said = f"the Automation {call.handle} is {status}"
    return HookAnswer(Heard.FAILED if status in _FAILED else Heard.RUNNING, said, output)


def missing(api: Api, called: str) -> Problem | None:
    """Raises `CallFailed` where it cannot be found, or not be asked for."""
    return wrong_type(api, called, "Automation")


def _lists(call: HookCall) -> dict[str, list[str]]:
    return {name: list(values) for name, values in call.hook.parameters.items()}


def _output(found: Mapping[str, Any]) -> Iterator[str]:
    for name, values in found.get("Outputs", {}).items():
        yield f"{name}: {', '.join(values)}"
    if failure := found.get("FailureMessage"):
        yield str(failure)
