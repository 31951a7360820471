"""Blocks for plans of ARC Region switch: AWS's model takes them, and the function is deployed for them alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cdktf
import pytest
from cdktf import App

from tagsync.aws.permissions import AllowedHooks, IamPolicy
from tagsync.core.errors import InputError
from tagsync_cdktf.facts.alarms import alarms
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.function_specs import function_specs
from tagsync_cdktf.facts.functions import REGION_SWITCH, functions
from tagsync_cdktf.facts.readable import unreadable
from tagsync_cdktf.facts.region_switch import plan_role_policy, steps
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings, load_settings, settings_from_document
from tagsync_cdktf.settings.function_settings import RolloutSettings
from tagsync_cdktf.settings.standby import hubs
from tagsync_cdktf.stacks.hub import HubStack
from tests.cdktf.conftest import EXAMPLE
from tests.cdktf.test_policies import complaints
from tests.service.arc.region_switch import check_plan, plan_of

FUNCTION = "arn:aws:lambda:eu-central-1:111111111111:function:tagsync-region-switch"
WITH_PREFLIGHT = (("recovery", 0), ("drill", 1))
NATIVE = """
version: 1
name: erp
account: "111111111111"
region: eu-central-1
selector: {App: erp}
"""
DRIVEN = """
version: 1
name: whole shop
targets: [222222222222/eu-central-1]
selector: {App: shop}
"""


@pytest.fixture
def deployed(tmp_path: Path) -> Settings:
    """The example with two plans in files."""
    (tmp_path / "erp.yaml").write_text(NATIVE)
    (tmp_path / "shop.yaml").write_text(DRIVEN)
    settings = tmp_path / "settings.yaml"
    settings.write_text(f"{EXAMPLE.read_text()}recovery: true\narc: {{plans: [erp.yaml, shop.yaml]}}\n")
    return load_settings(settings)


def test_the_steps_of_every_plan_are_what_aws_takes(deployed: Settings) -> None:
    assert deployed.arc
    made = steps(deployed, deployed.arc)
    assert {plan: list(workflows) for plan, workflows in made.items()} == {
        "erp": ["recovery", "drill"],
        "whole shop": ["recovery", "drill"],
    }
    for workflows in made.values():
        for workflow in workflows.values():
            check_plan(plan_of(*workflow))
    names = [step["name"] for step in made["erp"]["recovery"] + made["erp"]["drill"]]
    assert names == ["preflight erp", "recover erp", "sync erp", "preflight erp", "drill erp", "verify erp"]


def test_a_real_recovery_is_never_skipped_and_takes_tags_that_cannot_be_compared(deployed: Settings) -> None:
    assert deployed.arc
    real = block(steps(deployed, deployed.arc)["erp"]["recovery"][1])
    assert "ungraceful" not in real
    (called,) = real["lambdas"]
    assert called["arn"] == FUNCTION
    assert json.loads(called["payload"]) == {
        "step": "recover",
        "plan": "erp",
        "drill": False,
        "acceptUnverifiedTags": True,
        "windowMinutes": 240,
    }
    assert all(block(step)["ungraceful"] for step in steps(deployed, deployed.arc)["erp"]["drill"])


def block(step: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = step["executionBlockConfiguration"]["customActionLambdaConfig"]
    return found


def test_the_role_of_a_plan_may_call_the_function_and_nothing_else(deployed: Settings) -> None:
    assert plan_role_policy(deployed)["Statement"] == [
        {
            "Sid": "CallTagsync",
            "Effect": "Allow",
            "Action": ["lambda:GetFunction", "lambda:InvokeFunction"],
            "Resource": [FUNCTION],
        }
    ]
    rolled = replace(deployed, functions=replace(deployed.functions, rollout=RolloutSettings()))
    assert json.dumps([FUNCTION, f"{FUNCTION}:live"]) in json.dumps(plan_role_policy(rolled))


def test_the_function_reads_the_plans_and_not_done_rings_no_alarm(deployed: Settings) -> None:
    assert list(unreadable(deployed)) == []
    specs = {spec.part: spec for spec in function_specs(deployed, function_documents(deployed), HubPolicies(deployed))}
    plans = json.loads(specs[REGION_SWITCH].variables["ARC_PLANS"])
    assert [each["name"] for each in plans] == ["erp", "whole shop"]
    rings = {each.name for each in alarms(deployed, "api") if "region-switch" in each.name}
    assert rings == {"region-switch-throttles", "region-switch-failed"}


def test_the_function_looks_at_hooks_in_the_account_of_the_hub_and_calls_none(deployed: Settings) -> None:
    check = "arn:aws:lambda:eu-central-1:111111111111:function:erp-check"
    shop = "arn:aws:lambda:eu-central-1:222222222222:function:shop-check"
    hooks = AllowedHooks(lambdas=(check, shop), documents=("erp-warm-up",))
    policy = HubPolicies(replace(deployed, hooks=hooks)).region_switch()
    assert [each for each in statements(policy) if "Look" in each["Sid"] and "Hook" in each["Sid"]] == [
        {
            "Sid": "LookAtHooks",
            "Effect": "Allow",
            "Action": ["lambda:GetFunctionConfiguration"],
            "Resource": [check],
        },
        {
            "Sid": "LookAtHookDocuments",
            "Effect": "Allow",
            "Action": ["ssm:DescribeDocument"],
            "Resource": ["arn:aws:ssm:*:111111111111:document/erp-warm-up"],
        },
    ]
    assert list(complaints(policy)) == []
    called = [each for each in statements(policy) if "lambda:InvokeFunction" in each["Action"]]
    assert check not in json.dumps(called)


def statements(policy: IamPolicy) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(json.dumps(policy["Statement"]))
    return found


def test_with_two_hubs_each_function_has_its_own_hub_put_in_charge(deployed: Settings) -> None:
    settings = replace(deployed, standby_region="eu-north-1")
    assert settings.arc
    takeover = block(steps(settings, settings.arc)["erp"]["recovery"][0])
    assert "ungraceful" not in takeover
    assert [each["arn"].split(":")[3] for each in takeover["lambdas"]] == ["eu-central-1", "eu-north-1"]
    for hub in hubs(settings):
        specs = {spec.part: spec for spec in function_specs(hub, function_documents(hub), HubPolicies(hub))}
        assert specs[REGION_SWITCH].variables["HUB_FUNCTION"] == "tagsync-hub-switch"
        function = f"arn:aws:lambda:{hub.home_region}:111111111111:function:tagsync-hub-switch"
        assert function in json.dumps(specs[REGION_SWITCH].policy)


def test_with_a_rollout_every_alias_that_is_called_is_there(deployed: Settings, code: Path) -> None:
    rolled = replace(
        deployed, standby_region="eu-north-1", functions=replace(deployed.functions, rollout=RolloutSettings())
    )
    for hub in hubs(rolled):
        stack = HubStack(App(), "hub", settings=rolled, hub=hub, code=code)
        made = json.loads(cdktf.Testing.synth(stack))["resource"]
        aliases = {f"{hub.name}-{part}:live" for part in functions(rolled)}
        assert len(made["aws_lambda_alias"]) == len(aliases)
        there = {each["function_name"] for each in made["aws_lambda_function"].values()} | aliases
        called = {
            value
            for each in made["aws_lambda_function"].values()
            for name, value in each["environment"]["variables"].items()
            if name.endswith("_FUNCTION")
        }
        allowed = {
            arn.split(":function:")[1]
            for each in made["aws_iam_role_policy"].values()
            for statement in json.loads(each["policy"])["Statement"]
            if "lambda:InvokeFunction" in statement["Action"]
            for arn in statement["Resource"]
        }
        assert "tagsync-hub-switch" in called & allowed
        assert called | allowed <= there


def test_the_preflight_asks_for_what_the_workflow_launches(deployed: Settings) -> None:
    assert deployed.arc
    workflows = steps(deployed, deployed.arc)["erp"]
    real, drill = (json.loads(block(workflows[name][at])["lambdas"][0]["payload"]) for name, at in WITH_PREFLIGHT)
    assert (real["step"], real["drill"]) == ("preflight", False)
    assert (drill["step"], drill["drill"]) == ("preflight", True)


def test_without_the_section_there_is_nothing_of_it() -> None:
    settings = load_settings(EXAMPLE)
    specs = function_specs(settings, function_documents(settings), HubPolicies(settings))
    assert REGION_SWITCH not in [spec.part for spec in specs]


def test_mistakes_in_plans_are_told_with_their_files(tmp_path: Path) -> None:
    (tmp_path / "erp.yaml").write_text(NATIVE.replace("App: erp", ""))
    settings = tmp_path / "settings.yaml"
    settings.write_text(f"{EXAMPLE.read_text()}arc: {{plans: [erp.yaml, gone.yaml]}}\n")
    with pytest.raises(InputError) as told:
        load_settings(settings)
    text = str(told.value)
    assert "erp.yaml:6 selector" in text
    assert "gone.yaml" in text
    assert "Write recovery: true, or remove arc" in text


def test_a_cleanup_in_the_steps_takes_the_permission_for_it(tmp_path: Path) -> None:
    (tmp_path / "erp.yaml").write_text(NATIVE)
    settings = tmp_path / "settings.yaml"
    text = f"{EXAMPLE.read_text()}recovery: true\narc: {{plans: [erp.yaml], cleanup: true}}\n"
    settings.write_text(text)
    with pytest.raises(InputError, match="the recovery roles may terminate nothing"):
        load_settings(settings)
    settings.write_text(f"{text}cleanup: {{}}\n")
    made = load_settings(settings)
    assert made.arc
    assert steps(made, made.arc)["erp"]["drill"][-1]["name"] == "cleanup erp"


def test_two_plans_of_one_name_are_a_mistake() -> None:
    plan = {
        "version": 1,
        "name": "erp",
        "account": "111111111111",
        "region": "eu-central-1",
        "selector": {"App": "erp"},
    }
    document = {
        "home_region": "eu-central-1",
        "hub": {"account": "111111111111"},
        "external_id": "tagsync-1",
        "recovery": True,
        "arc": {"plans": [plan, plan]},
    }
    with pytest.raises(InputError, match=r"arc\.plans: there are two plans erp"):
        settings_from_document({"version": 1, **document})
