"""Recovery instances that are terminated, disconnected and deleted; jobs that are deleted."""

from __future__ import annotations

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_jobs import seeded, start
from tests.lab.drs.test_recovery_plans import refused
from tests.lab.drs.test_replacement import ec2_states, instances

LOST = "i-00000000000000009"


@pytest.fixture
def server(lab: Lab) -> str:
    """A server with a recovery instance."""
    (server,) = seeded(lab, 1)
    start(lab, [server])
    lab.clock.advance(400)
    return server


def test_a_record_is_deleted_once_it_is_disconnected_and_the_instance_is_replaced_no_more(
    lab: Lab, server: str
) -> None:
    drs, name = lab.client("drs"), instances(lab)[0]["recoveryInstanceID"]
    refused("ConflictException", drs.delete_recovery_instance, recoveryInstanceID=name)
    drs.disconnect_recovery_instance(recoveryInstanceID=name)
    assert instances(lab)[0]["dataReplicationInfo"]["dataReplicationState"] == "DISCONNECTED"
    refused("ConflictException", drs.disconnect_recovery_instance, recoveryInstanceID=name)
    drs.delete_recovery_instance(recoveryInstanceID=name)
    assert instances(lab) == []
    assert "recoveryInstanceId" not in drs.describe_source_servers()["items"][0]
    start(lab, [server], isDrill=True)
    lab.clock.advance(400)
    assert sorted(ec2_states(lab).values()) == ["running", "running"]


def test_what_is_not_there_is_refused(lab: Lab, server: str) -> None:
    drs = lab.client("drs")
    refused("ConflictException", drs.delete_recovery_instance, recoveryInstanceID=LOST)
    refused("ResourceNotFoundException", drs.disconnect_recovery_instance, recoveryInstanceID=LOST)
    refused("ResourceNotFoundException", drs.get_failback_replication_configuration, recoveryInstanceID=LOST)
    refused("ResourceNotFoundException", drs.delete_job, jobID="drsjob-00000000000000000")


def test_an_instance_whose_server_is_in_a_job_is_left_alone(lab: Lab, server: str) -> None:
    drs, name = lab.client("drs"), instances(lab)[0]["recoveryInstanceID"]
    start(lab, [server])
    refused("ConflictException", drs.disconnect_recovery_instance, recoveryInstanceID=name)
    refused("ConflictException", drs.terminate_recovery_instances, recoveryInstanceIDs=[name])


def test_a_job_is_deleted_once_it_has_ended(lab: Lab, server: str) -> None:
    drs = lab.client("drs")
    (first,) = drs.describe_jobs()["items"]
    running = start(lab, [server])["jobID"]
    refused("ConflictException", drs.delete_job, jobID=running)
    drs.delete_job(jobID=first["jobID"])
    assert [each["jobID"] for each in drs.describe_jobs()["items"]] == [running]
    refused("ResourceNotFoundException", drs.delete_job, jobID=first["jobID"])


def test_a_termination_is_a_job_that_shuts_the_instance_down_and_forgets_it(lab: Lab, server: str) -> None:
    drs, name = lab.client("drs"), instances(lab)[0]["recoveryInstanceID"]
    job = drs.terminate_recovery_instances(recoveryInstanceIDs=[name])["job"]
    assert (job["type"], job["initiatedBy"], job["status"]) == ("TERMINATE", "TERMINATE_RECOVERY_INSTANCES", "PENDING")
    assert instances(lab)[0]["ec2InstanceState"] == "RUNNING"
    lab.clock.advance(10)
    assert instances(lab)[0]["ec2InstanceState"] == "SHUTTING-DOWN"
    refused("ConflictException", drs.terminate_recovery_instances, recoveryInstanceIDs=[name])
    lab.clock.advance(20)
    assert instances(lab) == []
    assert ec2_states(lab)[name] == "terminated"
    (_, ended) = drs.describe_jobs()["items"]
    assert [each["launchStatus"] for each in ended["participatingServers"]] == ["TERMINATED"]


def test_one_that_cannot_be_terminated_refuses_the_whole_call(lab: Lab, server: str) -> None:
    drs, name = lab.client("drs"), instances(lab)[0]["recoveryInstanceID"]
    refused("ConflictException", drs.terminate_recovery_instances, recoveryInstanceIDs=[name, LOST])
    lab.drs(HUB, drs.meta.region_name).recovery_instances[name]["failback"]["state"] = "FAILBACK_IN_PROGRESS"
    refused("ConflictException", drs.terminate_recovery_instances, recoveryInstanceIDs=[name])
    assert len(drs.describe_jobs()["items"]) == 1
