"""Launch configurations."""

from __future__ import annotations

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab


def test_a_launch_configuration_reads_back_what_was_written(lab: Lab) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("erp", instance="i-00000000000000001")
    drs = lab.client("drs")
    before = drs.get_launch_configuration(sourceServerID=server.id)
    assert before["copyTags"] is False
    changed = drs.update_launch_configuration(
        sourceServerID=server.id, copyTags=True, targetInstanceTypeRightSizingMethod="NONE"
    )
    after = drs.get_launch_configuration(sourceServerID=server.id)
    assert (after["copyTags"], after["targetInstanceTypeRightSizingMethod"]) == (True, "NONE")
    assert after["ec2LaunchTemplateID"] == changed["ec2LaunchTemplateID"] == before["ec2LaunchTemplateID"]


def test_an_unknown_server_has_none(lab: Lab) -> None:
    drs = lab.client("drs")
    drs.initialize_service()
    for call in (drs.get_launch_configuration, drs.update_launch_configuration):
        with pytest.raises(ClientError) as error:
            call(sourceServerID="s-00000000000000000")
        assert error.value.response["Error"]["Code"] == "ResourceNotFoundException"


def test_a_value_outside_the_model_is_refused(lab: Lab) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("erp")
    with pytest.raises(ClientError, match="is not one of") as error:
        lab.client("drs").update_launch_configuration(sourceServerID=server.id, launchDisposition="SIDEWAYS")
    assert error.value.response["Error"]["Code"] == "ValidationException"
