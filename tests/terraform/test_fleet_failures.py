"""`tagsync_fleet` when AWS does not answer, servers fail, and people interrupt, with the real terraform."""

from __future__ import annotations

import os
import signal
import subprocess
import time

import pytest

from tagsync.core.ownership.reading import write_record
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, THERE, drifted, seed
from tests.terraform.tagsync_workspace import FLEET, TagsyncWorkspace

pytestmark = pytest.mark.slow

TWO_REGIONS = f"""
resource "tagsync_fleet" "here" {{ region = "{HERE}" }}
resource "tagsync_fleet" "there" {{ region = "{THERE}" }}
"""


def test_a_server_that_fails_stops_no_other_and_the_state_holds_what_was_written(terraform: TagsyncWorkspace) -> None:
    web, db, idle = drifted(terraform.lab)
    terraform.adopt()
    for each in (web, db, idle):
        each.tag_instance(Owner="new")
    terraform.lab.faults.add(Rule("deny", service="drs", op="TagResource", times=1))
    terraform.write(FLEET, provider="workers = 1")
    failed = terraform.apply(expect=1)
    assert "was not written as planned" in failed.plain
    assert "AccessDenied" in failed.plain
    assert "A service control policy denies it" in failed.plain
    (left,) = [each for each in (web, db, idle) if each.tags["Owner"] == "shop"]
    assert f"{left.id} was not written as planned" in failed.plain
    tags = terraform.state("tagsync_fleet.this")["server_tags"]
    assert {label: tags[label]["Owner"] for label in tags} == {
        each.label: "shop" if each == left else "new" for each in (web, db, idle)
    }
    assert terraform.plan(expect=2).changes == [f'~ "{left.label}"', '~ "Owner" = "shop" -> "new"']
    terraform.apply()
    terraform.plan(expect=0)


def test_removals_that_were_written_are_in_the_state_where_the_rest_failed(terraform: TagsyncWorkspace) -> None:
    one = seed(terraform.lab, "one", {"Name": "one", "New": "1"}, {"Name": "one", "Old": "1"}, owned=True)
    terraform.write(FLEET)
    terraform.run("import", "tagsync_fleet.this", HERE)
    terraform.lab.faults.add(Rule("deny", service="drs", op="TagResource"))
    terraform.apply(expect=1)
    assert terraform.state("tagsync_fleet.this")["server_tags"] == {
        one.label: {"Name": "one", "tagsync:owned": write_record(["Name", "Old"])}
    }
    terraform.lab.faults.clear()
    assert terraform.plan(expect=2).changes == [f'~ "{one.label}"', '+ "New" = "1"']


def test_many_failing_servers_are_counted(terraform: TagsyncWorkspace) -> None:
    fleet = [seed(terraform.lab, f"s{n}", {"Name": f"s{n}", "A": "1"}, {"Name": f"s{n}"}) for n in range(13)]
    terraform.write(FLEET)
    terraform.run("import", "tagsync_fleet.this", HERE)
    terraform.lab.faults.add(Rule("deny", service="drs", op="TagResource"))
    said = terraform.apply(expect=1).plain
    assert said.count("was not written as planned") == 10
    assert "3 more source servers were not written as planned" in said
    assert "A" not in fleet[0].tags


