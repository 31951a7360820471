"""DescribeInstances over light fleets, and the tags they share with moto."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab

ONE, TWO = "i-00000000000000001", "i-00000000000000002"


def instances(answer: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for reservation in answer["Reservations"] for each in reservation["Instances"]]


def filtered(lab: Lab, name: str, *values: str) -> list[str]:
    answer = lab.client("ec2").describe_instances(Filters=[{"Name": name, "Values": list(values)}])
    return [each["InstanceId"] for each in instances(answer)]


@pytest.fixture
def fleet(lab: Lab) -> Any:
    ec2 = lab.ec2(HUB, "us-east-1")
    ec2.add_instance(ONE, {"Name": "erp <1> & 'co'", "部門": "営業", "Empty": ""}, instance_type="r6i.large")
    ec2.add_instance(TWO)
    return ec2


def test_an_instance_is_described_in_full(lab: Lab, fleet: Any) -> None:
    first, second = instances(lab.client("ec2").describe_instances())
    assert {each["Key"]: each["Value"] for each in first["Tags"]} == fleet.tags[ONE]
    assert (first["InstanceType"], first["State"]["Name"]) == ("r6i.large", "running")
    assert {"PrivateIpAddress", "NetworkInterfaces", "BlockDeviceMappings"} <= first.keys()
    assert "Tags" not in second


def test_one_unknown_id_fails_the_whole_request(lab: Lab, fleet: Any) -> None:
    ec2 = lab.client("ec2")
    assert len(instances(ec2.describe_instances(InstanceIds=[ONE, TWO]))) == 2
    with pytest.raises(ClientError, match=r"i-0000000000000000f' does not exist") as error:
        ec2.describe_instances(InstanceIds=[ONE, "i-0000000000000000f"])
    assert error.value.response["Error"]["Code"] == "InvalidInstanceID.NotFound"


def test_an_account_without_instances_knows_no_id(lab: Lab) -> None:
    with pytest.raises(ClientError, match=r"InvalidInstanceID\.NotFound"):
        lab.client("ec2").describe_instances(InstanceIds=[ONE])


def test_filters_omit_what_is_unknown(lab: Lab, fleet: Any) -> None:
    assert filtered(lab, "instance-id", ONE, "i-0000000000000000f") == [ONE]
    assert filtered(lab, "tag:Name", "erp*") == [ONE]
    assert filtered(lab, "tag-key", "部?") == [ONE]
    assert filtered(lab, "instance-type", "m5.large") == [TWO]
    assert filtered(lab, "instance-state-name", "running") == [ONE, TWO]
    with pytest.raises(ClientError, match="NotImplementedByLab"):
        filtered(lab, "vpc-id", "vpc-1")


def test_limits_are_ec2s(lab: Lab, fleet: Any) -> None:
    ec2 = lab.client("ec2")
    cases: list[tuple[dict[str, Any], str]] = [
        ({"InstanceIds": [ONE], "MaxResults": 5}, "InvalidParameterCombination"),
        ({"InstanceIds": [ONE, "i-warehouse"]}, "InvalidInstanceID.Malformed"),
        ({"MaxResults": 1001}, "InvalidParameterValue"),
        ({"MaxResults": 4}, "InvalidParameterValue"),
        ({"NextToken": "rubbish"}, "InvalidParameterValue"),
        ({"Filters": [{"Name": "instance-id", "Values": [f"i-{n:017x}" for n in range(201)]}]}, "FilterLimitExceeded"),
    ]
    for request, code in cases:
        with pytest.raises(ClientError) as error:
            ec2.describe_instances(**request)
        assert error.value.response["Error"]["Code"] == code


def test_a_page_has_at_most_a_thousand(lab: Lab) -> None:
    fleet = lab.ec2(HUB, "us-east-1")
    for number in range(1100):
        fleet.add_instance(f"i-{number:017x}", {"Name": f"n{number}"})
    pages = list(lab.client("ec2").get_paginator("describe_instances").paginate())
    assert [len(instances(page)) for page in pages] == [1000, 100]
    assert {each["InstanceId"] for page in pages for each in instances(page)} == set(fleet.instances)


def test_a_terminated_instance_still_shows_its_tags_until_it_is_forgotten(lab: Lab, fleet: Any) -> None:
    fleet.set_state(ONE, "terminated")
    first, _ = instances(lab.client("ec2").describe_instances())
    assert first["State"]["Name"] == "terminated"
    assert first["Tags"]
    assert "PrivateIpAddress" not in first
    fleet.forget(ONE)
    assert filtered(lab, "instance-id", ONE, TWO) == [TWO]


def test_tags_made_and_removed_through_ec2_show(lab: Lab, fleet: Any) -> None:
    ec2 = lab.client("ec2")
    ec2.create_tags(Resources=[TWO], Tags=[{"Key": "Größe", "Value": "a/b:c&d"}])
    ec2.delete_tags(Resources=[ONE], Tags=[{"Key": "Empty"}])
    first, second = instances(ec2.describe_instances())
    assert second["Tags"] == [{"Key": "Größe", "Value": "a/b:c&d"}]
    assert "Empty" not in {each["Key"] for each in first["Tags"]}
    found = ec2.describe_tags(Filters=[{"Name": "resource-id", "Values": [TWO]}])["Tags"]
    assert found == [{"Key": "Größe", "ResourceId": TWO, "ResourceType": "instance", "Value": "a/b:c&d"}]


def test_motos_own_instances_work_where_no_fleet_was_seeded(lab: Lab, fleet: Any) -> None:
    request: dict[str, Any] = {"ImageId": "ami-12345678", "MinCount": 1, "MaxCount": 1}
    ec2 = lab.client("ec2", region="us-west-2")
    made = ec2.run_instances(**request)["Instances"][0]["InstanceId"]
    assert [each["InstanceId"] for each in instances(ec2.describe_instances())] == [made]
    with pytest.raises(ClientError, match="cannot launch instances beside"):
        lab.client("ec2").run_instances(**request)


def test_nonsense_is_refused_when_it_is_seeded(lab: Lab, fleet: Any) -> None:
    with pytest.raises(ValueError, match="not an instance ID"):
        fleet.add_instance("i-xyz")
    with pytest.raises(ValueError, match="not an instance state"):
        fleet.set_state(ONE, "sleeping")
