"""The data sources, and `terraform test`, with the real terraform."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, THERE, drifted, seed
from tests.terraform.tagsync_workspace import FLEET, TagsyncWorkspace

pytestmark = pytest.mark.slow

STATUS = 'data "tagsync_fleet_status" "this" {}\noutput "it" {\n  value = data.tagsync_fleet_status.this\n}\n'


def output(terraform: TagsyncWorkspace, body: str) -> Any:
    terraform.write(body)
    terraform.apply()
    return terraform.show()["values"]["outputs"]["it"]["value"]


def test_the_status_of_a_fleet(terraform: TagsyncWorkspace) -> None:
    web, db, idle = drifted(terraform.lab)
    vm = terraform.lab.drs(HUB, HERE).seed_server("vm")
    status = output(terraform, STATUS)
    servers = {server.pop("id"): server for server in status.pop("servers")}
    assert status == {
        "id": f"{HUB}/{HERE}",
        "account": HUB,
        "region": HERE,
        "total_servers": 4,
        "in_sync": 1,
        "drifted": 2,
        "skipped": {"no_instance_id": 1},
        "failed": 0,
        "coverage": 0.75,
        "is_complete": True,
        "problems": [],
        "unmatched": [],
        "policy": None,
        "tag_file": None,
        "assume_role": None,
        "origin_role": None,
    }
    assert servers[web.id] == {
        "name": "web",
        "bucket": "changed",
        "reason": "",
        "detail": "",
        "drifted_keys": ["Environment"],
    }
    assert servers[db.id]["drifted_keys"] == ["Wave"]
    assert servers[idle.id]["bucket"] == "in_sync"
    assert servers[vm.id]["reason"] == "no_instance_id"


def test_the_status_of_a_fleet_that_cannot_be_read(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    full = {f"key-{number}": "x" for number in range(60)}
    seed(terraform.lab, "full", full, {}, region=THERE)
    there = output(terraform, STATUS.replace("{}", f'{{ region = "{THERE}" }}', 1))
    assert (there["is_complete"], there["skipped"]) == (False, {"too_many_tags": 1}), "there is something to repair"
    terraform.lab.faults.add(Rule("deny", service="ec2"))
    status = output(terraform, STATUS)
    assert (status["is_complete"], status["coverage"], status["skipped"]) == (False, 0, {"origin_unreadable": 3})
    terraform.lab.faults.add(Rule("deny", service="drs"))
    status = output(terraform, STATUS)
    assert (status["is_complete"], status["coverage"], status["total_servers"]) == (False, None, 0)
    (problem,) = status["problems"]
    assert (problem["kind"], problem["where"]) == ("access_denied", f"{HUB}/{HERE} drs:DescribeSourceServers")
    assert "A service control policy denies it" in problem["hint"]


def test_fleet_and_status_read_aws_once(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.adopt()
    terraform.write(FLEET + STATUS)
    terraform.lab.forget_calls()
    terraform.plan(expect=None)
    assert (terraform.lab.count("drs"), terraform.lab.count("ec2")) == (1, 1)


def test_a_status_after_a_fleet_with_its_own_policy_sees_what_that_wrote(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    counts = output(
        terraform,
        """
        resource "terraform_data" "first" {}
        data "tagsync_fleet_status" "before" {
          depends_on = [terraform_data.first]
        }
        resource "tagsync_fleet" "this" {
          policy     = "version: 1"
          depends_on = [data.tagsync_fleet_status.before]
        }
        data "tagsync_fleet_status" "after" {
          depends_on = [tagsync_fleet.this]
        }
        output "it" {
          value = [data.tagsync_fleet_status.before.drifted, data.tagsync_fleet_status.after.drifted]
        }
        """,
    )
    assert counts == [2, 0]


def test_source_servers_by_all_of_some_tags(terraform: TagsyncWorkspace) -> None:
    web, db, idle = drifted(terraform.lab)
    body = (
        'data "tagsync_source_servers" "this" {\n  selector = { Owner = "shop", Environment = "%s" }\n}\n'
        'output "it" {\n  value = data.tagsync_source_servers.this\n}\n'
    )
    found = output(terraform, body % "Prod")
    assert found["ids"] == sorted([db.id, idle.id])
    assert found["region"] == HERE
    assert output(terraform, body % "prod")["ids"] == []
    (server,) = output(terraform, body % "Test")["servers"]
    assert server["id"] == web.id
    assert server["origin_instance_id"] == web.instance_id
    assert server["arn"] == web.server.arn
    assert server["replication_state"] == "CONTINUOUS"
    assert server["tags"]["ticket"] == "OPS-1"


@pytest.mark.parametrize("page", [1, 2])
def test_a_selector_over_what_cannot_be_read_is_an_error(terraform: TagsyncWorkspace, page: int) -> None:
    drifted(terraform.lab)
    terraform.lab.drs(HUB, HERE).page_size = 2
    terraform.lab.faults.add(Rule("deny", service="drs", page=page))
    terraform.write('data "tagsync_source_servers" "this" {\n  selector = { Owner = "shop" }\n}\n')
    assert f"{HUB}/{HERE} cannot be read" in terraform.plan(expect=1).plain


DISCOVERY = 'data "tagsync_discovery" "this" {\n  %s\n}\noutput "it" {\n  value = data.tagsync_discovery.this\n}\n'


def test_a_discovery_in_waves_with_health(terraform: TagsyncWorkspace) -> None:
    web, db, idle = drifted(terraform.lab)
    for server, wave in ((web, "wave-2"), (db, "10"), (idle, "02")):
        server.server.tags["DR-Wave"] = wave
    idle.server.wire["dataReplicationInfo"]["dataReplicationState"] = "INITIAL_SYNC"
    idle.server.tags["App"] = "R&D <x>; 'q'"
    found = output(terraform, DISCOVERY % 'selector = { Owner = "shop" }')
    counts = {name: found[name] for name in found if name.endswith("_count") or name == "total_servers"}
    assert counts == {"total_servers": 3, "wave_count": 2, "healthy_count": 2, "unhealthy_count": 1}
    assert [(wave["wave"], wave["server_ids"]) for wave in found["waves"]] == [
        ("2", sorted([web.id, idle.id])),
        ("10", [db.id]),
    ]
    assert found["waves"][0]["parts"] == [found["waves"][0]["server_ids"]]
    assert (found["is_complete"], found["problems"], found["wave_tag"]) == (True, [], "DR-Wave")
    servers = {server["id"]: server for server in found["servers"]}
    assert (servers[idle.id]["health"], servers[idle.id]["is_healthy"]) == ("not_yet", False)
    assert servers[idle.id]["health_reason"] == "the first sync is under way: there is no recovery point yet"
    assert (servers[web.id]["os"], servers[web.id]["wave"]) == ("Amazon Linux 2023", "2")

    found = output(terraform, DISCOVERY % """selector = { App = "R&D <x>; 'q'" }""")
    assert [server["id"] for server in found["servers"]] == [idle.id]
    body = 'any_of = { Environment = ["Prod", "x"] }\n  globs = { Owner = "s*p" }\n  wave_tag = "dr:wave"'
    found = output(terraform, DISCOVERY % body)
    assert [(wave["wave"], wave["server_ids"]) for wave in found["waves"]] == [("1", sorted([db.id, idle.id]))]
    notices = {server["wave_notice"] for server in found["servers"]}
    assert {notice.partition(";")[0] for notice in notices} == {"no wave in the tag dr:wave, which means wave 1"}
    assert f"Not every wave in {HUB}/{HERE} is clear" in terraform.plan(expect=None).plain
    terraform.write(DISCOVERY % f'{body}\n  wave_missing = "refuse"')
    assert "no wave in the tag dr:wave, and wave_missing is refuse" in terraform.plan(expect=1).plain


def test_a_discovery_warns_of_drifted_tags_where_that_is_asked(terraform: TagsyncWorkspace) -> None:
    missed = seed(terraform.lab, "erp", {"App": "a"}, {"App": "old"})
    stale = seed(terraform.lab, "crm", {"App": "b"}, {"App": "a"})
    found = output(terraform, DISCOVERY % 'selector = { App = "a" }\n  check_drift = true')
    assert found["drift"] == {"missed": [missed.id], "stale": [stale.id], "moved": [], "not_compared": []}
    said = " ".join(terraform.plan(expect=None).plain.split())
    assert f"The selector misses them, though their instances carry the tags: source server {missed.id}." in said
    terraform.lab.forget_calls()
    assert output(terraform, DISCOVERY % 'selector = { App = "a" }')["drift"] is None
    assert terraform.lab.count("ec2", "DescribeInstances") == 0
    found = output(terraform, DISCOVERY % f'instance_ids = ["{missed.server.instance}"]')
    assert [server["id"] for server in found["servers"]] == [missed.id]
    terraform.write(DISCOVERY % 'instance_ids = ["i-1"]')
    assert "is not an EC2 instance id" in terraform.plan(expect=1).plain


def test_a_discovery_of_what_cannot_be_read_is_an_error_and_of_a_part_a_warning(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.lab.drs(HUB, HERE).page_size = 2
    terraform.lab.faults.add(Rule("deny", service="drs", page=2))
    found = output(terraform, DISCOVERY % 'selector = { Owner = "shop" }')
    assert (found["total_servers"], found["is_complete"], found["problems"][0]["kind"]) == (2, False, "access_denied")
    terraform.lab.faults.add(Rule("deny", service="drs", page=1))
    assert f"{HUB}/{HERE} cannot be read" in terraform.plan(expect=1).plain


def test_fleet_status_and_discovery_read_aws_once(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.adopt()
    terraform.write(FLEET + STATUS + (DISCOVERY % 'selector = { Owner = "shop" }').partition("output")[0])
    terraform.lab.forget_calls()
    terraform.plan(expect=None)
    assert (terraform.lab.count("drs"), terraform.lab.count("ec2")) == (1, 1)


def test_terraform_test_runs_against_it_and_with_mocks(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(FLEET + STATUS)
    (terraform.folder / "fleet.tftest.hcl").write_text(
        f"""
        run "drift" {{
          command = plan
          assert {{
            condition     = data.tagsync_fleet_status.this.drifted == 2
            error_message = "two servers drifted"
          }}
        }}
        run "apply" {{
          assert {{
            condition     = tagsync_fleet.this.server_tags["{web.label}"].Environment == "Prod"
            error_message = "it should have been written"
          }}
        }}
        """
    )
    (terraform.folder / "mocked.tftest.hcl").write_text(
        f"""
        mock_provider "tagsync" {{
          mock_resource "tagsync_fleet" {{
            defaults = {{ region = "{THERE}" }}
          }}
        }}
        run "mocked" {{
          assert {{
            condition     = tagsync_fleet.this.region == "{THERE}"
            error_message = "mocks should work"
          }}
        }}
        """
    )
    said = terraform.run("test", "-no-color").plain
    assert "3 passed, 0 failed" in said
    assert web.tags["Environment"] == "Prod"


def test_a_region_without_drs_is_empty_and_a_warning_says_so(terraform: TagsyncWorkspace) -> None:
    """For a fleet and for each data source: an empty map may be a mistake in the region."""
    data = 'data "tagsync_%s" "this" {\n%s\n}\n'
    selector = 'selector = { App = "erp" }'
    bodies = {
        "tagsync_fleet.this": FLEET,
        "data.tagsync_fleet_status.this": data % ("fleet_status", ""),
        "data.tagsync_discovery.this": data % ("discovery", selector),
        "data.tagsync_source_servers.this": data % ("source_servers", selector),
    }
    for address, body in bodies.items():
        terraform.write(body)
        said = terraform.apply().plain
        assert f"Warning: DRS was never set up in {HUB}/{HERE} with {address}," in said
        assert "If they are right, set DRS up there first." in said
    terraform.lab.drs(HUB, HERE).initialized = True
    terraform.write("".join(bodies.values()))
    assert "never set up" not in terraform.apply().plain
