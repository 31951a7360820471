"""Recovery and termination jobs on a stepped clock."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab


def seeded(lab: Lab, number: int) -> list[str]:
    lab.clock.freeze()
    backend = lab.drs(HUB, "us-east-1")
    return [backend.seed_server(f"s{each}", instance=f"i-{each:017x}").id for each in range(number)]


def start(lab: Lab, ids: list[str], **request: Any) -> dict[str, Any]:
    job: dict[str, Any] = lab.client("drs").start_recovery(
        sourceServers=[{"sourceServerID": each} for each in ids], **request
    )["job"]
    return job


def job(lab: Lab, job_id: str) -> dict[str, Any]:
    found: dict[str, Any] = lab.client("drs").describe_jobs(filters={"jobIDs": [job_id]})["items"][0]
    return found


def test_a_drill_runs_from_pending_to_recovery_instances_and_their_termination(lab: Lab) -> None:
    ids = seeded(lab, 2)
    started = start(lab, ids, isDrill=True, tags={"run": "1"})
    assert (started["status"], started["initiatedBy"]) == ("PENDING", "START_DRILL")
    drs = lab.client("drs")

    lab.clock.advance(100)
    running = job(lab, started["jobID"])
    assert running["status"] == "STARTED"
    assert [each["launchStatus"] for each in running["participatingServers"]] == ["IN_PROGRESS"] * 2
    assert drs.describe_recovery_instances()["items"] == []

    lab.clock.advance(300)
    done = job(lab, started["jobID"])
    assert (done["status"], done["tags"]) == ("COMPLETED", {"run": "1"})
    assert [each["launchStatus"] for each in done["participatingServers"]] == ["LAUNCHED"] * 2
    instances = drs.describe_recovery_instances()["items"]
    assert {each["sourceServerID"] for each in instances} == set(ids)
    assert all(each["isDrill"] for each in instances)
    servers = drs.describe_source_servers()["items"]
    assert {each["lastLaunchResult"] for each in servers} == {"SUCCEEDED"}
    events = [each["event"] for each in drs.describe_job_log_items(jobID=started["jobID"])["items"]]
    assert (events[0], events[-1]) == ("JOB_START", "JOB_END")

    names = [each["recoveryInstanceID"] for each in instances]
    ending = drs.terminate_recovery_instances(recoveryInstanceIDs=names)["job"]
    lab.clock.advance(60)
    assert [each["launchStatus"] for each in job(lab, ending["jobID"])["participatingServers"]] == ["TERMINATED"] * 2
    assert drs.describe_recovery_instances()["items"] == []


def test_a_server_that_fails_leaves_the_job_completed(lab: Lab) -> None:
    good, bad = seeded(lab, 2)
    lab.drs(HUB, "us-east-1").fail_next_launch[bad] = "CONVERSION_END"
    started = start(lab, [good, bad])
    lab.clock.advance(400)
    done = job(lab, started["jobID"])
    statuses = {each["sourceServerID"]: each["launchStatus"] for each in done["participatingServers"]}
    assert (done["status"], statuses) == ("COMPLETED", {good: "LAUNCHED", bad: "FAILED"})
    events = [each["event"] for each in lab.client("drs").describe_job_log_items(jobID=started["jobID"])["items"]]
    assert "CONVERSION_FAIL" in events


def test_looking_does_not_change_a_job(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    started = start(lab, [server])
    lab.clock.advance(50)
    assert job(lab, started["jobID"]) == job(lab, started["jobID"])


def test_recovery_instances_get_the_servers_tags_when_told_to(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    drs = lab.client("drs")
    drs.update_launch_configuration(sourceServerID=server, copyTags=True)
    drs.tag_resource(resourceArn=lab.drs(HUB, "us-east-1").servers[server].arn, tags={"DR-Wave": "1"})
    start(lab, [server])
    lab.clock.advance(400)
    assert drs.describe_recovery_instances()["items"][0]["tags"] == {"DR-Wave": "1"}


def test_quotas_are_kept(lab: Lab) -> None:
    ids = seeded(lab, 130)
    with pytest.raises(ClientError, match="100 servers in one job") as error:
        start(lab, ids[:101])
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 402
    for each in ids[:20]:
        start(lab, [each])
    with pytest.raises(ClientError, match="20 jobs"):
        start(lab, [ids[20]])


def test_a_server_is_in_one_job_at_a_time_and_is_not_deleted_meanwhile(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    start(lab, [server])
    drs = lab.client("drs")
    for call in (lambda: start(lab, [server]), lambda: drs.disconnect_source_server(sourceServerID=server)):
        with pytest.raises(ClientError) as error:
            call()
        assert error.value.response["Error"]["Code"] == "ConflictException"
    lab.clock.advance(400)
    start(lab, [server])


def test_what_does_not_exist_is_refused(lab: Lab) -> None:
    seeded(lab, 1)
    drs = lab.client("drs")
    with pytest.raises(ClientError, match="ConflictException"):
        start(lab, ["s-00000000000000000"])
    with pytest.raises(ClientError, match="ConflictException"):
        drs.terminate_recovery_instances(recoveryInstanceIDs=["i-00000000000000009"])
    with pytest.raises(ClientError, match="ValidationException"):
        drs.describe_job_log_items(jobID="drsjob-00000000000000000")


def test_jobs_are_found_by_their_date(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    started = start(lab, [server])
    drs = lab.client("drs")
    assert [each["jobID"] for each in drs.describe_jobs()["items"]] == [started["jobID"]]
    assert drs.describe_jobs(filters={"toDate": "2025-12-31T00:00:00Z"})["items"] == []
    assert drs.describe_jobs(filters={"fromDate": "2026-01-02T00:00:00Z"})["items"] == []
