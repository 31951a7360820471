"""One precedence of exit codes, over every combination of what can be true at once."""

from __future__ import annotations

import inspect
from itertools import combinations
from pathlib import Path

import pytest

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.exit_codes import DIFFERENT, DRIFT, NOTHING_FOUND, OK, PRECEDENCE, PROBLEM, REFUSED, first
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run, add_server

OTHER = "us-west-2"


def test_every_code_has_its_place_and_the_first_one_wins_whatever_the_order() -> None:
    codes = {value for name, value in inspect.getmembers(exit_codes) if name.isupper() and isinstance(value, int)}
    assert set(PRECEDENCE) == codes == {REFUSED, PROBLEM, DIFFERENT, DRIFT, NOTHING_FOUND, OK}
    assert first() == OK
    for one, other in combinations(PRECEDENCE, 2):
        assert first(one, other) == first(other, one) == first(OK, other, one, other) == one


@pytest.mark.parametrize(
    ("state", "is_unreadable", "plan", "detailed", "apply"),
    [
        ("in sync", False, OK, OK, OK),
        ("drifted", False, OK, DRIFT, OK),
        ("refused", False, OK, REFUSED, REFUSED),
        ("in sync", True, PROBLEM, PROBLEM, PROBLEM),
        ("drifted", True, PROBLEM, PROBLEM, PROBLEM),
        ("refused", True, PROBLEM, REFUSED, REFUSED),
    ],
)
def test_refused_and_unreadable_mean_the_same_for_plan_and_apply(
    state: str, is_unreadable: bool, plan: int, detailed: int, apply: int, tagsync: Run, aws: Lab, tmp_path: Path
) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\nsafety: {max_removals: 0, max_removals_percent: 0}\n")
    flags = ("--quiet", "--policy", policy, "--region", f"{REGION},{OTHER}")
    add_server(aws, 1, {"Environment": "Prod"}, {})
    assert tagsync("apply", "--yes", *flags).code == OK
    instances = aws.ec2(HUB, REGION)
    if state == "drifted":
        instances.set_tags(f"i-{1:017x}", {"Environment": "Test"})
    if state == "refused":
        instances.set_tags(f"i-{1:017x}", {"Name": "web-1"})
    if is_unreadable:
        aws.faults.add(Rule("deny", service="drs", region=OTHER))

    assert tagsync("plan", *flags).code == plan
    assert tagsync("plan", "--detailed-exitcode", *flags).code == detailed
    assert tagsync("apply", "--yes", *flags).code == apply
