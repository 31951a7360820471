"""Tag values, names and secrets are in no repr (law 9)."""

from __future__ import annotations

from tests.hidden import hidden


def test_what_holds_values_names_and_secrets_is_not_shown() -> None:
    assert hidden("tagsync.recovery") == {
        "CreatePlan.tags",
        "Definition.tags",
        "Difference.name",
        "DrivenPlan.tags",
        "Finding.name",
        "Job.tags",
        "NativePlan.tags",
        "NativeSteering.names",
        "Prepared.names",
        "ServerLaunch.name",
        "TagPlan.tags",
    }
