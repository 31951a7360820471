"""`/recovery/readiness` over the API: as of the last check, for viewers; accepting is for operators."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.service.api.app import make_app
from tagsync.service.api.roles import ApiRole
from tagsync.service.plans.both_kinds import both_kinds
from tests.recovery.readiness.given import check, fleet, machine, without
from tests.service.api.test_api import RULES, Api, api, fits  # noqa: F401 - a fixture
from tests.service.driven.given import definition
from tests.service.readiness.given import NATIVE

ROUTE = "/recovery/readiness"
ONE, TWO = machine("s-1"), machine("s-2")
READY = check(fleet(ONE, TWO))
FALLEN = check(fleet(ONE, without(TWO, "DR-Application")), READY, hours=1)


@pytest.fixture
def plans(api: Api) -> Api:  # noqa: F811
    """The plans erp (driven) and crm (native) are configured."""
    service = replace(api.service, configured=both_kinds([definition(), NATIVE], str))
    return replace(api, service=service, app=make_app(service, RULES))


def test_each_configured_plan_is_told_and_silence_is_not_ready(plans: Api) -> None:
    plans.service.readiness.keep(FALLEN, is_news=True)
    plans.service.readiness.keep(replace(READY, plan="retired"), is_news=True)
    code, answer = plans("GET", ROUTE, role=ApiRole.VIEWER)
    assert code == 200, answer
    fits("Readiness", answer)
    crm, erp = answer["plans"]
    assert (answer["ready"], crm["plan"], crm["state"], crm["newest"]) == (False, "crm", "UNKNOWN", None)
    assert (erp["state"], erp["servers"], erp["verified"]) == ("NOT_READY", 1, "NOT VERIFIED")
    assert [each["source_server_id"] for each in erp["left"]] == ["s-2"]
    (finding,) = erp["newest"]["findings"]
    assert (finding["reason"], finding["place"], finding["name"]) == ("left_plan", "s-2", "host-s-2")
    assert "DR-Application" in finding["what"]
    assert "--accept-left" in finding["advice"]


def test_an_old_check_is_not_ready(plans: Api) -> None:
    plans.service.readiness.keep(replace(READY, at=plans.service.now() - timedelta(hours=30)), is_news=True)
    _, answer = plans("GET", ROUTE, query="plan=erp", role=ApiRole.VIEWER)
    fits("Readiness", answer)
    (erp,) = answer["plans"]
    assert (answer["ready"], erp["state"], erp["newest"]["findings"][0]["reason"]) == (False, "UNKNOWN", "not_checked")


def test_one_plan_comes_with_its_history(plans: Api) -> None:
    plans.service.readiness.keep(READY, is_news=True)
    plans.service.readiness.keep(FALLEN, is_news=True)
    code, answer = plans("GET", ROUTE, query="plan=erp", role=ApiRole.VIEWER)
    fits("Readiness", answer)
    (erp,) = answer["plans"]
    assert (code, [each["state"] for each in erp["history"]]) == (200, ["NOT_READY", "READY"])
    (short,) = plans("GET", ROUTE, query="plan=erp&limit=1", role=ApiRole.VIEWER)[1]["plans"]
    assert len(short["history"]) == 1
    assert plans("GET", ROUTE, query="plan=hr", role=ApiRole.VIEWER)[0] == 404
    assert plans("GET", ROUTE, query="plan=crm", role=ApiRole.VIEWER)[1]["plans"][0]["newest"] is None
    assert plans("GET", ROUTE, query="limit=-1", role=ApiRole.VIEWER)[0] == 400


def test_an_operator_accepts_what_left_and_the_next_check_misses_nothing(plans: Api) -> None:
    plans.service.readiness.keep(FALLEN, is_news=True)
    assert plans("POST", f"{ROUTE}/accept", {"plan": "erp"}, role=ApiRole.VIEWER)[0] == 403
    code, answer = plans("POST", f"{ROUTE}/accept", {"plan": "erp"}, role=ApiRole.OPERATOR)
    fits("Readiness", answer)
    assert (code, answer["plans"][0]["left"]) == (200, [])
    kept = plans.service.readiness.newest("erp")
    assert check(fleet(ONE, without(TWO, "DR-Application")), kept, hours=2).is_ready
    assert plans("POST", f"{ROUTE}/accept", {"plan": "crm"}, role=ApiRole.OPERATOR)[0] == 404
    assert plans("POST", f"{ROUTE}/accept", {}, role=ApiRole.OPERATOR)[0] == 400
