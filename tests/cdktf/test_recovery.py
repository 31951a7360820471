"""A deployment with recoveries: the function, its state machine, the recovery roles, and what they may do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from botocore.loaders import Loader

from tagsync.aws.permissions import recovery_policy, recovery_run_policy, together
from tagsync.lab.iam.drs_permissions import table
from tagsync.lab.lab import Lab
from tagsync_cdktf.facts.driven_machine import driven_definition
from tests.aws_mirror import needs_aws_provider
from tests.cdktf.conftest import EXAMPLE, Stacks, run_app
from tests.cdktf.test_policies import complaints, policies
from tests.cdktf.test_terraform import TWIN, same_roles

pytestmark = pytest.mark.slow

RECOVERERS = [f"arn:aws:iam::111111111111:role/tagsync-{part}" for part in ("recovery", "api")]


LAUNCHES = "launches: {post_launch_actions: true, instance_fleets: true, profile_roles: [web-servers]}\n"
SESSIONS = "sessions: {source_identity: tagsync, session_tags: {team: dr}, transitive_tag_keys: [team]}\n"
DEPLOYER = "arn:aws:iam::111111111111:role/pipeline"
DEPLOYERS = [f"{DEPLOYER}-*", "arn:aws:iam::777777777777:user/ops"]
NEXT_ID = "accepted_external_ids: [tagsync-next]\n"
KEY = "kms: {key_arn: 'arn:aws:kms:eu-central-1:111111111111:key/11111111-2222-3333-4444-555555555555'}\n"
TRACING = "functions: {tracing: true}\n"
ARC = "arc: {plans: [{version: 1, name: erp, account: '111111111111', region: eu-central-1, selector: {App: erp}}]}\n"
CLEANUP = "cleanup: {}\n"
HOOKS = """
hooks:
  lambdas:
    - arn:aws:lambda:eu-central-1:111111111111:function:erp-check
    - arn:aws:lambda:eu-central-1:222222222222:function:erp-check
  urls: ["https://shop.example.com/health"]
"""
MODULE_VARIABLES = """
  launch              = true
  post_launch_actions = true
  instance_fleets     = true
  profile_roles       = ["web-servers"]
  cleanup             = true
  session_tags        = true
  source_identity     = true

  accepted_external_ids = ["tagsync-next"]
