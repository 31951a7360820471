"""Explained survivors: each fits a mutation of today's code and has a reason."""

from __future__ import annotations

from typing import Any

import pytest

from tests.mutants import explained
from tests.mutants.mutation import Mutation, mutations
from tests.mutants.workspace import REPOSITORY

ENTRY = {"file": "a.py", "function": "f", "before": "a < b", "after": "a <= b", "reason": "they are never equal"}
FOUND = [Mutation("a.py", 7, "f", "a < b", "a <= b", 0)]


def test_an_entry_explains_its_mutation_wherever_its_line_is() -> None:
    document = {"survivor": [ENTRY]}
    assert list(explained.mistakes(document, FOUND)) == []
    assert explained.explained(document) == {explained.key(FOUND[0]): "they are never equal"}


@pytest.mark.parametrize(
    ("change", "mistake"),
    [
        ({"before": "a < c"}, "survivor 1 is stale: a.py has no such mutation any more"),
        ({"function": "g"}, "survivor 1 is stale"),
        ({"reason": " "}, "survivor 1 has no reason"),
        ({"line": "7"}, "survivor 1 has after, before, file, function, line, reason. Give it after, before, file"),
    ],
)
def test_what_is_wrong_with_an_entry_is_said(change: dict[str, str], mistake: str) -> None:
    (said,) = explained.mistakes({"survivor": [{**ENTRY, **change}]}, FOUND)
    assert mistake in said


def test_the_explained_survivors_fit_the_code() -> None:
    document: dict[str, Any] = explained.read()
    files = {each["file"] for each in document.get("survivor", [])}
    found = [each for file in files for each in mutations(file, (REPOSITORY / file).read_text("utf-8"))]
    assert list(explained.mistakes(document, found)) == []
