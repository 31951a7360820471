"""An error that tagsync did not expect: told by its kind and its place, and not by its text."""

from __future__ import annotations

from tagsync.core.problems import ProblemKind
from tagsync.engine.defects import defect


def _deeper() -> None:
    raise KeyError("a secret value")


def test_a_defect_is_told_by_the_line_that_raised_it() -> None:
    try:
        _deeper()
    except KeyError as error:
        problem = defect(error, "there")
    assert (problem.kind, problem.where) == (ProblemKind.DEFECT, "there")
    line = _deeper.__code__.co_firstlineno + 1
    assert problem.message == f"unexpected KeyError at test_defects.py:{line}"


def test_an_error_that_was_never_raised_has_no_line() -> None:
    assert defect(ValueError("secret"), "there").message == "unexpected ValueError"
