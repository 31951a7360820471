"""Tag values, names and secrets are in no repr (law 9)."""

from __future__ import annotations

from tests.hidden import hidden


def test_what_holds_values_names_and_secrets_is_not_shown() -> None:
    assert hidden("tagsync.core") == {
        "Conditions.origin_tags",
        "Decision.value",
        "Instance.tags",
        "KeyExplanation.actual",
        "KeyExplanation.desired",
        "Managed.name",
        "ServerPlan.managed",
        "ServerPlan.name",
        "Shown.tags",
        "SourceServer.tags",
        "TagChange.after",
        "TagChange.before",
        "TagPolicy.set",
    }
