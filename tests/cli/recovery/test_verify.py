"""`tagsync recovery verify`, and what `status` shows of instances: real reads against the lab."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.report.schemas import VERIFIED_SCHEMA
from tests.cli.conftest import REGION, Outcome, Run
from tests.cli.recovery.test_executions import (  # noqa: F401 - fixtures
    _waiting_moves_the_clock,
    erp,
    fleet,
    started,
)
from tests.report.pages.reading import words


@pytest.fixture
def drill(tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> str:  # noqa: F811
    """A drill of three servers: one copies its tags, one does so and its launch template has tags of its own, and one
    does not. Its execution."""
    for server in fleet[:2]:
        aws.client("drs").update_launch_configuration(sourceServerID=server, copyTags=True)
    aws.drs(HUB, REGION).launch_template_tags[fleet[1]] = {"App": "<other>"}
    execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
    for _ in range(4):
        aws.clock.advance(15 * 60)
        aws.client("drs").list_recovery_plan_execution_steps(recoveryPlanExecutionArn=execution)
    return execution


def found(outcome: Outcome) -> dict[str, Any]:
    """What was printed as JSON; it fits the schema."""
    document: dict[str, Any] = json.loads(outcome.out)
    jsonschema.validate(document, VERIFIED_SCHEMA)
    return document


def reasons(document: dict[str, Any]) -> dict[str, dict[str, str]]:
    return {each["name"]: {one["key"]: one["reason"] for one in each["differences"]} for each in document["servers"]}


def test_each_difference_is_told_with_its_likely_reason(tagsync: Run, drill: str, aws: Lab) -> None:
    before = Counter((call.service, call.op) for call in aws.calls)
    text = tagsync("recovery", "verify", drill, "-q", "-v")
    assert text.code == 1
    assert (
        "Likely reason: copyTags is off in its launch settings (1 server)\n  erp-3 (s-00000000000000003)  i-"
        in text.out
    )
    assert '  lacks App, DR-Wave, Name, Tier\n    - App = "erp"\n' in text.out
    assert '  App is "<other>", and "erp" on its source server\n' in text.out
    assert text.out.endswith("Of 3 launched servers: 2 without all tags.\n")
    calls = Counter((call.service, call.op) for call in aws.calls) - before
    assert {name: calls[name] for name in CALLS} == CALLS
    document = found(tagsync("recovery", "verify", "erp", "--region", REGION, "-q", "-o", "json"))
    assert reasons(document) == {
        "erp-1": {},
        "erp-2": {"App": "launch_template"},
        "erp-3": dict.fromkeys(("App", "DR-Wave", "Name", "Tier"), "copy_tags_off"),
    }
    markdown = tagsync("recovery", "verify", drill, "-q", "-o", "markdown").out
    assert '| App | "erp" | "\\<other\\>" | a tag of its EC2 launch template wins' in markdown


CALLS = {
    ("drs", "GetRecoveryPlanExecution"): 1,
    ("drs", "DescribeSourceServers"): 1,
    ("drs", "DescribeRecoveryInstances"): 4,
    ("ec2", "DescribeInstances"): 1,
    ("drs", "GetLaunchConfiguration"): 2,
}
"""One each for all servers, and the launch settings of those that lack a tag. Each of the three jobs asks for the
points of its instances, too."""


def test_only_the_keys_that_were_asked_for_are_compared(tagsync: Run, drill: str) -> None:
    some = tagsync("recovery", "verify", drill, "-q", "--key", "Na*,Tier", "-o", "json")
    assert (some.code, reasons(found(some))["erp-2"]) == (1, {"Tier": "not_on_server"})
    wrong = tagsync("recovery", "verify", drill, "--key", "tagsync:owned")
    assert (wrong.code, "belongs to AWS or tagsync" in wrong.err) == (1, True)


def test_values_and_names_are_hidden(tagsync: Run, drill: str) -> None:
    for form in ("text", "json", "markdown"):
        said = tagsync("recovery", "verify", drill, "-q", "-v", "--redact", "-o", form).out
        assert "App" in said
        assert not any(secret in said for secret in ("erp-1", "erp-2", "<other", "other\\>", '"erp"'))


def test_an_instance_that_ec2_does_not_show_is_told(tagsync: Run, aws: Lab, drill: str) -> None:
    (first, *_) = json.loads(tagsync("recovery", "status", drill, "-q", "-o", "json").out)["execution"]["steps"]
    instance = first["servers"][0]["instance"]
    assert (instance["arrival"], instance["missing"]) == ("ARRIVED", [])
    assert instance["private_address"].startswith("10.")
    page = words(tagsync("recovery", "status", drill, "-q", "-o", "html").out)
    assert f"{instance['instance_id']} {instance['private_address']}" in page
    assert "2 without all tags" in page
    assert "lacks App, DR-Wave, Name, Tier" in page
    aws.ec2(HUB, REGION).forget(instance["instance_id"])
    gone = tagsync("recovery", "verify", drill, "-q")
    assert (gone.code, f"erp-1 (s-00000000000000001)  {instance['instance_id']}: EC2 does not show" in gone.out) == (
        1,
        True,
    )
    status = tagsync("recovery", "status", drill, "-q")
    assert (status.code, "1 launched server whose instances are GONE" in status.out) == (0, True)
    assert "10.0" not in status.out.splitlines()[1], "it has no address any more"


def test_law_1_what_cannot_be_read_is_told_by_verify_and_by_status(tagsync: Run, aws: Lab, drill: str) -> None:
    aws.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
    unread = tagsync("recovery", "verify", drill, "-q", "-o", "json")
    assert (unread.code, found(unread)["verdict"]) == (1, "UNKNOWN")
    status = tagsync("recovery", "status", drill, "-q")
    assert (status.code, "NOT READ, so nothing is known about:" in status.out) == (0, True)


def test_while_it_is_watched_no_instance_is_looked_at(tagsync: Run, aws: Lab, erp: Path, drill: str) -> None:  # noqa: F811
    before = Counter(call.op for call in aws.calls)
    again = tagsync("recovery", "start", erp, "--drill", "--replace-instances")
    assert again.code == 0
    calls = Counter(call.op for call in aws.calls) - before
    assert calls["DescribeJobs"] > 10, "it was watched"
    assert calls["DescribeInstances"] == 3, "two of the preflight, which counts vCPUs too, and one at the end"
    assert started(again)
