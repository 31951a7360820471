"""Every policy that tagsync publishes, against AWS's table of the actions of DRS (`drs_iam.json`, which the lab also
enforces) and AWS's own policies for those who launch. Linters' databases are older than the table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from moto.iam.aws_managed_policies import aws_managed_policies_data

from tagsync.aws.permissions import (
    IamPolicy,
    Launches,
    cleanup_policy,
    launch_needs_policy,
    read_policy,
    recovery_follow_policy,
    recovery_policy,
    recovery_read_policy,
    recovery_run_policy,
    recovery_watch_policy,
    recovery_write_policy,
    write_policy,
)
from tagsync.lab.iam.drs_permissions import table

EVERYTHING = Launches(post_launch_actions=True, instance_fleets=True, profile_roles=("web-servers",))
PUBLISHED: dict[str, IamPolicy] = {
    "read": read_policy(launch=True, staging=True),
    "write": write_policy(launch=True),
    "recovery read": recovery_read_policy(),
    "recovery write": recovery_write_policy(),
    "recovery follow": recovery_follow_policy(),
    "recovery watch": recovery_watch_policy(),
    "launch needs": launch_needs_policy(),
    "recovery run": recovery_run_policy(),
    "recovery": recovery_policy(),
    "cleanup": cleanup_policy(),
    "recovery with everything": recovery_policy(launches=EVERYTHING),
}
EVERYWHERE = ("aws:ViaAWSService", "aws:CalledVia")
"""Condition keys that every request has."""
OF_AWS = ("AWSElasticDisasterRecoveryConsoleFullAccess_v2", "AWSElasticDisasterRecoveryLaunchActionsPolicy")
PROVEN = {
    "drs": "StartRecovery CreateRecoveryInstanceForDrs DescribeJobs DescribeJobLogItems ListTagsForResource"
    " DescribeReplicationConfigurationTemplates",
    "ec2": "RunInstances StartInstances StopInstances TerminateInstances ModifyInstanceAttribute CreateVolume"
    " DeleteVolume AttachVolume DetachVolume CreateSnapshot DeleteSnapshot CreateSecurityGroup"
    " AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress GetConsoleOutput"
    " GetConsoleScreenshot CreateTags CreateLaunchTemplateVersion ModifyLaunchTemplate DeleteLaunchTemplateVersions"
    " DescribeInstances DescribeInstanceStatus DescribeInstanceAttribute DescribeInstanceTypes"
    " DescribeInstanceTypeOfferings DescribeAccountAttributes DescribeAvailabilityZones DescribeImages"
    " DescribeLaunchTemplates DescribeLaunchTemplateVersions DescribeSecurityGroups DescribeSnapshots DescribeSubnets"
    " DescribeVolumes DescribeKeyPairs DescribeCapacityReservations DescribeHosts GetEbsEncryptionByDefault"
    " GetEbsDefaultKmsKeyId",
    "kms": "DescribeKey ListAliases",
    "iam": "ListInstanceProfiles ListRoles PassRole",
}
"""What AWS's sample for DRS with ARC Region switch gives, and what CloudTrail shows of real launches."""


def complaints(policy: IamPolicy) -> Iterator[str]:
    """What of a policy's statements about DRS does not fit the table."""
    allowed: dict[str, set[str]] = {}
    for statement, action in statements(policy, "drs"):
        row = table()["actions"].get(action)
        if row is None:
            yield f"{action}: there is no such action"
            continue
        kinds = {each.removesuffix("*") for each in row["resources"]}
        for resource in statement["Resource"]:
            kind = resource.split(":")[-1].split("/")[0]
            allowed.setdefault(action, set()).add(kind)
            if kind not in (kinds or {"*"}):
                yield f"{action}: {resource} is none of {sorted(kinds) or '*'}"
        for key in (key for keys in statement.get("Condition", {}).values() for key in keys):
            if key not in (*EVERYWHERE, *row["condition_keys"]):
                yield f"{action}: it has no condition key {key}"
    for action, kinds in allowed.items():
        for each in table()["actions"][action]["resources"]:
            if each.endswith("*") and each.removesuffix("*") not in kinds:
                yield f"{action}: it also needs {each}"


