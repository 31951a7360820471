"""The constructs in another team's stack, and settings that change what is made."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import cdktf
import pytest
from cdktf import App, LocalBackend, TerraformProvider, TerraformStack
from constructs import Construct

from tagsync_cdktf.constructs.service import TagSyncService
from tagsync_cdktf.constructs.spoke_access import SpokeAccess
from tagsync_cdktf.settings import Settings, load_settings
from tagsync_cdktf.settings.function_settings import FunctionSettings, RolloutSettings
from tagsync_cdktf.settings.keys import KeySettings
from tagsync_cdktf.settings.sections import (
    ApiSettings,
    BackendSettings,
    FanOutSettings,
    JwtCallers,
    ReportSettings,
)
from tagsync_cdktf.stacks.base import BaseStack
from tests.cdktf.conftest import EXAMPLE

BOUNDARY = "arn:aws:iam::aws:policy/PowerUserAccess"
KEY = "arn:aws:kms:eu-central-1:111111111111:key/0123"


class OtherProvider(TerraformProvider):
    """An AWS provider of other bindings than ours."""

    def __init__(self, scope: Construct, id_: str) -> None:
        super().__init__(scope, id_, terraform_resource_type="aws", terraform_provider_source="hashicorp/aws")

    def _synthesize_attributes(self) -> dict[str, Any]:
        return {"region": "eu-central-1"}


@pytest.fixture(scope="module")
def example() -> Settings:
    return load_settings(EXAMPLE)


def synthesised(stack: TerraformStack) -> Any:
    return json.loads(cdktf.Testing.synth(stack))


def service(settings: Settings, code: Path) -> Any:
    """The service in a stack that brings its own provider."""
    stack = TerraformStack(App(), "other")
    LocalBackend(stack, path="x.tfstate")
    TagSyncService(stack, "tagsync", settings=settings, code=code, provider=OtherProvider(stack, "aws"))
    return synthesised(stack)


def test_the_service_takes_a_provider_of_other_bindings(example: Settings, code: Path) -> None:
    stack = service(example, code)
    assert list(stack["provider"]) == ["aws"], "the construct made one of its own"
    assert len(stack["provider"]["aws"]) == 1
    assert {each["provider"] for kind in stack["resource"].values() for each in kind.values()} == {"aws"}


def test_settings_change_what_is_made(example: Settings, code: Path) -> None:
    """A customer's key, a boundary, tokens, one target and long documents, all at once: a synth takes its time."""
    issuer, callers = "https://login.example.com/", ("dr-operators",)
    jwt = JwtCallers(issuer=issuer, audience=("tagsync",), claim="groups", operator=callers)
    resources = service(
        dataclasses.replace(
            example,
            permissions_boundary=BOUNDARY,
            kms=KeySettings(key_arn=KEY),
            reports=ReportSettings(bucket="acme-reports", keep_days=30),
            api=ApiSettings(jwt=jwt),
            fan_out=FanOutSettings(mode="off"),
            functions=FunctionSettings(
                architecture="x86_64", tracing=True, api_concurrency=20, rollout=RolloutSettings()
            ),
            policy={"version": 1, "tags": {"exclude": [f"temporary-{number}:*" for number in range(100)]}},
        ),
        code,
    )["resource"]
    assert all(role["permissions_boundary"] == BOUNDARY for role in resources["aws_iam_role"].values())
    _check_key(resources)
    _check_bucket(resources)
    _check_tokens(resources)
    assert "aws_sfn_state_machine" not in resources
    (schedule,) = resources["aws_scheduler_schedule"].values()
    assert json.loads(schedule["target"]["input"]) == {"source": "eventbridge"}
    _check_parameter(resources)
    _check_rollout(resources, schedule["target"]["arn"])


def _check_key(resources: Any) -> None:
    (table,) = resources["aws_dynamodb_table"].values()
    assert table["server_side_encryption"]["kms_key_arn"] == KEY
    assert {queue["kms_master_key_id"] for queue in resources["aws_sqs_queue"].values()} == {KEY}
    assert {group["kms_key_id"] for group in resources["aws_cloudwatch_log_group"].values()} == {KEY}
    assert {topic["kms_master_key_id"] for topic in resources["aws_sns_topic"].values()} == {KEY}
    functions = [policy for name, policy in resources["aws_iam_role_policy"].items() if "_access_" not in name]
    using = [policy for policy in functions if KEY in policy["policy"]]
    assert len(using) == 6, "five functions, and the schedule for its dead letters"


