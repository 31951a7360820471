"""Roles and credentials. Real boto3 over HTTP to the lab, which checks trust policies and external ids."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from botocore.credentials import RefreshableCredentials

from tagsync.aws.connection import Connection
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.engine.ports import WriteFailed
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.narrow import with_session
from tagsync.engine.targets.role_session import RoleSession
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tests.aws.conftest import Connect

MEMBER, OTHER = "222222222222", "333333333333"
REGIONS = ("us-east-1", "us-west-2", "eu-west-1", "eu-central-1")


def fleet(lab: Lab, *accounts: str) -> None:
    for account in accounts:
        for region in REGIONS:
            lab.drs(account, region).seed_server(f"{account}-{region}")


def problem_in(connection: Any, account: str) -> Problem:
    problem = connection.reader.read_servers(Target(account, "us-east-1")).problem
    assert isinstance(problem, Problem)
    return problem


def test_a_role_is_assumed_once_for_all_regions_and_threads(lab: Lab, connect: Connect) -> None:
    fleet(lab, MEMBER)
    arn = lab.add_role(MEMBER, "tagsync", external_id="tagsync-lab")
    account = Account(MEMBER, REGIONS, (RoleToAssume(arn, "tagsync-lab"),))
    connection = connect(Access({MEMBER: account}))
    with ThreadPoolExecutor(16) as pool:
        readings = list(pool.map(connection.reader.read_servers, connection.targets().targets * 4))
    assert all(len(reading.servers) == 1 for reading in readings)
    assert lab.count("sts", "AssumeRole") == 1
    assert lab.count("sts", "GetCallerIdentity") == 0
    assert lab.count("ec2") == 0


def test_two_chains_meet_in_one_account_on_the_way(lab: Lab, connect: Connect) -> None:
    fleet(lab, MEMBER, OTHER)
    jump = RoleToAssume(lab.add_role("444444444444", "jump", external_id="first"), "first")
    ends = {account: RoleToAssume(lab.add_role(account, "end", trusts="444444444444")) for account in (MEMBER, OTHER)}
    accounts = {account: Account(account, ("us-east-1",), (jump, end)) for account, end in ends.items()}
    connection = connect(Access(accounts))
    readings = [connection.reader.read_servers(target) for target in connection.targets().targets]
    assert [server.hostname for reading in readings for server in reading.servers] == [
        f"{MEMBER}-us-east-1",
        f"{OTHER}-us-east-1",
    ]
    assert lab.count("sts", "AssumeRole") == 3


def test_a_chain_is_assumed_with_session_tags_and_a_source_identity(lab: Lab, connect: Connect) -> None:
    fleet(lab, MEMBER)
    also = ("sts:TagSession", "sts:SetSourceIdentity")
    jump = RoleToAssume(lab.add_role(OTHER, "jump", also=also))
    end = RoleToAssume(lab.add_role(MEMBER, "end", trusts=OTHER, also=also, external_id="id-1"), "id-1")
    tags = {"team": "dr", "cost": "1"}
    access = with_session(
        Access({MEMBER: Account(MEMBER, ("us-east-1",), (jump, end))}),
        source_identity="alice",
        tags=tags,
        transitive=["team"],
    )
    assert connect(access).reader.read_servers(Target(MEMBER, "us-east-1")).problem is None
    found = [(each.role, each.source_identity, dict(each.tags), each.transitive) for each in lab.role_sessions]
    assert found == [(jump.arn, "alice", tags, ("team",)), (end.arn, "alice", tags, ("team",))]


def test_a_short_session_is_not_opened_anew_for_every_call(lab: Lab, connect: Connect) -> None:
    fleet(lab, MEMBER)
    role = RoleToAssume(lab.add_role(MEMBER, "tagsync"), session=RoleSession(duration_seconds=900))
    connection = connect(Access({MEMBER: Account(MEMBER, REGIONS, (role,))}))
    for target in connection.targets().targets:
        assert connection.reader.read_servers(target).problem is None
    assert lab.count("sts", "AssumeRole") == 1


def test_a_role_that_does_not_let_its_sessions_be_tagged_says_so(lab: Lab, connect: Connect) -> None:
    lab.add_role(MEMBER, "tagsync")
    problem = problem_in(connect(with_session(Access(role_name="tagsync"), tags={"team": "dr"})), MEMBER)
    assert problem.kind == "role_not_assumed"
    assert "sts:TagSession" in problem.message


def test_a_wrong_external_id_is_that_accounts_problem_and_asked_for_once(lab: Lab, connect: Connect) -> None:
    fleet(lab, MEMBER, OTHER)
    for account in (MEMBER, OTHER):
        lab.add_role(account, "tagsync", external_id=f"for-{account}")
    connection = connect(Access(role_name="tagsync", external_id=f"for-{MEMBER}"))
    readings = [connection.reader.read_servers(Target(a, r)) for a in (MEMBER, OTHER) for r in REGIONS]
    assert [len(reading.servers) for reading in readings] == [1, 1, 1, 1, 0, 0, 0, 0]
    problem = problem_in(connection, OTHER)
    assert problem.kind == "role_not_assumed"
    assert f"arn:aws:iam::{OTHER}:role/tagsync" in problem.message
    assert "external id" in problem.hint
    assert lab.count("sts", "AssumeRole") == 2


def test_the_callers_own_account_needs_no_role(lab: Lab, connect: Connect) -> None:
    fleet(lab, HUB)
    connection = connect(Access(role_name="tagsync"))
    assert len(connection.reader.read_servers(Target(HUB, "us-east-1")).servers) == 1
    assert lab.count("sts", "AssumeRole") == 0
    assert connection.identity() == HUB
    assert lab.count("sts", "GetCallerIdentity") == 1


def test_an_account_without_a_role_is_never_reached_with_foreign_credentials(lab: Lab, connect: Connect) -> None:
    problem = problem_in(connect(), MEMBER)
    assert problem.kind == "role_not_assumed"
    assert problem.where == MEMBER
    assert HUB in problem.message
    assert "Name a role" in problem.hint
    assert lab.count("drs") == 0


def test_a_role_of_another_account_is_not_used(lab: Lab, connect: Connect) -> None:
    arn = lab.add_role(OTHER, "tagsync")
    problem = problem_in(connect(Access({MEMBER: Account(MEMBER, ("us-east-1",), (RoleToAssume(arn),))})), MEMBER)
    assert (problem.kind, problem.where) == ("role_not_assumed", MEMBER)
    assert lab.count("sts") == 0


def write(connection: Any, lab: Lab, account: str) -> None:
    (server,) = lab.drs(account, "us-east-1").servers.values()
    target = Target(account, "us-east-1")
    connection.writer.tag(ServerPlan(target, server.id, server.arn, "", "", Bucket.CHANGED), {"a": "b"})


def test_writing_uses_the_write_role_and_reading_the_read_role(guarded_lab: Lab) -> None:
    lab = guarded_lab
    fleet(lab, MEMBER)
    read = {"Effect": "Allow", "Action": "drs:Describe*", "Resource": "*"}
    tag = {"Effect": "Allow", "Action": "drs:TagResource", "Resource": "*"}
    for name, statement in (("reader", read), ("writer", tag)):
        lab.add_role(MEMBER, name, policy={"Version": "2012-10-17", "Statement": [statement]})
    both = Connection(Access(role_name="reader", write_role_name="writer"), session=lab.session())
    assert len(both.reader.read_servers(Target(MEMBER, "us-east-1")).servers) == 1
    write(both, lab, MEMBER)
    only_read = Connection(Access(role_name="reader"), session=lab.session())
    with pytest.raises(WriteFailed) as failed:
        write(only_read, lab, MEMBER)
    assert failed.value.problem.kind == "access_denied"


def test_writing_with_the_role_that_reads_assumes_nothing_again(lab: Lab, connect: Connect) -> None:
    fleet(lab, MEMBER)
    lab.add_role(MEMBER, "tagsync")
    connection = connect(Access(role_name="tagsync"))
    connection.reader.read_servers(Target(MEMBER, "us-east-1"))
    write(connection, lab, MEMBER)
    assert lab.count("sts", "AssumeRole") == 1


def test_an_accounts_own_write_role_comes_first(lab: Lab, connect: Connect) -> None:
    fleet(lab, MEMBER)
    own = RoleToAssume(lab.add_role(MEMBER, "own"))
    access = Access({MEMBER: Account(MEMBER, ("us-east-1",), (own,), (own,))}, write_role_name="missing")
    write(connect(access), lab, MEMBER)


def test_credentials_are_renewed_before_they_expire(lab: Lab, connect: Connect, monkeypatch: Any) -> None:
    fleet(lab, MEMBER)
    lab.add_role(MEMBER, "tagsync")
    connection = connect(Access(role_name="tagsync"))
    assert connection.reader.read_servers(Target(MEMBER, "us-east-1")).problem is None
    later = datetime.now(UTC) + timedelta(minutes=58)
    monkeypatch.setattr(RefreshableCredentials, "_seconds_remaining", lambda one: remaining(one, later))
    lab.clock.advance(58 * 60)
    assert connection.reader.read_servers(Target(MEMBER, "us-east-1")).problem is None
    assert lab.count("sts", "AssumeRole") == 2
    lab.faults.add(Rule("deny", service="sts"))
    assert connection.reader.read_servers(Target(MEMBER, "us-east-1")).problem is None


def remaining(credentials: Any, now: datetime) -> float:
    seconds: float = (credentials._expiry_time - now).total_seconds()
    return seconds


def test_a_role_that_is_withdrawn_during_the_run_is_a_problem_not_a_crash(
    lab: Lab, connect: Connect, monkeypatch: Any
) -> None:
    fleet(lab, MEMBER)
    lab.add_role(MEMBER, "tagsync")
    connection = connect(Access(role_name="tagsync"))
    connection.reader.read_servers(Target(MEMBER, "us-east-1"))
    monkeypatch.setattr(RefreshableCredentials, "_seconds_remaining", lambda _: 0)
    lab.faults.add(Rule("deny", service="sts"))
    problem = problem_in(connection, MEMBER)
    assert problem.kind == "role_not_assumed"
    assert problem.where == f"{MEMBER}/us-east-1 sts:AssumeRole"
