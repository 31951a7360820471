"""Launches into an instance that exists."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab

TARGET = "i-0000000000000000f"
PERMIT = {"AWSDRS": "AllowLaunchingIntoThisInstance"}


@pytest.fixture
def server(lab: Lab) -> str:
    """A server that launches into `TARGET`, which is stopped and allows it."""
    lab.clock.freeze()
    lab.ec2(HUB, "us-east-1").add_instance(TARGET, PERMIT | {"Name": "target"}, "stopped")
    server = lab.drs(HUB, "us-east-1").seed_server("erp", instance="i-00000000000000001", tags={"Env": "prod"})
    lab.client("drs").update_launch_configuration(
        sourceServerID=server.id, launchIntoInstanceProperties={"launchIntoEC2InstanceID": TARGET}
    )
    return server.id


def launched(lab: Lab, server: str) -> tuple[str, str]:
    """The launch status, and the last error in the job's log."""
    drs = lab.client("drs")
    job_id = drs.start_recovery(sourceServers=[{"sourceServerID": server}], isDrill=True)["job"]["jobID"]
    lab.clock.advance(400)
    job: dict[str, Any] = drs.describe_jobs(filters={"jobIDs": [job_id]})["items"][0]
    log = drs.describe_job_log_items(jobID=job_id)["items"]
    errors = [item["eventData"]["rawError"] for item in log if "rawError" in item.get("eventData", {})]
    return job["participatingServers"][0]["launchStatus"], "".join(errors)


def test_a_launch_goes_into_the_instance_and_leaves_its_tags_alone(lab: Lab, server: str) -> None:
    assert launched(lab, server) == ("LAUNCHED", "")
    assert lab.client("drs").describe_recovery_instances()["items"][0]["ec2InstanceID"] == TARGET
    ec2 = lab.ec2(HUB, "us-east-1")
    assert (ec2.instances[TARGET].state, ec2.tags[TARGET]) == ("running", PERMIT | {"Name": "target"})


@pytest.mark.parametrize("setting", ["copyTags", "copyPrivateIp"])
def test_rule_14_a_launch_into_an_instance_fails_with_copy_tags_or_copy_private_ip(
    lab: Lab, server: str, setting: str
) -> None:
    lab.client("drs").update_launch_configuration(sourceServerID=server, **{setting: True})
    assert launched(lab, server) == ("FAILED", f"{setting} must be off to launch into an instance")


def test_an_instance_that_does_not_allow_it_is_not_launched_into(lab: Lab, server: str) -> None:
    lab.ec2(HUB, "us-east-1").set_tags(TARGET, {"AWSDRS": "no"})
    assert launched(lab, server)[0] == "FAILED"


@pytest.mark.parametrize("state", ["running", "terminated"])
def test_the_instance_has_to_be_stopped(lab: Lab, server: str, state: str) -> None:
    lab.ec2(HUB, "us-east-1").set_state(TARGET, state)
    with pytest.raises(ClientError, match="ConflictException"):
        launched(lab, server)
