"""Tag values, names and secrets are in no repr (law 9)."""

from __future__ import annotations

from tests.hidden import hidden


def test_what_holds_values_names_and_secrets_is_not_shown() -> None:
    assert hidden("tagsync.discovery") == {
        "Condition.globs",
        "Condition.values",
    }
