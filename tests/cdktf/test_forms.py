"""Every text in a document that has to be of a form: its fix says how such a text looks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tagsync.core.documents.declared import declaration_of
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Text, Texts
from tagsync.core.documents.maps import MapOf, TextMap
from tagsync.core.documents.nested import ListOf, Nested
from tagsync.core.policy import Policy
from tagsync.engine.targets.file import Roles, TargetsFile
from tagsync.recovery.plans.definition import Definition
from tagsync_cdktf.settings import Settings

SHOWS = re.compile(
    r"letters|digits|characters|such as|like|<\w|https|rate\(|ou-|without |\b\d+ at most|an email address"
)


def forms(cls: type, place: str = "") -> Iterator[tuple[str, Form]]:
    for each in declaration_of(cls).members:
        yield from _of_kind(each.kind, f"{place}{each.key}")


def _of_kind(kind: Any, place: str) -> Iterator[tuple[str, Form]]:
    if isinstance(kind, MapOf):
        yield from _of_kind(kind.values, place)
    elif isinstance(kind, Nested | ListOf):
        yield from forms(kind.cls, f"{place}.")
    elif isinstance(kind, Text | Texts | TextMap) and not isinstance(kind, Roles):  # a role's account decides there
        yield place, kind.form


@pytest.mark.parametrize("cls", [Policy, TargetsFile, Definition, Settings])
def test_a_fix_says_how_a_right_text_looks(cls: type) -> None:
    found = {place: form for place, form in forms(cls) if form.pattern or form.check}
    assert found
    assert {place: form.fix for place, form in found.items() if not SHOWS.search(form.fix)} == {}
