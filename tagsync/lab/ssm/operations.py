"""The operations of Systems Manager that start documents and look at their runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from tagsync.lab.ssm.runs import DocumentRun, DocumentRuns

MOST_INSTANCES = 50


class SsmError(Exception):
    def __init__(self, code: str, message: str = "") -> None:
        self.code, self.message = code, message
        super().__init__(code)


def start_automation_execution(runs: DocumentRuns, asked: dict[str, Any]) -> dict[str, Any]:
    """The same token with the same request gives the execution that is there."""
    if runs.document_type(asked["DocumentName"]) != "Automation":
        raise SsmError("AutomationDefinitionNotFoundException", f"{asked['DocumentName']} is no Automation document")
    token = asked.get("ClientToken")
    for run in runs.automations.values():
        if token and run.asked.get("ClientToken", "").lower() == token.lower():
            if run.asked != asked:
                raise SsmError("IdempotentParameterMismatch", "the token was given with another request")
            return {"AutomationExecutionId": run.run_id}
    run = runs.run(asked)
    runs.automations[run.run_id] = run
    return {"AutomationExecutionId": run.run_id}


def get_automation_execution(runs: DocumentRuns, asked: dict[str, Any]) -> dict[str, Any]:
    run = runs.automations.get(asked["AutomationExecutionId"])
    if run is None:
        raise SsmError("AutomationExecutionNotFoundException", "there is no such execution")
    now = runs.clock.now()
    found: dict[str, Any] = {
        "AutomationExecutionId": run.run_id,
        "DocumentName": run.asked["DocumentName"],
        "ExecutionStartTime": run.started,
        "AutomationExecutionStatus": run.status(now),
    }
    if (ended := run.ended(now)) is not None:
        found["ExecutionEndTime"] = ended
        is_well = run.outcome.status == "Success"
        found |= {"Outputs": {"Output": [run.outcome.output]}} if is_well else {"FailureMessage": run.outcome.output}
    return {"AutomationExecution": found}


def send_command(runs: DocumentRuns, asked: dict[str, Any]) -> dict[str, Any]:
    if runs.document_type(asked["DocumentName"]) != "Command":
        raise SsmError("InvalidDocument", f"{asked['DocumentName']} is no Command document")
    there = runs.instances()
    ids = asked.get("InstanceIds", [])
    if len(ids) > MOST_INSTANCES:
        raise SsmError("ValidationException", f"InstanceIds has more than {MOST_INSTANCES} members")
    if any(each not in there for each in ids):
        raise SsmError("InvalidInstanceId", "Instances not in a valid state for account")
    wanted = [(each["Key"].removeprefix("tag:"), each["Values"]) for each in asked.get("Targets", ())]
    if wanted:
        ids = [name for name, tags in there.items() if all(tags.get(key) in values for key, values in wanted)]
    run = runs.run(asked, tuple(sorted(ids)))
    runs.commands[run.run_id] = run
    return {"Command": _command(run, run.started)}


def list_commands(runs: DocumentRuns, asked: dict[str, Any]) -> dict[str, Any]:
    """The newest first."""
    after = [each["value"] for each in asked.get("Filters", ()) if each["key"] == "InvokedAfter"]
    since = datetime.fromisoformat(after[0]).timestamp() if after else 0.0
    now = runs.clock.now()
    found = [
        _command(run, now)
        for run in reversed(runs.commands.values())
        if asked.get("CommandId", run.run_id) == run.run_id and run.started >= since
    ]
    if "CommandId" in asked and not found:
        raise SsmError("InvalidCommandId", "there is no such command")
    return {"Commands": found}


def list_command_invocations(runs: DocumentRuns, asked: dict[str, Any]) -> dict[str, Any]:
    run = runs.commands.get(asked.get("CommandId", ""))
    if run is None:
        raise SsmError("InvalidCommandId", "there is no such command")
    status = run.status(runs.clock.now())
    plugin = {"Name": "aws:runShellScript", "Status": status, "Output": run.outcome.output}
    return {
        "CommandInvocations": [
            {"CommandId": run.run_id, "InstanceId": each, "Status": status, "CommandPlugins": [plugin]}
            for each in run.instances
        ]
    }


def describe_document(runs: DocumentRuns, asked: dict[str, Any]) -> dict[str, Any]:
    found = runs.document_type(asked["Name"])
    if not found:
        raise SsmError("InvalidDocument", f"Document with name {asked['Name']} does not exist.")
    return {"Document": {"Name": asked["Name"], "DocumentType": found, "Status": "Active"}}


def _command(run: DocumentRun, now: float) -> dict[str, Any]:
    status = run.status(now)
    has_ended = run.ended(now) is not None
    return {
        "CommandId": run.run_id,
        "DocumentName": run.asked["DocumentName"],
        "Comment": run.asked.get("Comment", ""),
        "RequestedDateTime": run.started,
        "Status": status,
        "StatusDetails": status,
        "TargetCount": len(run.instances),
        "CompletedCount": len(run.instances) if has_ended else 0,
        "ErrorCount": len(run.instances) if has_ended and status != "Success" else 0,
    }


Operation = Callable[[DocumentRuns, dict[str, Any]], dict[str, Any]]
OPERATIONS: dict[str, Operation] = {
    "GetAutomationExecution": get_automation_execution,
    "ListCommandInvocations": list_command_invocations,
    "ListCommands": list_commands,
    "SendCommand": send_command,
    "StartAutomationExecution": start_automation_execution,
}
AUTOMATIONS_OF_AWS = ("AWS-RestartEC2Instance", "AWS-StartEC2Instance", "AWS-StopEC2Instance")
"""Of AWS's own documents these are Automation documents here, and the others are Command documents."""
