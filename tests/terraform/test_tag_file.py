"""Servers without an instance, tagged from a tag file, with the real terraform."""

from __future__ import annotations

import pytest

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, seed
from tests.terraform.tagsync_workspace import TagsyncWorkspace

pytestmark = pytest.mark.slow

FLEET = """
import {
  to = tagsync_fleet.this
  id = "us-east-1"
}
resource "tagsync_fleet" "this" {
  tag_file = file("servers.csv")
}
data "tagsync_fleet_status" "this" {
  tag_file = file("servers.csv")
}
output "unmatched" {
  value = data.tagsync_fleet_status.this.unmatched
}
"""


def plant(terraform: TagsyncWorkspace, table: str) -> SourceServer:
    """A machine of a data centre beside an EC2 instance, and the tag file."""
    seed(terraform.lab, "web", {"Name": "web", "DR-Wave": "2"}, {"Name": "web"})
    listed(terraform, table)
    return terraform.lab.drs(HUB, HERE).seed_server("Plant-01", tags={"Rack": "7", "DR-Wave": "9"})


def listed(terraform: TagsyncWorkspace, table: str) -> None:
    (terraform.folder / "servers.csv").write_text(table)


def test_a_plan_shows_the_drift_of_listed_servers_and_an_apply_writes_it(terraform: TagsyncWorkspace) -> None:
    server = plant(terraform, "hostname,DR-Wave,Owner\nPLANT-01,1,me\nplant-02,1,me\n")
    terraform.write(FLEET, provider='tag_file = file("servers.csv")')
    plan = terraform.plan(expect=2)
    assert [line for line in plan.changes if "=" in line] == [
        '~ "DR-Wave" = "9" -> "1"',
        '+ "Owner" = "me"',
        '+ "DR-Wave" = "2"',
    ]
    terraform.apply()
    assert {key: server.tags[key] for key in ("Rack", "DR-Wave", "Owner")} == {
        "Rack": "7",
        "DR-Wave": "1",
        "Owner": "me",
    }
    assert terraform.show()["values"]["outputs"]["unmatched"]["value"] == ["plant-02"]
    terraform.plan(expect=0)

    listed(terraform, "hostname,DR-Wave\nPLANT-01,1\n")
    assert '- "Owner" = "me"' in terraform.plan(expect=2).plain
    terraform.apply()
    assert "Owner" not in server.tags


def test_a_server_that_is_no_longer_listed_keeps_its_tags(terraform: TagsyncWorkspace) -> None:
    server = plant(terraform, "hostname,DR-Wave\nPLANT-01,1\n")
    terraform.write(FLEET)
    terraform.apply()
    listed(terraform, "hostname,DR-Wave\nother,1\n")
    terraform.apply()
    assert server.tags["DR-Wave"] == "1"
    terraform.plan(expect=0)


def test_a_tag_file_of_its_own_takes_the_place_of_the_providers_beside_its_policy(terraform: TagsyncWorkspace) -> None:
    server = plant(terraform, "hostname,DR-Wave\nPLANT-01,1\n")
    provider = 'policy = "version: 1\\ntags: {set: {By: tagsync}}"\ntag_file = "server,Owner\\nplant-01,me\\n"'
    terraform.write('resource "tagsync_fleet" "this" {}\n', provider=provider)
    terraform.apply()
    assert (server.tags["Owner"], server.tags["By"], server.tags["DR-Wave"]) == ("me", "tagsync", "9")
    terraform.write(FLEET.partition("data")[0], provider=provider)
    terraform.apply()
    assert ("Owner" in server.tags, server.tags["By"], server.tags["DR-Wave"]) == (False, "tagsync", "1")
