"""Regions that are on, off, or do not exist."""

from __future__ import annotations

from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import Lab


def names(answer: dict[str, Any]) -> set[str]:
    return {each["RegionName"] for each in answer["Regions"]}


def test_describe_regions_says_which_are_on(lab: Lab) -> None:
    lab.world.regions_off |= {"me-south-1"}
    ec2 = lab.client("ec2")
    on = ec2.describe_regions()
    assert "me-south-1" not in names(on)
    assert {"us-east-1", "af-south-1"} <= names(on)
    everything = {each["RegionName"]: each["OptInStatus"] for each in ec2.describe_regions(AllRegions=True)["Regions"]}
    assert everything["me-south-1"] == "not-opted-in"
    assert everything["af-south-1"] == "opted-in"
    assert everything["us-east-1"] == "opt-in-not-required"
    off = ec2.describe_regions(AllRegions=True, Filters=[{"Name": "opt-in-status", "Values": ["not-opted-in"]}])
    assert names(off) == {"me-south-1"}


def test_every_region_of_drs_is_known_to_ec2(lab: Lab) -> None:
    assert set(boto3.Session().get_available_regions("drs")) <= names(lab.client("ec2").describe_regions())


@pytest.mark.parametrize("region", ["me-south-1", "xx-nowhere-1"])
def test_a_region_that_is_off_does_not_know_the_credentials(lab: Lab, region: str) -> None:
    lab.world.regions_off |= {"me-south-1"}
    for service, call, code in [
        ("drs", "describe_source_servers", "UnrecognizedClientException"),
        ("ec2", "describe_instances", "AuthFailure"),
        ("sts", "get_caller_identity", "InvalidClientTokenId"),
    ]:
        with pytest.raises(ClientError) as error:
            getattr(lab.client(service, region=region), call)()
        assert error.value.response["Error"]["Code"] == code


def test_an_unknown_name_is_invalid(lab: Lab) -> None:
    with pytest.raises(ClientError, match="InvalidParameterValue"):
        lab.client("ec2").describe_regions(RegionNames=["xx-nowhere-1"])
