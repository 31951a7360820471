"""SSM commands of hooks. A command has no token, so the key of a hook stands in its comment, and is looked for before a
command is sent again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tagsync.aws.hooks.documents import wrong_type
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import pages
from tagsync.aws.sdk.sessions import Api
from tagsync.core.model import Problem
from tagsync.recovery.hooks.ports import Heard, HookAnswer, HookCall

_FAILED = frozenset({"Cancelled", "Failed", "TimedOut"})
"""`CommandStatus`. With any word but these and `Success` it is at work."""
_NOT_YET = "InvalidInstanceId"
"""An instance is not known to Systems Manager: its agent reports some time after it was launched."""
_LEAST_SECONDS = 30
"""`TimeoutSeconds` of a command is at least so long."""


def begin(api: Api, call: HookCall) -> HookAnswer:
    """Raises `CallFailed`."""
    mark = f"tagsync {call.key}"
    if call.may_be_there and (there := _marked(api, call, mark)):
        return HookAnswer(Heard.RUNNING, handle=there)
    parameters = {name: list(values) for name, values in call.hook.parameters.items()}
    targets: dict[str, object] = {"InstanceIds": list(call.instance_ids)}
    if call.hook.targets is not None:
        tags = call.hook.targets.items()
        targets = {"Targets": [{"Key": f"tag:{tag}", "Values": list(values)} for tag, values in tags]}
    elif not call.instance_ids:
        return HookAnswer(Heard.FAILED, f"no instance of the wave was launched in {call.place}")
    try:
        sent = api.once(call.seconds)(
            "SendCommand",
            DocumentName=call.called,
            Comment=mark,
            TimeoutSeconds=max(_LEAST_SECONDS, call.hook.within),
            **targets,
            **({"Parameters": parameters} if parameters else {}),
        )
    except CallFailed as failure:
        if failure.code != _NOT_YET:
            raise
        return HookAnswer(Heard.NOTHING, "an instance does not report to Systems Manager (yet)")
    return HookAnswer(Heard.RUNNING, handle=sent["Command"]["CommandId"])


def look(api: Api, call: HookCall) -> HookAnswer:
    """Raises `CallFailed`."""
    found = api("ListCommands", CommandId=call.handle)["Commands"]
    status = str(found[0].get("Status", "")) if found else "not listed"
    if status != "Success" and status not in _FAILED:
        return HookAnswer(Heard.RUNNING, f"the command {call.handle} is {status}")
    if not found[0].get("TargetCount"):
        return HookAnswer(Heard.FAILED, f"the command {call.handle} met no instance")
    output = "\n".join(_output(api, call.handle))
    if status == "Success":
        return HookAnswer(Heard.SUCCEEDED, "", output)
    return HookAnswer(Heard.FAILED, f"the command {call.handle} is {status}", output)


def missing(api: Api, called: str) -> Problem | None:
    """Raises `CallFailed` where it cannot be found, or not be asked for."""
    return wrong_type(api, called, "Command")


def _marked(api: Api, call: HookCall, mark: str) -> str:
    """The id of the command with this comment; empty if there is none."""
    since = {"key": "InvokedAfter", "value": f"{call.since:%Y-%m-%dT%H:%M:%SZ}"}
    for page in pages(api, "ListCommands", "NextToken", Filters=[since]):
        for each in page["Commands"]:
            if each.get("Comment") == mark:
                return str(each["CommandId"])
    return ""


def _output(api: Api, command_id: str) -> Iterator[str]:
    """What the command printed, that of instances where it failed last."""
    found: list[Mapping[str, Any]] = []
    for page in pages(api, "ListCommandInvocations", "NextToken", CommandId=command_id, Details=True):
        found += page["CommandInvocations"]
    for each in sorted(found, key=lambda one: one.get("Status") != "Success"):
        yield f"{each.get('InstanceId')}: {each.get('Status')}"
        yield from (str(plugin["Output"]).strip() for plugin in each.get("CommandPlugins", ()) if plugin.get("Output"))
