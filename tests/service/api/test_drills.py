"""`/recovery/drills` over the API: what became of the drills of the calendar, for viewers."""

from __future__ import annotations

from datetime import timedelta

from tagsync.recovery.drills.drill import CalendarDrill
from tagsync.recovery.drills.due import DueDrill
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.service.api.roles import ApiRole
from tests.fake_fleet import NOW
from tests.service.api.test_api import Api, api, fits  # noqa: F401 - a fixture
from tests.service.api.test_readiness import plans  # noqa: F401 - a fixture

ROUTE = "/recovery/drills"


def due(days: int) -> CalendarDrill:
    return CalendarDrill(DueDrill("erp", NOW + timedelta(days=days), 180, 120), NOW)


def test_the_newest_drills_of_each_plan_are_told(plans: Api) -> None:  # noqa: F811
    book = plans.service.drills
    book.keep(due(0).started("run-1", NOW).ended(Outcome.SUCCEEDED, "", NOW))
    book.keep(due(7).missed("It could not be read.", NOW))
    code, answer = plans("GET", ROUTE, role=ApiRole.VIEWER)
    assert code == 200, answer
    fits("CalendarDrills", answer)
    crm, erp = answer["plans"]
    assert (crm["plan"], crm["drills"]) == ("crm", [])
    assert [(each["state"], each["outcome"]) for each in erp["drills"]] == [("missed", None), ("ended", "SUCCEEDED")]
    assert erp["drills"][0]["said"] == "It could not be read."


def test_one_plan_is_asked_for_by_its_name(plans: Api) -> None:  # noqa: F811
    for days in range(3):
        plans.service.drills.keep(due(days))
    code, answer = plans("GET", ROUTE, query="plan=erp&limit=2", role=ApiRole.VIEWER)
    (erp,) = answer["plans"]
    assert (code, len(erp["drills"])) == (200, 2)
    assert plans("GET", ROUTE, query="plan=hr", role=ApiRole.VIEWER)[0] == 404
    assert plans("GET", ROUTE, query="limit=0", role=ApiRole.VIEWER)[0] == 400
    assert plans("GET", ROUTE, role=None)[0] == 401
