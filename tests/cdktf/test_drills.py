"""Drills on a calendar: their settings, their schedules, their alarms."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.core.errors import InputError
from tagsync.recovery.drills.due import DueDrill, Warnings
from tagsync.service.drills.event import SCHEDULED_TIME, read_due
from tagsync_cdktf.facts.alarms import alarms
from tagsync_cdktf.facts.recovery_schedules import drill_schedules
from tagsync_cdktf.settings import Settings, settings_from_document
from tests.cdktf.test_called import with_
from tests.cdktf.test_plans import ERP, SHOP

SATURDAY = "cron(0 9 ? * SAT#1 *)"
DRILL: dict[str, Any] = {"plan": "erp", "schedule": SATURDAY}


def drilled(*drills: object, **more: object) -> Settings:
    return settings_from_document(with_(**{"plans": [ERP, SHOP], "cleanup": {}, "drills": [*drills], **more}))


def test_a_drill_is_a_schedule_with_a_time_zone_whose_event_the_function_reads() -> None:
    given = {"timezone": "Europe/Berlin", "window": "3h", "cleanup_after": "90m", "warnings": "refuse"}
    made = drilled({**DRILL, **given, "replace_drills": True})
    *_, schedule = drill_schedules(made)
    assert (schedule.name, schedule.expression, schedule.timezone) == ("drill-erp", SATURDAY, "Europe/Berlin")
    assert schedule.seconds == 3 * 3600, "Scheduler tries as long as the drill may start"
    event = json.loads(schedule.input.replace(SCHEDULED_TIME, "2026-11-28T08:00:00Z"))
    due = read_due(event)
    assert due == DueDrill("erp", due.due_at, 180, 90, Warnings.REFUSE, replace_drills=True)
    assert due.moment == "2026-11-28T08:00:00+00:00"


def test_every_entry_has_a_schedule_of_its_own() -> None:
    other = {**ERP, "name": "erp 2"}
    entries = [DRILL, {**DRILL, "schedule": "rate(30 days)"}, {"plan": "erp 2", "schedule": SATURDAY}]
    names = [each.name for each in drill_schedules(drilled(*entries, plans=[ERP, other]))]
    assert len({*names}) == len(names) == 5
    assert {"drill-erp", "drill-erp.2"} <= {*names}
    assert all(len(f"{'x' * 21}-{name}") <= 64 for name in names)


def test_each_plan_with_drills_has_an_alarm_of_its_own() -> None:
    found = {each.name: each for each in alarms(drilled(DRILL, {**DRILL, "schedule": "rate(30 days)"}), "api-1")}
    missed = found["erp-drill-missed"]
    assert (missed.metric, missed.dimensions) == ("DrillsMissed", {"service": "tagsync", "plan": "erp"})
    assert "drill-failed" in found
    assert not any("drill-missed" in each.name for each in alarms(drilled(), "api-1"))


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({**DRILL, "plan": "eprp"}, 'drills[0].plan: there is no plan "eprp". Name one of: erp, shop'),
        ({"schedule": SATURDAY}, "drills[0].plan: the plan is missing. Write"),
        ({"plan": "erp"}, "drills[0].schedule: nothing says when. Write"),
        ({**DRILL, "schedule": "cron(0 9 * * SAT *)"}, "drills[0].schedule:"),
        ({**DRILL, "schedule": "rate(1 hour)"}, "drills[0].window: the next drill is due before this one"),
        ({**DRILL, "timezone": "Europe/Berlim"}, 'drills[0].timezone: there is no time zone "Europe/Berlim". Write'),
        ({**DRILL, "cleanup_after": "0m"}, "drills[0].cleanup_after: 0m is too short. Write"),
        ({**DRILL, "cleanup_after": 0}, "drills[0].cleanup_after:"),
        ({**DRILL, "window": "25h"}, "drills[0].window: 25h is too long. Write minutes or hours"),
        ({**DRILL, "warnings": "ignore"}, "drills[0].warnings:"),
        ({**DRILL, "real": True}, "drills[0].real:"),
    ],
)
def test_a_mistake_is_said_with_its_place_and_its_fix(given: object, line: str) -> None:
    with pytest.raises(InputError) as raised:
        drilled(given)
    assert [str(each).startswith(line) for each in raised.value.mistakes] == [True], raised.value


def test_all_mistakes_are_said_at_once() -> None:
    other = {**DRILL, "plan": "eprp"}
    with pytest.raises(InputError) as raised:
        drilled({"plan": "erp", "schedule": "never", "window": "1d", "cleanup_after": "0h"}, other, other)
    places = [each.place for each in raised.value.mistakes]
    assert places == [
        "drills[0].cleanup_after",
        "drills[0].window",
        "drills[0].schedule",
        "drills[1].plan",
        "drills[2].plan",
        "drills[2]",
    ]


def test_the_same_drill_twice_is_a_mistake() -> None:
    with pytest.raises(InputError, match=r"drills\[1\]: the same drill of erp is listed twice. Remove one"):
        drilled(DRILL, DRILL)


def test_drills_take_the_recovery_role_and_that_it_may_clean_up() -> None:
    with pytest.raises(InputError, match=r"drills: the recovery roles may terminate nothing. Write cleanup: \{\}"):
        settings_from_document(with_(plans=[ERP], drills=[DRILL]))
    with pytest.raises(InputError, match="drills: there is no recovery role"):
        settings_from_document(with_(plans=[ERP], cleanup={}, drills=[DRILL], recovery=False))
