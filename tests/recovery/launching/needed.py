"""Random needs of launches: everything that AWS may answer about templates, and reads that fail."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tagsync.core.model import LaunchSettings, Problem
from tagsync.core.problems import ProblemKind
from tagsync.recovery.launching.needs import Key, Needs, Room, StagingKey, Subnet, Template

SERVERS = ("s-1", "s-2", "s-3")
ZONES = ("eu-west-1a", "eu-west-1b")
TYPES = ("m5.large", "c5.xlarge", "g4dn.xlarge")
KEY = "arn:aws:kms:eu-west-1:222222222222:key/1"


def denied(action: str, message: str = "not authorized") -> Problem:
    return Problem(ProblemKind.ACCESS_DENIED, f"111111111111/eu-west-1 {action}", message, "Allow it")


def settings(template: str = "lt-1", right_sizing: str = "NONE", *, into: bool = False) -> LaunchSettings:
    return LaunchSettings(False, right_sizing, launches_into=into, template=template)


def good(**members: Any) -> Needs:
    """Three servers with a template of their own, which names everything, and all of it is there."""
    template = Template("m5.large", "subnet-1", "", ("sg-1",), "web", "ops")
    given: dict[str, Any] = {
        "settings": {name: settings(f"lt-{name[2:]}") for name in SERVERS},
        "templates": {f"lt-{name[2:]}": template for name in SERVERS},
        "subnets": {"subnet-1": Subnet(ZONES[0], "vpc-1")},
        "groups": {"sg-1": "vpc-1"},
        "profiles": {"web": "web"},
        "key_pairs": {"ops": "ops"},
        "offered": {"m5.large": frozenset(ZONES)},
        "vcpus": {"m5.large": 2},
        "room": Room(64, {}),
        "staging_keys": {"s-1": StagingKey("222222222222", KEY)},
        "keys": {KEY: Key()},
        **members,
    }
    return Needs(**given)


def _looked(found: st.SearchStrategy[Any], action: str) -> st.SearchStrategy[Any]:
    return found | st.none() | st.just(denied(action))


@st.composite
def needs(draw: st.DrawFn) -> Needs:
    """Whatever was answered about the servers."""
    template = st.builds(
        Template,
        instance_type=st.sampled_from(("", *TYPES)),
        subnet=st.sampled_from(("", "subnet-1", "subnet-2")),
        interface=st.sampled_from(("", "", "eni-1")),
        groups=st.lists(st.sampled_from(("sg-1", "sg-2")), unique=True).map(tuple),
        profile=st.sampled_from(("", "web")),
        key_pair=st.sampled_from(("", "ops")),
    )
    setting = st.builds(
        settings,
        st.sampled_from(("lt-1", "lt-2")),
        st.sampled_from(("NONE", "BASIC", "IN_AWS")),
        into=st.booleans(),
    )
    subnet = st.builds(Subnet, st.sampled_from(ZONES), st.sampled_from(("vpc-1", "vpc-2")))
    key = st.builds(Key, st.sampled_from(("Enabled", "Disabled")), st.booleans())
    staging = st.builds(StagingKey, st.just("222222222222"), st.sampled_from(("", KEY)))
    offered = st.dictionaries(st.sampled_from(TYPES), st.frozensets(st.sampled_from(ZONES)))
    room = st.builds(Room, st.integers(0, 64), st.dictionaries(st.sampled_from(("i-1", "i-2")), st.sampled_from(TYPES)))
    names = {
        "templates": (("lt-1", "lt-2"), _looked(template, "ec2:DescribeLaunchTemplateVersions")),
        "subnets": (("subnet-1", "subnet-2"), _looked(subnet, "ec2:DescribeSubnets")),
        "groups": (("sg-1", "sg-2"), _looked(st.sampled_from(("vpc-1", "vpc-2")), "ec2:DescribeSecurityGroups")),
        "profiles": (("web",), _looked(st.just("web"), "iam:GetInstanceProfile")),
        "key_pairs": (("ops",), _looked(st.just("ops"), "ec2:DescribeKeyPairs")),
        "keys": ((KEY,), _looked(key, "kms:DescribeKey")),
        "settings": (SERVERS, setting | st.just(denied("drs:GetLaunchConfiguration"))),
        "staging_keys": (SERVERS[:1], staging | st.just(denied("drs:GetReplicationConfiguration"))),
    }
    return Needs(
        default_subnets=draw(_looked(st.lists(subnet, max_size=2).map(tuple), "ec2:DescribeSubnets")),
        offered=draw(offered | st.just(denied("ec2:DescribeInstanceTypeOfferings"))),
        vcpus=draw(st.just(dict.fromkeys(TYPES, 4)) | st.just(denied("ec2:DescribeInstanceTypes"))),
        room=draw(_looked(room, "service-quotas:GetServiceQuota")),
        **{member: {name: draw(found) for name in keys} for member, (keys, found) in names.items()},
    )
