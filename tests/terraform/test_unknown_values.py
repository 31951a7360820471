"""Arguments that only an apply will tell, with the real terraform."""

from __future__ import annotations

import pytest

from tests.terraform.fleets import HERE, THERE, drifted
from tests.terraform.tagsync_workspace import FLEET, TagsyncWorkspace

pytestmark = pytest.mark.slow

LATER = 'resource "terraform_data" "later" {\n  input = "%s"\n}\n'
POLICY = 'policy = "{version: 1, tags: {set: {Team: ${terraform_data.later.output}}}}"'


def test_a_fleet_is_created_though_the_policy_is_not_known_while_planning(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(LATER % "dr" + FLEET, provider=POLICY)
    plan = terraform.plan("-out=plan", expect=2)
    assert "+ server_tags = (known after apply)" in plan.plain
    terraform.run("apply", "-no-color", "plan")
    assert web.tags["Team"] == "dr"
    assert web.tags["Environment"] == "Prod"
    terraform.plan(expect=0)


def test_a_fleet_that_is_there_stays_until_the_policy_is_known(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.adopt()
    web.retag(Environment="Test")
    terraform.write(LATER % "dr" + FLEET, provider=POLICY)
    plan = terraform.plan("-out=plan", expect=2)
    assert "Warning: 111111111111/us-east-1 was not compared" in plan.plain
    assert "policy in the provider block will only be known after this apply" in plan.plain
    assert plan.changes == []
    terraform.run("apply", "-no-color", "plan")
    assert web.tags["Environment"] == "Test"
    changes = terraform.plan(expect=2).changes
    assert '~ "Environment" = "Test" -> "Prod"' in changes
    assert changes.count('+ "Team" = "dr"') == 3
    terraform.apply()
    terraform.plan(expect=0)


def test_without_a_refresh_nothing_can_be_said_of_it(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.adopt()
    terraform.write(LATER % "dr" + FLEET, provider=POLICY)
    assert "The provider's configuration is not known yet" in terraform.plan("-refresh=false", expect=1).plain


def test_a_region_may_be_known_only_later(terraform: TagsyncWorkspace) -> None:
    there, _, _ = drifted(terraform.lab, region=THERE)
    terraform.write(LATER % THERE + 'resource "tagsync_fleet" "this" {\n  region = terraform_data.later.output\n}\n')
    plan = terraform.plan(expect=2)
    assert "+ region = (known after apply)" in plan.plain
    terraform.apply()
    assert there.tags["Environment"] == "Prod"
    assert terraform.state("tagsync_fleet.this")["id"] == f"111111111111/{THERE}"
    terraform.plan(expect=0)


def test_a_region_of_the_provider_may_be_known_only_later(terraform: TagsyncWorkspace) -> None:
    there, _, _ = drifted(terraform.lab, region=THERE)
    terraform.write(LATER % THERE + FLEET, provider="region = terraform_data.later.output")
    terraform.apply()
    assert there.tags["Environment"] == "Prod"


def test_an_argument_that_does_not_matter_for_the_tags_may_be_unknown(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(
        LATER % "keep" + 'resource "tagsync_fleet" "this" {\n  on_destroy = terraform_data.later.output\n}\n'
    )
    assert '+ "Environment" = "Prod"' in terraform.plan(expect=2).changes
    terraform.apply()
    assert web.tags["Environment"] == "Prod"


def test_tags_of_one_server_may_be_known_only_later(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(
        LATER % "2"
        + f"""
        resource "tagsync_source_server_tags" "this" {{
          source_server_id = "{web.id}"
          tags             = {{ Wave = terraform_data.later.output, Team = "dr" }}
        }}
        """
    )
    plan = terraform.plan(expect=2)
    assert '"Wave" = (known after apply)' in plan.plain
    terraform.apply()
    assert (web.tags["Wave"], web.tags["Team"]) == ("2", "dr")
    terraform.plan(expect=0)


def test_a_data_source_says_what_it_waits_for(terraform: TagsyncWorkspace) -> None:
    terraform.write(LATER % HERE + 'data "tagsync_fleet_status" "this" {}\n', provider=POLICY)
    said = terraform.plan(expect=1).plain
    assert "The provider's configuration is not known yet" in said
    assert "policy in the provider block will only be known after an apply" in said
    assert "-target" in said
