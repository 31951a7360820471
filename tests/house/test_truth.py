"""docs/truth.md and the checks of `tagsync conformance` tell of the same assumptions."""

from __future__ import annotations

import importlib
import pkgutil
import re

from tagsync.aws.conformance import checks
from tagsync.aws.conformance.check import Check
from tagsync.aws.conformance.listed import CHECKS
from tests.house.contributing import REPOSITORY

PAGE = (REPOSITORY / "docs" / "truth.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `([\w-]+)` \| (.+?) \| (.+?) \| (`.+?`) \| (.+?) \|$", PAGE, re.MULTILINE)


def test_every_assumption_is_a_check_and_every_check_an_assumption() -> None:
    assert [(name, assumption) for name, assumption, *_ in ROWS] == [
        (each.question.name, each.question.assumes) for each in CHECKS
    ]


def test_the_code_that_relies_on_an_assumption_exists() -> None:
    paths = {path for *_, cell, _ in ROWS for path in re.findall(r"`(.+?)`", cell)}
    assert [path for path in sorted(paths) if not (REPOSITORY / path).is_file()] == []


def test_nothing_is_said_to_be_confirmed_without_a_date() -> None:
    assert [when for *_, when in ROWS if when != "not yet" and not re.match(r"\d{4}-\d\d-\d\d", when)] == []


def test_every_check_that_is_written_is_listed_once() -> None:
    modules = [
        importlib.import_module(f"{checks.__name__}.{module.name}") for module in pkgutil.iter_modules(checks.__path__)
    ]
    written = {each.question.name for module in modules for each in vars(module).values() if isinstance(each, Check)}
    listed = [each.question.name for each in CHECKS]
    assert sorted(listed) == sorted(written)
