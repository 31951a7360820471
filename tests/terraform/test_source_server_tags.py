"""`tagsync_source_server_tags` with the real terraform."""

from __future__ import annotations

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, THERE, Seeded, seed
from tests.terraform.tagsync_workspace import TagsyncWorkspace

pytestmark = pytest.mark.slow

ADDRESS = "tagsync_source_server_tags.this"


def configure(terraform: TagsyncWorkspace, server_id: str, tags: str, more: str = "") -> None:
    terraform.write(
        'resource "tagsync_source_server_tags" "this" {\n'
        f'  source_server_id = "{server_id}"\n  tags = {tags}\n{more}\n}}\n'
    )


@pytest.fixture
def web(terraform: TagsyncWorkspace) -> Seeded:
    return seed(terraform.lab, "web", {}, {"Name": "web", "ticket": "OPS-1"})


def test_its_life(terraform: TagsyncWorkspace, web: Seeded) -> None:
    configure(terraform, web.id, '{ Wave = "1", Team = "dr" }')
    terraform.apply()
    assert web.tags == {"Name": "web", "ticket": "OPS-1", "Wave": "1", "Team": "dr"}
    terraform.plan(expect=0)

    web.retag(Wave="2", ticket="OPS-2")
    plan = terraform.plan(expect=2)
    assert plan.changes == ['~ "Wave" = "2" -> "1"']
    configure(terraform, web.id, '{ Wave = "3" }')
    assert terraform.plan(expect=2).changes == ['- "Team" = "dr" -> null', '~ "Wave" = "2" -> "3"']
    terraform.apply()
    assert web.tags == {"Name": "web", "ticket": "OPS-2", "Wave": "3"}

    terraform.lab.forget_calls()
    terraform.plan(expect=0)
    assert terraform.lab.count("drs") == 1
    terraform.destroy()
    assert web.tags == {"Name": "web", "ticket": "OPS-2"}


def test_an_import_adopts_the_keys_it_names(terraform: TagsyncWorkspace, web: Seeded) -> None:
    configure(terraform, web.id, '{ Name = "renamed" }')
    terraform.run("import", ADDRESS, f"{HUB}/{HERE}/{web.id}:Name")
    assert terraform.plan(expect=2).changes == ['~ "Name" = "web" -> "renamed"']
    terraform.apply()
    assert web.tags == {"Name": "renamed", "ticket": "OPS-1"}


def test_what_is_never_pruned_stays_on_the_server(terraform: TagsyncWorkspace, web: Seeded) -> None:
    configure(terraform, web.id, '{ Wave = "1", "map-migrated" = "mig1" }')
    terraform.apply()
    configure(terraform, web.id, '{ Wave = "1" }')
    terraform.apply()
    assert web.tags == {"Name": "web", "ticket": "OPS-1", "Wave": "1", "map-migrated": "mig1"}
    terraform.plan(expect=0)


def test_an_import_without_keys_adopts_none(terraform: TagsyncWorkspace, web: Seeded) -> None:
    configure(terraform, web.id, '{ Name = "web" }')
    terraform.run("import", ADDRESS, f"{HERE}/{web.id}")
    assert terraform.plan(expect=2).changes == ['+ "Name" = "web"']
    terraform.lab.forget_calls()
    terraform.apply()
    assert terraform.lab.count("drs", "TagResource") == 0
    terraform.plan(expect=0)


@pytest.mark.parametrize(
    ("import_id", "said"),
    [
        ("web", "Invalid import id"),
        (f"222222222222/{HERE}/s-1234567890abcdef0", "The source server is in another account"),
        (
            f"{HERE}/s-1234567890abcdef0:AWSElasticDisasterRecoveryManaged,Name,tagsync:owned",
            "cannot be adopted: AWSElasticDisasterRecoveryManaged, tagsync:owned. Leave them out.",
        ),
        (f"{HERE}/s-1234567890abcdef0", "Cannot import non-existent remote object"),
    ],
)
def test_an_import_that_cannot_be(terraform: TagsyncWorkspace, web: Seeded, import_id: str, said: str) -> None:
    configure(terraform, web.id, '{ Name = "web" }')
    assert said in terraform.run("import", "-no-color", ADDRESS, import_id, expect=1).plain


