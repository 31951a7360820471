"""What fields show, and what they mean where they are not given."""

from __future__ import annotations

from tests.fields import hidden, not_nothing


def test_what_holds_values_names_and_secrets_is_in_no_repr() -> None:
    assert hidden("tagsync.core") >= {
        "Books.places",
        "Conditions.origin_tags",
        "Decision.value",
        "Exceptions.origin_tags",
        "Instance.tags",
        "KeyExplanation.actual",
        "KeyExplanation.desired",
        "Managed.name",
        "RecordedServer.name",
        "ReturningTags.back",
        "ServerPlan.managed",
        "ServerPlan.name",
        "Shown.tags",
        "SourceServer.tags",
        "TagChange.after",
        "TagChange.before",
        "TagPolicy.set",
    }


def test_what_is_not_given_is_nothing_but_for_these() -> None:
    assert not_nothing("tagsync.core") == {
        "Books.is_readable": True,
        "RecordedServer.is_written": True,
        "TargetReading.initialised": True,
        "Ownership.is_readable": True,
        "Safety.max_removals": 20,
        "Safety.max_same_updates": 20,
    }
