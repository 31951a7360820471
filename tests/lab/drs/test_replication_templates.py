"""Replication configuration templates."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import Lab

REQUEST: dict[str, Any] = {
    "stagingAreaSubnetId": "subnet-0123456789abcdef0",
    "replicationServersSecurityGroupsIDs": ["sg-0123456789abcdef0"],
    "ebsEncryption": "DEFAULT",
    "bandwidthThrottling": 0,
    "stagingAreaTags": {"a": "b"},
    "pitPolicy": [
        {"units": "MINUTE", "interval": 10, "retentionDuration": 60, "enabled": True},
        {"units": "HOUR", "interval": 1, "retentionDuration": 24, "enabled": True},
        {"units": "DAY", "interval": 1, "retentionDuration": 3, "enabled": True},
    ],
}


def test_a_template_lives_from_create_to_delete(lab: Lab) -> None:
    drs = lab.client("drs")
    drs.initialize_service()
    made = drs.create_replication_configuration_template(**REQUEST, tags={"Name": "default"})
    name = made["replicationConfigurationTemplateID"]
    drs.update_replication_configuration_template(replicationConfigurationTemplateID=name, bandwidthThrottling=12)
    drs.tag_resource(resourceArn=made["arn"], tags={"Owner": "dr"})
    (read,) = drs.describe_replication_configuration_templates(replicationConfigurationTemplateIDs=[name])["items"]
    assert (read["bandwidthThrottling"], read["tags"]) == (12, {"Name": "default", "Owner": "dr"})
    drs.delete_replication_configuration_template(replicationConfigurationTemplateID=name)
    assert drs.describe_replication_configuration_templates()["items"] == []


def test_an_unknown_template_is_not_found(lab: Lab) -> None:
    drs = lab.client("drs")
    drs.initialize_service()
    for call in (
        drs.update_replication_configuration_template,
        drs.delete_replication_configuration_template,
    ):
        with pytest.raises(ClientError) as error:
            call(replicationConfigurationTemplateID="rct-00000000000000000")
        assert error.value.response["Error"]["Code"] == "ResourceNotFoundException"


def test_a_template_needs_an_initialised_account(lab: Lab) -> None:
    with pytest.raises(ClientError) as error:
        lab.client("drs").create_replication_configuration_template(**REQUEST)
    assert error.value.response["Error"]["Code"] == "UninitializedAccountException"
