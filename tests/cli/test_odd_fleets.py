"""Fleets in which something is odd, from the command line to the tags on the servers."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import PROGRAM, REGION, Run, add_server

HERE = ("--region", REGION, "--quiet")


def test_nothing_is_removed_while_ec2_is_throttled(tagsync: Run, aws: Lab, drifted: list[str]) -> None:
    assert tagsync("apply", "--yes", *HERE).code == 0
    for number in range(1, 13):
        aws.ec2(HUB, REGION).set_tags(f"i-{number:017x}", {"Name": f"web-{number}"})
    aws.faults.add(Rule("throttle", "ec2"))
    aws.forget_calls()

    outcome = tagsync("apply", "--yes", *HERE, "--timeout", "2")
    assert outcome.code == 1
    assert "12 unreadable" in outcome.out
    assert aws.count("drs", "UntagResource") == aws.count("drs", "TagResource") == 0
    assert all(aws.tags(server)["Environment"] == "Prod" for server in drifted)


def test_a_staging_server_and_the_server_extended_from_it_are_both_tagged(tagsync: Run, aws: Lab) -> None:
    staged = add_server(aws, 1, {"Name": "web-1", "DR-Wave": "1"}, {})
    drs = aws.drs(HUB, "us-west-2")
    extended = drs.extend(aws.drs(HUB, REGION).servers[staged], {})
    drs.initialized = True

    assert tagsync("apply", "--yes", "--region", f"{REGION},us-west-2", "--quiet").code == 0
    assert aws.tags(staged)["DR-Wave"] == aws.tags(extended.arn)["DR-Wave"] == "1"


def test_two_applies_at_once_end_in_the_same_tags(tagsync: Run, aws: Lab, drifted: list[str]) -> None:
    aws.faults.add(Rule("latency", "drs", "TagResource", seconds=3.0))
    both = [
        subprocess.Popen([PROGRAM, "apply", "-y", *HERE], env=os.environ, stdout=subprocess.DEVNULL) for _ in range(2)
    ]
    assert [process.wait(timeout=60) for process in both] == [0, 0]
    assert aws.count("drs", "TagResource") > 12, "they did not run at once"

    again = tagsync("plan", *HERE, "--detailed-exitcode")
    assert again.code == 0, again.out


def test_rule_14_ownership_none_is_said_in_the_plan(tagsync: Run, aws: Lab, tmp_path: Path) -> None:
    server = add_server(aws, 1, {"Name": "web-1", "DR-Wave": "1", "AWSDRS": "AllowLaunchingIntoThisInstance"}, {})
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\nownership: none\n")
    refused = tagsync("plan", *HERE, "--policy", policy)
    assert refused.code == 1
    assert "nothing is recorded, so prune: owned could remove nothing" in refused.err
    policy.write_text("version: 1\nownership: none\nprune: none\nlaunch: {copy_tags: ensure}\n")
    aws.client("drs").update_launch_configuration(
        sourceServerID=server, launchIntoInstanceProperties={"launchIntoEC2InstanceID": "i-0000000000000000f"}
    )
    planned = tagsync("plan", *HERE, "--policy", policy).out
    assert "! ownership is none: what is written here is not recorded and never pruned" in planned
    assert "! copyTags stays off: it launches into an instance, where DRS cannot copy tags" in planned
    assert tagsync("apply", "--yes", *HERE, "--policy", policy).code == 0
    assert aws.tags(server) == {"Name": "web-1", "DR-Wave": "1"}
    assert not aws.client("drs").get_launch_configuration(sourceServerID=server)["copyTags"]
    assert "copyTags stays off" in tagsync("plan", *HERE, "--policy", policy).out
