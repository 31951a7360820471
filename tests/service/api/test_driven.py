"""`/recovery/runs` against the lab: begin, look, approve, deny, retry, cancel."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.lab.lab import HUB, Lab
from tagsync.service.api.app import make_app
from tagsync.service.api.roles import ApiRole
from tests.service.api.test_api import RULES, Api, api, fits  # noqa: F401 - a fixture
from tests.service.driven.given import HUB_WEST, SHOP_CENTRAL, WEST, Ground, add, definition

ROUTE = "/recovery/runs"
OPERATOR = f"arn:aws:sts::{HUB}:assumed-role/operator/me"


@pytest.fixture
def erp(lab: Lab, table: Table) -> Ground:
    ground = Ground(lab, table)
    for number, (wave, target) in enumerate([("1", HUB_WEST), ("1", SHOP_CENTRAL), ("2", HUB_WEST)]):
        add(lab, f"host-{number}", wave, target, number=number)
    return ground


@pytest.fixture
def recovery(erp: Ground, api: Api) -> Api:  # noqa: F811
    service = replace(api.service, desk=erp.service.desk)
    return replace(api, service=service, app=make_app(service, RULES))


def begin(recovery: Api, erp: Ground, **more: object) -> str:
    """A prepared run; its path."""
    body = {"plan": definition(**more), "drill": True}
    code, answer = recovery("POST", ROUTE, body, role=ApiRole.OPERATOR)
    assert code == 202, answer
    fits("DrivenRun", answer)
    erp.call({"step": "prepare", "runId": answer["run_id"]})
    return f"{ROUTE}/{answer['run_id']}"


def look(recovery: Api, path: str) -> dict[str, Any]:
    code, answer = recovery("GET", path, role=ApiRole.VIEWER)
    assert code == 200, answer
    fits("DrivenRunWithServers", answer)
    return answer


def test_a_run_is_begun_looked_at_and_approved(recovery: Api, erp: Ground) -> None:
    path = begin(recovery, erp, approval=["2"])
    run_id = path.rpartition("/")[2]
    assert erp.machine.started == [{"name": f"{run_id}-1", "step": "prepare", "runId": run_id}]
    assert look(recovery, path)["preflight"] == {"passed": True, "findings": []}
    code, answer = recovery("POST", f"{path}/approve", role=ApiRole.OPERATOR)
    assert (code, answer["code"]) == (409, "CONFLICT")

    erp.drive(run_id)
    waiting = look(recovery, path)
    assert (waiting["waits_for_approval_of"], waiting["outcome"]) == ("wave 2", "RUNNING")
    assert waiting["approval_ends_at"]
    code, answer = recovery("POST", f"{path}/approve", role=ApiRole.OPERATOR)
    assert (code, answer["waits_for_approval_of"]) == (200, None)
    fits("DrivenRun", answer)
    erp.drive(run_id)
    ended = look(recovery, path)
    assert (ended["outcome"], ended["approvals"]) == ("SUCCEEDED", [{"wave": "wave 2", "by": OPERATOR}])
    assert (ended["execution"]["servers"], ended["execution"]["launched"]) == (3, 3)
    assert ended["started_by"] == OPERATOR
    assert [(act["who"], act["what"]) for act in ended["execution"]["acts"]] == [
        (OPERATOR, "started"),
        (OPERATOR, "approved"),
    ]
    code, answer = recovery("GET", ROUTE, role=ApiRole.VIEWER)
    fits("DrivenRuns", answer)
    assert [each["run_id"] for each in answer["runs"]] == [run_id]


def test_a_viewer_decides_nothing(recovery: Api, erp: Ground) -> None:
    path = begin(recovery, erp, approval="every wave")
    erp.drive(path.rpartition("/")[2])
    for verb in ("approve", "deny", "retry", "skip", "cancel"):
        assert recovery("POST", f"{path}/{verb}", role=ApiRole.VIEWER)[0] == 403
    assert look(recovery, path)["waits_for_approval_of"] == "wave 1"


def test_a_denial_ends_it(recovery: Api, erp: Ground) -> None:
    path = begin(recovery, erp, approval="every wave")
    erp.drive(path.rpartition("/")[2])
    assert recovery("POST", f"{path}/deny", role=ApiRole.OPERATOR)[1]["reason"] == f"{OPERATOR} denied wave 1"
    erp.drive(path.rpartition("/")[2])
    assert look(recovery, path)["outcome"] == "CANCELLED"


def test_a_failed_run_is_retried_and_a_second_one_waits_for_its_end(recovery: Api, erp: Ground) -> None:
    drs = erp.lab.drs(HUB, WEST)
    drs.fail_next_launch[next(iter(drs.servers))] = "LAUNCHED"
    path = begin(recovery, erp)
    code, answer = recovery("POST", ROUTE, {"plan": definition(), "drill": True}, role=ApiRole.OPERATOR)
    assert (code, answer["code"], answer["run_id"]) == (409, "ALREADY_RUNNING", path.rpartition("/")[2])
    fits("AlreadyDriven", answer)
    assert erp.drive(path.rpartition("/")[2])["outcome"] == "FAILED"
    for verb in ("retry", "skip"):
        code, answer = recovery("POST", f"{path}/{verb}", {"replaceProduction": "no"}, role=ApiRole.OPERATOR)
        assert (code, [each["place"] for each in answer["errors"]]) == (400, ["replaceProduction"])
    again = {"replaceInstances": True, "replaceProduction": definition()["name"]}
    assert recovery("POST", f"{path}/retry", again, role=ApiRole.OPERATOR)[0] == 200
    assert recovery("POST", f"{path}/cancel", role=ApiRole.OPERATOR)[1]["status"] == "CANCELLING"
    erp.drive(path.rpartition("/")[2])
    assert look(recovery, path)["outcome"] == "CANCELLED"


def test_a_refused_start_says_why(recovery: Api, erp: Ground) -> None:
    erp.lab.ec2(HUB, WEST).set_tags("i-00000000000000000", {"App": "crm"})
    body = {"plan": definition(), "drill": True}
    run_id = recovery("POST", ROUTE, body, role=ApiRole.OPERATOR)[1]["run_id"]
    erp.call({"step": "prepare", "runId": run_id})
    refused = look(recovery, f"{ROUTE}/{run_id}")
    assert (refused["outcome"], refused["preflight"]["passed"]) == ("FAILED", False)
    assert {each["reason"] for each in refused["preflight"]["findings"]} == {"tags_drifted"}


def test_the_tags_of_a_drive_are_verified_in_every_target(recovery: Api, erp: Ground) -> None:
    service = replace(recovery.service, access=erp.access)
    recovery = replace(recovery, service=service, app=make_app(service, RULES))
    path = begin(recovery, erp)
    nothing = recovery("GET", f"{path}/verify", role=ApiRole.VIEWER)
    assert (nothing[0], nothing[1]["verdict"]) == (200, "NOTHING")
    erp.drive(path.rpartition("/")[2])
    code, answer = recovery("GET", f"{path}/verify", role=ApiRole.VIEWER)
    assert code == 200, answer
    fits("Verified", answer)
    assert (answer["verdict"], answer["not_launched"]) == ("LACKING", 0), answer["problems"]
    assert len({(each["account"], each["region"]) for each in answer["servers"]}) == 2


def test_the_history_of_a_plan_says_how_long_each_took(recovery: Api, erp: Ground) -> None:
    service = replace(recovery.service, times=DynamoTimes(erp.table))
    recovery = replace(recovery, service=service, app=make_app(service, RULES))
    for replaces in (False, True):
        body = {"plan": definition(rto_minutes=30), "drill": True, "replaceInstances": replaces}
        run_id = recovery("POST", ROUTE, body, role=ApiRole.OPERATOR)[1]["run_id"]
        erp.call({"step": "prepare", "runId": run_id})
        erp.drive(run_id)
        erp.lab.clock.advance(86400)
    code, answer = recovery("GET", "/recovery/history", query="plan=erp&limit=1", role=ApiRole.VIEWER)
    assert code == 200, answer
    fits("RecoveryHistory", answer)
    (newest,) = answer["recoveries"]
    assert (newest["kind"], newest["mode"], newest["rto"], newest["servers"]) == ("driven", "DRILL", "met", 3)
    assert (newest["before"]["joined"], newest["slower_seconds"]) == (0, 0)
    assert [each["name"] for each in newest["waves"]] == ["wave 1", "wave 2"]
    assert recovery("GET", "/recovery/history", query="plan=crm", role=ApiRole.VIEWER)[1]["recoveries"] == []
    code, answer = recovery("GET", "/recovery/history", query="plan=-&limit=0", role=ApiRole.VIEWER)
    assert (code, sorted(each["place"] for each in answer["errors"])) == (400, ["limit", "plan"])


def test_mistakes_and_what_is_not_there(recovery: Api, api: Api) -> None:  # noqa: F811
    code, answer = recovery("POST", ROUTE, {"plan": {"version": 1}, "real": True}, role=ApiRole.OPERATOR)
    assert code == 400
    places = {each["place"] for each in answer["errors"]}
    assert places >= {"drill", "real", "plan.name", "plan.selector", "plan.targets"}
    assert recovery("GET", f"{ROUTE}/20260301T120000Z-00000000", role=ApiRole.VIEWER)[0] == 404
    assert recovery("GET", f"{ROUTE}/x", role=ApiRole.VIEWER)[0] == 400
    assert recovery("POST", f"{ROUTE}/20260301T120000Z-00000000/skip", {"step": 1}, role=ApiRole.OPERATOR)[0] == 400
    assert api("GET", ROUTE, role=ApiRole.VIEWER)[0] == 404


@pytest.mark.parametrize(
    ("plan", "mistake"),
    [
        ({}, ("plan", "the plan is missing", "Write a plan with targets, as in docs/recovery.md")),
        ({"plan": None}, ("plan", "the plan is missing", "Write a plan with targets, as in docs/recovery.md")),
        ({"plan": "nope"}, ("plan", 'expected a mapping, found "nope"', "Write one JSON object")),
    ],
)
def test_a_plan_that_is_none_is_one_mistake(recovery: Api, plan: dict[str, object], mistake: tuple[str, ...]) -> None:
    code, answer = recovery("POST", "/recovery/runs", {"drill": True, **plan})
    assert code == 400
    assert [tuple(each.values()) for each in answer["errors"]] == [mistake]
