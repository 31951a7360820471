"""The policy for what launches need is enough, and every action in it is needed. The lab enforces IAM."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.permissions import IamPolicy, launch_needs_policy, read_policy, recovery_watch_policy, together
from tagsync.core.model import Target
from tagsync.engine.targets.access import Access
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.launching.faults import broken
from tagsync.recovery.launching.unasked import Unasked, unasked
from tests.aws.permissions.test_fleet import actions, without

STAGING, MEMBER, REGION = "222222222222", "333333333333", "us-east-1"
TARGET = Target(MEMBER, REGION)


@pytest.fixture(scope="module")
def member_lab() -> Iterator[Lab]:
    """A server that is extended from a staging account, and whose template names what is not there."""
    with Lab(iam=True) as lab:
        lab.clock.freeze()
        staging, member = lab.drs(STAGING, REGION), lab.drs(MEMBER, REGION)
        staged = staging.seed_server("erp", instance="i-" + "1" * 17)
        staging.encrypt(staged.id, MEMBER)
        member.initialized = True
        data = {
            "NetworkInterfaces": [{"DeviceIndex": 0, "SubnetId": "subnet-0", "Groups": ["sg-0"]}],
            "IamInstanceProfile": {"Name": "gone"},
            "KeyName": "gone",
            "InstanceType": "m5.large",
        }
        member.launch_by(member.extend(staged, {}).id, data)
        yield lab


def not_asked(lab: Lab, policy: IamPolicy, role: str = "all") -> list[Unasked]:
    """What a read role with this policy could not ask; and there is no other fault because of it."""
    granted = together(read_policy(), recovery_watch_policy(), policy)
    for account in (STAGING, MEMBER):
        lab.add_role(account, role, trusts=HUB, policy=granted)
    connection = Connection(Access(role_name=role), session=lab.session())
    servers = connection.reader.read_servers(TARGET).servers
    found = connection.launch_reader.needs(TARGET, servers)
    ids = [each.server_id for each in servers]
    assert ids
    assert {each.what.rpartition(", which ")[2] for each in broken(found, ids[0])} <= {"does not exist"}
    return list(unasked(found, ids))


def test_the_documented_policies_are_enough_to_ask_everything(member_lab: Lab) -> None:
    assert not_asked(member_lab, launch_needs_policy()) == []


@pytest.mark.parametrize("action", actions(launch_needs_policy()))
def test_every_action_is_needed_and_named_where_it_is_missing(member_lab: Lab, action: str) -> None:
    found = not_asked(member_lab, without(launch_needs_policy(), action), action.replace(":", "-"))
    assert [each.fix for each in found] == [f"Allow {action} for the read role (docs/permissions.md)"]
