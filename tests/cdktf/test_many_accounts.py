"""120 spokes in all regions of DRS, with callers from SSO, deployed by the real Terraform to a lab that enforces sizes.

Only the stack of the hub is applied, and in one spoke the roles are made that its stack would make.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import boto3
import pytest
import yaml
from cdktf import App

from examples import signed
from tagsync.aws.permissions import read_policy, trust_policy, write_policy
from tagsync.lab.lab import HUB, Lab
from tagsync_cdktf.facts.functions import WRITERS, functions
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.settings import Settings, load_settings
from tagsync_cdktf.stacks.hub import HubStack
from tests.aws_mirror import needs_aws_provider
from tests.cdktf.aws_provider import terraform
from tests.cdktf.conftest import functions as zip_of_functions
from tests.cdktf.test_sizes import REGIONS
from tests.roles import make_role, trusting

pytestmark = [pytest.mark.slow, needs_aws_provider, pytest.mark.timeout(300)]

HOME = "eu-central-1"
SSO = "aws-reserved/sso.amazonaws.com/eu-central-1"
INSTANCE = "i-00000000000000077"
TEAMS = ("Platform", "Storefront", "Warehouse", "Payments", "Logistics", "Analytics", "Identity", "Mobile")


def large_file(folder: Path) -> Path:
    spokes = [
        {
            "account": f"{(number * 7_368_787 + 210_000_000_000):012}",
            "name": f"{TEAMS[number % 8].lower()}-production-{number}",
            "regions": list(REGIONS),
            "origin_regions": ["us-east-1"],
        }
        for number in range(120)
    ]
    callers = {
        role: [f"arn:aws:iam::{HUB}:role/{SSO}/AWSReservedSSO_Dr{role.title()}{team}_*" for team in TEAMS]
        for role in ("viewer", "operator", "admin")
    }
    made = {
        "version": 1,
        "home_region": HOME,
        "external_id": "tagsync-2f6d1c",
        "hub": {"account": HUB, "name": "hub", "regions": list(REGIONS), "origin_regions": ["us-east-1"]},
        "spokes": spokes,
        "policy": {"version": 1, "tags": {"exclude": [f"temporary-{number}:*" for number in range(1000)]}},
        "api": {"iam": callers},
        "functions": {"architecture": "x86_64"},
        "recovery": True,
        "deletion_protection": False,
    }
    path = folder / "settings.yaml"
    path.write_text(yaml.safe_dump(made))
    return path


def applied(lab: Lab, settings: Settings, folder: Path) -> None:
    """The stack of the hub, applied by Terraform."""
    app = App(outdir=str(folder / "out"))
    stack: Any = HubStack(app, "hub", settings=settings, code=zip_of_functions())
    stack.add_override("terraform.backend", {"local": {"path": "hub.tfstate"}})
    app.synth()
    where = folder / "out" / "stacks" / "hub"
    terraform(where, "init", "-input=false")
    terraform(where, "apply", "-input=false", "-auto-approve", "-parallelism=30", **lab.environment())


def roles_of(lab: Lab, settings: Settings, account: str) -> None:
    """The roles that the stack of a spoke makes."""
    names = Names.of(settings)
    policies = (
        (settings.read_role, functions(settings), read_policy()),
        (settings.write_role, WRITERS, write_policy()),
    )
    for role, parts, policy in policies:
        trust = trust_policy([names.hub_role(part) for part in parts], settings.external_id)
        make_role(lab, role, json.dumps(trust), account)
        iam = lab.client("iam", account)
        iam.put_role_policy(RoleName=role, PolicyName="tagsync", PolicyDocument=json.dumps(policy))


def as_sso_user(lab: Lab, permission_set: str) -> boto3.Session:
    """A session with a role as SSO makes it for a permission set."""
    iam, name = lab.client("iam"), f"AWSReservedSSO_{permission_set}_0123456789abcdef"
    iam.create_role(
        RoleName=name, Path=f"/{SSO}/", AssumeRolePolicyDocument=trusting({"AWS": f"arn:aws:iam::{HUB}:root"})
    )
    allowed = {"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
    iam.put_role_policy(RoleName=name, PolicyName="sso", PolicyDocument=document)
    return signed.as_role(lab.client("sts"), f"arn:aws:iam::{HUB}:role/{SSO}/{name}", HOME)


def test_120_spokes_with_callers_from_sso_deploy_and_sync(tmp_path: Path) -> None:
    settings = load_settings(large_file(tmp_path))
    spoke = settings.spokes[77].account
    with Lab(iam=True) as lab:
        applied(lab, settings, tmp_path)
        roles_of(lab, settings, spoke)
        lab.ec2(spoke, "us-east-1").add_instance(INSTANCE, {"Owner": "shop@example.com"})
        server = lab.drs(spoke, "eu-west-1").seed_server("erp", instance=INSTANCE, origin_region="us-east-1")
        runs = f"{lab.api_url('tagsync')}/drs/tag-sync"
        operator, viewer = (as_sso_user(lab, permissions) for permissions in ("DrOperatorStorefront", "DrViewerMobile"))
        assert signed.call(viewer, "POST", runs, {"accountId": spoke})[0] == 403
        started, answer = signed.call(operator, "POST", runs, {"accountId": spoke})
        assert (started, answer["status"], answer["changed"]) == (200, "SUCCESS", 1), answer
        assert lab.tags(server.arn)["Owner"] == "shop@example.com"
        stored = lab.client("ssm", HUB, HOME).describe_parameters()["Parameters"]
        assert {each["Name"].split("/")[2] for each in stored} == {"account_names", "policy", "roles", "targets"}
        assert {each["Tier"] for each in stored} == {"Standard"}
