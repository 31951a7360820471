"""What is read from the output of pytest, made by real runs of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.hunt.__main__ import main
from tests.hunt.found import findings

FAILING = """
from hypothesis import given, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

@given(st.integers())
def test_small(number):
    assert number < 7

def test_not_varied():
    assert False

class Counter(RuleBasedStateMachine):
    count = 0

    @rule()
    def up(self):
        self.count += 1
        assert self.count < 2

TestCounter = Counter.TestCase
"""


def test_failures_are_told_small_and_tests_without_hypothesis_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "test_failing.py"
    file.write_text(FAILING)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "tests.hunt.only_properties"]
    command += ["-p", "no:schemathesis"]
    done = subprocess.run(
        [*command, "--hypothesis-seed=1", "-c", "/dev/null", "--rootdir", str(tmp_path), str(file)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    machine, small = sorted(findings(done.stdout), key=lambda each: each.test)
    assert machine.test == "TestCounter.runTest"
    assert machine.to_keep.count("state.up()") == 2
    assert small.test == "test_small"
    assert "".join(small.to_keep.split()).startswith("@example(number=7")


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("MINUTES", "abc", "MINUTES is a number and SEED a whole one"),
        ("SEED", "1.5", "MINUTES is a number and SEED a whole one"),
        ("ONLY", "no/such", "ONLY: no test below no/such is varied by hypothesis"),
        ("ONLY", "LICENSE", "ONLY: no test below LICENSE"),
    ],
)
def test_a_wrong_setting_is_told_and_nothing_runs(
    name: str, value: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, value)
    assert main() == 2
    assert said in capsys.readouterr().out


def test_a_run_without_failures_has_no_findings() -> None:
    assert findings("3 passed in 0.01s\n") == []
