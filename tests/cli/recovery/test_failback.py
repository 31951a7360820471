"""`tagsync recovery failback` against the lab, over two regions."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.report.schemas import FAILBACK_SCHEMA
from tests.cli.conftest import REGION, Outcome, Run

HOME, FIRST = "us-west-2", "i-00000000000000001"
TAGS = {"Name": "erp-1", "App": "erp"}


@pytest.fixture
def runs(aws: Lab) -> str:
    """A server that was recovered, and whose replication can be reversed; the instance that it runs on."""
    aws.clock.freeze()
    aws.drs(HUB, HOME).initialized = True
    server = aws.drs(HUB, REGION).seed_server("erp-1", instance=FIRST, origin_region=HOME, tags=TAGS)
    aws.client("drs").start_recovery(sourceServers=[{"sourceServerID": server.id}])
    aws.clock.advance(3600)
    (found,) = aws.client("drs").describe_recovery_instances()["items"]
    return str(found["ec2InstanceID"])


def found(outcome: Outcome) -> list[dict[str, Any]]:
    """What was printed as JSON; it fits the schema."""
    document: dict[str, Any] = json.loads(outcome.out)
    jsonschema.validate(document, FAILBACK_SCHEMA)
    servers: list[dict[str, Any]] = document["servers"]
    return servers


def test_the_next_step_is_told_and_what_the_tags_will_be(tagsync: Run, aws: Lab, runs: str) -> None:
    text = tagsync("recovery", "failback", "--region", REGION, "-q")
    command = f"aws drs reverse-replication --region {REGION} --recovery-instance-id {runs}\n"
    assert (text.code, command in text.out) == (0, True)
    assert text.out.endswith("1 server of a recovery in 2 targets, 0 back home and protected.\n")
    aws.client("drs").reverse_replication(recoveryInstanceID=runs)
    aws.clock.advance(3600)
    (way,) = found(tagsync("recovery", "failback", "--region", REGION, "-q", "-o", "json"))
    assert (way["stage"], way["back"]["direction"], way["back"]["copies"]) == ("ready", "FAILBACK", runs)
    assert way["tags"] == {"carries": "SOME", "tags": 2, "lost": ["App", "Name"], "is_there": False}
    assert way["next_command"].endswith(f"--source-servers sourceServerID={way['back']['source_server_id']}")
    hidden = tagsync("recovery", "failback", "--region", HOME, "-q", "--redact", "-o", "markdown")
    assert "The instance back home will lack 2 of 2 tags: App, Name" in hidden.out
    assert "erp-1" not in hidden.out
    told = tagsync("discover", "--instance", runs, "--region", HOME, "-q")
    assert f"FAILBACK: it copies {runs}. A launch fails it back" in told.out


def test_law_1_a_region_that_cannot_be_read_is_told(tagsync: Run, aws: Lab, runs: str) -> None:
    aws.faults.add(Rule("deny", service="drs", region=HOME))
    unread = tagsync("recovery", "failback", "--region", REGION, "-q")
    assert unread.code == 1
    assert "what is copied back could not be read" in unread.out
    assert unread.out.endswith("INCOMPLETE: not all of it could be read.\n")


def test_without_a_recovery_there_is_nothing_to_fail_back(tagsync: Run, aws: Lab) -> None:
    aws.drs(HUB, REGION).seed_server("erp-1", instance=FIRST)
    nothing = tagsync("recovery", "failback", "--region", REGION, "-q")
    assert (nothing.code, nothing.out) == (0, "No server runs on an instance of a recovery in 1 target.\n")
