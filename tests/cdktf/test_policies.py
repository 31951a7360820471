"""Every IAM policy of every stack, against AWS's list of actions, resource types and condition keys (policy_sentry; for
DRS the newer table that the lab enforces)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from policy_sentry.querying.actions import get_action_data

from tagsync.lab.iam.drs_permissions import table
from tagsync_cdktf.facts.functions import FUNCTIONS, WRITERS
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.resource_policies import key_policy
from tests.cdktf.conftest import Stacks

_PLACEHOLDER = re.compile(r"\$\{\w+\}")
_OF_ANY_REQUEST = {
    *(
        "aws:CalledVia",
        "aws:PrincipalArn",
        "aws:ResourceAccount",
        "aws:SecureTransport",
        "aws:SourceAccount",
        "aws:SourceArn",
        "aws:ViaAWSService",
    ),
}
"""From the AWS document "AWS global condition context keys"."""
_RESOURCE_POLICIES = {
    "aws_cloudwatch_event_bus_policy": "policy",
    "aws_iam_role": "assume_role_policy",
    "aws_s3_bucket_policy": "policy",
    "aws_sns_topic_policy": "policy",
    "aws_sqs_queue": "policy",
}


def policies(stacks: Stacks) -> Iterator[tuple[str, Any]]:
    """The policies of all roles: what they are called, and the document."""
    for name, stack in stacks.items():
        for key, policy in stack.get("resource", {}).get("aws_iam_role_policy", {}).items():
            yield f"{name}/{key}", json.loads(policy["policy"])


def resource_policies(stacks: Stacks) -> Iterator[tuple[str, Any]]:
    """The policies of resources, and whom roles trust: what they are called, and the document."""
    for name, stack in stacks.items():
        for kind, argument in _RESOURCE_POLICIES.items():
            for key, resource in stack.get("resource", {}).get(kind, {}).items():
                yield f"{name}/{key}", json.loads(resource[argument])


def complaints(policy: Any) -> Iterator[str]:
    """What a policy linter has to say: unknown actions, `*` where a resource could be named, and resources that none
    of the action's types fits."""
    for statement in policy["Statement"]:
        for action in statement["Action"]:
            service, _, name = action.partition(":")
            data = get_action_data(service, name)
            if not data:
                yield f"{action}: there is no such action"
                continue
            known = {each["resource_arn_format"] for each in data[service]}
            for resource in statement["Resource"]:
                if resource == "*" and known != {"*"}:
                    yield f"{action}: * could be narrowed to {sorted(known - {'*'})}"
                if resource != "*" and not any(_fits(resource, each) for each in known - {"*"}):
                    yield f"{action}: {resource} is none of {sorted(known)}"
    yield from strange_keys(policy)


def strange_keys(policy: Any) -> Iterator[str]:
    """Condition keys that an action does not have: such a statement never allows it."""
    for statement in policy["Statement"]:
        used = {key for keys in statement.get("Condition", {}).values() for key in keys} - _OF_ANY_REQUEST
        actions = statement["Action"]
        for action in [actions] if isinstance(actions, str) else actions:
            service, _, name = action.partition(":")
            known = _condition_keys(service, name)
            for key in sorted(used):
                if not any(_fits(key, each) for each in known):
                    yield f"{action}: it has no condition key {key}"


def _condition_keys(service: str, name: str) -> set[str]:
    if service == "drs":
        return set(table()["actions"].get(name, {}).get("condition_keys", ()))
    data = get_action_data(service, name)
    return {key for each in data[service] for key in each["condition_keys"]} if data else set()


def _fits(resource: str, form: str) -> bool:
    """Whether an ARN, wildcards and all, is one of this form. What belongs to AWS, such as a snapshot's place or a
    document of Systems Manager, has no account."""
    pattern = "[^ ]+".join(re.escape(part) for part in _PLACEHOLDER.split(form))
    forms = (resource, resource.replace(":*:*:", ":*::"), resource.replace(":*::", ":*:*:"))
    return any(re.fullmatch(pattern, each) for each in forms)


