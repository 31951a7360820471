"""Tests run in a copy, see the code of the moment there, and are ended when they hang."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants.forked import Ended, run_tests
from tests.mutants.workspace import Workspace

TESTED = "tagsync/core/globs.py"
TEST = "from tagsync.core.globs import size\n\ndef test_it() -> None:\n    while not (found := size()):\n        pass\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    (tmp_path / TESTED).parent.mkdir(parents=True)
    (tmp_path / TESTED).touch()
    for package in ("tagsync", "tagsync/core"):
        (tmp_path / package / "__init__.py").touch()
    (tmp_path / "test_it.py").write_text(f"{TEST}    assert found == 1\n", "utf-8")
    return Workspace(tmp_path)


def outcome(workspace: Workspace, answer: int, within: float = 60) -> Ended | None:
    with workspace.with_code(TESTED, f"def size() -> int:\n    return {answer}\n"):
        return run_tests(workspace.root, ["test_it.py"], within)


def test_each_run_sees_the_code_of_the_moment_and_one_that_hangs_is_ended(workspace: Workspace) -> None:
    """The codes have the same size: Python must not take the compiled file of one for the other."""
    outcomes = [outcome(workspace, answer) for answer in (1, 2, 1)]
    assert [ended and (ended.passed, [*ended.seconds]) for ended in outcomes] == [
        (True, ["test_it.py"]),
        (False, ["test_it.py"]),
        (True, ["test_it.py"]),
    ]
    assert outcome(workspace, 0, within=0.1) is None
    assert workspace.code(TESTED) == ""


def test_slow_tests_are_left_out(workspace: Workspace) -> None:
    slow = "import pytest\n\n@pytest.mark.slow\ndef test_slow() -> None:\n    raise AssertionError\n"
    (workspace.root / "test_it.py").write_text(f"{slow}\ndef test_quick() -> None:\n    pass\n", "utf-8")
    (workspace.root / "test_slow.py").write_text(slow, "utf-8")
    ended = run_tests(workspace.root, ["test_it.py", "test_slow.py"], 60)
    assert ended
    assert (ended.passed, [*ended.seconds]) == (True, ["test_it.py"])


def test_tests_that_are_not_there_are_told_from_tests_that_fail(workspace: Workspace) -> None:
    with pytest.raises(ValueError, match="nothing to run in test_other"):
        run_tests(workspace.root, ["test_other.py"], 60)
