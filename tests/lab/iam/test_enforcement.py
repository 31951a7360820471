"""With `iam=True` the identity policies of assumed roles decide."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import Lab

MEMBER = "222222222222"
SERVERS = "arn:aws:drs:*:*:source-server/*"


@pytest.fixture
def guarded() -> Iterator[Lab]:
    with Lab(iam=True) as lab:
        lab.drs(MEMBER, "us-east-1").seed_server("erp", instance="i-00000000000000001")
        yield lab


def acting(lab: Lab, *statements: dict[str, Any], name: str = "limited") -> boto3.Session:
    """A session of a role whose policy has these statements."""
    arn = lab.add_role(MEMBER, name, policy={"Version": "2012-10-17", "Statement": list(statements)})
    keys = lab.client("sts").assume_role(RoleArn=arn, RoleSessionName="test")["Credentials"]
    return boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], "us-east-1")


def allow(*actions: str, resource: str = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": list(actions), "Resource": resource, **more}


def code(call: Any, **request: Any) -> str | None:
    try:
        call(**request)
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return None


def test_what_a_policy_lacks_is_denied_in_the_services_words(guarded: Lab) -> None:
    session = acting(guarded, allow("drs:DescribeSourceServers"))
    drs, ec2, sts = (session.client(name, endpoint_url=guarded.url) for name in ("drs", "ec2", "sts"))
    (server,) = drs.describe_source_servers()["items"]
    assert code(drs.tag_resource, resourceArn=server["arn"], tags={"a": "b"}) == "AccessDeniedException"
    assert guarded.tags(server["arn"]) == {}
    assert code(ec2.describe_instances) == "UnauthorizedOperation"
    role = f"arn:aws:iam::{MEMBER}:role/limited"
    assert code(sts.assume_role, RoleArn=role, RoleSessionName="again") == "AccessDenied"
    assert code(sts.get_caller_identity) is None


def test_tagging_is_allowed_on_source_servers_only(guarded: Lab) -> None:
    session = acting(guarded, allow("drs:*"), {**allow("drs:TagResource"), "Effect": "Deny", "Resource": SERVERS})
    (server,) = guarded.drs(MEMBER, "us-east-1").servers.values()
    drs = session.client("drs", endpoint_url=guarded.url)
    assert code(drs.tag_resource, resourceArn=server.arn, tags={"a": "b"}) == "AccessDeniedException"
    assert code(drs.untag_resource, resourceArn=server.arn, tagKeys=["a"]) is None


def test_a_policy_on_source_servers_does_not_reach_other_resources(guarded: Lab) -> None:
    session = acting(guarded, allow("drs:TagResource", "drs:UntagResource", resource=SERVERS))
    (server,) = guarded.drs(MEMBER, "us-east-1").servers.values()
    drs = session.client("drs", endpoint_url=guarded.url)
    job = server.arn.replace("source-server/s-", "job/drsjob-")
    assert code(drs.tag_resource, resourceArn=server.arn, tags={"a": "b"}) is None
    assert code(drs.untag_resource, resourceArn=server.arn, tagKeys=["a"]) is None
    assert code(drs.tag_resource, resourceArn=job, tags={"a": "b"}) == "AccessDeniedException"
    assert code(drs.describe_source_servers) == "AccessDeniedException"


def test_attached_policies_count(guarded: Lab) -> None:
    session = acting(guarded, allow("s3:ListAllMyBuckets"))
    iam = guarded.client("iam", MEMBER)
    drs = session.client("drs", endpoint_url=guarded.url)
    assert code(drs.describe_source_servers) == "AccessDeniedException"
    statement = '{"Effect": "Allow", "Action": "drs:Describe*", "Resource": "*"}'
    document = f'{{"Version": "2012-10-17", "Statement": [{statement}]}}'
    policy = iam.create_policy(PolicyName="read", PolicyDocument=document)["Policy"]["Arn"]
    iam.attach_role_policy(RoleName="limited", PolicyArn=policy)
    assert code(drs.describe_source_servers) is None


def test_a_deny_in_one_policy_outweighs_an_allow_in_another(guarded: Lab) -> None:
    drs = acting(guarded, allow("drs:*")).client("drs", endpoint_url=guarded.url)
    assert code(drs.describe_source_servers) is None
    deny = {**allow("drs:Describe*"), "Effect": "Deny"}
    document = json.dumps({"Version": "2012-10-17", "Statement": deny})
    guarded.client("iam", MEMBER).put_role_policy(RoleName="limited", PolicyName="no", PolicyDocument=document)
    assert code(drs.describe_source_servers) == "AccessDeniedException"


def test_conditions_on_what_a_request_says_are_kept(guarded: Lab) -> None:
    here = {"StringEquals": {"aws:RequestedRegion": "us-east-1"}, "IpAddress": {"aws:SourceIp": "192.0.2.1"}}
    for place, refused in (("us-east-1", None), ("eu-west-1", "AccessDeniedException")):
        guarded.drs(MEMBER, place).initialized = True
        session = acting(guarded, allow("drs:DescribeSourceServers", Condition=here), name=f"in-{place}")
        drs = session.client("drs", place, endpoint_url=guarded.url)
        assert code(drs.describe_source_servers) == refused


def test_rule_3_an_action_needs_its_resource_types_and_one_without_types_needs_a_star(guarded: Lab) -> None:
    plan = guarded.client("drs", MEMBER).create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
    listing = ("drs:ListRecoveryPlanExecutions", "drs:DescribeJobs", "drs:GetRecoveryPlanExecution")
    plans, executions = (f"arn:aws:drs:*:*:{kind}/*" for kind in ("recovery-plan", "recovery-plan-execution"))
    of_plans, of_executions = (
        acting(guarded, allow(*listing, resource=resource), name=name).client("drs", endpoint_url=guarded.url)
        for name, resource in (("of-plans", plans), ("of-executions", executions))
    )
    execution = {"recoveryPlanExecutionArn": executions.replace("*:*", f"us-east-1:{MEMBER}").replace("*", "rpe-1")}
    denied = "AccessDeniedException"
    assert code(of_plans.list_recovery_plan_executions, recoveryPlanArn=plan) is None
    assert code(of_executions.list_recovery_plan_executions, recoveryPlanArn=plan) == denied
    assert code(of_plans.get_recovery_plan_execution, **execution) == denied
    assert code(of_executions.get_recovery_plan_execution, **execution) == "ResourceNotFoundException"
    assert code(of_plans.describe_jobs) == denied


@pytest.mark.parametrize(
    ("resources", "condition", "is_enough"),
    [
        (("job", "source-server"), {"StringEquals": {"drs:CreateAction": "StartRecovery"}}, True),
        (("job", "source-server"), {}, True),
        (("job",), {}, False),
        (("source-server",), {}, False),
        (("job", "source-server"), {"StringEquals": {"drs:CreateAction": "CreateRecoveryPlan"}}, False),
    ],
)
def test_rule_4_tags_of_a_start_are_checked_on_job_and_source_server(
    guarded: Lab, resources: tuple[str, ...], condition: dict[str, Any], is_enough: bool
) -> None:
    tags = [allow("drs:TagResource", resource=f"arn:aws:drs:*:*:{kind}/*", Condition=condition) for kind in resources]
    drs = acting(guarded, allow("drs:StartRecovery", resource=SERVERS), *tags).client("drs", endpoint_url=guarded.url)
    (server,) = guarded.drs(MEMBER, "us-east-1").servers
    start = {"sourceServers": [{"sourceServerID": server}], "isDrill": True}
    assert code(drs.start_recovery, **start, tags={"a": "b"}) == (None if is_enough else "AccessDeniedException")
    if not is_enough:
        assert code(drs.start_recovery, **start) is None


def test_administrators_may_do_everything(guarded: Lab) -> None:
    guarded.client("drs", MEMBER).describe_source_servers()


def test_without_enforcement_a_role_may_do_everything(lab: Lab) -> None:
    lab.drs(MEMBER, "us-east-1").initialized = True
    drs = acting(lab, allow("s3:ListAllMyBuckets")).client("drs", endpoint_url=lab.url)
    drs.describe_source_servers()
