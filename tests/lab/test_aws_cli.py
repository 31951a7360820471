"""The real aws command line against the lab."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

from tagsync.lab.lab import HUB, Lab
from tests.shell import needs_aws, type_in

pytestmark = needs_aws
GUIDES = [Path(__file__).parents[2] / "README.md", *(Path(__file__).parents[2] / "docs").rglob("*.md")]
FIRST_QUESTIONS = {
    "drs": "describe-source-servers",
    "ec2": "describe-instances",
    "dynamodb": "list-tables",
    "kms": "list-keys",
    "lambda": "list-functions",
    "sqs": "list-queues",
    "stepfunctions": "list-state-machines",
    "sts": "get-caller-identity",
}
"""A question to each service that the guides use with the aws command line."""


def aws(lab: Lab, *arguments: str) -> Any:
    said = type_in(lab.url, shlex.join(["aws", *arguments, "--output", "json"]))
    return json.loads(said) if said.strip() else None


def test_every_service_of_the_guides_reaches_the_lab(lab: Lab) -> None:
    lab.drs(HUB, "us-east-1").initialized = True
    commands = {each for page in GUIDES for each in re.findall(r"\baws ([a-z0-9]+) [a-z]+-[a-z-]+", page.read_text())}
    assert commands - {"configure", "sso"} <= FIRST_QUESTIONS.keys()
    type_in(lab.url, "\n".join(f"aws {service} {question}" for service, question in FIRST_QUESTIONS.items()))
    signed_for = {"stepfunctions": "states"}
    assert [call.service for call in lab.calls] == [signed_for.get(each, each) for each in FIRST_QUESTIONS]


def test_source_servers_are_listed_page_by_page_and_tagged(lab: Lab) -> None:
    backend = lab.drs(HUB, "us-east-1")
    backend.page_size = 2
    servers = [backend.seed_server(f"s{number}", tags={"Name": f"s{number}"}) for number in range(3)]
    listed = aws(lab, "drs", "describe-source-servers")["items"]
    assert [each["arn"] for each in listed] == [each.arn for each in servers]

    arn = servers[0].arn
    tags = {"部門": "営業", "a/b:c+d@e": "x y"}
    aws(lab, "drs", "tag-resource", "--resource-arn", arn, "--tags", json.dumps(tags))
    assert aws(lab, "drs", "list-tags-for-resource", "--resource-arn", arn)["tags"] == {"Name": "s0"} | tags
    aws(lab, "drs", "untag-resource", "--resource-arn", arn, "--tag-keys", "部門", "a/b:c+d@e")
    assert lab.tags(arn) == {"Name": "s0"}


def test_instances_are_described_and_tagged(lab: Lab) -> None:
    instance = "i-00000000000000001"
    lab.ec2(HUB, "us-east-1").add_instance(instance, {"Name": "Größe <商品> & 'co'"})
    aws(lab, "ec2", "create-tags", "--resources", instance, "--tags", "Key=Stadt,Value=Zürich")
    (reservation,) = aws(lab, "ec2", "describe-instances", "--instance-ids", instance)["Reservations"]
    tags = {each["Key"]: each["Value"] for each in reservation["Instances"][0]["Tags"]}
    assert tags == {"Name": "Größe <商品> & 'co'", "Stadt": "Zürich"}


def test_a_role_is_assumed(drifted_lab: Lab) -> None:
    role = ["--role-arn", "arn:aws:iam::222222222222:role/tagsync", "--role-session-name", "cli"]
    keys = aws(drifted_lab, "sts", "assume-role", *role, "--external-id", "tagsync-lab")["Credentials"]
    assert keys["AccessKeyId"].startswith("ASIA")
