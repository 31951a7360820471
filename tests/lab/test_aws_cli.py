"""The real aws command line against the lab."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tagsync.lab.lab import HUB, Lab

_AWS = shutil.which("aws", path=str(Path(sys.executable).parent)) or shutil.which("aws")
pytestmark = pytest.mark.skipif(_AWS is None, reason="the aws command line is not installed")


def aws(lab: Lab, *arguments: str) -> Any:
    environment = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "AWS_PAGER": "",
    } | lab.environment()
    command = [str(_AWS), *arguments, "--output", "json"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout) if done.stdout.strip() else None


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
