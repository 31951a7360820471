"""Adopting fleets as newer Terraforms can: by identity, and found by `terraform query`."""

from __future__ import annotations

import pytest

from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, THERE, drifted
from tests.terraform.tagsync_workspace import FLEET, TagsyncWorkspace

pytestmark = pytest.mark.slow


@pytest.mark.terraform_since("1.12")
def test_an_import_by_identity_shows_old_and_new_in_the_first_plan(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    identity = f'{{ account = "{HUB}", region = "{HERE}" }}'
    terraform.write(FLEET + f"import {{\n  to = tagsync_fleet.this\n  identity = {identity}\n}}\n")
    assert '~ "Environment" = "Test" -> "Prod"' in terraform.plan(expect=2).changes
    terraform.apply()
    terraform.plan(expect=0)


@pytest.mark.terraform_since("1.14")
def test_what_a_query_writes_adopts_every_region_that_has_source_servers(terraform: TagsyncWorkspace) -> None:
    fleets = [drifted(terraform.lab, region=region)[0] for region in (THERE, HERE)]
    terraform.write("")
    (terraform.folder / "all.tfquery.hcl").write_text('list "tagsync_fleet" "all" {\n  provider = tagsync\n}\n')
    found = terraform.run("query", "-no-color", "-generate-config-out=adopted.tf").plain
    for region in (THERE, HERE):
        assert f"{HUB}/{region}: 3 source servers" in found

    plan = terraform.plan(expect=2)
    assert "2 to import, 0 to add, 2 to change, 0 to destroy" in plan.output
    assert plan.changes.count('~ "Environment" = "Test" -> "Prod"') == 2
    terraform.apply()
    assert [web.tags["Environment"] for web in fleets] == ["Prod", "Prod"]
    terraform.plan(expect=0)
