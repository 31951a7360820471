"""What a destroy does to the tags, with the real terraform."""

from __future__ import annotations

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, THERE, drifted, seed
from tests.terraform.tagsync_workspace import FLEET, TagsyncWorkspace

pytestmark = pytest.mark.slow

REMOVING = 'resource "tagsync_fleet" "this" {\n  on_destroy = "remove_owned"\n}\n'


def test_a_destroy_keeps_the_tags(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.adopt()
    terraform.lab.forget_calls()
    terraform.destroy()
    assert web.tags["Environment"] == "Prod"
    assert terraform.lab.count("drs", "TagResource") + terraform.lab.count("drs", "UntagResource") == 0


def test_a_destroy_may_remove_what_tagsync_wrote_and_only_that(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    kept = seed(terraform.lab, "kept", {"Name": "kept"}, {"Name": "kept", "Keep": "1"}, owned=True)
    terraform.write(REMOVING, provider='policy = "{version: 1, tags: {protect: [Keep]}}"')
    terraform.apply()
    assert "tagsync:owned" in terraform.lab.tags(web.id)
    terraform.destroy()
    assert terraform.lab.tags(web.id) == {"Name": "web", "Owner": "shop", "ticket": "OPS-1"}
    assert terraform.lab.tags(db.id) == {"Name": "db", "Owner": "shop", "Environment": "Prod", "ticket": "OPS-1"}
    assert terraform.lab.tags(kept.id) == {"Keep": "1"}


def test_a_removing_destroy_needs_to_read_the_fleet(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.write(REMOVING)
    terraform.apply()
    terraform.lab.faults.add(Rule("deny", service="drs", op="DescribeSourceServers"))
    assert f"Error: {HUB}/{HERE} cannot be read" in terraform.destroy(expect=1).plain
    assert terraform.state("tagsync_fleet.this") is not None


def test_a_removing_destroy_of_a_fleet_in_another_account_is_an_error_at_plan(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.write(REMOVING)
    terraform.apply()
    terraform.lab.add_role("222222222222", "tagsync")
    role = 'assume_role { role_arn = "arn:aws:iam::222222222222:role/tagsync" }'
    terraform.write(REMOVING, provider=role)
    said = terraform.plan("-destroy", "-refresh=false", expect=1).plain
    assert f"It is in account {HUB}, and the provider reaches account 222222222222." in said


def test_a_removing_destroy_that_failed_can_be_repeated(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    terraform.write(REMOVING)
    terraform.apply()
    terraform.lab.faults.add(Rule("deny", service="drs", op="UntagResource", times=1))
    assert "was not written as planned" in terraform.destroy(expect=1).plain
    assert len([each for each in (web, db) if "tagsync:owned" in terraform.lab.tags(each.id)]) == 1
    terraform.destroy()
    assert not [each for each in (web, db) if "tagsync:owned" in terraform.lab.tags(each.id)]


def test_a_replacement_destroys_as_the_old_resource_says(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(REMOVING)
    terraform.apply()
    terraform.write(REMOVING, provider=f'region = "{THERE}"')
    terraform.apply()
    assert "Environment" not in web.tags


def test_on_destroy_alone_is_a_change_that_writes_nothing(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    terraform.adopt()
    terraform.write(REMOVING)
    plan = terraform.plan(expect=2)
    assert '+ on_destroy = "remove_owned"' in plan.plain
    assert plan.changes == []
    assert "known after apply" not in plan.output
    terraform.lab.forget_calls()
    terraform.apply()
    assert terraform.lab.count("drs", "TagResource") == 0
    terraform.write(FLEET)
    terraform.apply()
    terraform.plan(expect=0)
