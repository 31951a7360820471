"""What fields show, and what they mean where they are not given."""

from __future__ import annotations

from tests.fields import hidden, not_nothing


def test_what_holds_values_names_and_secrets_is_in_no_repr() -> None:
    assert hidden("tagsync.engine") >= {
        "Access.external_id",
        "AccountEntry.external_id",
        "Defaults.external_id",
        "Keys.secret_key",
        "Keys.token",
        "RoleSession.tags",
        "RoleToAssume.external_id",
        "ServerResult.name",
        "WebIdentity.token",
    }


def test_what_is_not_given_is_nothing_but_for_these() -> None:
    assert not_nothing("tagsync.engine") == {
        "Sweep.workers": 16,
    }
