"""What fields show, and what they mean where they are not given."""

from __future__ import annotations

from tests.fields import hidden, not_nothing


def test_what_holds_values_names_and_secrets_is_in_no_repr() -> None:
    assert hidden("tagsync.recovery") >= {
        "CreatePlan.tags",
        "Definition.tags",
        "Difference.name",
        "DrivenPlan.tags",
        "Finding.name",
        "HookAnswer.output",
        "HookCall.event",
        "HookRun.output",
        "HookWritten.input",
        "HookWritten.parameters",
        "Job.tags",
        "NativePlan.tags",
        "NativeSteering.names",
        "Prepared.names",
        "ServerLaunch.name",
        "TagPlan.tags",
    }


def test_what_is_not_given_is_nothing_but_for_these() -> None:
    assert not_nothing("tagsync.recovery") == {
        "Cleaner.workers": 16,
        "HookFacts.drill": True,
        "DriveServer.since": 1,
        "Drive.approval_hours": 24,
        "Drive.next_order": 1,
        "DrivenPlan.approval_hours": 24,
        "LeavingLimits.max_leaving": 10,
        "Hook.attempt": 1,
        "HookWritten.within": 600,
        "ActionRun.decides": True,
    }
