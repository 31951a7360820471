"""What a launch would fail of: each thing that is missing, and nothing that is only unread."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Problem
from tagsync.recovery.launching.faults import Broken, Fault, broken
from tagsync.recovery.launching.needs import Key, Needs, Subnet, Template
from tagsync.recovery.launching.unasked import unasked
from tests.recovery.launching.needed import KEY, SERVERS, ZONES, denied, good, needs, settings


def found(needs: Needs, server: str = "s-1") -> list[Broken]:
    return list(broken(needs, server))


def template(**members: Any) -> Needs:
    given = {"instance_type": "m5.large", "subnet": "subnet-1", **members}
    return good(templates={"lt-1": Template(**given)}, settings={"s-1": settings()})


def test_a_launch_that_finds_everything_has_no_fault() -> None:
    assert [each for server in SERVERS for each in found(good(), server)] == []
    assert list(unasked(good(), SERVERS)) == []


@pytest.mark.parametrize(
    ("members", "fault", "said"),
    [
        ({"subnets": {"subnet-1": None}}, Fault.SUBNET, "lt-1 names subnet-1, which does not exist"),
        ({"groups": {"sg-1": None}}, Fault.SECURITY_GROUP, "lt-1 names sg-1, which does not exist"),
        ({"profiles": {"web": None}}, Fault.INSTANCE_PROFILE, "names the instance profile web, which does not exist"),
        ({"key_pairs": {"ops": None}}, Fault.KEY_PAIR, "names the key pair ops, which does not exist"),
        (
            {"offered": {"m5.large": frozenset({ZONES[1]})}},
            Fault.INSTANCE_TYPE,
            "which eu-west-1a does not offer",
        ),
        ({"offered": {}}, Fault.INSTANCE_TYPE, "which eu-west-1a does not offer"),
        ({"keys": {KEY: None}}, Fault.STAGING_KEY, f"the key {KEY} of its staging account does not exist"),
        ({"keys": {KEY: Key("PendingDeletion")}}, Fault.STAGING_KEY, "of its staging account is PendingDeletion"),
    ],
)
def test_each_thing_that_is_missing_is_named_with_its_template(members: Any, fault: Fault, said: str) -> None:
    (only,) = found(good(**members))
    assert (only.fault, only.server_id, only.doubtful) == (fault, "s-1", False)
    assert said in only.what


def test_a_security_group_of_another_vpc_may_be_associated_with_that_of_the_subnet() -> None:
    (only,) = found(good(groups={"sg-1": "vpc-2"}))
    assert (only.fault, only.doubtful) == (Fault.SECURITY_GROUP, True)
    assert "sg-1, which is of vpc-2, and its subnet is of vpc-1" in only.what


def test_without_a_subnet_and_a_default_one_a_launch_fails_as_seen_on_real_accounts() -> None:
    bare = template(subnet="")
    (only,) = found(replace(bare, default_subnets=()))
    assert only.fault is Fault.SUBNET
    assert "names no subnet, and there is no default subnet (EC2 answers VPCIdNotSpecified)" in only.what
    assert found(replace(bare, default_subnets=(Subnet(ZONES[0], "vpc-1"),))) == []


def test_a_template_that_is_gone_is_made_anew_by_drs_and_names_nothing() -> None:
    """AWS, user guide: "If you delete the EC2 launch template, the service creates a new one with default values"."""
    (only,) = found(good(templates={"lt-1": None}, default_subnets=()))
    assert "names no subnet" in only.what
    assert found(good(templates={"lt-1": None}, default_subnets=(Subnet(ZONES[0], "vpc-1"),))) == []


def test_a_network_interface_that_exists_brings_its_own_subnet_and_is_not_judged() -> None:
    made = template(subnet="", interface="eni-1", groups=("sg-1",))
    assert found(replace(made, default_subnets=())) == []
    (gone,) = found(replace(made, groups={"sg-1": None}))
    assert gone.fault is Fault.SECURITY_GROUP


def test_with_right_sizing_the_type_of_the_template_is_not_the_last_word() -> None:
    sized = good(settings={"s-1": settings(right_sizing="BASIC")}, offered={})
    (only,) = found(sized)
    assert (only.fault, only.doubtful) == (Fault.INSTANCE_TYPE, True)
    assert "Right-sizing (BASIC) chooses the type of the launch, and wrote this one last" in only.what


def test_of_several_default_subnets_one_that_offers_the_type_is_enough() -> None:
    bare = replace(template(subnet=""), default_subnets=tuple(Subnet(zone, "vpc-1") for zone in ZONES))
    assert found(replace(bare, offered={"m5.large": frozenset({ZONES[1]})})) == []
    (only,) = found(replace(bare, offered={"m5.large": frozenset({"eu-west-1c"})}))
    assert "which eu-west-1a and eu-west-1b do not offer" in only.what


def test_a_launch_into_an_instance_uses_no_template() -> None:
    assert found(good(settings={"s-2": settings(into=True)}, subnets={"subnet-1": None}), "s-2") == []


def test_an_account_that_may_not_look_at_a_key_is_no_proof() -> None:
    (only,) = found(good(keys={KEY: Key(shut_out=True)}))
    assert (only.fault, only.doubtful) == (Fault.STAGING_KEY, True)
    assert "does not let the launching account in" in only.what
    assert "in account 222222222222" in only.fix


def unread(needs: Needs) -> Needs:
    """The same, with everything unread that can be."""
    members = {each.name: getattr(needs, each.name) for each in fields(needs)}
    failed: dict[str, Any] = {
        name: {key: denied("ec2:X") for key in value} if isinstance(value, dict) else denied("ec2:X")
        for name, value in members.items()
        if name != "settings"
    }
    return replace(needs, **failed)


@given(needs(), st.sampled_from(SERVERS))
def test_what_could_not_be_read_is_never_a_fault_and_never_silent(needs: Needs, server: str) -> None:
    assert list(broken(unread(needs), server)) == []
    said = list(unasked(needs, SERVERS))
    problems = [
        each
        for member in fields(needs)
        for value in [getattr(needs, member.name)]
        for each in (value.values() if isinstance(value, dict) else [value])
        if isinstance(each, Problem)
    ]
    used = {setting.template for setting in needs.settings.values() if not isinstance(setting, Problem)}
    counted = [each for each in problems if "Template" not in each.where]
    counted += [each for name, each in needs.templates.items() if isinstance(each, Problem) and name in used]
    for problem in counted:
        assert any(problem.where in each.what for each in said)


@given(needs(), st.sampled_from(SERVERS))
def test_a_fault_is_about_the_server_alone_and_names_what_to_do(needs: Needs, server: str) -> None:
    alone = replace(needs, settings={server: needs.settings[server]})
    assert list(broken(alone, server)) == list(broken(needs, server))
    for each in broken(needs, server):
        assert each.server_id == server
        assert each.what
        assert each.fix


@given(needs(), st.sampled_from(SERVERS))
def test_more_that_is_there_never_makes_a_fault(needs: Needs, server: str) -> None:
    """What does not exist is put there: only other faults are left."""
    there = replace(
        needs,
        subnets={name: each or Subnet(ZONES[0], "vpc-1") for name, each in needs.subnets.items()},
        profiles={name: each or name for name, each in needs.profiles.items()},
        key_pairs={name: each or name for name, each in needs.key_pairs.items()},
    )
    left = {each.fault for each in broken(there, server)}
    assert left.isdisjoint({Fault.INSTANCE_PROFILE, Fault.KEY_PAIR})
    assert not any("which does not exist" in each.what and each.fault is Fault.SUBNET for each in broken(there, server))
