"""Reading origins. Real boto3 over HTTP to the lab."""

from __future__ import annotations

import pytest

from tagsync.core.model import Origin
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tests.aws.conftest import Connect

MEMBER, OTHER = "222222222222", "333333333333"


def instance_id(number: int) -> str:
    return f"i-{number:017x}"


def seed(lab: Lab, count: int, account: str = HUB, region: str = "us-east-1") -> list[str]:
    ids = [instance_id(number) for number in range(1, count + 1)]
    for one in ids:
        lab.ec2(account, region).add_instance(one, {"Name": one})
    return ids


def test_a_thousand_instances_take_one_call(lab: Lab, connect: Connect) -> None:
    ids = seed(lab, 1001)
    readings = connect().reader.read_origins(HUB, "us-east-1", ids)
    assert {origin.instance_id for origin in readings.instances} == set(ids)
    assert readings.instances[Origin(HUB, "us-east-1", ids[0])].tags == {"Name": ids[0]}
    assert lab.count("ec2", "DescribeInstances") == 2


@pytest.mark.parametrize(("count", "calls"), [(150, 1), (300, 3)])
def test_one_gone_instance_among_many_does_not_hide_the_others(
    lab: Lab, connect: Connect, count: int, calls: int
) -> None:
    ids = seed(lab, count)
    lab.ec2(HUB, "us-east-1").forget(ids[7])
    readings = connect().reader.read_origins(HUB, "us-east-1", ids)
    assert readings.gone == {Origin(HUB, "us-east-1", ids[7])}
    assert len(readings.instances) == count - 1
    assert not readings.unreadable
    assert lab.count("ec2", "DescribeInstances") == calls


def test_a_terminated_instance_comes_with_its_tags_and_its_state(lab: Lab, connect: Connect) -> None:
    (one,) = seed(lab, 1)
    lab.ec2(HUB, "us-east-1").set_state(one, "terminated")
    (instance,) = connect().reader.read_origins(HUB, "us-east-1", [one]).instances.values()
    assert instance.is_gone
    assert instance.tags == {"Name": one}


def test_an_instance_without_tags_has_none(lab: Lab, connect: Connect) -> None:
    lab.ec2(HUB, "us-east-1").add_instance(instance_id(1), instance_type="r6i.large")
    (instance,) = connect().reader.read_origins(HUB, "us-east-1", [instance_id(1)]).instances.values()
    assert instance.tags == {}
    assert instance.instance_type == "r6i.large"
    assert instance.state == "running"


def test_an_id_that_is_none_is_gone_without_being_asked_for(lab: Lab, connect: Connect) -> None:
    ids = seed(lab, 2)
    readings = connect().reader.read_origins(HUB, "us-east-1", [*ids, "i-nonsense", "vm-12"])
    assert {origin.instance_id for origin in readings.gone} == {"i-nonsense", "vm-12"}
    assert len(readings.instances) == 2
    assert lab.count("ec2") == 1


def test_throttled_out_instances_are_unreadable_and_none_is_gone(lab: Lab, connect: Connect) -> None:
    ids = seed(lab, 250)
    lab.faults.add(Rule("throttle", service="ec2"))
    readings = connect(stop=Stop(deadline_seconds=0.5)).reader.read_origins(HUB, "us-east-1", ids)
    assert {origin.instance_id for origin in readings.unreadable} == set(ids)
    assert not readings.gone
    assert not readings.instances


def test_a_batch_that_breaks_off_leaves_only_its_own_instances_unreadable(lab: Lab, connect: Connect) -> None:
    ids = seed(lab, 500)
    lab.ec2(HUB, "us-east-1").forget(ids[0])
    lab.faults.add(Rule("deny", service="ec2", skip=2, times=1))
    readings = connect().reader.read_origins(HUB, "us-east-1", ids)
    assert {origin.instance_id for origin in readings.gone} == {ids[0]}
    assert {origin.instance_id for origin in readings.unreadable} == set(ids[200:400])
    assert {problem.kind for problem in readings.unreadable.values()} == {"access_denied"}
    assert len(readings.instances) == 299


def test_instances_live_in_other_accounts_and_regions(lab: Lab, connect: Connect) -> None:
    lab.add_role(MEMBER, "tagsync", external_id="tagsync-lab")
    (one,) = seed(lab, 1, MEMBER, "eu-central-1")
    reader = connect(Access(role_name="tagsync", external_id="tagsync-lab")).reader
    readings = reader.read_origins(MEMBER, "eu-central-1", [one])
    assert list(readings.instances) == [Origin(MEMBER, "eu-central-1", one)]


def test_one_of_two_origin_roles_denied_leaves_the_other_readable(lab: Lab, connect: Connect) -> None:
    lab.add_role(MEMBER, "tagsync", external_id="tagsync-lab")
    lab.add_role(OTHER, "tagsync", external_id="something else")
    for account in (MEMBER, OTHER):
        seed(lab, 3, account)
    reader = connect(Access(role_name="tagsync", external_id="tagsync-lab")).reader
    ids = [instance_id(number) for number in (1, 2, 3)]
    assert len(reader.read_origins(MEMBER, "us-east-1", ids).instances) == 3
    denied = reader.read_origins(OTHER, "us-east-1", ids)
    assert len(denied.unreadable) == 3
    assert {problem.kind for problem in denied.unreadable.values()} == {"role_not_assumed"}
    assert not denied.gone
