"""Answers that AWS could not give make the test fail that caused them, whatever the client makes of them."""

from __future__ import annotations

import contextlib
from typing import Any

import boto3
import botocore.session
import pytest
from botocore.exceptions import ClientError

from tagsync.lab.drs.backend import DrsBackend
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.drs.service import BEYOND_THE_MODEL, ModelMismatch
from tagsync.lab.lab import HUB, Lab, LabDefectError
from tagsync.lab.transport import Transport
from tagsync.lab.wire.shapes import problems


def shape(name: str) -> Any:
    return botocore.session.get_session().get_service_model("drs").shape_for(name)


def swallow(client: Any, operation: str, **request: Any) -> None:
    """A call by a client that does not look at errors."""
    with contextlib.suppress(ClientError):
        getattr(client, operation)(**request)


def closing(lab: Lab) -> str:
    """What the lab says when its context ends."""
    with pytest.raises(LabDefectError) as error:
        lab.__exit__(None, None, None)
    return str(error.value)


@pytest.fixture
def opened() -> Lab:
    """A lab whose test closes it."""
    return Lab().__enter__()


def test_a_record_outside_the_model_is_a_400_and_fails_the_lab_though_the_client_swallows_it(opened: Lab) -> None:
    server = opened.drs(HUB, "us-east-1").seed_server("erp")
    server.wire["lastLaunchResult"] = "BOGUS"
    with pytest.raises(ClientError) as error:
        opened.session().client("drs").describe_source_servers()
    assert error.value.response["Error"]["Code"] == "LabModelMismatch"
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert opened.count(op="DescribeSourceServers") == 1, "no SDK retries it"
    swallow(opened.client("drs"), "describe_source_servers")
    assert "lastLaunchResult: 'BOGUS' is not one of" in closing(opened)


@pytest.mark.parametrize("answer", [{"items": "no list"}, {"itemz": []}, {"sourceServerID": 7}])
def test_a_broken_handler_fails_the_lab(opened: Lab, monkeypatch: pytest.MonkeyPatch, answer: dict[str, Any]) -> None:
    monkeypatch.setattr(DrsBackend, "get_launch_configuration", lambda self, request: answer)
    server = opened.drs(HUB, "us-east-1").seed_server("erp")
    swallow(opened.client("drs"), "get_launch_configuration", sourceServerID=server.id)
    assert "drs:GetLaunchConfiguration answered what its model does not allow" in closing(opened)


def test_a_handler_that_crashes_fails_the_lab(opened: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DrsBackend, "initialize_service", lambda self, request: 1 / 0)
    swallow(opened.client("drs"), "initialize_service")
    assert "POST /InitializeService failed in the lab: ZeroDivisionError" in closing(opened)


def test_the_tests_own_failure_is_not_hidden_by_a_mismatch(opened: Lab) -> None:
    opened.world.mismatches.append("drs:X answered nonsense")
    own = KeyError("the test's own")
    opened.__exit__(KeyError, own, None)
    assert "drs:X answered nonsense" in own.__notes__[0]


def test_in_process_a_mismatch_is_raised_where_it_happens() -> None:
    transport = Transport()
    transport.drs(HUB, "us-east-1").seed_server("erp").wire["lastLaunchResult"] = "BOGUS"
    session = transport.attach(boto3.Session("AKIAIOSFODNN7EXAMPLE", "secret", region_name="us-east-1"))
    with pytest.raises(ModelMismatch, match="BOGUS"):
        session.client("drs").describe_source_servers()


def test_the_record_all_servers_share_fits_the_model() -> None:
    import json

    server = SourceServer(
        "s-0123456789abcdef0",
        "arn:aws:drs:us-east-1:111111111111:source-server/s-0123456789abcdef0",
        'quote " and ü',
        "i-0123456789abcdef0",
        (HUB, "eu-west-1"),
        {"Name": "ü"},
    )
    record = json.loads(server.text())
    assert problems(shape("SourceServer"), record, BEYOND_THE_MODEL) == []
    assert record["sourceProperties"]["identificationHints"]["hostname"] == 'quote " and ü'
    assert record == server.wire


@pytest.mark.parametrize(
    "wrong",
    [
        {"server_id": "s-1"},
        {"instance": "i-xyz"},
        {"origin_account": "12"},
        {"tags": {"k" * 257: ""}},
        {"tags": {"k": "v" * 257}},
    ],
)
def test_a_server_that_could_not_be_is_refused_when_it_is_seeded(lab: Lab, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        lab.drs(HUB, "us-east-1").seed_server("erp", **({"instance": "i-00000000000000001"} | wrong))


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("Job", {}, "jobID: required"),
        ("Job", {"jobID": "drsjob-00000000000000000", "statu": "x"}, "statu: unknown member"),
        ("Job", {"jobID": 7}, "expected string, got int"),
        ("Job", {"jobID": "short"}, "length 5 is less than 24"),
        ("Job", {"jobID": "drsjob-00000000000000000", "status": "FAILED"}, "is not one of"),
        ("SourceServersList", {}, "expected a list"),
        ("TagsMap", [], "expected a map"),
        ("Disk", {"bytes": -1}, "value -1 is less than 0"),
        ("Disk", {"bytes": True}, "expected long, got bool"),
        ("IdentificationHints", {"awsInstanceID": "i-x"}, "does not match"),
        ("ParticipatingResourceID", {}, "a union has exactly one member"),
    ],
)
def test_every_kind_of_mismatch_is_seen(name: str, value: Any, problem: str) -> None:
    assert any(problem in each for each in problems(shape(name), value))


def test_a_value_that_fits_has_no_problems() -> None:
    assert problems(shape("Job"), {"jobID": "drsjob-00000000000000000", "status": "COMPLETED"}) == []


def test_only_one_lab_is_open_in_a_process(lab: Lab) -> None:
    with pytest.raises(RuntimeError, match="open in this process"), Lab():
        pass
    lab.client("drs").initialize_service()
