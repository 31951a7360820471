"""`tagsync recovery points`, and preflight and start from recovery points, against the lab on a stepped clock."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema

from tagsync.lab.lab import HUB, Lab
from tagsync.report.schemas import POINTS_SCHEMA
from tests.cli.conftest import REGION, Run
from tests.cli.recovery.test_executions import (  # noqa: F401 - fixtures
    _waiting_moves_the_clock,
    document,
    erp,
    fleet,
    reasons,
    replication,
)


def points(lab: Lab, server_id: str) -> list[dict[str, Any]]:
    """Oldest first."""
    drs = lab.client("drs", HUB, REGION)
    found: list[dict[str, Any]] = drs.describe_recovery_snapshots(sourceServerID=server_id, order="ASC")["items"]
    return found


def test_the_points_of_a_plan_are_shown_with_what_is_asked_for(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    pinned = points(aws, fleet[2])[1]
    found = tagsync("recovery", "points", erp, "--point", f"{fleet[2]}={pinned['snapshotID']}", "-o", "json", "-q")
    assert found.code == 0, found.err
    shown = json.loads(found.out)
    jsonschema.validate(shown, POINTS_SCHEMA)
    assert [wave["wave"] for wave in shown["waves"]] == ["1", "2", "10"]
    (last,) = shown["waves"][2]["servers"]
    assert (last["asked"]["point_id"], last["data_age_seconds"]) == (pinned["snapshotID"], 0)
    assert last["count"] == len(points(aws, fleet[2]))
    assert aws.count("drs", "DescribeRecoverySnapshots") == 3 + 2, "one call a server, and those of this test"
    driven = erp.with_name("driven.yaml")
    driven.write_text(f'version: 1\nname: erp\nselector: {{App: erp}}\ntargets: ["{HUB}/{REGION}"]\n')
    table = tagsync("recovery", "points", driven, "-o", "markdown", "-q").out
    assert [table.count(server_id) for server_id in fleet] == [1, 1, 1]
    assert tagsync("recovery", "points", driven, "--at", "2025-01-01T00:00Z", "-q").code == 3
    other = erp.with_name("none.yaml")
    other.write_text(f"version: 1\nname: none\nregion: {REGION}\nselector: {{App: none}}\n")
    assert tagsync("recovery", "points", other, "-q").code == 4


def test_a_drill_from_points_says_of_each_server_which_it_came_from(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    at, pinned = points(aws, fleet[0])[4], points(aws, fleet[1])[2]
    flags = ("--at", at["timestamp"], "--point", f"{fleet[1]}={pinned['snapshotID']}")
    assert reasons(tagsync("recovery", "preflight", erp, *flags, "-o", "json", "-q")) == [(False, "point_asked", "erp")]
    started = document(tagsync("recovery", "start", erp, "--drill", *flags, "-o", "json", "-q"))
    servers = [server for step in started["execution"]["steps"] for server in step["servers"]]
    wanted = [at["snapshotID"], pinned["snapshotID"], points(aws, fleet[2])[4]["snapshotID"]]
    assert [each["asked_point"]["point_id"] for each in servers] == wanted
    assert all(each["point_at"] == each["asked_point"]["at"] and not each["from_other_point"] for each in servers)


def test_what_cannot_be_right_is_told_before_anything_starts(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    before = aws.count("drs")
    wrong = tagsync("recovery", "start", erp, "--drill", "--at", "tonight", "--point", "db", "--strict")
    assert (wrong.code, wrong.err.count("Error: ")) == (1, 2)
    assert tagsync("recovery", "preflight", erp, "--strict").code == 1
    assert aws.count("drs") == before, "nothing was read for it"
    other = points(aws, fleet[1])[0]["snapshotID"]
    wrong = tagsync(
        "recovery", "start", erp, "--drill", "--point", f"{fleet[0]}={other}", "--point", f"x={other}", "-q"
    )
    assert wrong.code == 1
    assert "the plan has no such server" in wrong.err
    assert f"{fleet[0]} has no recovery point {other}" in wrong.err
    assert aws.client("drs").describe_jobs()["items"] == []


def test_lag_beyond_the_rpo_warns_or_refuses(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    erp.write_text(erp.read_text() + "rpo_minutes: 15\n")
    servers = aws.drs(HUB, REGION).servers
    servers[fleet[0]].wire["dataReplicationInfo"]["lagDuration"] = "PT16M"
    del servers[fleet[1]].wire["dataReplicationInfo"]["lagDuration"]
    expected = [("rpo_passed", fleet[0]), ("rpo_unknown", fleet[1])]
    for flags, refuses, code in (
        ((), False, 0),
        (("--strict",), True, 3),
        (("--strict", "--accept-old-points"), False, 0),
    ):
        found = tagsync("recovery", "preflight", erp, *flags, "-o", "json", "-q")
        assert (found.code, sorted(reasons(found))) == (code, sorted((refuses, *each) for each in expected))
    assert tagsync("recovery", "points", erp, "-q").out.count("lag 16 min, beyond the RPO of 15 min") == 1


def test_ages_go_by_the_time_of_aws(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    replication(aws, fleet[0], "STALLED")
    found = json.loads(tagsync("recovery", "points", erp, "-o", "json", "-q").out)
    (stalled,) = found["waves"][0]["servers"]
    assert 0 <= stalled["data_age_seconds"] < 900, "though this machine has another time"
