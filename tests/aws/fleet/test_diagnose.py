"""What doctor finds, against the lab."""

from __future__ import annotations

import boto3

from tagsync.aws.connection import Connection
from tagsync.core.policy import Launch, Policy
from tagsync.engine.checks import Check
from tagsync.engine.targets.access import Access, Account
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tests.aws.conftest import Connect

MEMBER, OTHER = "222222222222", "333333333333"
ENSURE = Policy(launch=Launch(copy_tags="ensure"))


def checks(connection: Connection, policy: Policy | None = None) -> dict[tuple[str, str], Check]:
    return {(check.name, check.place): check for check in connection.diagnose(policy or Policy())}


def test_a_healthy_connection_has_only_good_news_and_writes_nothing(lab: Lab, connect: Connect) -> None:
    server = lab.drs(MEMBER, "us-east-1").seed_server("srv", tags={"Name": "srv"})
    lab.add_role(MEMBER, "tagsync")
    found = checks(connect(Access({MEMBER: Account(MEMBER)}, role_name="tagsync")), ENSURE)
    assert {check.outcome for check in found.values()} == {"ok"}
    place = f"{MEMBER}/us-east-1"
    names = {name for name, where in found if where == place}
    assert names == {
        "DRS",
        "may ec2:DescribeInstances",
        "may drs:TagResource",
        "may drs:UntagResource",
        "may drs:GetLaunchConfiguration",
        "may drs:UpdateLaunchConfiguration",
    }
    other = len(boto3.Session().get_available_regions("drs")) - 1
    assert f"never set up in {other} other regions" in found["DRS", MEMBER].detail
    assert lab.tags(server.arn) == {"Name": "srv"}


def test_a_role_that_may_only_read_is_found_out(guarded_lab: Lab) -> None:
    guarded_lab.drs(MEMBER, "us-east-1").seed_server("srv")
    reading = ["drs:DescribeSourceServers", "ec2:DescribeInstances"]
    statement = {"Effect": "Allow", "Action": reading, "Resource": "*"}
    guarded_lab.add_role(MEMBER, "reader", policy={"Version": "2012-10-17", "Statement": [statement]})
    access = Access({MEMBER: Account(MEMBER, ("us-east-1",))}, role_name="reader")
    found = checks(Connection(access, session=guarded_lab.session()))
    failed = {name for (name, _), check in found.items() if check.outcome == "failed"}
    assert failed == {"may drs:TagResource", "may drs:UntagResource"}
    assert "docs/permissions.md" in found["may drs:TagResource", f"{MEMBER}/us-east-1"].fix


def test_a_role_that_cannot_be_assumed_is_found_out_and_the_rest_still_checked(lab: Lab, connect: Connect) -> None:
    for account in (MEMBER, OTHER):
        lab.drs(account, "us-east-1").seed_server("srv")
    lab.add_role(MEMBER, "tagsync")
    accounts = {account: Account(account, ("us-east-1",)) for account in (MEMBER, OTHER)}
    found = checks(connect(Access(accounts, role_name="tagsync")))
    assert found["read role", OTHER].outcome == "failed"
    assert "trust policy" in found["read role", OTHER].fix
    assert found["read role", MEMBER].outcome == "ok"
    assert found["may drs:TagResource", f"{MEMBER}/us-east-1"].outcome == "ok"


def test_instances_that_cannot_be_read_are_found_out_where_they_live(lab: Lab, connect: Connect) -> None:
    for number, account in enumerate((MEMBER, OTHER)):
        instance = f"i-{number:017x}"
        lab.drs(HUB, "us-east-1").seed_server(
            instance, instance=instance, origin_account=account, origin_region="eu-west-1"
        )
    lab.add_role(MEMBER, "tagsync")
    found = checks(
        connect(
            Access({HUB: Account(HUB, ("us-east-1",)), MEMBER: Account(MEMBER, origin_only=True)}, role_name="tagsync")
        )
    )
    assert found["may ec2:DescribeInstances", f"{MEMBER}/eu-west-1"].outcome == "ok"
    denied = found["may ec2:DescribeInstances", f"{OTHER}/eu-west-1"]
    assert denied.outcome == "failed"
    assert f"arn:aws:iam::{OTHER}:role/tagsync" in denied.detail


def test_a_separate_write_role_is_checked_too(lab: Lab, connect: Connect) -> None:
    lab.add_role(MEMBER, "reader")
    access = Access({MEMBER: Account(MEMBER, ("us-east-1",))}, role_name="reader", write_role_name="writer")
    found = checks(connect(access))
    assert found["read role", MEMBER].outcome == "ok"
    assert found["write role", MEMBER].outcome == "failed"


def test_a_named_region_without_drs_is_a_warning(lab: Lab, connect: Connect) -> None:
    found = checks(connect(Access(regions=("eu-west-1",))))
    assert found["DRS", f"{HUB}/eu-west-1"].outcome == "warning"


def test_bad_credentials_are_found_out_first(lab: Lab, connect: Connect) -> None:
    lab.faults.add(Rule("error", service="sts", code="ExpiredToken", status=403, message="The token has expired"))
    first, *rest = connect().diagnose(Policy())
    assert (first.name, first.outcome) == ("credentials", "failed")
    assert "expired" in first.detail
    assert [check.outcome for check in rest] == ["failed"]