def test_no_policy_has_a_complaint(stacks: Stacks) -> None:
    found = [f"{name}: {what}" for name, policy in policies(stacks) for what in complaints(policy)]
    assert found == []


def test_no_policy_of_a_resource_asks_for_what_a_request_never_has(stacks: Stacks) -> None:
    named = dict(resource_policies(stacks))
    assert len(named) > 10
    named["key"] = key_policy(Names("tagsync", "aws", "eu-central-1", "111111111111"))
    assert [f"{name}: {what}" for name, policy in named.items() for what in strange_keys(policy)] == []


@pytest.mark.parametrize(
    ("action", "key"),
    [
        ("sqs:SendMessage", "events:source"),
        ("drs:TagResource", "drs:CreateActions"),
        ("sts:AssumeRole", "sts:External"),
    ],
)
def test_the_linter_knows_the_keys_of_conditions(action: str, key: str) -> None:
    statement = {"Action": action, "Condition": {"StringEquals": {key: "x", "aws:SourceArn": "y"}}}
    assert list(strange_keys({"Statement": [statement]})) == [f"{action}: it has no condition key {key}"]


@pytest.mark.parametrize(
    ("action", "resource", "said"),
    [
        ("drs:TagResources", "*", "there is no such action"),
        ("drs:TagResource", "*", "could be narrowed"),
        ("sqs:SendMessage", "arn:aws:sns:eu-west-1:1:x", "is none of"),
    ],
)
def test_the_linter_complains(action: str, resource: str, said: str) -> None:
    policy = {"Statement": [{"Action": [action], "Resource": [resource]}]}
    assert any(said in complaint for complaint in complaints(policy))


def test_only_the_write_roles_write_and_to_source_servers_alone(stacks: Stacks) -> None:
    for name, policy in policies(stacks):
        writes = [
            statement
            for statement in policy["Statement"]
            if any(action.startswith("drs:") and "Tag" in action for action in statement["Action"])
        ]
        assert bool(writes) == ("write" in name), name
        for statement in writes:
            assert statement["Action"] == ["drs:TagResource", "drs:UntagResource"]
            assert statement["Resource"] == ["arn:aws:drs:*:*:source-server/*"]


def test_the_functions_assume_the_two_roles_of_each_account_and_no_other(stacks: Stacks) -> None:
    assumed = {
        resource
        for name, policy in policies(stacks)
        for statement in policy["Statement"]
        if statement["Action"] == ["sts:AssumeRole"]
        for resource in statement["Resource"]
    }
    read = {f"arn:aws:iam::{account}:role/tagsync-read" for account in ("111111111111", "222222222222", "444444444444")}
    write = {f"arn:aws:iam::{account}:role/tagsync-write" for account in ("111111111111", "222222222222")}
    assert assumed == read | write


def test_the_hubs_own_roles_wait_for_the_functions_they_trust(hub: Any) -> None:
    for name, role in hub["aws_iam_role"].items():
        if role["name"] in ("tagsync-read", "tagsync-write"):
            assert len(role["depends_on"]) == len(FUNCTIONS), name


def test_read_and_write_roles_trust_functions_and_ask_for_the_external_id(stacks: Stacks) -> None:
    """The read roles trust the deployers too, for the fleets stacks read origins with them."""
    trusted = [
        (role["name"], json.loads(role["assume_role_policy"])["Statement"])
        for stack in stacks.values()
        for role in stack.get("resource", {}).get("aws_iam_role", {}).values()
        if role["name"] in ("tagsync-read", "tagsync-write")
    ]
    assert len(trusted) == 5
    asks = {"StringEquals": {"sts:ExternalId": "tagsync-2f6d1c"}}
    deployers = {"ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::111111111111:role/pipeline"]}}
    for name, (functions, *more) in trusted:
        parts = WRITERS if "write" in name else FUNCTIONS
        assert functions["Principal"] == {"AWS": [f"arn:aws:iam::111111111111:role/tagsync-{part}" for part in parts]}
        assert functions["Condition"] == asks
        assert [each["Condition"] for each in more] == ([] if "write" in name else [asks | deployers])
