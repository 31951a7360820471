"""Clients that only read: of every operation of every service that tagsync uses, only reads pass."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest
from botocore import xform_name
from botocore.session import Session
from policy_sentry.querying.actions import get_action_data

from tagsync.aws.connection import Connection
from tagsync.aws.reading import ReadingConnection
from tagsync.aws.sdk.clients import Sdk
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.reads import READS, WriteRefused
from tagsync.aws.store.access import open_runs
from tagsync.core.problems import ProblemKind
from tagsync.engine.history import Header, Source
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.timeouts import DEFAULT_TIMEOUTS
from tagsync.lab.iam.drs_permissions import table
from tagsync.lab.lab import HUB, Lab
from tests.house.contributing import REPOSITORY
from tests.sync_service import START, make_table

NO_ONE_LISTENS = "http://127.0.0.1:9"
HARMLESS = {("sts", "AssumeRole")}
"""AWS counts it as `Write`, and it changes nothing."""
OF_THE_SERVICE = {"lambda", "s3", "scheduler", "sns", "sqs", "ssm", "stepfunctions"}
IN_CODE = re.compile(r'(?:client|\.own)\("([a-z]+)"|\bapi\([^()]*, "([a-z0-9]+)"')


def used_services() -> set[str]:
    """Those that are read, those of the service's own resources, and those whose name stands where a client is made."""
    files = [path for room in ("aws", "service") for path in (REPOSITORY / "tagsync" / room).rglob("*.py")]
    named = {name for path in files for pair in IN_CODE.findall(path.read_text("utf-8")) for name in pair}
    return (named & set(Session().get_available_services())) | OF_THE_SERVICE | set(READS)


def sdk(endpoint: str = NO_ONE_LISTENS, *, read_only: bool = True) -> Sdk:
    session = Session()
    session.set_credentials("AKIAIOSFODNN7EXAMPLE", "secret")
    return Sdk(
        session,
        connections=1,
        timeouts=DEFAULT_TIMEOUTS,
        endpoints=[(service, endpoint) for service in used_services()],
        whole_models=True,
        read_only=read_only,
    )


@cache
def operations(*, read_only: bool = True) -> tuple[tuple[str, str, Any], ...]:
    """Every operation of the whole models: service, name, and the client to ask."""
    made = sdk(read_only=read_only)
    found = []
    for service in sorted(used_services()):
        client = made.client(service, "eu-west-1")
        found += [(service, name, client) for name in client.meta.service_model.operation_names]
    return tuple(found)


def is_refused(client: Any, operation: str) -> bool:
    """Whether it is refused for what it is. Others fail because their parameters are missing, or at the network."""
    try:
        getattr(client, xform_name(operation))()
    except WriteRefused:
        return True
    except Exception:
        return False
    raise AssertionError("an answer came from a port where no one listens")


def access_level(service: str, operation: str) -> str:
    if service == "drs":
        return str(table()["actions"][operation]["access"])
    prefix = service.replace("service-quotas", "servicequotas")
    return str(get_action_data(prefix, operation)[prefix][0]["access_level"])


def test_of_all_operations_only_reads_pass() -> None:
    assert len(operations()) > 1000
    passing = {(service, name) for service, name, client in operations() if not is_refused(client, name)}
    assert passing == {(service, name) for service, reads in READS.items() for name in reads}
    assert {access_level(*each) for each in passing - HARMLESS} == {"Read", "List"}


def test_without_the_guard_none_is_refused() -> None:
    assert [each for each in operations(read_only=False) if each[0] == "drs" and is_refused(each[2], each[1])] == []


def test_no_url_is_signed_for_what_is_not_a_read() -> None:
    made = sdk()
    client = made.client("lambda", "eu-west-1")
    with pytest.raises(WriteRefused, match="lambda:Invoke is none of the reads"):
        client.generate_presigned_url("invoke", Params={"FunctionName": "tagsync-recovery"})


def test_the_last_moment_before_the_network_refuses_too() -> None:
    made = sdk()
    events = made.client("drs", "eu-west-1").meta.events
    events.emit("before-send.drs.DescribeJobs", request=None)
    with pytest.raises(WriteRefused):
        events.emit("before-send.drs.StartRecovery", request=None)


@pytest.mark.parametrize("kind", [ReadingConnection, Connection])
def test_a_connection_that_reads_says_that_nothing_was_sent(lab: Lab, kind: type[ReadingConnection]) -> None:
    sessions = kind(Access(), session=lab.session())._sessions
    api = sessions.api(HUB, "us-east-1", "drs", "write")
    with pytest.raises(CallFailed) as failed:
        api("TagResource", resourceArn=f"arn:aws:drs:us-east-1:{HUB}:source-server/s-1", tags={"a": "b"})
    if kind is Connection:
        assert failed.value.problem.kind is ProblemKind.NOT_FOUND
    else:
        assert failed.value.problem.message.endswith("Nothing was sent")
    assert lab.count("drs", "TagResource") == (kind is Connection)


def test_the_table_of_the_service_cannot_be_written_from_outside(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    make_table(lab)
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    runs = open_runs("tagsync", region="us-east-1")
    assert runs.headers(limit=1).headers == ()
    with pytest.raises(Exception, match="none of the reads"):
        runs.begin(Header("20260301T120000Z-00000000", "all", Source.MANUAL, START))
    assert lab.count("dynamodb", "PutItem") == 0