def statements(policy: IamPolicy, service: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Each action of a service, without its prefix, with its statement."""
    for statement in policy["Statement"]:  # type: ignore[attr-defined]
        actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
        for action in actions:
            if action.startswith(f"{service}:"):
                yield statement, action.partition(":")[2]


@pytest.mark.parametrize("name", PUBLISHED)
def test_rule_3_every_statement_fits_what_aws_publishes(name: str) -> None:
    assert list(complaints(PUBLISHED[name])) == []


@pytest.mark.parametrize(
    ("action", "resource", "condition", "said"),
    [
        ("GetRecoveryPlanExecution", "arn:aws:drs:*:*:recovery-plan/*", {}, "is none of ['recovery-plan-execution']"),
        ("GetRecoveryPlanExecution", "arn:aws:drs:*:*:recovery-plan/*", {}, "also needs recovery-plan-execution*"),
        ("ListRecoveryPlanExecutions", "*", {}, "is none of ['recovery-plan']"),
        ("DescribeJobs", "arn:aws:drs:*:*:job/*", {}, "is none of *"),
        ("StartRecoveries", "*", {}, "there is no such action"),
        ("StartRecovery", "arn:aws:drs:*:*:source-server/*", {"drs:CreateAction": "x"}, "has no condition key"),
    ],
)
def test_the_check_complains(action: str, resource: str, condition: dict[str, str], said: str) -> None:
    statement: dict[str, object] = {"Action": [f"drs:{action}"], "Resource": [resource]}
    policy: IamPolicy = {"Statement": [statement | ({"Condition": {"StringEquals": condition}} if condition else {})]}
    assert any(said in each for each in complaints(policy))


def test_rule_9_the_recovery_role_has_what_was_proven_on_real_accounts() -> None:
    has = {f"{service}:{action}" for service in PROVEN for _, action in statements(recovery_policy(), service)}
    assert {f"{service}:{action}" for service, actions in PROVEN.items() for action in actions.split()} <= has
    through_aws = {"Bool": {"aws:ViaAWSService": "true"}}
    for statement, action in statements(recovery_policy(), "ec2"):
        condition = statement.get("Condition", {})
        if action.startswith(("Describe", "GetEbs")):
            assert condition == {}
        elif "LaunchTemplate" in action:
            assert condition == {"Null": {"aws:ResourceTag/AWSElasticDisasterRecoveryManaged": "false"}}
        else:
            assert condition.items() >= through_aws.items(), action
    ((tagging, _),) = [found for found in statements(recovery_policy(), "ec2") if found[1] == "CreateTags"]
    assert set(tagging["Condition"]["StringEquals"]["ec2:CreateAction"]) == {
        *("CreateSecurityGroup", "CreateVolume", "CreateSnapshot", "RunInstances"),
    }


def test_rule_9_the_recovery_role_passes_the_roles_of_instances_to_ec2_alone() -> None:
    for launches, more in ((Launches(), set()), (EVERYTHING, {"LaunchActionsRole", "web-servers"})):
        policy = recovery_policy(launches=launches)
        (passing,) = [statement for statement, action in statements(policy, "iam") if action == "PassRole"]
        assert passing["Condition"] == {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}
        usual = {"ConversionServerRole", "RecoveryInstanceRole"}
        named = {each.rsplit("/", 1)[-1] for each in passing["Resource"]}
        assert len(named) == len(usual) + len(more)
        assert all(any(name.endswith(each) for name in named) for each in usual | more)


def test_rule_9_post_launch_actions_and_fleets_are_behind_settings() -> None:
    usual, post, fleets = (
        {
            f"{service}:{action}"
            for service in ("ec2", "ssm")
            for _, action in statements(recovery_policy(launches=launches), service)
        }
        for launches in (Launches(), Launches(post_launch_actions=True), Launches(instance_fleets=True))
    )
    assert not any(action.startswith("ssm:") for action in usual | fleets)
    assert {"ssm:SendCommand", "ssm:StartAutomationExecution", "ssm:GetAutomationExecution"} <= post
    assert fleets - usual == {
        "ec2:AssociateIamInstanceProfile",
        "ec2:CreateFleet",
        "ec2:CreateNetworkInterface",
        "ec2:CreateNetworkInterfacePermission",
        "ec2:GetInstanceTypesFromInstanceRequirements",
    }
    for statement, action in statements(recovery_policy(launches=EVERYTHING), "ssm"):
        if action in ("SendCommand", "StartAutomationExecution"):
            assert statement["Condition"]["ForAnyValue:StringEquals"] == {"aws:CalledVia": ["drs.amazonaws.com"]}


def test_rule_9_launch_settings_take_what_aws_documents() -> None:
    has = {action: statement for statement, action in statements(write_policy(launch=True), "ec2")}
    assert has.keys() >= {
        *("DescribeInstances", "DescribeLaunchTemplateVersions", "CreateLaunchTemplateVersion", "ModifyLaunchTemplate"),
    }
    assert has["ModifyLaunchTemplate"]["Resource"] == ["arn:aws:ec2:*:*:launch-template/*"]
    assert "AWSElasticDisasterRecoveryManaged" in json.dumps(has["ModifyLaunchTemplate"]["Condition"])


@pytest.mark.parametrize("launches", [Launches(), EVERYTHING])
def test_the_recovery_role_may_do_nothing_that_aws_does_not_give_to_those_who_launch(launches: Launches) -> None:
    managed = json.loads(aws_managed_policies_data)
    given = {
        (service, action)
        for name, service in product(OF_AWS, ("ec2", "iam", "kms", "ssm"))
        for _, action in statements(managed[name]["Document"], service)
    }
    policy = recovery_policy(launches=launches)
    asked = {(service, action) for service in ("ec2", "iam", "kms", "ssm") for _, action in statements(policy, service)}
    assert asked - given == set()


def test_rule_4_tags_of_a_start_are_granted_on_what_it_makes_and_launches_and_nothing_else() -> None:
    grants = [statement for statement, action in statements(recovery_policy(), "drs") if action == "TagResource"]
    at_start, orders = grants
    servers = "arn:aws:drs:*:*:source-server/*"
    assert at_start["Resource"] == ["arn:aws:drs:*:*:job/*", servers]
    assert at_start["Condition"] == {"StringEquals": {"drs:CreateAction": "StartRecovery"}}
    plans = ["arn:aws:drs:*:*:recovery-plan-execution/*", "arn:aws:drs:*:*:recovery-plan/*"]
    assert orders["Resource"] == [servers, *plans]
    assert orders["Condition"]["ForAllValues:StringEquals"] == {"aws:TagKeys": ["tagsync:recovery-order"]}