def test_a_server_that_is_not_there_is_an_error_at_plan(terraform: TagsyncWorkspace, web: Seeded) -> None:
    configure(terraform, web.id, '{ A = "1" }', f'region = "{THERE}"')
    terraform.lab.drs(HUB, THERE).initialized = True
    said = terraform.plan(expect=1).plain
    assert f"{HUB}/{THERE} has no source server {web.id}. Check id and region." in said


def test_a_server_that_is_gone_leaves_the_state_and_is_planned_anew(terraform: TagsyncWorkspace, web: Seeded) -> None:
    again = seed(terraform.lab, "web again", {}, {"Name": "web"})
    configure(terraform, web.id, '{ Wave = "1" }')
    terraform.apply()
    del terraform.lab.drs(HUB, HERE).servers[web.id]
    said = terraform.plan(expect=2).plain
    assert "Warning: A source server is gone" in said
    assert f"{HUB}/{HERE} has no source server {web.id} any more, so its tags leave the state" in said
    assert "Plan: 1 to add, 0 to change, 0 to destroy" in said
    assert f"has no source server {web.id}. Check id and region" in terraform.apply(expect=1).plain

    configure(terraform, again.id, '{ Wave = "1" }')
    terraform.apply()
    assert again.tags == {"Name": "web", "Wave": "1"}


def test_a_deleted_server_takes_its_tags_with_it(terraform: TagsyncWorkspace, web: Seeded) -> None:
    configure(terraform, web.id, '{ A = "1" }')
    terraform.apply()
    del terraform.lab.drs(HUB, HERE).servers[web.id]
    terraform.write("")
    terraform.apply()
    assert terraform.state(ADDRESS) is None


def test_more_than_50_tags_together_with_those_of_others(terraform: TagsyncWorkspace) -> None:
    full = seed(terraform.lab, "full", {}, {f"k{n}": "v" for n in range(49)})
    configure(terraform, full.id, '{ A = "1", B = "2" }')
    said = terraform.plan(expect=1).plain
    assert f"{full.id} would have 51 tags, and AWS allows 50." in said
    configure(terraform, full.id, '{ A = "1", k0 = "2" }')
    terraform.apply()


def test_what_was_written_stays_in_the_state_when_the_rest_fails(terraform: TagsyncWorkspace, web: Seeded) -> None:
    configure(terraform, web.id, '{ A = "1", B = "1" }')
    terraform.apply()
    terraform.lab.faults.add(Rule("deny", service="drs", op="TagResource"))
    configure(terraform, web.id, "local.tags")
    (terraform.folder / "locals.tf").write_text('locals {\n  tags = { B = "s3cret" }\n}\n')
    failed = terraform.apply(expect=1)
    assert f"{web.id} was not written" in failed.plain
    assert terraform.state(ADDRESS)["tags"] == {"B": "1"}
    assert "s3cret" not in failed.plain.partition("Error:")[2]
    terraform.lab.faults.clear()
    assert terraform.plan(expect=2).changes == ['~ "B" = "1" -> "s3cret"']


def test_an_unreadable_region_is_an_error(terraform: TagsyncWorkspace, web: Seeded) -> None:
    configure(terraform, web.id, '{ A = "1" }')
    terraform.apply()
    terraform.lab.faults.add(Rule("deny", service="drs"))
    assert f"{HUB}/{HERE} cannot be read" in terraform.plan(expect=1).plain


def test_rule_15_the_own_arn_of_a_server_is_no_tag_to_give(terraform: TagsyncWorkspace, web: Seeded) -> None:
    arn = terraform.lab.drs(HUB, HERE).servers[web.id].arn
    configure(terraform, web.id, f'{{ resourceArn = "{arn}" }}')
    assert "the server's own ARN is no tag" in terraform.plan(expect=1).plain
