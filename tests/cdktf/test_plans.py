"""The recovery plans of the settings: which the service knows by their names, and which functions read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tagsync.aws.permissions import AllowedHooks, Launches
from tagsync.core.errors import InputError
from tagsync_cdktf.facts.alarms import alarms
from tagsync_cdktf.facts.configured_plans import configured_plans, followed_in
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.function_specs import function_specs
from tagsync_cdktf.facts.functions import API, RECOVERY, SYNC
from tagsync_cdktf.facts.readable import unreadable
from tagsync_cdktf.facts.recovery_role import recovery_role_policies
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings, settings_from_document
from tests.cdktf.test_called import HUB, SPOKE, with_

ERP = {"version": 1, "name": "erp", "account": HUB, "region": "eu-central-1", "selector": {"App": "erp"}}
SHOP = {"version": 1, "name": "shop", "targets": [f"{SPOKE}/eu-west-1"], "selector": {"App": "shop"}}


def settings(**more: object) -> Settings:
    return settings_from_document(with_(**more))


def names(made: Settings) -> list[str]:
    plans: Any = configured_plans(made)
    return [each["name"] for each in plans]


def test_the_api_and_the_function_of_recoveries_read_plans_of_both_kinds() -> None:
    made = settings(plans=[ERP, SHOP])
    assert list(unreadable(made)) == []
    specs = {spec.part: spec for spec in function_specs(made, function_documents(made), HubPolicies(made))}
    for part in (API, RECOVERY):
        assert [each["name"] for each in json.loads(specs[part].variables["RECOVERY_PLANS"])] == ["erp", "shop"]


def test_the_plans_of_arc_are_known_too_and_one_of_both_once() -> None:
    assert names(settings(plans=[ERP], arc={"plans": [ERP, SHOP]})) == ["erp", "shop"]
    assert names(settings(arc={"plans": [SHOP]})) == ["shop"]
    assert names(settings()) == []


def test_two_plans_of_one_name_are_a_mistake_wherever_they_are(tmp_path: Path) -> None:
    for given in ({"plans": [ERP, ERP]}, {"plans": [ERP], "arc": {"plans": [{**ERP, "wait_minutes": 5}]}}):
        with pytest.raises(InputError, match=r"another plan erp in plans|there are two plans erp"):
            settings(**given)
    (tmp_path / "erp.json").write_text(json.dumps(ERP))
    both = {"plans": ["erp.json"], "arc": {"plans": ["erp.json"]}}
    assert names(settings_from_document(with_(**both), folder=tmp_path)) == ["erp"]


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({"plans": [ERP], "recovery": False}, "plans: there is no recovery role"),
        ({"plans": [{**ERP, "region": "eu-west-1"}]}, "plans[0]: plan erp is in eu-west-1, which is no region"),
        ({"plans": [{**SHOP, "follow": "apply"}]}, "plans[0].follow: a plan with targets is compiled when it starts"),
        ({"plans": [{**ERP, "follow": "always"}]}, "plans[0].follow: "),
    ],
)
def test_what_is_wrong_with_a_plan_is_told(given: dict[str, Any], line: str) -> None:
    with pytest.raises(InputError) as caught:
        settings(**given)
    assert line in str(caught.value)


def test_a_full_run_asks_about_each_plan_once_and_may_ask_no_more() -> None:
    made = settings(plans=[{**ERP, "follow": "apply"}, {**ERP, "name": "crm", "follow": "off"}, SHOP])
    specs = {spec.part: spec for spec in function_specs(made, function_documents(made), HubPolicies(made))}
    variables = specs[SYNC].variables
    assert json.loads(variables["AFTER_RUNS"]) == [
        {"step": "follow-plan", "plan": "erp"},
        {"step": "check-readiness", "plan": "crm"},
        {"step": "check-readiness", "plan": "shop"},
    ]
    assert variables["RECOVERY_FUNCTION"] == "tagsync-recovery"
    assert asks(made) == [["lambda:InvokeFunction"]]
    assert asks(settings()) == []
    assert "AFTER_RUNS" not in function_documents(settings())


def asks(made: Settings) -> list[list[str]]:
    rows: Any = HubPolicies(made).sync()["Statement"]
    return [each["Action"] for each in rows if each["Sid"] == "AskAfterRuns"]


def test_only_the_roles_where_the_service_writes_a_plan_may_keep_plans() -> None:
    roles = {
        account: json.dumps(
            recovery_role_policies(
                "aws", account, Launches(), cleanup=False, hooks=AllowedHooks(), follow=followed_in(made, account)
            )
        )
        for made in [settings(plans=[{**ERP, "follow": "apply"}, SHOP])]
        for account in (HUB, SPOKE)
    }
    assert "drs:UpdateRecoveryPlanStep" in roles[HUB]
    assert 'drs:DeleteRecoveryPlan"' not in roles[HUB]
    assert "KeepRecoveryPlans" not in roles[SPOKE]


def test_a_plan_that_is_followed_has_an_alarm_for_its_refusals() -> None:
    def rings(made: Settings) -> bool:
        return "plan-refusals" in {each.name for each in alarms(made, "api")}

    assert rings(settings(plans=[ERP]))
    assert not rings(settings(plans=[{**ERP, "follow": "off"}]))


def test_the_service_writes_plans_only_where_one_says_so() -> None:
    made = settings(plans=[{**ERP, "follow": "apply"}, SHOP])
    assert (followed_in(made, HUB), followed_in(made, SPOKE)) == (True, False)
    assert not followed_in(settings(plans=[ERP]), HUB), "a plan is reported unless it says more"
