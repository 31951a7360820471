"""Readiness in the settings: its schedules, its alarms, and that no role gets more than to call the function."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from tagsync.aws.permissions import IamPolicy
from tagsync.core.errors import InputError
from tagsync.service.plans.asked import FOLLOW, is_asked
from tagsync.service.readiness.serve import asks_for_readiness
from tagsync_cdktf.facts.alarms import Alarm, alarms
from tagsync_cdktf.facts.configured_plans import after_runs
from tagsync_cdktf.facts.functions import RECOVERY, functions
from tagsync_cdktf.facts.recovery_schedules import readiness_schedules
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings, settings_from_document
from tests.cdktf.test_called import HUB, with_
from tests.cdktf.test_plans import ERP, SHOP


def settings(**more: object) -> Settings:
    return settings_from_document(with_(**{"plans": [ERP, SHOP], **more}))


def statements(policy: IamPolicy) -> list[dict[str, Any]]:
    return list(json.loads(json.dumps(policy))["Statement"])


def not_ready(made: Settings) -> list[Alarm]:
    return [each for each in alarms(made, "api") if each.name.endswith("-not-ready")]


def test_each_plan_is_looked_at_by_a_schedule_of_its_own_and_after_runs() -> None:
    made = settings(arc={"plans": [{**SHOP, "name": "shop by ARC"}]})
    found = list(readiness_schedules(made))
    assert [each.name for each in found[:2]] == ["readiness-erp", "readiness-shop"]
    assert [each.expression for each in found] == ["rate(1 hour)"] * 3
    events = [json.loads(each.input) for each in found]
    assert all(map(asks_for_readiness, events))
    assert [each["plan"] for each in events] == ["erp", "shop", "shop by ARC"]
    after = list(after_runs(made))
    assert [each["plan"] for each in after] == ["erp", "shop", "shop by ARC"]
    assert all(asks_for_readiness(each) or is_asked(each, FOLLOW) for each in after), (
        "what follows its tags is then asked"
    )
    assert all(len(f"{'n' * 21}-{each.name}") <= 64 for each in found)


def test_silence_is_not_ready_in_an_interval_and_a_quarter() -> None:
    (erp, _) = not_ready(settings(readiness={"schedule": "rate(30 minutes)"}))
    assert (erp.name, erp.metric, erp.dimensions) == (
        "erp-not-ready",
        "PlanReady",
        {"service": "tagsync", "plan": "erp"},
    )
    assert (erp.seconds, erp.periods, erp.missing_is_bad, erp.statistic) == (37 * 60, 1, True, "Minimum")


def test_where_the_schedule_is_off_silence_rings_nothing() -> None:
    made = settings(readiness={"enabled": False})
    assert [each.enabled for each in readiness_schedules(made)] == [False, False]
    assert [(each.missing_is_bad, each.low_is_bad) for each in not_ready(made)] == [(False, True)] * 2


@pytest.mark.parametrize(
    "rate", ["rate(1 minute)", "rate(1 day)", "cron(0 * * * ? *)", "rate(1 hours)", "often", "rate(13 hours)"]
)
def test_an_alarm_has_to_tell_silence_from_a_pause(rate: str) -> None:
    with pytest.raises(InputError) as caught:
        settings(readiness={"schedule": rate})
    assert "readiness.schedule: " in str(caught.value)
    assert "Write a rate from rate(5 minutes) to rate(12 hours)" in str(caught.value)
    for good in ("rate(5 minutes)", "rate(12 hours)"):
        assert settings(readiness={"schedule": good}).readiness.schedule == good


def test_without_plans_there_is_nothing_of_it() -> None:
    made = settings_from_document(with_())
    assert (list(readiness_schedules(made)), not_ready(made), list(after_runs(made))) == ([], [], [])
    with pytest.raises(InputError, match="readiness: there is no recovery role"):
        settings_from_document(with_(recovery=False, readiness={}))


def test_no_role_gets_more_than_to_call_the_function() -> None:
    with_plans, without = (HubPolicies(settings()), HubPolicies(replace(settings(), plans=())))
    function = f"arn:aws:lambda:eu-central-1:{HUB}:function:tagsync-{RECOVERY}"
    assert RECOVERY in functions(settings())
    assert with_plans.recovery() == without.recovery()
    assert with_plans.api() == without.api()
    more = [each for each in statements(with_plans.sync()) if each not in statements(without.sync())]
    assert [(each["Action"], each["Resource"]) for each in more] == [(["lambda:InvokeFunction"], [function])]
    look, *_ = statements(with_plans.schedules("LookAtPlans"))
    assert (look["Action"], look["Resource"]) == (["lambda:InvokeFunction"], [function])
