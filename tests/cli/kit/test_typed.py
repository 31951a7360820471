"""Flags as they were typed, for a command that is advised."""

from __future__ import annotations

from pathlib import Path

import pytest

from tagsync.cli.kit.flags import Where
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.typed import typed


def test_flags_that_differ_from_their_defaults_are_written_as_they_were_typed() -> None:
    where = Where(account=["111111111111"], region=["eu-west-1", "eu-central-1"], organization=True, role_name="a b")
    assert typed(where, Rules(Path("my policy.yaml"))) == (
        " --account 111111111111 --organization --region eu-west-1 --region eu-central-1 --role-name 'a b'"
        " --policy 'my policy.yaml'"
    )
    assert typed(Where(), Rules()) == ""


def test_what_the_environment_says_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAGSYNC_EXTERNAL_ID", "secret")
    assert typed(Where(external_id="secret")) == ""
    assert typed(Where(external_id="other")) == " --external-id other"
