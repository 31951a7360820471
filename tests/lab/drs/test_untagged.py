"""What the lab answers for resources without tags: rule 15, as AWS was seen to answer."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab

TEMPLATE: dict[str, Any] = {
    "associateDefaultSecurityGroup": True,
    "bandwidthThrottling": 0,
    "createPublicIP": False,
    "dataPlaneRouting": "PRIVATE_IP",
    "defaultLargeStagingDiskType": "GP3",
    "ebsEncryption": "DEFAULT",
    "pitPolicy": [
        {"interval": 10, "retentionDuration": 60, "units": "MINUTE"},
        {"interval": 1, "retentionDuration": 24, "units": "HOUR"},
        {"interval": 1, "retentionDuration": 7, "units": "DAY"},
    ],
    "replicationServerInstanceType": "t3.small",
    "replicationServersSecurityGroupsIDs": [],
    "stagingAreaSubnetId": "subnet-0123456789abcdef0",
    "stagingAreaTags": {},
    "useDedicatedReplicationServer": False,
}


def test_rule_15_every_resource_without_tags_is_answered_with_its_own_arn(lab: Lab) -> None:
    lab.clock.freeze()
    server = lab.drs(HUB, "us-east-1").seed_server("erp", instance="i-00000000000000001")
    drs = lab.client("drs")
    job = drs.start_recovery(sourceServers=[{"sourceServerID": server.id}], isDrill=True)["job"]
    lab.clock.advance(400)
    plan = drs.create_recovery_plan(name="erp")["recoveryPlan"]
    step = {"serverStepConfiguration": {"servers": [{"serverArn": server.arn}]}}
    drs.create_recovery_plan_step(recoveryPlanArn=plan["recoveryPlanArn"], stepName="1", configuration=step)
    found = {
        job["arn"]: job["tags"],
        plan["recoveryPlanArn"]: plan["tags"],
        server.arn: drs.describe_source_servers()["items"][0]["tags"],
    }
    for listed in (
        drs.describe_jobs()["items"][0],
        drs.describe_recovery_instances()["items"][0],
        drs.create_replication_configuration_template(**TEMPLATE),
    ):
        found[listed["arn"]] = listed["tags"]
    assert found == {arn: {"resourceArn": arn} for arn in found}
    assert len(found) == 5
    for arn in found:
        assert drs.list_tags_for_resource(resourceArn=arn)["tags"] == {"resourceArn": arn}


def test_rule_15_it_is_in_answers_only_and_not_counted_among_fifty(lab: Lab) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("erp")
    drs = lab.client("drs")
    assert drs.describe_source_servers()["items"][0]["tags"] == {"resourceArn": server.arn}
    assert lab.tags(server.arn) == {}
    tags = {f"k{number}": "" for number in range(50)}
    drs.tag_resource(resourceArn=server.arn, tags=tags)
    assert drs.describe_source_servers()["items"][0]["tags"] == tags
    with pytest.raises(ClientError, match="ValidationException"):
        drs.tag_resource(resourceArn=server.arn, tags={"resourceArn": "one too many"})
    assert lab.tags(server.arn) == tags
    drs.untag_resource(resourceArn=server.arn, tagKeys=list(tags)[:25])
    drs.untag_resource(resourceArn=server.arn, tagKeys=list(tags)[25:])
    assert drs.list_tags_for_resource(resourceArn=server.arn)["tags"] == {"resourceArn": server.arn}


def test_rule_15_a_tag_of_a_user_with_that_key_is_answered_as_it_is(lab: Lab) -> None:
    lab.drs(HUB, "us-east-1").seed_server("erp", tags={"resourceArn": "arn:aws:s3:::books"})
    assert lab.client("drs").describe_source_servers()["items"][0]["tags"] == {"resourceArn": "arn:aws:s3:::books"}


def test_a_server_whose_record_has_no_tags_member_is_answered_without_one(lab: Lab) -> None:
    lab.drs(HUB, "us-east-1").seed_server("odd", absent=["tags"])
    assert "tags" not in lab.client("drs").describe_source_servers()["items"][0]
