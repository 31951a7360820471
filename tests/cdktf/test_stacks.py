"""What the synthesised stacks hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tagsync.engine.targets.file import access_from_document
from tagsync.provider.install.addresses import SOURCE
from tagsync.service.api.routes import ROUTES
from tests.cdktf.conftest import Stacks, run_app


def only(resources: Any, kind: str) -> Any:
    (found,) = resources[kind].values()
    return found


def by(resources: Any, kind: str, name: str) -> dict[str, Any]:
    """The resources of a type by one of their arguments."""
    return {each[name]: each for each in resources[kind].values()}


def test_there_is_a_stack_for_each_account_and_region(stacks: Stacks) -> None:
    assert sorted(stacks) == [
        "tagsync-events-111111111111-us-east-1",
        "tagsync-events-222222222222-us-east-1",
        "tagsync-events-444444444444-us-east-1",
        "tagsync-fleets-111111111111",
        "tagsync-fleets-222222222222",
        "tagsync-hub",
        "tagsync-spoke-222222222222",
        "tagsync-spoke-444444444444",
    ]


def test_every_stack_has_an_encrypted_state_of_its_own(stacks: Stacks) -> None:
    backends = [stack["terraform"]["backend"]["s3"] for stack in stacks.values()]
    assert {each["key"] for each in backends} == {f"tagsync/{name}.tfstate" for name in stacks}
    assert all(each["encrypt"] and each["use_lockfile"] and ":key/" in each["kms_key_id"] for each in backends)


def test_every_provider_works_in_its_account_alone(stacks: Stacks) -> None:
    for name, stack in stacks.items():
        for provider in stack["provider"].get("aws", ()):
            account = name.split("-")[2] if "-hub" not in name else "111111111111"
            assert provider["allowed_account_ids"] == [account]
            roles = [role["role_arn"] for role in provider.get("assume_role", ())]
            assert roles == ([] if account == "111111111111" else [f"arn:aws:iam::{account}:role/tagsync-deployer"])
            assert stack["terraform"]["required_providers"]["aws"]["version"] == ">= 5.80.0, < 7.0.0"


def test_two_synths_are_the_same_bytes(out: Path, code: Path, tmp_path: Path) -> None:
    done = run_app(tmp_path, code, PYTHONHASHSEED="7")
    assert done.returncode == 0, done.stderr
    for first in sorted(out.glob("stacks/*/cdk.tf.json")):
        second = tmp_path / "cdktf.out" / first.relative_to(out)
        # The path to modules/tagsync is relative to where the app runs.
        assert normal(second.read_text()) == normal(first.read_text())


def normal(text: str) -> str:
    lines = text.splitlines()
    return "\n".join(line for line in lines if '"source": "../' not in line)


def test_tag_change_rules_are_switched_on(stacks: Stacks) -> None:
    rules = [
        rule
        for stack in stacks.values()
        for rule in stack.get("resource", {}).get("aws_cloudwatch_event_rule", {}).values()
    ]
    assert len(rules) == 4
    for rule in rules:
        assert rule["state"] == "ENABLED"
        assert json.loads(rule["event_pattern"])["detail"] == {"service": ["ec2"], "resource-type": ["instance"]}


def test_forwarding_goes_to_the_home_bus_with_a_role(stacks: Stacks, hub: Any) -> None:
    for account in ("111111111111", "222222222222", "444444444444"):
        target = only(stacks[f"tagsync-events-{account}-us-east-1"]["resource"], "aws_cloudwatch_event_target")
        assert target["arn"] == "arn:aws:events:eu-central-1:111111111111:event-bus/tagsync"
        assert target["role_arn"] == f"arn:aws:iam::{account}:role/tagsync-forward"
    statement = json.loads(only(hub, "aws_cloudwatch_event_bus_policy")["policy"])["Statement"][0]
    assert statement["Condition"]["ArnEquals"]["aws:PrincipalArn"] == [
        f"arn:aws:iam::{account}:role/tagsync-forward" for account in ("111111111111", "222222222222", "444444444444")
    ]
    assert statement["Condition"]["StringEquals"]["events:source"] == "aws.tag"


def test_what_cannot_be_forwarded_is_kept_in_its_region(stacks: Stacks) -> None:
    resources = stacks["tagsync-events-222222222222-us-east-1"]["resource"]
    queue, target = only(resources, "aws_sqs_queue"), only(resources, "aws_cloudwatch_event_target")
    (name,) = resources["aws_sqs_queue"]
    assert target["dead_letter_config"] == {"arn": f"${{aws_sqs_queue.{name}.arn}}"}
    (statement,) = json.loads(queue["policy"])["Statement"]
    assert statement["Resource"] == "arn:aws:sqs:us-east-1:222222222222:tagsync-forward-dead-letters"
    assert "aws_cloudwatch_event_rule" in statement["Condition"]["ArnEquals"]["aws:SourceArn"]
    alarm = only(resources, "aws_cloudwatch_metric_alarm")
    assert (alarm["alarm_name"], "alarm_actions" in alarm) == ("tagsync-forward-dead-letters", False)


def test_every_route_is_there_and_signed(hub: Any) -> None:
    routes = by(hub, "aws_apigatewayv2_route", "route_key")
    assert set(routes) == {f"{route.method} {route.path}" for route in ROUTES}
    assert {route["authorization_type"] for route in routes.values()} == {"AWS_IAM"}
    stage = only(hub, "aws_apigatewayv2_stage")
    assert stage["default_route_settings"]["throttling_rate_limit"] == 10
    assert "destination_arn" in stage["access_log_settings"]


def test_only_this_api_may_invoke_its_function(hub: Any) -> None:
    permission = only(hub, "aws_lambda_permission")
    assert permission["principal"] == "apigateway.amazonaws.com"
    assert permission["source_arn"].endswith(".execution_arn}/*/*")


def test_functions_have_what_they_read_from_the_environment(hub: Any) -> None:
    functions = by(hub, "aws_lambda_function", "function_name")
    variables = {name: function["environment"]["variables"] for name, function in functions.items()}
    assert {"TABLE_NAME", "POLICY", "TARGETS", "ACCOUNT_NAMES", "REPORT_TOPIC"} <= set(
        variables["tagsync-drs-tag-sync"]
    )
    assert {"TABLE_NAME", "POLICY", "TARGETS"} <= set(variables["tagsync-tag-event"])
    assert "TARGETS" in variables["tagsync-tag-discovery"]
    assert {"SYNC_FUNCTION", "SCHEDULE_NAME", "SCHEDULE_GROUP", "ROLES"} <= set(variables["tagsync-api"])
    for function in functions.values():
        assert function["architectures"] == ["arm64"]
        assert function["logging_config"]["log_group"]
        assert sum(len(f"{name}{value}") for name, value in function["environment"]["variables"].items()) < 4000


def test_the_targets_are_a_targets_file_with_two_roles_each(hub: Any) -> None:
    function = by(hub, "aws_lambda_function", "function_name")["tagsync-drs-tag-sync"]
    access = access_from_document(json.loads(function["environment"]["variables"]["TARGETS"]))
    hub_account, erp, shop = access.accounts.values()
    assert [role.arn for role in hub_account.read] == ["arn:aws:iam::111111111111:role/tagsync-read"]
    assert [role.arn for role in hub_account.write] == ["arn:aws:iam::111111111111:role/tagsync-write"]
    assert hub_account.read[0].external_id == access.external_id == "tagsync-2f6d1c"
    assert (access.role_name, access.write_role_name) == ("tagsync-read", "tagsync-write")
    assert (erp.account, erp.regions) == ("222222222222", ("eu-west-1",))
    assert shop.origin_only


def test_terraform_leaves_the_schedule_as_the_api_set_it(hub: Any) -> None:
    schedule = only(hub, "aws_scheduler_schedule")
    assert schedule["lifecycle"] == {"ignore_changes": ["schedule_expression", "state"]}
    assert json.loads(schedule["target"]["input"]) == {"source": "eventbridge", "step": "start"}
    assert "aws_sfn_state_machine" in schedule["target"]["arn"]


def test_what_is_kept_is_encrypted_and_expires(hub: Any) -> None:
    table = only(hub, "aws_dynamodb_table")
    assert (table["hash_key"], table["range_key"]) == ("pk", "sk")
    assert table["ttl"] == {"attribute_name": "expires_at", "enabled": True}
    assert table["point_in_time_recovery"] == {"enabled": True}
    assert table["server_side_encryption"]["enabled"]
    assert table["deletion_protection_enabled"]
    assert all(queue["sqs_managed_sse_enabled"] for queue in hub["aws_sqs_queue"].values())
    assert {group["retention_in_days"] for group in hub["aws_cloudwatch_log_group"].values()} == {90}


def test_the_queue_gives_messages_up_and_takes_failures_alone(hub: Any) -> None:
    mapping = only(hub, "aws_lambda_event_source_mapping")
    assert mapping["function_response_types"] == ["ReportBatchItemFailures"]
    queue = by(hub, "aws_sqs_queue", "name")["tagsync-events"]
    assert queue["visibility_timeout_seconds"] >= 6 * 60
    redrive = json.loads(queue["redrive_policy"])
    assert redrive["deadLetterTargetArn"] == "arn:aws:sqs:eu-central-1:111111111111:tagsync-dead-letters"


def test_every_alarm_tells_the_topic(hub: Any) -> None:
    alarms = by(hub, "aws_cloudwatch_metric_alarm", "alarm_name")
    for alarm in alarms.values():
        assert alarm["alarm_actions"] == alarm["ok_actions"]
        (action,) = alarm["alarm_actions"]
        assert action.startswith("${aws_sns_topic.service_topics_alarms_")
        assert alarm["alarm_description"]
    missing = alarms["tagsync-no-successful-run"]
    assert missing["treat_missing_data"] == "breaching"
    assert (missing["period"], missing["evaluation_periods"], missing["comparison_operator"]) == (
        3600,
        2,
        "LessThanThreshold",
    )
    wanted = {"dead-letters", "refusals", "unreadable", "runs-failed", "runs-crashed", "fan-out-failed"}
    wanted |= {
        f"{part}-{what}"
        for part in ("drs-tag-sync", "tag-event", "tag-discovery", "api")
        for what in ("errors", "throttles")
    }
    assert {f"tagsync-{name}" for name in wanted} <= set(alarms)


def test_the_sync_is_applied_with_the_module(stacks: Stacks) -> None:
    stack = stacks["tagsync-fleets-222222222222"]
    assert stack["module"]["sync"]["regions"] == ["eu-west-1"]
    assert stack["module"]["sync"]["source"].endswith("modules/tagsync")
    assert stack["provider"]["tagsync"][0]["assume_role"] == [
        {"role_arn": "arn:aws:iam::222222222222:role/tagsync-deployer"}
    ]
    assert stack["provider"]["tagsync"][0]["origin_role"] == [
        {"role_name": "tagsync-read", "external_id": "tagsync-2f6d1c"}
    ]
    assert stack["terraform"]["required_providers"]["tagsync"]["source"] == SOURCE
    assert "aws" not in stack["provider"]


@pytest.mark.parametrize("given", ["absent.yaml", "bad.yaml"])
def test_bad_settings_are_told_without_a_traceback(given: str, code: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("version: 1\nhom_region: x\n")
    done = run_app(tmp_path, code, settings=Path(given))
    assert done.returncode == 1
    assert given in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "cdktf.out").exists()


def test_without_node_the_app_says_what_is_missing(tmp_path: Path, code: Path) -> None:
    done = run_app(tmp_path, code, PATH=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "node: CDKTF needs Node.js, and it is not on the PATH. Install it, or name it in JSII_NODE\n"
    )
