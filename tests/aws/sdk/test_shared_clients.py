"""All accounts share the clients of a service and region, and each call is signed with the credentials of its own."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
import botocore.session
import pytest
from botocore.awsrequest import AWSHTTPConnection
from botocore.credentials import Credentials
from botocore.exceptions import NoCredentialsError

from tagsync.aws.connection import Connection
from tagsync.aws.reading import ReadingConnection
from tagsync.aws.sdk.clients import Sdk, signed
from tagsync.core.model import Target
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.timeouts import DEFAULT_TIMEOUTS
from tagsync.lab.iam.identities import HUB, SECRET, admin_key
from tagsync.lab.lab import Lab

ACCOUNTS = tuple(f"{number}" * 12 for number in range(2, 7))
REGIONS = ("us-east-1", "us-west-2")
PLACES = [Target(account, region) for account in ACCOUNTS for region in REGIONS]
Made = Counter[tuple[str, str]]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Made:
    """How many clients are made, by service and region."""
    count: Made = Counter()
    make = botocore.session.Session.create_client

    def counted(self: Any, service: str, region_name: str | None = None, **more: Any) -> Any:
        count[service, region_name or ""] += 1
        return make(self, service, region_name=region_name, **more)

    monkeypatch.setattr(botocore.session.Session, "create_client", counted)
    return count


@pytest.fixture
def fleet(lab: Lab) -> Lab:
    for place in PLACES:
        lab.drs(place.account, place.region).seed_server(f"of {place}")
    for account in ACCOUNTS:
        lab.add_role(account, "tagsync")
    return lab


def own(lab: Lab, session: boto3.Session | None = None, **more: Any) -> Connection:
    return Connection(Access(role_name="tagsync"), session=session or lab.session(), **more)


def test_each_account_is_read_with_its_own_role_through_the_clients_of_all(fleet: Lab, made: Made) -> None:
    connection = own(fleet)
    with ThreadPoolExecutor(16) as pool:
        readings = list(pool.map(connection.reader.read_servers, PLACES * 4))
    assert [[each.hostname for each in reading.servers] for reading in readings] == [
        [f"of {place}"] for place in PLACES * 4
    ]
    assert made == {("sts", "us-east-1"): 1, ("drs", "us-east-1"): 1, ("drs", "us-west-2"): 1}


def test_the_next_connection_has_the_clients_of_the_last_and_asks_for_its_roles_again(fleet: Lab, made: Made) -> None:
    session = fleet.session()
    for _ in range(3):
        assert own(fleet, session).reader.read_servers(PLACES[0]).servers
    assert set(made.values()) == {1}
    assert fleet.count("sts", "AssumeRole") == 3


def test_no_connection_that_a_freeze_may_have_cut_is_used_again(fleet: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[int] = []
    connect = AWSHTTPConnection.connect

    def counted(self: AWSHTTPConnection) -> None:
        opened.append(1)
        connect(self)

    monkeypatch.setattr(AWSHTTPConnection, "connect", counted)
    session = fleet.session()
    for number in (1, 2):
        connection = own(fleet, session)
        for place in (PLACES[0], PLACES[0], PLACES[2]):
            assert connection.reader.read_servers(place).servers
        assert len(opened) == number * len(("sts", "drs")), "accounts share them; one after the other needs one"


def test_what_is_sent_once_has_a_client_that_no_other_connection_has(lab: Lab, made: Made) -> None:
    session = lab.session()
    for number in (1, 2):
        connection = own(lab, session)
        for _ in range(2):
            connection._sessions.own("sts").once(7)("GetCallerIdentity")
        assert made["sts", "us-east-1"] == number


def test_a_connection_of_another_kind_has_clients_of_its_own(fleet: Lab, made: Made) -> None:
    session, access = fleet.session(), Access(role_name="tagsync")
    for connection in (
        own(fleet, session),
        own(fleet),
        own(fleet, session, timeouts=DEFAULT_TIMEOUTS.but(None, 7, None)),
        ReadingConnection(access, session=session),
    ):
        connection.reader.read_servers(PLACES[0])
    assert made["drs", "us-east-1"] == 4


@pytest.fixture
def client(lab: Lab) -> Any:
    return Sdk(lab.session()._session, connections=1, timeouts=DEFAULT_TIMEOUTS).client("sts", "us-east-1")


def test_what_is_not_signed_is_not_sent(lab: Lab, client: Any) -> None:
    with pytest.raises(LookupError):
        client.get_caller_identity()
    with pytest.raises(NoCredentialsError):
        signed(None, client.get_caller_identity)
    assert lab.count("sts") == 0


def test_a_call_within_a_call_is_signed_with_its_own_credentials(client: Any) -> None:
    """As when a role is assumed again, because its credentials are about to expire."""

    def account() -> str:
        return str(client.get_caller_identity()["Account"])

    hub, member = (Credentials(admin_key(each), SECRET) for each in (HUB, ACCOUNTS[0]))
    assert signed(hub, lambda: (account(), signed(member, account), account())) == (HUB, ACCOUNTS[0], HUB)
    with pytest.raises(ZeroDivisionError):
        signed(member, lambda: 1 // 0)
    with pytest.raises(LookupError):
        account()
