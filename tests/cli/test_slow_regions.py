"""One region hangs, and the others are planned and written as on any other day (law 13)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tagsync.aws.fleet.reader import AwsReader
from tagsync.aws.fleet.writer import AwsWriter
from tagsync.aws.sdk import waiting
from tagsync.core.model import Tags, Target, TargetReading
from tagsync.core.ownership.reading import write_record
from tagsync.core.plan import ServerPlan
from tagsync.core.tags import OWNED_KEY
from tagsync.engine import crew
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import Run, add_server

DOWN, WELL = "eu-west-1", "us-east-1"
BOTH = ("--region", f"{DOWN},{WELL}")
OWNED = {"Environment": "Prod", "Old": "x"}


@pytest.fixture(autouse=True)
def _soon_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "SLOW_SECONDS", 0.1)
    monkeypatch.setattr(waiting, "TELL_AFTER", 0.1)


@pytest.fixture
def down(aws: Lab) -> Iterator[Lab]:
    """A server in each of two regions. DRS hangs in one of them until the faults are cleared.

    The first call to a service of the lab imports it, which may take longer than the timeouts here.
    """
    for number, region in enumerate((DOWN, WELL), 1):
        add_server(aws, number, {"Environment": "Prod"}, {}, region)
    aws.client("sts").get_caller_identity()
    aws.client("ec2").describe_instances()
    aws.faults.add(Rule("hang", service="drs", region=DOWN))
    yield aws
    aws.faults.clear()


def cleared_by_the_first_write(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """The region that hangs answers as soon as something is written elsewhere."""
    write = AwsWriter.tag

    def tag(self: AwsWriter, server: ServerPlan, tags: Tags) -> None:
        write(self, server, tags)
        lab.faults.clear()

    monkeypatch.setattr(AwsWriter, "tag", tag)


def cleared_by_a_read_elsewhere(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """The region that hangs answers as soon as the other one is read."""
    read = AwsReader.read_servers

    def read_servers(self: AwsReader, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        made = read(self, target, server_ids)
        if target.region == WELL:
            lab.faults.clear()
        return made

    monkeypatch.setattr(AwsReader, "read_servers", read_servers)


def test_a_region_that_does_not_answer_is_told_and_the_others_are_planned(
    tagsync: Run, down: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAGSYNC_REGION_TIMEOUT", "0.5")
    planned = tagsync("plan", *BOTH, "--read-timeout", "1.5")
    assert planned.code == 1
    assert "1 server to change" in planned.out
    assert "eu-west-1 did not answer within 0.5 s\n    If no other region answers either" in planned.out
    assert "--exclude-region eu-west-1" in planned.out
    assert "Waiting for eu-west-1, which has not answered drs:DescribeSourceServers for " in planned.err


def test_a_region_is_written_while_another_one_hangs(tagsync: Run, down: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    cleared_by_the_first_write(down, monkeypatch)
    applied = tagsync("apply", "--yes", *BOTH)
    assert applied.code == 0
    assert "Applied: 2 servers changed" in applied.out


def test_a_deadline_spoils_only_the_region_that_hangs(tagsync: Run, down: Lab) -> None:
    applied = tagsync("apply", "--yes", *BOTH, "--timeout", "2")
    assert applied.code == 1
    assert "Applied: 1 server changed" in applied.out


def test_a_slow_region_that_makes_it_too_much_refuses_and_says_what_was_written(
    tagsync: Run, down: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = write_record(OWNED)
    assert record
    add_server(down, 3, {"Environment": "Prod"}, {**OWNED, OWNED_KEY: record}, DOWN)
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\nsafety: {max_removals: 0, max_removals_percent: 1}\n")
    cleared_by_the_first_write(down, monkeypatch)
    applied = tagsync("apply", "--yes", *BOTH, "--policy", policy)
    assert applied.code == 3
    assert "Applied: 1 server changed" in applied.out
    assert "Refused: 1 server that no limit held back had been written before all regions were read." in applied.err
    assert down.count("drs", "UntagResource") == 0


@pytest.mark.parametrize(
    ("command", "said"), [(["cleanup", "--dry-run"], "nothing to clean up"), (["points"], "2 servers")]
)
def test_the_targets_of_a_plan_are_read_while_one_hangs(
    command: Sequence[str], said: str, tagsync: Run, down: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, region in enumerate((DOWN, WELL), 1):
        down.drs(HUB, region).servers[f"s-{number:017x}"].tags["App"] = "erp"
    plan = tmp_path / "erp.yaml"
    plan.write_text(f'version: 1\nname: erp\nselector: {{App: erp}}\ntargets: ["{HUB}/{DOWN}", "{HUB}/{WELL}"]\n')
    cleared_by_a_read_elsewhere(down, monkeypatch)
    shown = tagsync("recovery", *command, plan, "--workers", "2", "--read-timeout", "2", "--region-timeout", "2")
    assert shown.code == 0, shown.err
    assert said in shown.out
