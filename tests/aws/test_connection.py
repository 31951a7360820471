"""The connection: targets, credentials, and what it leaves alone."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import boto3
import botocore.session
import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.apply import apply_plan
from tagsync.engine.read import read_fleet
from tagsync.engine.run import RunStatus
from tagsync.engine.targets.access import Access, Account
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tagsync.lab.transport import Transport
from tests.aws.conftest import Connect

MEMBER, OTHER = "222222222222", "333333333333"


def test_without_accounts_the_callers_own_is_looked_at_in_every_region_that_is_on(lab: Lab, connect: Connect) -> None:
    lab.world.regions_off.update({"me-south-1", "ap-east-1"})
    targets = connect().targets()
    known = boto3.Session().get_available_regions("drs")
    assert [target.region for target in targets.targets] == sorted(set(known) - {"me-south-1", "ap-east-1"})
    assert {target.account for target in targets.targets} == {HUB}
    assert lab.count() == 2


def test_given_regions_are_taken_as_they_are_and_each_role_is_assumed_once(lab: Lab, connect: Connect) -> None:
    lab.add_role(MEMBER, "tagsync")
    accounts = {
        HUB: Account(HUB),
        MEMBER: Account(MEMBER, ("eu-west-1", "eu-central-1")),
        OTHER: Account(OTHER, origin_only=True),
    }
    targets = connect(Access(accounts, regions=("us-east-1",), role_name="tagsync")).targets()
    assert targets.targets == (
        Target(HUB, "us-east-1"),
        Target(MEMBER, "eu-central-1"),
        Target(MEMBER, "eu-west-1"),
    )
    assert (lab.count(), lab.count("sts", "GetCallerIdentity"), lab.count("sts", "AssumeRole")) == (2, 1, 1)


def test_an_account_that_cannot_be_asked_for_its_regions_is_unreachable_and_no_other_is(
    lab: Lab, connect: Connect
) -> None:
    lab.add_role(MEMBER, "tagsync")
    accounts = {account: Account(account) for account in (MEMBER, OTHER)}
    targets = connect(Access(accounts, role_name="tagsync")).targets()
    assert {target.account for target in targets.targets} == {MEMBER}
    (unreachable,) = targets.unreachable
    assert unreachable.target == Target(OTHER, "all")
    assert unreachable.problem is not None
    assert unreachable.problem.kind == "role_not_assumed"


@pytest.mark.parametrize("name", ["AWS_REGION", "AWS_DEFAULT_REGION"])
def test_a_region_of_the_environment_that_is_empty_is_told(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "")
    with pytest.raises(InputError, match=f"{name}: the variable is set, and empty"):
        Connection(Access())
    Connection(Access(home_region="eu-west-1"))


def test_unknown_regions_are_named_before_any_call(lab: Lab) -> None:
    access = Access({HUB: Account(HUB, ("eu-wset-1",))}, regions=("us-gov-west-1", "us-east-1"))
    with pytest.raises(InputError) as raised:
        Connection(access, session=lab.session())
    assert [mistake.place for mistake in raised.value.mistakes] == ["region eu-wset-1", "region us-gov-west-1"]
    assert "Did you mean eu-west-1?" in str(raised.value)
    assert lab.count() == 0


def test_an_organization_gives_its_active_accounts(drifted_lab: Lab) -> None:
    access = Access(role_name="tagsync", external_id="tagsync-lab", organization=True, regions=("us-east-1",))
    drifted_lab.client("organizations").close_account(AccountId=OTHER)
    targets = Connection(access, session=drifted_lab.session()).targets()
    assert [target.account for target in targets.targets] == [HUB, MEMBER]
    assert [reading.target.account for reading in targets.unreachable] == ["444444444444"], "it has no role"
    assert [reading.target.account for reading in targets.noted] == [OTHER], "it is suspended"


def test_an_organization_that_may_not_be_listed_is_no_empty_one(lab: Lab, connect: Connect) -> None:
    lab.faults.add(Rule("deny", service="organizations"))
    targets = connect(Access({HUB: Account(HUB, ("us-east-1",))}, organization=True)).targets()
    assert targets.targets == (Target(HUB, "us-east-1"),)
    (unreachable,) = targets.unreachable
    assert unreachable.target.account == "organization"
    assert unreachable.problem is not None
    assert unreachable.problem.kind == "access_denied"


def no_credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


def test_without_credentials_nothing_starts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    no_credentials(monkeypatch, tmp_path)
    with pytest.raises(CredentialsError, match=r"Unable to locate credentials\. Log in, such as"):
        Connection(Access({HUB: Account(HUB, ("us-east-1",))})).targets()


def test_a_profile_that_does_not_exist_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    no_credentials(monkeypatch, tmp_path)
    with pytest.raises(CredentialsError, match="nowhere"):
        Connection(Access(profile="nowhere"))


def test_credentials_that_aws_does_not_know_are_told_as_such(lab: Lab) -> None:
    session = boto3.Session(
        aws_access_key_id="AKIAUNKNOWN000000000",
        aws_secret_access_key="x",
        region_name="us-east-1",
        botocore_session=lab.session()._session,
    )
    with pytest.raises(CredentialsError, match="InvalidClientTokenId"):
        Connection(Access(), session=session).targets()
    problem = (
        Connection(Access({HUB: Account(HUB, ("us-east-1",))}), session=session)
        .reader.read_servers(Target(HUB, "us-east-1"))
        .problem
    )
    assert problem is not None
    assert problem.kind == "credentials"


def test_the_callers_session_is_not_changed(lab: Lab) -> None:
    session = lab.session()
    connection = Connection(Access(), session=session)
    connection.reader.read_servers(Target(HUB, "us-east-1"))
    assert "StartRecovery" in session.client("drs").meta.service_model.operation_names


def test_settings_of_the_session_reach_every_client(lab: Lab) -> None:
    core = botocore.session.Session()
    core.set_config_variable("config_file", str(lab._aws_config))
    session = boto3.Session(
        botocore_session=core, aws_access_key_id=f"AKIALAB0{HUB}", aws_secret_access_key="x", region_name="us-east-1"
    )
    assert Connection(Access(), session=session).identity() == HUB


def large() -> tuple[Transport, Connection]:
    transport = Transport("large")
    session = boto3.Session(aws_access_key_id=f"AKIALAB0{HUB}", aws_secret_access_key="x", region_name="us-east-1")
    return transport, Connection(Access(), session=transport.attach(session))


@pytest.mark.slow
def test_a_large_fleet_costs_the_least_number_of_calls() -> None:
    transport, connection = large()
    now = datetime.now(UTC)
    targets = connection.targets()
    fleet = read_fleet(connection.reader, targets, DEFAULT_POLICY, now=now)
    plan = make_plan(DEFAULT_POLICY, fleet)
    assert plan.counts.total == 28 * 300
    assert dict(connection.calls) == {
        ("sts", "GetCallerIdentity"): 1,
        ("ec2", "DescribeRegions"): 1,
        ("drs", "DescribeSourceServers"): len(targets.targets),
        ("ec2", "DescribeInstances"): 28,
    }
    record = apply_plan(plan, connection.writer, now=lambda: datetime.now(UTC))
    assert record.status is RunStatus.SUCCESS
    assert transport.count("drs", "TagResource") == plan.counts.changed == 840
    again = make_plan(DEFAULT_POLICY, read_fleet(connection.reader, targets, DEFAULT_POLICY, now=now))
    assert not again.has_changes


def test_the_cli_can_start_without_boto3() -> None:
    code = "import sys, tagsync.engine.targets.file, tagsync.core.policy; sys.exit('boto3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    lazy = "import sys, tagsync.aws.connection; sys.exit('boto3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", lazy], check=False).returncode == 0
