"""Two resources of one configuration for the same thing, with the real terraform."""

from __future__ import annotations

import re

import pytest

from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, drifted, seed
from tests.terraform.tagsync_workspace import FLEET, Said, TagsyncWorkspace

pytestmark = pytest.mark.slow

TWIN = 'resource "tagsync_fleet" "twin" {\n  region = "us-east-1"\n  policy = "version: 1"\n}\n'
OF_THIS = "It is to be created and has no region of its own, no assume_role of its own."
OF_TWIN = 'It is to be created and has region = "us-east-1", no assume_role of its own, a policy of its own.'


def mistakes(said: Said) -> dict[str, str]:
    """The address at which each mistake is reported -> the mistake."""
    errors = said.plain.split("Error: Two ")[1:]
    return {re.search(r"with ([\w.]+),", error)[1]: error for error in errors}  # type: ignore[index]


def test_two_fleets_of_one_region_are_a_mistake_that_tells_of_both(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.write(FLEET + TWIN)
    found = mistakes(terraform.plan(expect=1))
    other = {"tagsync_fleet.this": OF_TWIN, "tagsync_fleet.twin": OF_THIS}
    assert found
    for address, mistake in found.items():
        assert mistake.startswith(f"fleets for {HUB}/{HERE} with {address}, on main.tf line")
        assert other[address] in mistake


def test_one_fleet_is_no_twin_of_itself_however_it_changes(terraform: TagsyncWorkspace) -> None:
    """Nor one that goes: moved, under another name without that, replaced, tainted, and destroyed."""
    drifted(terraform.lab)
    terraform.adopt()
    moved = "moved {\n  from = tagsync_fleet.this\n  to = tagsync_fleet.other\n}\n"
    terraform.write(FLEET.replace("this", "other") + moved)
    assert "has moved to" in terraform.apply().plain
    terraform.write(FLEET.replace("this", "renamed"))
    assert "1 to add, 0 to change, 1 to destroy" in terraform.apply().plain
    assert "1 to add, 0 to change, 1 to destroy" in terraform.apply("-replace=tagsync_fleet.renamed").plain
    terraform.run("taint", "tagsync_fleet.renamed")
    assert "1 to add, 0 to change, 1 to destroy" in terraform.apply().plain
    terraform.plan(expect=0)
    terraform.destroy()


def test_a_replaced_fleet_still_has_a_twin_and_a_destroy_goes_on_without_a_refresh(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.adopt()
    terraform.write(FLEET + TWIN)
    assert mistakes(terraform.plan("-replace=tagsync_fleet.this", expect=1))
    assert "-refresh=false" in terraform.destroy(expect=1).plain
    terraform.destroy("-refresh=false")


def test_two_plans_of_one_name_and_two_writers_of_one_tag_are_such_a_mistake_too(terraform: TagsyncWorkspace) -> None:
    web = seed(terraform.lab, "web", {"App": "erp"}, {"App": "erp"})
    tags = f'resource "tagsync_source_server_tags" "%s" {{\n  source_server_id = "{web.id}"\n  tags = %s\n}}\n'
    plan = 'resource "tagsync_recovery_plan" "%s" {\n  name = "erp"\n  selector = { App = "erp" }\n}\n'
    one, other = tags % ("one", '{ Team = "a" }'), tags % ("other", '{ Cost = "b" }')
    terraform.write(one + other + plan % "erp")
    terraform.apply()
    terraform.write(one + other + tags % ("third", '{ Cost = "c" }') + plan % "erp" + plan % "erp_too")
    found = mistakes(terraform.plan(expect=1))
    assert {address.split(".")[0] for address in found} == {"tagsync_source_server_tags", "tagsync_recovery_plan"}
    assert "tagsync_source_server_tags.one" not in found
    assert all(f'the tag "Cost" of {HUB}/{HERE}/{web.id}' in said or "plans for" in said for said in found.values())


@pytest.mark.terraform_since("1.13")
def test_what_a_test_file_plans_again_and_again_is_no_twin_of_itself(terraform: TagsyncWorkspace) -> None:
    """The provider block in the file of the tests is configured once for all its runs."""
    drifted(terraform.lab)
    terraform.write(FLEET)
    (terraform.folder / "fleet.tftest.hcl").write_text(
        'provider "tagsync" {}\nrun "plan" {\n  command = plan\n}\nrun "apply" {}\nrun "again" {\n  command = plan\n}\n'
    )
    assert "3 passed, 0 failed" in terraform.run("test", "-no-color").output
