"""Requests made from the published OpenAPI, the same every time: no 5xx, and no answer outside the schema.

Requests that break the schema are refused. The API runs behind the lab's API Gateway, and requests are signed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks

from tagsync.core.documents.forms import ACCOUNT, REGION, SERVER_ID
from tagsync.lab.lab import HUB, Lab
from tagsync.service.api.openapi import openapi
from tests.lab.deployed import HOME
from tests.service.api.gateway import READER, Gateway, gateway

CASES = 6
"""Requests to each operation that keep the schema, and as many that break it."""

CHECKS: list[Any] = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]
BODIES = ["null", "[]", '"', "{", '{"accountId": "\\ud800"}', '{"tags": {"\\ud800": "x"}}', '{"a": NaN}', "[" * 9999]
SCHEMA = schemathesis.openapi.from_dict(openapi())
RESULTS: Any = SCHEMA.get_all_operations()
OPERATIONS = [each.ok() for each in RESULTS]
PLAN = {"version": 1, "name": "erp", "selector": {"Owner": "shop"}, "targets": [f"{HUB}/{HOME}"]}
every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: f"{each.method} {each.path}")
always_the_same: Any = settings(
    derandomize=True, max_examples=CASES, deadline=None, phases=[Phase.generate], suppress_health_check=[*HealthCheck]
)


@pytest.fixture(scope="module")
def api() -> Iterator[Gateway]:
    with Lab() as lab, gateway(lab) as made:
        yield made


@pytest.fixture(scope="module")
def known(api: Gateway) -> Callable[..., Any]:
    """Puts what is there in the place of what was made up: account, region, server, runs, a role."""
    run = api.call("POST", "/drs/tag-sync", {"async": True})["run_id"]
    drive = api.call("POST", "/recovery/runs", {"plan": PLAN, "drill": True})["run_id"]
    api.lab.settle()
    server = next(iter(api.lab.drs(HUB, HOME).servers))

    def place(value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {key: place(each, key) for key, each in value.items()}
        if isinstance(value, list):
            return [place(each, name) for each in value]
        if not isinstance(value, str):
            return value
        forms = {ACCOUNT.pattern: HUB, REGION.pattern: HOME, SERVER_ID.pattern: server}
        names = {"assumeRoleName": READER, "run_id": run, "drive_id": drive}
        return names.get(name) or next((real for form, real in forms.items() if re.fullmatch(form, value)), value)

    return place


@every_operation
def test_what_keeps_the_schema(api: Gateway, known: Callable[..., Any], operation: Any) -> None:
    @always_the_same
    @given(operation.as_strategy(), st.booleans())
    def ask(case: Any, of_what_is_there: bool) -> None:
        if of_what_is_there:
            if operation.body:
                case.body = known(case.body)
            drive = "drive_id" if operation.path.startswith("/recovery") else "run_id"
            case.path_parameters = {name: known(text, drive) for name, text in (case.path_parameters or {}).items()}
        case.validate_response(_sent(api, case), checks=CHECKS)

    ask()


@every_operation
def test_what_breaks_the_schema(api: Gateway, operation: Any) -> None:
    if not (operation.body or operation.query or operation.path_parameters):
        pytest.skip("there is nothing to break")

    @always_the_same
    @given(operation.as_strategy(generation_mode=GenerationMode.NEGATIVE))
    def ask(case: Any) -> None:
        case.validate_response(_sent(api, case), checks=[*CHECKS, checks.negative_data_rejection])

    ask()


@every_operation
def test_what_is_no_document(api: Gateway, operation: Any) -> None:
    """Bodies that are no JSON, or no object of whole texts, as text and as bytes."""

    @always_the_same
    @given(operation.as_strategy(), st.sampled_from(BODIES).map(str.encode) | st.binary(min_size=1), st.booleans())
    def ask(case: Any, body: bytes, as_text: bool) -> None:
        kind = "application/json" if as_text else "application/octet-stream"
        answer = api.send(operation.method, api.url + case.formatted_path, data=body, headers={"content-type": kind})
        case.validate_response(answer, checks=CHECKS)
        assert answer.status_code in (400, 404)

    if operation.method != "get":
        ask()


def _sent(api: Gateway, case: Any) -> requests.Response:
    made = case.as_transport_kwargs(base_url=api.url)
    wanted = {name: made[name] for name in ("params", "json", "data", "headers") if name in made}
    return api.send(made["method"], made["url"], **wanted)
