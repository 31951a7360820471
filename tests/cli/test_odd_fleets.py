"""Fleets in which something is odd, from the command line to the tags on the servers."""

from __future__ import annotations

import os
import subprocess

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import PROGRAM, REGION, Run, add_server

HERE = ("--region", REGION, "--quiet")


def test_nothing_is_removed_while_ec2_is_throttled(tagsync: Run, aws: Lab, drifted: list[str]) -> None:
    assert tagsync("apply", *HERE).code == 0
    for number in range(1, 13):
        aws.ec2(HUB, REGION).set_tags(f"i-{number:017x}", {"Name": f"web-{number}"})
    aws.faults.add(Rule("throttle", "ec2"))
    aws.forget_calls()

    outcome = tagsync("apply", *HERE, "--timeout", "2")
    assert outcome.code == 1
    assert "12 unreadable" in outcome.out
    assert aws.count("drs", "UntagResource") == aws.count("drs", "TagResource") == 0
    assert all(aws.tags(server)["Environment"] == "Prod" for server in drifted)


def test_a_staging_server_and_the_server_extended_from_it_are_both_tagged(tagsync: Run, aws: Lab) -> None:
    staged = add_server(aws, 1, {"Name": "web-1", "DR-Wave": "1"}, {})
    drs = aws.drs(HUB, "us-west-2")
    extended = drs.extend(aws.drs(HUB, REGION).servers[staged], {})
    drs.initialized = True

    assert tagsync("apply", "--region", f"{REGION},us-west-2", "--quiet").code == 0
    assert aws.tags(staged)["DR-Wave"] == aws.tags(extended.arn)["DR-Wave"] == "1"


def test_two_applies_at_once_end_in_the_same_tags(tagsync: Run, aws: Lab, drifted: list[str]) -> None:
    aws.faults.add(Rule("latency", "drs", "TagResource", seconds=3.0))
    both = [subprocess.Popen([PROGRAM, "apply", *HERE], env=os.environ, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [process.wait(timeout=60) for process in both] == [0, 0]
    assert aws.count("drs", "TagResource") > 12, "they did not run at once"

    again = tagsync("plan", *HERE, "--detailed-exitcode")
    assert again.code == 0, again.out
