"""What fields show, and what they mean where they are not given."""

from __future__ import annotations

from tests.fields import hidden, not_nothing


def test_what_holds_values_names_and_secrets_is_in_no_repr() -> None:
    assert hidden("tagsync.discovery") >= {
        "Condition.globs",
        "Condition.values",
    }


def test_what_is_not_given_is_nothing_but_for_these() -> None:
    assert not_nothing("tagsync.discovery") == {}