"""


@pytest.fixture(scope="module")
def recovery(tmp_path_factory: pytest.TempPathFactory, code: Path) -> Stacks:
    """The stacks of the example with `recovery: true`."""
    return with_settings(tmp_path_factory.mktemp("recovery"), code, EXAMPLE.read_text())


@pytest.fixture(scope="module")
def larger(tmp_path_factory: pytest.TempPathFactory, code: Path) -> Stacks:
    """The same with every setting that gives roles more permissions."""
    example = EXAMPLE.read_text()
    text = example.replace("policy:\n", "policy:\n  launch: {copy_tags: ensure}\n")
    text = text.replace(json.dumps([DEPLOYER]), json.dumps(DEPLOYERS))
    assert text.count("ensure") == text.count(DEPLOYERS[1]) == 1
    return with_settings(
        tmp_path_factory.mktemp("larger"),
        code,
        text + LAUNCHES + SESSIONS + NEXT_ID + KEY + TRACING + ARC + CLEANUP + HOOKS,
    )


def with_settings(folder: Path, code: Path, text: str) -> Stacks:
    settings = folder / "settings.yaml"
    settings.write_text(f"{text}recovery: true\n")
    done = run_app(folder, code, settings)
    assert done.returncode == 0, done.stderr
    made = (folder / "cdktf.out").glob("stacks/*/cdk.tf.json")
    return {path.parent.name: json.loads(path.read_text()) for path in made}


def named(stack: Any, kind: str, name: str, by: str = "name") -> Any:
    (found,) = [each for each in stack["resource"][kind].values() if each[by] == name]
    return found


def test_without_the_switch_there_is_nothing_of_it(stacks: Stacks) -> None:
    assert not [name for name, stack in stacks.items() if "tagsync-recovery" in json.dumps(stack)]


def test_the_machine_drives_the_function_and_its_log_holds_no_data(recovery: Stacks) -> None:
    hub = recovery["tagsync-hub"]
    machine = named(hub, "aws_sfn_state_machine", "tagsync-recovery")
    function = "arn:aws:lambda:eu-central-1:111111111111:function:tagsync-recovery"
    itself = "arn:aws:states:eu-central-1:111111111111:stateMachine:tagsync-recovery"
    assert json.loads(machine["definition"]) == driven_definition("aws", function, itself)
    (logging,) = [machine["logging_configuration"]]
    assert (logging["level"], logging["include_execution_data"]) == ("ERROR", False)
    named(hub, "aws_cloudwatch_log_group", "/aws/vendedlogs/states/tagsync-recovery")


def test_the_function_knows_machine_role_table_and_topic(recovery: Stacks) -> None:
    function = named(recovery["tagsync-hub"], "aws_lambda_function", "tagsync-recovery", "function_name")
    variables = function["environment"]["variables"]
    assert (function["handler"], function["timeout"]) == ("tagsync.service.functions.recovery.handler", 900)
    assert variables["RECOVERY_MACHINE"] == "arn:aws:states:eu-central-1:111111111111:stateMachine:tagsync-recovery"
    assert variables["RECOVERY_ROLE"] == "tagsync-launch"
    assert variables["TABLE_NAME"] == "tagsync"
    assert variables["REPORT_TOPIC"].endswith(":tagsync-reports")


def test_the_api_knows_the_machine_too(recovery: Stacks) -> None:
    function = named(recovery["tagsync-hub"], "aws_lambda_function", "tagsync-api", "function_name")
    assert function["environment"]["variables"]["RECOVERY_MACHINE"].endswith(":stateMachine:tagsync-recovery")


def test_the_api_runs_recovery_plans_with_the_recovery_role(recovery: Stacks) -> None:
    function = named(recovery["tagsync-hub"], "aws_lambda_function", "tagsync-api", "function_name")
    variables = function["environment"]["variables"]
    assert variables["RECOVERY_ROLE"] == "tagsync-launch"
    assert {"POLICY", "POLICY_PARAMETERS"} & set(variables)
    (policy,) = [policy for name, policy in policies(recovery) if "/service_api_role_policy_" in name]
    assert "arn:aws:iam::222222222222:role/tagsync-launch" in json.dumps(policy)


def test_a_failed_recovery_rings(recovery: Stacks) -> None:
    alarms = recovery["tagsync-hub"]["resource"]["aws_cloudwatch_metric_alarm"].values()
    watched = {each["metric_name"] for each in alarms if "recovery" in str(each.get("dimensions", {}))}
    assert watched == {"ExecutionsFailed", "ExecutionsTimedOut", "ExecutionsAborted", "Errors", "Throttles"}


def test_every_target_has_a_recovery_role_that_trusts_two_functions_alone(recovery: Stacks) -> None:
    roles = {
        name: role
        for name, stack in recovery.items()
        for role in stack.get("resource", {}).get("aws_iam_role", {}).values()
        if role["description"] == "tagsync launches source servers"
    }
    assert sorted(roles) == ["tagsync-hub", "tagsync-spoke-222222222222"]
    for role in roles.values():
        (statement,) = json.loads(role["assume_role_policy"])["Statement"]
        assert statement["Principal"] == {"AWS": RECOVERERS}
        assert statement["Condition"] == {"StringEquals": {"sts:ExternalId": "tagsync-2f6d1c"}}


def test_the_read_roles_trust_those_who_deploy_and_every_role_takes_each_external_id(larger: Stacks) -> None:
    trusted = {
        role["name"]: json.loads(role["assume_role_policy"])["Statement"]
        for role in larger["tagsync-spoke-222222222222"]["resource"]["aws_iam_role"].values()
    }
    ids = {"StringEquals": {"sts:ExternalId": ["tagsync-2f6d1c", "tagsync-next"]}}
    for name in ("tagsync-read", "tagsync-write", "tagsync-launch"):
        assert trusted[name][0]["Condition"] == ids
    _, deployers, _ = trusted["tagsync-read"]
    assert deployers["Principal"] == {"AWS": [f"arn:aws:iam::{each}:root" for each in ("111111111111", "777777777777")]}
    assert deployers["Condition"] == ids | {"ArnLike": {"aws:PrincipalArn": DEPLOYERS}}
    assert not [name for name in ("tagsync-write", "tagsync-launch") if DEPLOYERS[0] in json.dumps(trusted[name])]


def is_news(complaint: str) -> bool:
    """Whether the linter, whose list is older, has not heard of an operation that DRS has, or of what it acts on."""
    action, _, what = complaint.partition(": ")
    name = action.removeprefix("drs:")
    resource, is_none_of, _ = what.partition(" is none of ")
    if is_none_of:
        return name != action and resource.split(":")[-1].removesuffix("/*") in table()["actions"][name]["resources"]
    operations = Loader().load_service_model("drs", "service-2")["operations"]
    return what == "there is no such action" and name in operations


def test_policies_have_no_complaint_but_for_what_drs_may_name_anything_in(larger: Stacks) -> None:
    """A launch template may name resources of any type: `*` is allowed there, and only to services of AWS."""
    found = []
    for name, policy in policies(larger):
        through_aws = {
            action
            for each in policy["Statement"]
            if "aws:ViaAWSService" in json.dumps(each.get("Condition", {})) and each["Resource"] == ["*"]
            for action in each["Action"]
        }
        assert through_aws in (set(), {"ec2:RunInstances", "ec2:CreateFleet"})
        found += [
            f"{name}: {what}"
            for what in complaints(policy)
            if not is_news(what) and what.partition(": ")[0] not in through_aws
        ]
    assert found == []


def test_the_write_role_still_writes_tags_alone(recovery: Stacks) -> None:
    launching = together(recovery_policy(), recovery_run_policy())
    assert [json.loads(json.dumps(launching))] * 2 == [
        policy for name, policy in policies(recovery) if "access_recovery" in name
    ]
    for name, policy in policies(recovery):
        starts = "drs:StartRecovery" in json.dumps(policy)  # and `drs:StartRecoveryPlanExecution`
        assert starts == ("access_recovery" in name), name


@needs_aws_provider
@pytest.mark.parametrize("everything", [False, True])
def test_the_module_makes_the_same_roles(
    recovery: Stacks, larger: Stacks, lab: Lab, tmp_path: Path, everything: bool
) -> None:
    readers = '"${local.role}-tag-discovery", "${local.role}-api"'
    twin = TWIN.replace(readers, f'{readers}, "${{local.role}}-recovery"')
    twin = twin.replace(
        "  external_id", '  recoverers = ["${local.role}-recovery", "${local.role}-api"]\n  external_id'
    )
    if everything:
        twin = twin.replace(json.dumps([DEPLOYER]), json.dumps(DEPLOYERS))
        twin = twin.replace('"${local.role}-recovery"]', '"${local.role}-recovery", "${local.role}-region-switch"]')
        twin = twin.replace('"${local.role}-api"]', '"${local.role}-api", "${local.role}-region-switch"]')
        twin = twin.replace("  external_id", f"{MODULE_VARIABLES}\n  external_id")
    stacks = larger if everything else recovery
    assert same_roles(stacks["tagsync-hub"]["resource"], twin, lab, tmp_path) == 4


def test_hooks_may_call_what_is_named_in_each_account_and_nothing_else(larger: Stacks, recovery: Stacks) -> None:
    assert "Hook" not in json.dumps(recovery)
    hub = named(larger["tagsync-hub"], "aws_lambda_function", "tagsync-recovery", "function_name")
    assert json.loads(hub["environment"]["variables"]["HOOKS"])["urls"] == ["https://shop.example.com/health"]
    called = [
        (name.partition("/")[0], statement["Resource"])
        for name, policy in policies(larger)
        for statement in policy["Statement"]
        if statement["Sid"] == "CallHooks"
    ]
    function = "arn:aws:lambda:eu-central-1:{}:function:erp-check"
    assert called == [
        ("tagsync-hub", [function.format("111111111111")]),
        ("tagsync-spoke-222222222222", [function.format("222222222222")]),
    ]


def test_no_two_roles_of_an_account_have_one_name(recovery: Stacks) -> None:
    for stack in recovery.values():
        names = [role["name"] for role in stack.get("resource", {}).get("aws_iam_role", {}).values()]
        assert len(set(names)) == len(names)
