"""A plan that changes more than the policy's limits allow, on the command line (law 7)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run, add_server

HERE = ("--region", REGION)


@pytest.fixture
def fleet(aws: Lab) -> list[str]:
    """Thirty servers that are all about to get the wave of which the tags of their instances now speak."""
    return [add_server(aws, number, {"DR-Wave": "9"}, {"DR-Wave": f"{number % 3}"}) for number in range(1, 31)]


def waves(lab: Lab, fleet: list[str]) -> set[str]:
    return {lab.tags(server)["DR-Wave"] for server in fleet}


def test_one_wave_for_every_server_is_refused_until_it_is_forced(
    tagsync: Run, aws: Lab, fleet: list[str], tmp_path: Path
) -> None:
    reason = (
        f"{HUB}/{REGION}: 30 of 30 servers would have DR-Wave updated to one same value; "
        "the policy allows at most 20 or 50 % (safety.max_same_updates)"
    )
    saved = tmp_path / "plan.json"
    planned = tagsync("plan", *HERE, "--detailed-exitcode", "--out", saved)
    assert planned.code == 3
    assert f"  ! {reason}" in planned.out
    for arguments in (("--yes", *HERE), (saved,), ("--yes", "--dry-run", *HERE)):
        refused = tagsync("apply", *arguments, "--quiet")
        assert refused.code == 3
        assert f"Refused: {reason}\n" in refused.err
        assert refused.err.endswith(
            "Nothing was written. Look at the changes; if they are right, write them with --force.\n"
        )
    assert aws.count("drs", "TagResource") == 0
    assert waves(aws, fleet) == {"0", "1", "2"}

    forced = tagsync("apply", "--yes", *HERE, "--force", "--quiet")
    assert forced.code == 0
    assert forced.err == f"Forced: {reason}\n"
    assert waves(aws, fleet) == {"9"}


def test_a_saved_plan_that_is_forced_says_so_too(tagsync: Run, aws: Lab, fleet: list[str], tmp_path: Path) -> None:
    saved = tmp_path / "plan.json"
    tagsync("plan", *HERE, "--out", saved)
    forced = tagsync("apply", saved, "--force", "--quiet")
    assert forced.code == 0
    assert "(safety.max_same_updates)" in forced.err
    assert waves(aws, fleet) == {"9"}
    assert tagsync("apply", "--yes", *HERE, "--force", "--quiet").err == "", "nothing is left that must be forced"


def test_a_first_run_adds_one_wave_everywhere(tagsync: Run, aws: Lab) -> None:
    fleet = [add_server(aws, number, {"DR-Wave": "9"}, {}) for number in range(1, 31)]
    assert tagsync("apply", "--yes", *HERE).code == 0
    assert waves(aws, fleet) == {"9"}


def test_a_key_has_a_limit_of_its_own(tagsync: Run, aws: Lab, tmp_path: Path) -> None:
    fleet = [add_server(aws, number, {"DR-Wave": str(number), "Owner": "x"}, {}) for number in range(1, 7)]
    policy = tmp_path / "policy.yaml"
    policy.write_text('version: 1\nsafety: {keys: {"DR-*": {max_changed: 5}}}\n')
    refused = tagsync("apply", "--yes", *HERE, "--policy", policy)
    assert refused.code == 3
    assert "6 of 6 servers would have DR-Wave changed; the policy allows at most 5 (safety.keys.DR-*)" in refused.err
    assert [aws.tags(server) for server in fleet] == [{}] * 6
    assert tagsync("apply", "--yes", *HERE, "--policy", policy, "--server", fleet[0]).code == 0
    assert tagsync("apply", "--yes", *HERE, "--policy", policy).code == 0, "five are left"
