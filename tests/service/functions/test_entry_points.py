"""The functions as Lambda calls them: put together from the environment alone, over HTTP to the lab."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tagsync.aws.service import clients as service_clients
from tagsync.aws.service.functions import LambdaInvoker
from tagsync.aws.store.table import Table
from tagsync.core.errors import InputError
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.lab import HUB, Lab
from tagsync.service.functions import api, drs_tag_sync, tag_discovery, tag_event
from tagsync.service.kit.telemetry import logger, metrics
from tests.service.events.test_tag_event import batch, event
from tests.sync_service import HOME, TABLE, Context, add_server

ADMIN = f"arn:aws:iam::{HUB}:user/admin"


@pytest.fixture(autouse=True)
def _cold() -> Iterator[None]:
    """Every test begins with a cold start."""
    metrics.clear_metrics()
    for cached in (
        service_clients.own_session,
        service_clients.own_data_session,
        drs_tag_sync.service,
        tag_event.service,
        tag_discovery.configured,
        tag_discovery.service,
        api.app,
    ):
        cached.cache_clear()
    yield
    for cached in (
        service_clients.own_session,
        service_clients.own_data_session,
        drs_tag_sync.service,
        tag_event.service,
        tag_discovery.configured,
        tag_discovery.service,
        api.app,
    ):
        cached.cache_clear()


@pytest.fixture
def deployed(lab: Lab, table: Table, monkeypatch: pytest.MonkeyPatch) -> Lab:
    """The variables that a deployment sets on the functions."""
    targets = {"version": 1, "defaults": {"regions": [HOME]}}
    for name, value in {
        **lab.environment(),
        "TABLE_NAME": TABLE,
        "AWS_LAMBDA_FUNCTION_NAME": "drs_tag_sync",
        "SYNC_FUNCTION": "drs_tag_sync",
        "SCHEDULE_NAME": "tagsync",
        "TARGETS": json.dumps(targets),
        "ROLES": json.dumps({"iam": {"admin": [ADMIN]}}),
    }.items():
        monkeypatch.setenv(name, value)
    return lab


def request(method: str, path: str) -> dict[str, Any]:
    http = {"method": method, "path": path}
    context = {"stage": "$default", "http": http, "authorizer": {"iam": {"userArn": ADMIN}}}
    return {"version": "2.0", "rawPath": path, "rawQueryString": "", "headers": {}, "requestContext": context}


def metrics_in(text: str) -> dict[str, Any]:
    """The metrics in what a function printed, in CloudWatch's embedded format."""
    found: dict[str, Any] = {}
    for line in text.splitlines():
        document = json.loads(line)
        if "_aws" in document:
            found |= document
    return found


def test_a_run_a_tag_event_and_the_api_work_together(deployed: Lab, capsys: pytest.CaptureFixture[str]) -> None:
    server = add_server(deployed, "one", instance={"Owner": "shop"})
    answer = drs_tag_sync.handler({"synch_tags": True}, Context())
    assert (answer["status"], answer["changed"]) == ("SUCCESS", 1)
    told = metrics_in(capsys.readouterr().out)
    assert (told["RunsSucceeded"], told["ServersChanged"], told["Coverage"]) == ([1.0], [1.0], [100.0])
    assert told["_aws"]["CloudWatchMetrics"][0]["Namespace"] == "tagsync"

    assert tag_event.handler(batch(event({"Owner": "new"})), Context()) == {"batchItemFailures": []}
    assert deployed.tags(server.arn)["Owner"] == "new"
    assert metrics_in(capsys.readouterr().out)["EventsHealed"] == [1.0]

    reply = api.handler(request("GET", f"/drs/tag-sync/{answer['run_id']}"), Context())
    assert reply["statusCode"] == 200
    body = json.loads(reply["body"])
    assert (body["source"], body["servers"][0]["sourceServerId"]) == ("eventbridge", server.id)


def test_discovery_takes_no_more_than_the_targets(deployed: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TABLE_NAME")
    server = add_server(deployed, "one", instance=None, tags={"Owner": "shop"})
    answer = tag_discovery.handler({"tags": {"Owner": "shop"}}, Context())
    assert [each["sourceServerId"] for each in answer["servers"]] == [server.id]


@pytest.mark.parametrize("module", [drs_tag_sync, tag_event, api])
def test_a_function_that_is_not_configured_says_everything_that_is_missing(
    lab: Lab, monkeypatch: pytest.MonkeyPatch, module: Any
) -> None:
    log = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", log)
    monkeypatch.setenv("WORKERS", "many")
    with pytest.raises(InputError) as error:
        module.handler(request("GET", "/"), Context())
    places = [mistake.place for mistake in error.value.mistakes]
    assert places[0] == "TABLE_NAME"
    assert "WORKERS" in places
    assert log.getvalue().count('"message":"configuration"') == len(places)


@pytest.mark.parametrize("module", [drs_tag_sync, tag_event, api])
def test_a_function_without_the_token_of_its_role_says_so_in_one_line(
    deployed: Lab, monkeypatch: pytest.MonkeyPatch, module: Any
) -> None:
    log = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", log)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ROLE_ARN", "arn:aws:iam::111111111111:role/tagsync")
    monkeypatch.setenv("AWS_WEB_IDENTITY_TOKEN_FILE", "/nowhere/token")
    with pytest.raises(InputError, match="AWS_WEB_IDENTITY_TOKEN_FILE: /nowhere/token: No such file or directory"):
        module.handler(request("GET", "/"), Context())
    (line,) = log.getvalue().splitlines()
    assert json.loads(line)["message"] == "configuration"


def test_events_are_not_logged_even_when_the_environment_asks_for_it(
    deployed: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POWERTOOLS_LOGGER_LOG_EVENT", "true")
    log = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", log)
    add_server(deployed, "one", instance={})
    tag_event.handler(batch(event({"Owner": "s3cr3t"})), Context())
    assert "events handled" in log.getvalue()
    assert "s3cr3t" not in log.getvalue()


def test_a_function_that_cannot_be_invoked_is_a_service_error(lab: Lab) -> None:
    with pytest.raises(ServiceError, match="function absent invoke: ResourceNotFoundException"):
        LambdaInvoker(lambda: lab.client("lambda"), "absent")({"step": "work"})


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("drs_tag_sync", ["tagsync.discovery", "tagsync.recovery", "tagsync.engine.schedule"]),
        ("tag_event", ["tagsync.discovery", "tagsync.recovery", "tagsync.engine.history", "tagsync.engine.schedule"]),
        ("tag_discovery", ["tagsync.recovery"]),
        ("api", ["tagsync.report.tags.run_report"]),
        ("recovery", []),
    ],
)
def test_a_cold_start_loads_nothing_that_the_function_does_not_need(name: str, more: list[str]) -> None:
    late = ["tagsync.core.documents.schema", "tagsync.core.documents.typed", "tagsync.report.pages", "jinja2"]
    unwanted = ["boto3", "pydantic", "moto", "typer", "rich", "grpc", "tagsync.cli", "tagsync.lab", *late, *more]
    function = f"tagsync.service.functions.{name}"
    code = f"import sys, {function}; print([module for module in {unwanted!r} if module in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
