"""Drives from recovery points, on a lab: chosen at the start, looked for again before each wave, kept by a retry."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB, Lab
from tagsync.report.recovery.preflight_document import preflight_to_document
from tests.service.driven.given import CENTRAL, HUB_WEST, SHOP, SHOP_CENTRAL, WEST, Ground, add, start
from tests.service.driven.test_driver import ground  # noqa: F401 - a fixture

DAY = timedelta(days=1)


@pytest.fixture
def erp(ground: Ground) -> dict[str, SourceServer]:  # noqa: F811
    """Two accounts, two waves."""
    return {
        name: add(ground.lab, name, wave, target, tags={"Name": f"erp-{name}"})
        for name, wave, target in (("db", "1", HUB_WEST), ("queue", "1", SHOP_CENTRAL), ("web", "2", HUB_WEST))
    }


def points(lab: Lab, server: SourceServer) -> list[dict[str, Any]]:
    """Oldest first."""
    where = (HUB, WEST) if f":{WEST}:" in server.arn else (SHOP, CENTRAL)
    found: list[dict[str, Any]] = lab.client("drs", *where).describe_recovery_snapshots(
        sourceServerID=server.id, order="ASC"
    )["items"]
    return found


def data_of(ground: Ground, run_id: str) -> dict[str, datetime | None]:  # noqa: F811
    stored = ground.drives.load(run_id)
    assert stored
    return {each.launch.name: each.launch.point_at for each in stored.drive.servers()}


def begin(ground: Ground, **more: Any) -> str:  # noqa: F811
    answer = ground.call({**start(), **more})
    assert answer["statusCode"] == 200, answer
    run_id = str(answer["run_id"])
    ground.call({"step": "prepare", "runId": run_id})
    return run_id


def findings(ground: Ground, run_id: str) -> list[tuple[bool, str, str]]:  # noqa: F811
    kept = ground.service.desk.preflight(run_id)
    assert kept
    return [(each["refuses"], each["reason"], each["place"]) for each in preflight_to_document(kept)["findings"]]


def test_every_server_is_launched_from_its_newest_point_at_the_moment_or_before(
    ground: Ground,  # noqa: F811
    erp: dict[str, SourceServer],
) -> None:
    at = ground.now() - 3 * DAY
    pinned = points(ground.lab, erp["web"])[-1]
    run_id = begin(ground, at=at.isoformat(), points={"erp-web": pinned["snapshotID"]})
    assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
    for name in ("db", "queue"):
        (point,) = [each for each in _taken(points(ground.lab, erp[name])) if at - DAY < each <= at]
        assert data_of(ground, run_id)[name] == point
    assert data_of(ground, run_id)["web"] == datetime.fromisoformat(pinned["timestamp"])
    assert [reason for _, reason, _ in findings(ground, run_id)] == ["point_asked", "point_asked"]


def test_a_point_that_is_gone_before_its_wave_fails_its_server_and_a_retry_takes_no_other(
    ground: Ground,  # noqa: F811
    erp: dict[str, SourceServer],
) -> None:
    pinned = points(ground.lab, erp["web"])[2]["snapshotID"]
    run_id = begin(ground, points={erp["web"].id: pinned})
    ground.advance(run_id)
    ground.lab.drs(HUB, WEST).points_gone.add(pinned)
    assert ground.drive(run_id)["outcome"] == "FAILED"
    assert ground.launches(run_id) == {"db": "LAUNCHED", "queue": "LAUNCHED", "web": "FAILED"}
    assert f"its recovery point {pinned}" in ground.reasons(run_id)["web"]
    assert ground.call({"step": "retry", "runId": run_id})["status"] == "IN_PROGRESS"
    assert ground.drive(run_id)["outcome"] == "FAILED"
    ground.lab.drs(HUB, WEST).points_gone.clear()
    ground.call({"step": "retry", "runId": run_id})
    assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
    assert len(ground.jobs(HUB_WEST)) == 2


def test_points_that_cannot_be_right_refuse_the_drive_with_all_of_them(
    ground: Ground,  # noqa: F811
    erp: dict[str, SourceServer],
) -> None:
    wrong = {"erp-db": points(ground.lab, erp["web"])[0]["snapshotID"], "erp-mail": "pit-" + "0" * 17}
    run_id = begin(ground, points=wrong)
    refused = [place for refuses, _, place in findings(ground, run_id) if refuses]
    assert sorted(refused) == ["points, entry 1", "points, entry 2"], "names are tag values"
    assert ground.drives.load(run_id).drive.reason.startswith("refused in preflight: ")  # type: ignore[union-attr]

    run_id = begin(ground, at=(ground.now() - 8 * DAY).isoformat())
    assert [(refuses, reason) for refuses, reason, _ in findings(ground, run_id)] == [(True, "point_missing")] * 3


def test_a_request_that_is_no_moment_and_no_point_is_refused_at_once(
    ground: Ground,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    later = (ground.now() + DAY).isoformat()
    said = {}
    for at in ("2025-12-01T00:00", later):
        answer = ground.call({**start(), "at": at, "points": {"erp-db": "snap-1"}, "strict": True})
        assert answer["statusCode"] == 400
        said[at] = {each["place"]: each["what"] for each in answer["errors"]}
    assert said["2025-12-01T00:00"]["at"] == '"2025-12-01T00:00" has no time zone, so it says no moment'
    assert "is in the future" in said[later]["at"]
    assert said[later]["points.erp-db"] == '"snap-1" is not the id of a recovery point'
    assert said[later]["strict"] == "the plan has no RPO to be strict about"
    assert "erp-db" not in capsys.readouterr().out, "the names of servers are tag values, and in no log"


def test_rule_lag_beyond_the_rpo_is_told_and_refuses_if_strict(ground: Ground, erp: dict[str, SourceServer]) -> None:  # noqa: F811
    erp["db"].wire["dataReplicationInfo"]["lagDuration"] = "PT20M"
    del erp["web"].wire["dataReplicationInfo"]["lagDuration"]
    for strict in (False, True):
        run_id = str(ground.call({**start(rpo_minutes=15), "strict": strict})["run_id"])
        ground.call({"step": "prepare", "runId": run_id})
        assert sorted(findings(ground, run_id)) == sorted(
            [(strict, "rpo_passed", erp["db"].id), (strict, "rpo_unknown", erp["web"].id)]
        )
        ground.call({"step": "cancel", "runId": run_id, "who": "ann"})
        ground.advance(run_id)


def _taken(rows: list[dict[str, Any]]) -> list[datetime]:
    return [datetime.fromisoformat(each["timestamp"]) for each in rows]
