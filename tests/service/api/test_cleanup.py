"""`.../cleanup` of drives and of native executions against the lab."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.aws.store.table import Table
from tagsync.lab.lab import HUB, Lab
from tagsync.service.api.app import make_app
from tagsync.service.api.roles import ApiRole
from tests.service.api.test_api import RULES, Api, api, fits  # noqa: F401 - a fixture
from tests.service.driven.given import HUB_WEST, WEST, Ground, add, definition

OPERATOR = f"arn:aws:sts::{HUB}:assumed-role/operator/me"


@pytest.fixture
def erp(lab: Lab, table: Table) -> Ground:
    ground = Ground(lab, table)
    add(lab, "host", "1", HUB_WEST)
    return ground


@pytest.fixture
def recovery(erp: Ground, api: Api) -> Api:  # noqa: F811
    access = replace(erp.access, regions=(WEST,))
    service = replace(api.service, desk=erp.service.desk, cleanups=erp.cleanups, access=access, now=erp.now)
    return replace(api, service=service, app=make_app(service, RULES))


def driven(recovery: Api, erp: Ground, **more: object) -> str:
    """The id of a drive that has ended."""
    body = {"plan": definition(targets=[HUB_WEST]), "drill": True, **more}
    code, answer = recovery("POST", "/recovery/runs", body, role=ApiRole.OPERATOR)
    assert code == 202, answer
    run_id = str(answer["run_id"])
    erp.call({"step": "prepare", "runId": run_id})
    erp.drive(run_id)
    return run_id


def fates(answer: dict[str, object]) -> list[str]:
    fits("Cleanup", answer)
    return [each["fate"] for target in answer["targets"] for each in target["instances"]]  # type: ignore[attr-defined]


def test_a_drive_is_cleaned_up_and_its_caller_is_noted(recovery: Api, erp: Ground) -> None:
    run_id = driven(recovery, erp)
    path = f"/recovery/runs/{run_id}"
    assert recovery("POST", f"{path}/cleanup", role=ApiRole.VIEWER)[0] == 403
    code, answer = recovery("POST", f"{path}/cleanup", {"dryRun": True}, role=ApiRole.OPERATOR)
    assert (code, fates(answer)) == (200, ["DUE"])
    code, answer = recovery("POST", f"{path}/cleanup", role=ApiRole.OPERATOR)
    assert (code, fates(answer), answer["clean"]) == (200, ["TERMINATING"], False)
    erp.lab.clock.advance(60)
    code, answer = recovery("POST", f"{path}/cleanup", role=ApiRole.OPERATOR)
    assert (code, fates(answer), answer["clean"]) == (200, [], True)
    _, seen = recovery("GET", path, role=ApiRole.VIEWER)
    fits("DrivenRunWithServers", seen)
    acts = [(act["who"], act["what"]) for act in seen["execution"]["acts"]]
    assert acts == [(OPERATOR, "started"), (OPERATOR, "cleaned up"), (OPERATOR, "cleaned up")]
    assert seen["cleanup"]["said"] == "Cleanup of erp: there is nothing to clean up."
    assert seen["cleanup"]["asked_by"] == OPERATOR


def test_what_is_left_is_finished_by_the_schedule(recovery: Api, erp: Ground) -> None:
    run_id = driven(recovery, erp)
    recovery("POST", f"/recovery/runs/{run_id}/cleanup", role=ApiRole.OPERATOR)
    assert [each.recovery_id for each in erp.cleanups.open()] == [run_id]


def test_a_start_may_say_when_it_is_cleaned_up(recovery: Api, erp: Ground) -> None:
    run_id = driven(recovery, erp, cleanupAfter="2h")
    _, seen = recovery("GET", f"/recovery/runs/{run_id}", role=ApiRole.VIEWER)
    assert seen["cleanup"] == {"minutes_after_its_end": 120, "asked_by": OPERATOR, "said": "", "done_at": None}


def test_a_recovery_and_a_drill_at_work_are_refused(recovery: Api, erp: Ground) -> None:
    real = driven(recovery, erp, drill=False)
    code, answer = recovery("POST", f"/recovery/runs/{real}/cleanup", role=ApiRole.OPERATOR)
    assert (code, "never cleaned up" in answer["message"]) == (409, True)
    body = {"plan": definition(targets=[HUB_WEST]), "drill": True, "replaceProduction": "erp"}
    _, begun = recovery("POST", "/recovery/runs", body, role=ApiRole.OPERATOR)
    code, answer = recovery("POST", f"/recovery/runs/{begun['run_id']}/cleanup", role=ApiRole.OPERATOR)
    assert (code, "still at work" in answer["message"]) == (409, True)


def test_where_it_is_not_deployed_there_is_no_such_thing(recovery: Api, erp: Ground) -> None:
    run_id = driven(recovery, erp)
    service = replace(recovery.service, cleanups=None)
    bare = replace(recovery, service=service, app=make_app(service, RULES))
    assert bare("POST", f"/recovery/runs/{run_id}/cleanup", role=ApiRole.OPERATOR)[0] == 404
