"""`POST /drs/tag-sync/{run_id}/rollback`, as its callers see it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.api.app import make_app
from tagsync.service.api.roles import ApiRole
from tests.service.api.test_api import RULES, RUN, Api, api, fits  # noqa: F401 - a fixture
from tests.sync_service import Time, add_server

ADMIN = f"arn:aws:sts::{HUB}:assumed-role/admin/me"


@pytest.fixture
def keeping(api: Api) -> Api:  # noqa: F811
    service, sync = replace(api.service, keeps_values=True), replace(api.sync, keeps_values=True)
    return replace(api, app=make_app(service, RULES), service=service, sync=sync)


@pytest.fixture(autouse=True)
def _worked_on(keeping: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs are worked on while the caller waits."""
    object.__setattr__(keeping.service, "sleep", keeping.sleep)


@pytest.fixture
def server(lab: Lab) -> SourceServer:
    return add_server(lab, "one", instance={"Owner": "shop"}, tags={"Owner": "old"})


def path(run_id: str) -> str:
    return f"/drs/tag-sync/{run_id}/rollback"


def test_an_admin_takes_back_what_a_run_wrote(lab: Lab, keeping: Api, server: SourceServer, time: Time) -> None:
    _, bad = keeping("POST", "/drs/tag-sync")
    time.advance(minutes=1)
    assert lab.tags(server.arn)["Owner"] == "shop"
    code, answer = keeping("POST", path(bad["run_id"]))
    assert (code, answer["status"], answer["changed"], answer["source"]) == (200, "SUCCESS", 1, "rollback")
    assert (answer["undoes"], answer["started_by"], answer["forced"]) == (bad["run_id"], ADMIN, False)
    assert lab.tags(server.arn) == {"Owner": "old"}
    fits("RunResult", answer)

    _, newest = keeping("GET", "/drs/tag-sync")
    assert (newest["run_id"], newest["source"]) == (answer["run_id"], "rollback")
    fits("LatestRun", newest)
    _, shown = keeping("GET", f"/drs/tag-sync/{answer['run_id']}")
    assert (shown["undoes"], shown["servers"][0]["changes"][0]["rule"]) == (bad["run_id"], "rolled back")
    fits("RunPage", shown)


def test_it_waits_for_no_end_and_for_no_longer_than_the_gateway(keeping: Api, server: SourceServer) -> None:
    _, bad = keeping("POST", "/drs/tag-sync")
    code, answer = keeping("POST", path(bad["run_id"]), {"async": True})
    assert (code, answer["status"], answer["details"]["source"]) == (202, "STARTED", "rollback")
    assert answer["message"] == "The rollback has started"
    fits("Started", answer)
    _, at_work = keeping("GET", f"/drs/tag-sync/{answer['run_id']}")
    assert (at_work["status"], at_work["undoes"]) == ("IN_PROGRESS", bad["run_id"])
    fits("RunPage", at_work)
    for other in ("/drs/tag-sync", path(bad["run_id"])):
        code, held = keeping("POST", other)
        assert (code, held["status"], held["run_id"]) == (409, "ALREADY_RUNNING", answer["run_id"])
    fits("AlreadyRunningOrError", held)


def test_a_dry_run_writes_nothing(lab: Lab, keeping: Api, server: SourceServer) -> None:
    _, bad = keeping("POST", "/drs/tag-sync")
    code, answer = keeping("POST", path(bad["run_id"]), {"dryRun": True})
    assert (code, answer["dry_run"], answer["changed"]) == (200, True, 1)
    assert lab.tags(server.arn)["Owner"] == "shop"


@pytest.mark.parametrize("role", [ApiRole.VIEWER, ApiRole.OPERATOR])
def test_it_is_for_admins_alone(keeping: Api, role: ApiRole) -> None:
    assert keeping("POST", path(RUN), role=role)[0] == 403


def test_what_cannot_be_taken_back_is_404_and_409_with_the_reason(keeping: Api, server: SourceServer) -> None:
    code, answer = keeping("POST", path(RUN))
    assert (code, answer["code"]) == (404, "NOT_FOUND")
    _, dry = keeping("POST", "/drs/tag-sync", {"dryRun": True})
    code, answer = keeping("POST", path(dry["run_id"]))
    assert (code, answer["code"]) == (409, "CANNOT_UNDO")
    assert "was a dry run" in answer["message"]
    fits("AlreadyRunningOrError", answer)


def test_a_body_and_an_id_that_are_not_understood_are_told_together(keeping: Api) -> None:
    code, answer = keeping("POST", path("newest"), {"dryrun": True, "force": "yes"})
    assert (code, {each["place"] for each in answer["errors"]}) == (400, {"run_id", "dryrun", "force"})


def test_a_rollback_in_which_nothing_could_be_read_is_502(lab: Lab, keeping: Api, server: SourceServer) -> None:
    _, bad = keeping("POST", "/drs/tag-sync")
    lab.faults.add(Rule("deny", service="drs"))
    code, answer = keeping("POST", path(bad["run_id"]))
    assert (code, answer["status"]) == (502, "FAILED")
    assert lab.tags(server.arn)["Owner"] == "shop"
    fits("RunResult", answer)
