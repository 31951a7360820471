"""Something that is not AWS may answer with 200 and say nothing: that is no empty fleet (law 1)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.errors import InputError
from tagsync.core.model import Origin, Problem, Target
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.targets.access import Access, Account
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tests.aws.conftest import Connect, answer_instead

WELCOME = "<html><body>Welcome</body></html>"
HERE = Target(HUB, "us-east-1")
ORIGIN = Origin(HUB, "us-east-1", "i-0123456789abcdef0")


@pytest.fixture(autouse=True)
def no_second_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tagsync.aws.sdk.calls.ATTEMPTS", 1)


def servers(connection: Connection) -> Problem | None:
    return connection.reader.read_servers(HERE).problem


def origins(connection: Connection) -> Problem | None:
    return connection.reader.read_origins(HUB, "us-east-1", [ORIGIN.instance_id]).unreadable.get(ORIGIN)


def regions(connection: Connection) -> Problem | None:
    (unreachable,) = connection.targets().unreachable
    return unreachable.problem


def organization(connection: Connection) -> Problem | None:
    (unreachable,) = connection.targets().unreachable
    return unreachable.problem


@pytest.mark.parametrize(
    ("call", "body", "read", "access"),
    [
        ("drs.DescribeSourceServers", WELCOME, servers, Access()),
        ("drs.DescribeSourceServers", "{}", servers, Access()),
        ("drs.DescribeSourceServers", '{"items": null}', servers, Access()),
        ("ec2.DescribeInstances", WELCOME, origins, Access()),
        ("ec2.DescribeRegions", WELCOME, regions, Access()),
        ("organizations.ListAccounts", WELCOME, organization, Access(regions=("us-east-1",), organization=True)),
    ],
)
def test_an_answer_without_what_was_asked_for_is_a_problem(
    call: str, body: str, read: Callable[[Connection], Problem | None], access: Access, lab: Lab
) -> None:
    lab.drs(HUB, "us-east-1").seed_server("srv")
    session = lab.session()
    answer_instead(session, call, body)
    problem = read(Connection(access, session=session))
    assert problem is not None
    assert (problem.kind, problem.message) == ("unavailable", "the answer was not one of AWS's")


@pytest.mark.parametrize("body", [WELCOME, "<A><GetCallerIdentityResult/></A>"])
def test_an_identity_that_is_none_is_told(body: str, lab: Lab) -> None:
    session = lab.session()
    answer_instead(session, "sts", body)
    with pytest.raises(CredentialsError, match="the answer was not one of AWS's"):
        Connection(Access(), session=session).identity()


def test_a_role_without_credentials_is_told(lab: Lab) -> None:
    session = lab.session()
    answer_instead(session, "sts.AssumeRole", "<A><AssumeRoleResult/></A>")
    connection = Connection(Access(role_name="tagsync"), session=session)
    problem = connection.reader.read_servers(Target("222222222222", "us-east-1")).problem
    assert problem is not None
    assert problem.kind == "unavailable"


def test_doctor_does_not_take_it_for_readable(lab: Lab) -> None:
    session = lab.session()
    answer_instead(session, "drs", WELCOME)
    checks = Connection(Access(regions=("us-east-1",)), session=session).diagnose(DEFAULT_POLICY)
    assert [check.outcome for check in checks if check.name == "DRS"] == ["failed"]


def test_empty_answers_of_aws_are_no_problem(lab: Lab, connect: Connect) -> None:
    lab.drs(HUB, "us-east-1").forget(lab.drs(HUB, "us-east-1").seed_server("srv").id)
    reader = connect().reader
    reading = reader.read_servers(HERE)
    assert (reading.servers, reading.problem, reading.initialised) == ((), None, True)
    assert reader.read_origins(HUB, "us-east-1", [ORIGIN.instance_id]).gone == {ORIGIN}


def test_an_account_without_any_region_cannot_be(lab: Lab) -> None:
    session = lab.session()
    answer_instead(session, "ec2.DescribeRegions", "<DescribeRegionsResponse><regionInfo/></DescribeRegionsResponse>")
    problem = regions(Connection(Access(), session=session))
    assert problem is not None
    assert problem.kind == "unavailable"
    assert "none of the regions of DRS" in problem.message


def test_nothing_to_look_at_is_an_error(lab: Lab, connect: Connect) -> None:
    lab.client("organizations").create_organization(FeatureSet="ALL")
    accounts = {HUB: Account(HUB, origin_only=True)}
    with pytest.raises(InputError, match="there is no account or region to look at"):
        connect(Access(accounts, regions=("us-east-1",), organization=True)).targets()
