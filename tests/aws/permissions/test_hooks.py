"""What hooks may do in an account: what the settings name, as AWS's list of actions has it."""

from __future__ import annotations

from tagsync.aws.permissions import hook_statements
from tagsync.aws.permissions.statements import document
from tagsync.recovery.hooks.allowed import AllowedHooks
from tests.cdktf.test_policies import complaints

HOOKS = AllowedHooks(
    lambdas=(
        "arn:aws:lambda:eu-west-1:111111111111:function:erp-check",
        "arn:aws:lambda:eu-west-1:222222222222:function:shop-check:live",
    ),
    documents=("erp-warm-up", "AWS-RunShellScript", "arn:aws:ssm:eu-west-1:333333333333:document/shared"),
    automation_roles=("arn:aws:iam::111111111111:role/automation",),
)


def test_rule_9_each_account_gets_its_own_functions_and_the_documents() -> None:
    found = {str(each["Sid"]): each for each in hook_statements("aws", "111111111111", HOOKS)}
    assert found["CallHooks"]["Resource"] == [HOOKS.lambdas[0]]
    assert found["RunHookDocuments"]["Resource"] == [
        "arn:aws:ssm:*:111111111111:document/erp-warm-up",
        "arn:aws:ssm:*::document/AWS-RunShellScript",
        "arn:aws:ssm:eu-west-1:333333333333:document/shared",
    ]
    assert found["PassHookRoles"]["Resource"] == ["arn:aws:iam::111111111111:role/automation"]
    elsewhere = {str(each["Sid"]): each["Resource"] for each in hook_statements("aws", "222222222222", HOOKS)}
    assert elsewhere["CallHooks"] == [HOOKS.lambdas[1]]
    assert "PassHookRoles" not in elsewhere


def test_rule_9_commands_are_run_only_on_instances_of_drs() -> None:
    commands = [
        each
        for each in hook_statements("aws", "111111111111", HOOKS)
        if each["Resource"] == ["arn:aws:ec2:*:*:instance/*"]
    ]
    assert len(commands) == 2
    assert all("Condition" in each for each in commands)


def test_without_hooks_nothing_is_allowed() -> None:
    assert list(hook_statements("aws", "111111111111", AllowedHooks())) == []
    assert list(hook_statements("aws", "111111111111", AllowedHooks(urls=("https://a.example",)))) == []


def test_the_actions_resources_and_conditions_are_those_of_aws() -> None:
    assert list(complaints(document([*hook_statements("aws", "111111111111", HOOKS)]))) == []
