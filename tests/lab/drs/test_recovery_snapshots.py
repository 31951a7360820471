"""Recovery points: which there are, how they are asked for, and launches from them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_jobs import start
from tests.lab.drs.test_replacement import instances

REGION = "us-east-1"
HOUR, DAY = 3600, 86_400


def seeded(lab: Lab, state: str = "CONTINUOUS") -> str:
    lab.clock.freeze()
    return lab.drs(HUB, REGION).seed_server("erp", instance=f"i-{1:017x}", replication_state=state).id


def points(lab: Lab, server: str, **request: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = lab.client("drs").describe_recovery_snapshots(sourceServerID=server, **request)[
        "items"
    ]
    return rows


def moments(rows: list[dict[str, Any]]) -> list[float]:
    return [datetime.fromisoformat(each["expectedTimestamp"]).timestamp() for each in rows]


def test_points_are_taken_by_the_minute_the_hour_and_the_day(lab: Lab) -> None:
    server = seeded(lab)
    rows = points(lab, server)
    assert all(re.fullmatch(r"pit-[0-9a-f]{17}", each["snapshotID"]) for each in rows)
    assert all(each["sourceServerID"] == server and len(each["ebsSnapshots"]) == 1 for each in rows)
    assert len({each["snapshotID"] for each in rows}) == len(rows)
    found, now = moments(rows), lab.clock.now()
    assert len([each for each in found if each > now - HOUR]) == 5, "every ten minutes"
    assert len([each for each in found if now - DAY < each <= now - HOUR]) == 23, "every hour"
    assert len([each for each in found if each <= now - DAY]) == 6, "every day"


def test_points_come_in_order_in_a_window_and_in_pages(lab: Lab) -> None:
    server = seeded(lab)
    ascending = points(lab, server, order="ASC")
    assert points(lab, server, order="DESC") == ascending[::-1]
    assert moments(ascending) == sorted(moments(ascending))
    first, last = ascending[3]["expectedTimestamp"], ascending[6]["expectedTimestamp"]
    window = {"fromDateTime": _asked(first), "toDateTime": _asked(last)}
    assert points(lab, server, filters=window) == ascending[3:7]
    pager = lab.client("drs").get_paginator("describe_recovery_snapshots")
    pages = list(pager.paginate(sourceServerID=server, order="ASC", PaginationConfig={"PageSize": 10}))
    assert [each for page in pages for each in page["items"]] == ascending
    assert len(pages) > 2


def _asked(moment: str) -> str:
    """A moment as the model takes it in requests: with Z."""
    return moment.replace("+00:00", "Z")


@pytest.mark.parametrize("state", ["STOPPED", "DISCONNECTED", "INITIAL_SYNC"])
def test_rule_8_a_server_that_is_stopped_disconnected_or_new_has_no_points_and_cannot_be_launched(
    lab: Lab, state: str
) -> None:
    server = seeded(lab, state)
    assert points(lab, server) == []
    with pytest.raises(ClientError, match="no recovery point"):
        start(lab, [server])


@pytest.mark.parametrize("state", ["STALLED", "PAUSED"])
def test_rule_8_a_server_that_stalled_keeps_its_points_until_their_retention_ends(lab: Lab, state: str) -> None:
    server = seeded(lab, state)
    before = points(lab, server)
    lab.clock.advance(DAY)
    after = points(lab, server)
    assert after
    assert {each["snapshotID"] for each in after} < {each["snapshotID"] for each in before}
    start(lab, [server])
    lab.clock.advance(400)
    assert instances(lab)[0]["pointInTimeSnapshotDateTime"] == after[-1]["timestamp"], "an older point"
    lab.clock.advance(8 * DAY)
    assert points(lab, server) == []


def test_a_launch_takes_the_latest_data_or_the_point_it_names(lab: Lab) -> None:
    server = seeded(lab)
    started = start(lab, [server])
    lab.clock.advance(400)
    assert instances(lab)[0]["pointInTimeSnapshotDateTime"] == started["creationDateTime"]
    chosen = points(lab, server, order="ASC")[0]
    pinned = [{"sourceServerID": server, "recoverySnapshotID": chosen["snapshotID"]}]
    lab.client("drs").start_recovery(sourceServers=pinned, isDrill=True)
    lab.clock.advance(400)
    assert instances(lab)[0]["pointInTimeSnapshotDateTime"] == chosen["timestamp"]


def test_a_named_point_that_is_gone_is_refused(lab: Lab) -> None:
    server = seeded(lab)
    chosen = points(lab, server, order="DESC")[0]["snapshotID"]
    lab.drs(HUB, REGION).points_gone.add(chosen)
    assert chosen not in {each["snapshotID"] for each in points(lab, server)}
    pinned = [{"sourceServerID": server, "recoverySnapshotID": chosen}]
    with pytest.raises(ClientError, match=f"no recovery point {chosen}"):
        lab.client("drs").start_recovery(sourceServers=pinned)


def test_points_of_an_unknown_server_are_refused(lab: Lab) -> None:
    seeded(lab)
    with pytest.raises(ClientError, match="ValidationException"):
        points(lab, "s-00000000000000000")


def test_the_policy_of_a_server_says_which_points_there_are(lab: Lab) -> None:
    server = seeded(lab)
    drs = lab.client("drs")
    policy = drs.get_replication_configuration(sourceServerID=server)["pitPolicy"]
    before = points(lab, server)
    drs.update_replication_configuration(
        sourceServerID=server,
        pitPolicy=[
            {**policy[0], "enabled": False},
            {**policy[1], "interval": 2, "retentionDuration": 6},
            {**policy[2], "retentionDuration": 2},
        ],
    )
    now, found = lab.clock.now(), moments(points(lab, server))
    assert [round((now - each) / HOUR) for each in found] == [24, 4, 2]
    assert set(found) < set(moments(before))


def test_a_point_of_another_server_is_refused(lab: Lab) -> None:
    one = seeded(lab)
    other = lab.drs(HUB, REGION).seed_server("other", instance=f"i-{2:017x}").id
    point = points(lab, other)[0]["snapshotID"]
    with pytest.raises(ClientError, match=f"no recovery point {point}"):
        lab.client("drs").start_recovery(sourceServers=[{"sourceServerID": one, "recoverySnapshotID": point}])


def test_where_a_point_is_named_no_snapshot_is_taken_that_could_fail(lab: Lab) -> None:
    server = seeded(lab)
    lab.drs(HUB, REGION).snapshots_fail.add(server)
    chosen = points(lab, server, order="ASC")[3]
    pinned = [{"sourceServerID": server, "recoverySnapshotID": chosen["snapshotID"]}]
    job = lab.client("drs").start_recovery(sourceServers=pinned)["job"]["jobID"]
    lab.clock.advance(400)
    log = lab.client("drs").describe_job_log_items(jobID=job)["items"]
    assert not [each for each in log if "SNAPSHOT" in each["event"] and "FAIL" in each["event"]]
    assert instances(lab)[0]["pointInTimeSnapshotDateTime"] == chosen["timestamp"]
