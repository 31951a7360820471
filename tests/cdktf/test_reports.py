"""The bucket of pages: who may write there, with which permissions, and what refuses."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.facts.alarms import alarms
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.function_specs import FunctionSpec, function_specs
from tagsync_cdktf.facts.functions import RECOVERY, SYNC
from tagsync_cdktf.facts.resource_policies import bucket_policy
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings, load_settings
from tagsync_cdktf.settings.sections import ReportSettings
from tests.cdktf.conftest import EXAMPLE
from tests.cdktf.test_policies import complaints, strange_keys

KEY = "arn:aws:kms:eu-central-1:111111111111:key/11111111-2222-3333-4444-555555555555"


@pytest.fixture(scope="module")
def settings() -> Settings:
    return replace(load_settings(EXAMPLE), recovery=True, reports=ReportSettings(bucket="acme-reports"))


def specs(settings: Settings) -> dict[str, FunctionSpec]:
    made = function_specs(settings, function_documents(settings), HubPolicies(settings, KEY))
    return {spec.part: spec for spec in made}


def storing(policy: IamPolicy) -> list[Any]:
    statements: Any = policy["Statement"]
    return [each for each in statements if any(action.startswith("s3:") for action in each["Action"])]


def test_two_functions_write_each_in_its_folder_and_nothing_else_touches_s3(settings: Settings) -> None:
    found = {part: storing(spec.policy) for part, spec in specs(settings).items()}
    folders = {SYNC: "runs", RECOVERY: "recoveries"}
    for part, statements in found.items():
        if part not in folders:
            assert statements == [], part
            continue
        (statement,) = statements
        assert statement["Action"] == ["s3:PutObject"]
        assert statement["Resource"] == [f"arn:aws:s3:::acme-reports/{folders[part]}/*"]
        assert statement["Condition"] == {"StringEquals": {"aws:ResourceAccount": "111111111111"}}


@pytest.mark.parametrize("part", [SYNC, RECOVERY])
def test_aws_knows_what_is_allowed(settings: Settings, part: str) -> None:
    policy: Any = specs(settings)[part].policy
    assert list(complaints(policy)) == []
    on_key = {action for each in policy["Statement"] if each["Resource"] == [KEY] for action in each["Action"]}
    assert "kms:GenerateDataKey" in on_key


def test_the_functions_are_told_the_bucket(settings: Settings) -> None:
    told = {part: spec.variables.get("REPORT_BUCKET") for part, spec in specs(settings).items()}
    assert {part for part, bucket in told.items() if bucket == "acme-reports"} == {SYNC, RECOVERY}


def test_without_the_setting_there_is_nothing_of_it(settings: Settings) -> None:
    usual = replace(settings, reports=None)
    assert all("REPORT_BUCKET" not in spec.variables for spec in specs(usual).values())
    assert all(storing(spec.policy) == [] for spec in specs(usual).values())
    assert "reports-not-stored" not in {alarm.name for alarm in alarms(usual, "api")}
    assert "reports-not-stored" in {alarm.name for alarm in alarms(settings, "api")}


def test_the_bucket_refuses_requests_without_tls() -> None:
    policy = bucket_policy("arn:aws:s3:::acme-reports")
    assert json.loads(json.dumps(policy))["Statement"] == [
        {
            "Sid": "RefuseWithoutTls",
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": ["arn:aws:s3:::acme-reports", "arn:aws:s3:::acme-reports/*"],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }
    ]
    named = {"Statement": [{"Action": ["s3:PutObject"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}
    assert list(strange_keys(named)) == []


def test_other_partitions_have_arns_of_their_own(settings: Settings) -> None:
    china = replace(settings, home_region="cn-north-1")
    (statement,) = storing(specs(china)[SYNC].policy)
    assert statement["Resource"] == ["arn:aws-cn:s3:::acme-reports/runs/*"]