def _check_bucket(resources: Any) -> None:
    """Private, encrypted, kept while the table is protected, and there before a function writes to it."""
    (bucket,) = resources["aws_s3_bucket"].values()
    assert (bucket["bucket"], bucket["force_destroy"]) == ("acme-reports", False)
    (private,) = resources["aws_s3_bucket_public_access_block"].values()
    switches = ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets")
    assert all(private[switch] is True for switch in switches)
    (encryption,) = resources["aws_s3_bucket_server_side_encryption_configuration"].values()
    (rule,) = encryption["rule"]
    default = {"kms_master_key_id": KEY, "sse_algorithm": "aws:kms"}
    assert rule == {"apply_server_side_encryption_by_default": default, "bucket_key_enabled": True}
    (expiry,) = resources["aws_s3_bucket_lifecycle_configuration"].values()
    (rule,) = expiry["rule"]
    assert rule["expiration"] == [{"days": 30}]
    (policy,) = resources["aws_s3_bucket_policy"].values()
    (refused,) = json.loads(policy["policy"])["Statement"]
    assert (refused["Effect"], refused["Action"]) == ("Deny", "s3:*")
    assert refused["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
    for function in resources["aws_lambda_function"].values():
        after = " ".join(function["depends_on"])
        is_rollout = function["function_name"] == "tagsync-rollout"
        assert is_rollout or all(f"aws_s3_bucket_{part}" in after for part in ("policy", "server_side"))


def _check_rollout(resources: Any, started: str) -> None:
    """All that calls a function calls its alias, which Terraform leaves where the rollout has moved it."""
    for alias in resources["aws_lambda_alias"].values():
        assert alias["name"] == "live"
        assert alias["lifecycle"]["ignore_changes"] == ["function_version", "routing_config"]
    (mapping,) = resources["aws_lambda_event_source_mapping"].values()
    (integration,) = resources["aws_apigatewayv2_integration"].values()
    for called in (started, mapping["function_name"], integration["integration_uri"]):
        assert called.startswith("${aws_lambda_alias.")
    (permission,) = resources["aws_lambda_permission"].values()
    (lost,) = resources["aws_lambda_function_event_invoke_config"].values()
    assert permission["qualifier"] == lost["qualifier"] == "live"

    functions = {each["function_name"]: each for each in resources["aws_lambda_function"].values()}
    assert {each["tracing_config"]["mode"] for each in functions.values()} == {"Active"}
    assert functions["tagsync-api"]["reserved_concurrent_executions"] == 20
    variables = functions["tagsync-drs-tag-sync"]["environment"]["variables"]
    assert variables["SYNC_FUNCTION"] == "tagsync-drs-tag-sync:live"
    assert "publish" not in functions["tagsync-rollout"], "it takes over at once"

    (invocation,) = resources["aws_lambda_invocation"].values()
    event = json.loads(invocation["input"])
    assert set(event["versions"].values()) == {
        f"${{aws_lambda_function.{name}.version}}"
        for name, each in resources["aws_lambda_function"].items()
        if each["function_name"] != "tagsync-rollout"
    }
    policies = [json.loads(policy["policy"]) for policy in resources["aws_iam_role_policy"].values()]
    invoked = {
        resource
        for policy in policies
        for each in policy["Statement"]
        if "lambda:InvokeFunction" in each["Action"]
        for resource in each["Resource"]
    }
    assert invoked == {"arn:aws:lambda:eu-central-1:111111111111:function:tagsync-drs-tag-sync:live"}
    assert sum("xray:PutTraceSegments" in policy["Statement"][-1]["Action"] for policy in policies) >= 1


def _check_tokens(resources: Any) -> None:
    assert {route["authorization_type"] for route in resources["aws_apigatewayv2_route"].values()} == {"JWT"}
    (authorizer,) = resources["aws_apigatewayv2_authorizer"].values()
    assert authorizer["jwt_configuration"] == {"audience": ["tagsync"], "issuer": "https://login.example.com/"}


def _check_parameter(resources: Any) -> None:
    """The long policy is in a parameter that functions may read, and what changes it starts them anew."""
    parameters = resources["aws_ssm_parameter"].values()
    assert {each["name"] for each in parameters} == {
        f"/tagsync/{name}/1" for name in ("account_names", "policy", "roles", "targets")
    }
    assert {(each["type"], each["tier"]) for each in parameters} == {("SecureString", "Standard")}
    functions = {each["function_name"]: each for each in resources["aws_lambda_function"].values()}
    variables = functions["tagsync-drs-tag-sync"]["environment"]["variables"]
    assert variables["POLICY_PARAMETERS"] == "/tagsync/policy"
    assert "POLICY" not in variables
    assert len(variables["POLICY_DIGEST"]) == 16


def test_an_account_that_is_only_read_gets_one_role() -> None:
    stack = TerraformStack(App(), "spoke")
    LocalBackend(stack, path="x.tfstate")
    SpokeAccess(
        stack,
        "access",
        account="222222222222",
        partition="aws-us-gov",
        readers=["arn:aws-us-gov:iam::111111111111:role/a"],
        external_id="id-1",
        provider=OtherProvider(stack, "aws"),
    )
    (role,) = synthesised(stack)["resource"]["aws_iam_role"].values()
    assert role["name"] == "tagsync-read"
    assert "id-1" in role["assume_role_policy"]


def test_a_local_state_is_named_without_a_path_of_this_machine(example: Settings) -> None:
    settings = dataclasses.replace(example, backend=BackendSettings())
    backend = synthesised(BaseStack(App(), "tagsync-x", settings=settings))["terraform"]["backend"]
    assert backend == {"local": {"path": "../../../tagsync-x.tfstate"}}


def test_states_may_be_kept_in_s3(example: Settings) -> None:
    backend = BackendSettings(type="s3", bucket="states", prefix="dr/", region="eu-west-1", kms_key=KEY)
    stack = BaseStack(App(), "tagsync-x", settings=dataclasses.replace(example, backend=backend))
    assert synthesised(stack)["terraform"]["backend"] == {
        "s3": {
            "bucket": "states",
            "encrypt": True,
            "key": "dr/tagsync-x.tfstate",
            "kms_key_id": KEY,
            "region": "eu-west-1",
            "use_lockfile": True,
        }
    }