def test_a_server_whose_tags_moved_since_the_plan_is_not_written_to(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    terraform.write(FLEET)
    terraform.run("import", "tagsync_fleet.this", HERE)
    terraform.plan("-out=plan", expect=2)
    web.retag(Environment="secret-of-somebody")
    failed = terraform.run("apply", "-no-color", "plan", expect=1)
    assert f"{web.id} was not written as planned" in failed.plain
    assert '"Environment" changed after the plan was made' in failed.plain
    assert "secret-of-somebody" not in failed.output
    assert web.tags["Environment"] == "secret-of-somebody"
    assert db.tags["Wave"] == "1"
    assert terraform.plan(expect=2).changes == [
        f'~ "{web.label}"',
        '~ "Environment" = "secret-of-somebody" -> "Prod"',
    ]


def test_what_was_done_by_others_in_the_meantime_is_not_written_again(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    terraform.write(FLEET)
    terraform.run("import", "tagsync_fleet.this", HERE)
    terraform.plan("-out=plan", expect=2)
    web.retag(Environment="Prod")
    del terraform.lab.drs(HUB, HERE).servers[db.id]
    terraform.lab.forget_calls()
    failed = terraform.run("apply", "-no-color", "plan", expect=1)
    assert f"Deleted after the plan was made: source server {db.id}." in failed.plain
    assert terraform.lab.count("drs", "TagResource") == 0
    terraform.plan(expect=0)


def test_an_unreachable_region_is_an_error_and_the_other_region_is_planned(terraform: TagsyncWorkspace) -> None:
    here, _, _ = drifted(terraform.lab)
    there, _, _ = drifted(terraform.lab, region=THERE)
    terraform.write(TWO_REGIONS)
    terraform.apply()
    here.retag(Environment="Test")
    there.retag(Environment="Test")
    terraform.lab.faults.add(Rule("deny", service="drs", region=THERE))
    plan = terraform.plan(expect=1)
    assert '~ "Environment" = "Test" -> "Prod"' in plan.changes
    assert f"Error: {HUB}/{THERE} cannot be read" in plan.plain
    assert "A service control policy denies it" in plan.plain
    assert plan.plain.count('"Environment" = "Test"') == 1
    terraform.apply("-target=tagsync_fleet.here")
    assert here.tags["Environment"] == "Prod"

    # what cannot be read keeps its tags in the state, and keeping them on the servers needs no AWS
    terraform.plan("-refresh-only", expect=None)
    assert terraform.state("tagsync_fleet.there")["server_tags"][there.label]["Environment"] == "Prod"
    terraform.destroy("-target=tagsync_fleet.there", "-refresh=false")
    assert terraform.state("tagsync_fleet.there") is None
    assert there.tags["Environment"] == "Test"


def test_tag_values_are_in_no_log_and_no_error(terraform_process: TagsyncWorkspace) -> None:
    terraform = terraform_process
    seed(terraform.lab, "one", {"Name": "one", "A": "s3cret"}, {"Name": "one", "A": "hidden"})
    terraform.write(FLEET)
    terraform.run("import", "tagsync_fleet.this", HERE)
    terraform.lab.faults.add(
        Rule("error", service="drs", op="TagResource", code="ValidationException", message="s3cret?")
    )
    log = terraform.folder / "log"
    terraform.environ |= {"TF_LOG_PROVIDER": "TRACE", "TF_LOG_PATH": str(log)}
    failed = terraform.apply(expect=1)
    assert "ValidationException" in failed.plain
    assert "s3cret" not in failed.output.partition("Modifying...")[2]
    text = log.read_text()
    assert f"{HUB}/{HERE}: " in text
    assert "s3cret" not in text
    assert "hidden" not in text


def test_a_fleet_that_cannot_be_read_again_is_not_written_to(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(FLEET)
    terraform.run("import", "tagsync_fleet.this", HERE)
    terraform.plan("-out=plan", expect=2)
    terraform.lab.faults.add(Rule("deny", service="drs", op="DescribeSourceServers"))
    assert f"{HUB}/{HERE} cannot be read" in terraform.run("apply", "-no-color", "plan", expect=1).plain
    assert web.tags["Environment"] == "Test"
    assert terraform.state("tagsync_fleet.this")["server_tags"][web.label]["Environment"] == "Test"


def test_a_creation_that_no_longer_fits_writes_nothing(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    terraform.write(FLEET)
    terraform.plan("-out=plan", expect=2)
    web.tag_instance(Environment="Stage")
    terraform.run("apply", "-no-color", "plan", expect=1)
    assert web.tags["Environment"] == "Test"
    assert "Wave" not in db.tags
    terraform.apply()
    assert (web.tags["Environment"], db.tags["Wave"]) == ("Stage", "1")


def test_a_plan_without_a_refresh_that_no_longer_fits_writes_nothing(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.adopt()
    web.tag_instance(Environment="Stage")
    terraform.plan("-refresh=false", "-out=plan", expect=2)
    web.tag_instance(Environment="Test")
    said = terraform.run("apply", "-no-color", "plan", expect=1).plain
    assert "inconsistent final plan" in said
    assert web.tags["Environment"] == "Prod"


def test_an_unreachable_region_cannot_be_created_or_imported(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.write(FLEET)
    terraform.lab.faults.add(Rule("region_off", service="drs", region=HERE))
    for said in (terraform.plan(expect=1), terraform.run("import", "-no-color", "tagsync_fleet.this", HERE, expect=1)):
        assert f"{HUB}/{HERE} cannot be read" in said.plain
        assert "Turn the region on" in said.plain


def test_servers_on_a_page_that_broke_keep_what_is_shown_of_them(terraform: TagsyncWorkspace) -> None:
    first, *_ = fleet = [seed(terraform.lab, f"s{n}", {"Name": f"s{n}"}, {"Name": f"s{n}"}) for n in range(4)]
    terraform.lab.drs(HUB, HERE).page_size = 2
    terraform.adopt()
    before = terraform.state("tagsync_fleet.this")["server_tags"]
    terraform.lab.faults.add(Rule("deny", service="drs", op="DescribeSourceServers", page=2))
    first.tag_instance(Name="new")
    plan = terraform.plan(expect=2)
    assert plan.changes == [f'~ "{first.label}"', '~ "Name" = "s0" -> "new"']
    assert f"Warning: Only some source servers of {HUB}/{HERE} could be read" in plan.plain
    terraform.apply()
    after = terraform.state("tagsync_fleet.this")["server_tags"]
    assert after == before | {f"s0 ({first.id})": {"Name": "new", "tagsync:owned": write_record(["Name"])}}
    assert len(after) == len(fleet)


def test_unreadable_and_gone_instances_change_nothing_and_a_warning_says_which(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    terraform.adopt()
    terraform.lab.ec2(HUB, HERE).set_state(db.instance_id, "terminated")
    db.tag_instance(Owner="nobody")
    terraform.plan(expect=0)

    terraform.lab.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
    web.tag_instance(Owner="unseen")
    plan = terraform.plan(expect=0)
    assert f"Warning: Instances behind source servers of {HUB}/{HERE} could not be read" in plan.plain
    assert "ec2:DescribeInstances" in plan.plain
    assert web.id in plan.plain
    assert terraform.state("tagsync_fleet.this")["server_tags"][web.label]["Owner"] == "shop"


def test_a_creation_that_failed_is_repeated_without_losing_tags(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    terraform.write('resource "tagsync_fleet" "this" {\n  on_destroy = "remove_owned"\n}\n', provider="workers = 1")
    terraform.lab.faults.add(Rule("deny", service="drs", op="TagResource", skip=1, times=1))
    terraform.apply(expect=1)
    state = terraform.state("tagsync_fleet.this")["server_tags"]
    assert ("Wave" in state[db.label]) == ("Wave" in db.tags)
    assert state[web.label]["Environment"] == web.tags["Environment"]
    assert "is tainted, so must be replaced" in terraform.plan(expect=2).plain
    terraform.lab.forget_calls()
    terraform.apply()
    assert terraform.lab.count("drs", "UntagResource") == 0
    assert (web.tags["Environment"], db.tags["Wave"]) == ("Prod", "1")
    terraform.plan(expect=0)


@pytest.mark.usefixtures("each_terraform")
def test_ctrl_c_finishes_what_is_in_flight_and_keeps_what_was_written(terraform_process: TagsyncWorkspace) -> None:
    terraform = terraform_process
    fleet = [seed(terraform.lab, f"s{n}", {"Name": f"s{n}", "A": "1"}, {"Name": f"s{n}"}) for n in range(4)]
    terraform.write(FLEET, provider="workers = 1")
    terraform.run("import", "tagsync_fleet.this", HERE)
    terraform.lab.faults.add(Rule("latency", service="drs", op="TagResource", seconds=1.5))
    running = subprocess.Popen(
        ["terraform", "apply", "-no-color", "-input=false", "-auto-approve"],
        cwd=terraform.folder,
        env=terraform.environ,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    while not terraform.lab.count("drs", "TagResource") and running.poll() is None:
        time.sleep(0.02)
    os.killpg(running.pid, signal.SIGINT)
    said = " ".join(running.communicate(timeout=60)[0].replace("│", " ").split())
    assert running.returncode == 1
    assert "Stopped before everything was written" in said
    assert "3 source servers: " in said
    terraform.lab.faults.clear()
    tags = terraform.state("tagsync_fleet.this")["server_tags"]
    assert {each.id: "A" in tags[each.label] for each in fleet} == {each.id: "A" in each.tags for each in fleet}
    assert sum("A" in each.tags for each in fleet) == 1
    assert terraform.plan(expect=2).changes.count('+ "A" = "1"') == 3
