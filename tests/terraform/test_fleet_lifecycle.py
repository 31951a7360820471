"""`tagsync_fleet` from drift to none, with the real terraform."""

from __future__ import annotations

import json

import pytest

from tagsync.core.ownership.reading import read_record
from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, THERE, drifted, seed
from tests.terraform.tagsync_workspace import FLEET, TagsyncWorkspace

pytestmark = pytest.mark.slow


def test_the_plan_shows_each_drifted_key_and_hides_the_rest_and_apply_leaves_none(
    terraform_process: TagsyncWorkspace,
) -> None:
    terraform = terraform_process
    web, db, idle = drifted(terraform.lab)
    terraform.write(FLEET)
    terraform.run("import", "tagsync_fleet.this", f"{HUB}/{HERE}")
    plan = terraform.plan(expect=2)
    assert plan.changes == [
        f'~ "{db.label}"',
        '+ "Wave" = "1"',
        f'~ "{web.label}"',
        '~ "Environment" = "Test" -> "Prod"',
    ]
    assert len(plan.records) == 2
    assert all(record.startswith('+ "tagsync:owned" = "1') for record in plan.records)
    assert idle.id not in plan.output
    assert "OPS-1" not in plan.output
    assert web.tags["Environment"] == "Test"

    counted = "2 of 3 servers change: 1 tag added, 1 updated, 0 removed, 2 ownership records"
    assert f'+ summary = "{counted}"' in plan.plain

    terraform.apply()
    state = terraform.state("tagsync_fleet.this")
    assert (state["summary"], state["changed_servers"]) == (counted, 2)
    assert web.tags == {"Name": "web", "Owner": "shop", "Environment": "Prod", "ticket": "OPS-1"}
    assert db.tags == {"Name": "db", "Owner": "shop", "Environment": "Prod", "Wave": "1", "ticket": "OPS-1"}
    assert read_record(terraform.lab.tags(db.id)["tagsync:owned"]).owns("Wave")
    assert "No changes" in terraform.plan(expect=0).output


@pytest.mark.usefixtures("each_terraform")
def test_an_import_block_shows_old_and_new_in_the_first_plan(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(FLEET + f'import {{\n  to = tagsync_fleet.this\n  id = "{HERE}"\n}}\n')
    plan = terraform.plan(expect=2)
    assert '~ "Environment" = "Test" -> "Prod"' in plan.changes
    assert "1 to import, 0 to add, 1 to change, 0 to destroy" in plan.output
    terraform.apply()
    assert web.tags["Environment"] == "Prod"
    assert "No changes" in terraform.plan(expect=0).output
    terraform.destroy()
    assert terraform.state("tagsync_fleet.this") is None


@pytest.mark.terraform_since("1.12")
def test_an_import_by_identity_shows_them_too(terraform: TagsyncWorkspace) -> None:
    drifted(terraform.lab)
    identity = f'{{ account = "{HUB}", region = "{HERE}" }}'
    terraform.write(FLEET + f"import {{\n  to = tagsync_fleet.this\n  identity = {identity}\n}}\n")
    assert '~ "Environment" = "Test" -> "Prod"' in terraform.plan(expect=2).changes


def test_a_creation_writes_what_differs_and_removes_nothing(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    old = seed(terraform.lab, "old", {"Name": "old"}, {"Name": "old", "Legacy": "1"}, owned=True)
    terraform.write(FLEET)
    plan = terraform.plan(expect=2)
    assert '+ "Wave" = "1"' in plan.changes
    assert "1 tag added, 1 updated, 0 removed, 2 ownership records" in plan.plain
    assert f"Import the fleet first: terraform import ADDRESS {HUB}/{HERE}, where ADDRESS" in plan.plain
    terraform.lab.forget_calls()
    terraform.apply()
    assert terraform.lab.count("drs", "TagResource") == 2
    assert web.tags["Environment"] == "Prod"
    assert old.tags == {"Name": "old", "Legacy": "1"}

    plan = terraform.plan(expect=2)
    assert plan.changes == [f'~ "{old.label}"', '- "Legacy" = "1" -> null']
    terraform.apply()
    assert old.tags == {"Name": "old"}
    terraform.plan(expect=0)


def test_drift_made_by_hand_appears_and_only_that(terraform: TagsyncWorkspace) -> None:
    web, _, idle = drifted(terraform.lab)
    terraform.adopt()
    idle.retag(Owner="intruder", note="mine")
    plan = terraform.plan(expect=2)
    assert plan.changes == [f'~ "{idle.label}"', '~ "Owner" = "intruder" -> "shop"']
    web.tag_instance(Environment="")
    assert terraform.plan(expect=2).changes == [
        f'~ "{idle.label}"',
        '~ "Owner" = "intruder" -> "shop"',
        f'~ "{web.label}"',
        '- "Environment" = "Prod" -> null',
    ]


def test_an_apply_writes_what_was_shown_though_the_instance_changed_since(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    terraform.write(FLEET)
    terraform.run("import", "tagsync_fleet.this", HERE)
    terraform.plan("-out=plan", expect=2)
    web.tag_instance(Environment="Stage", Late="1")
    seed(terraform.lab, "newcomer", {"Name": "newcomer"}, {})
    terraform.lab.forget_calls()
    terraform.run("apply", "-no-color", "plan")
    assert web.tags["Environment"] == "Prod"
    assert "Late" not in web.tags
    assert db.tags["Wave"] == "1"
    assert terraform.lab.count("ec2") == 0
    changes = terraform.plan(expect=2).changes
    assert '~ "Environment" = "Prod" -> "Stage"' in changes
    assert '+ "Late" = "1"' in changes
    assert '+ "Name" = "newcomer"' in changes


def test_the_plan_of_an_import_has_the_drift_in_resource_changes_and_not_in_resource_drift(
    terraform: TagsyncWorkspace,
) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(FLEET + f'import {{\n  to = tagsync_fleet.this\n  id = "{HERE}"\n}}\n')
    terraform.plan("-out=plan", expect=2)
    document = terraform.show("plan")
    assert "resource_drift" not in document
    (change,) = document["resource_changes"]
    assert change["change"]["actions"] == ["update"]
    assert change["change"]["before"]["server_tags"][web.label]["Environment"] == "Test"
    assert change["change"]["after"]["server_tags"][web.label]["Environment"] == "Prod"


def test_a_saved_plan_shows_drift_and_change_as_json(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.adopt()
    web.retag(Environment="Test")
    terraform.plan("-out=plan", expect=2)
    document = terraform.show("plan")
    (drift,) = document["resource_drift"]
    assert drift["change"]["before"]["server_tags"][web.label]["Environment"] == "Prod"
    assert drift["change"]["after"]["server_tags"][web.label]["Environment"] == "Test"
    (change,) = document["resource_changes"]
    assert change["change"]["actions"] == ["update"]
    assert change["change"]["before"]["server_tags"][web.label]["Environment"] == "Test"
    assert change["change"]["after"]["server_tags"][web.label]["Environment"] == "Prod"
    assert change["change"]["after_unknown"] == {}


def test_a_label_stays_when_the_name_changes_and_goes_with_its_server(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    label = web.label
    terraform.adopt()
    web.tag_instance(Name="renamed")
    assert terraform.plan(expect=2).changes == [f'~ "{label}"', '~ "Name" = "web" -> "renamed"']
    terraform.apply()
    del terraform.lab.drs(HUB, HERE).servers[db.id]
    terraform.plan(expect=0)
    terraform.apply()
    tags = terraform.state("tagsync_fleet.this")["server_tags"]
    assert label in tags
    assert not any(db.id in each for each in tags)


def test_a_plan_without_refresh_and_one_of_only_the_refresh(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.adopt()
    web.retag(Environment="Test")
    refresh = terraform.plan("-refresh-only", expect=2)
    assert '~ "Environment" = "Prod" -> "Test"' in refresh.changes
    web.retag(Environment="Prod")
    web.tag_instance(Owner="new")
    assert terraform.plan("-refresh=false", expect=2).changes == [f'~ "{web.label}"', '~ "Owner" = "shop" -> "new"']
    terraform.apply("-refresh=false")
    assert web.tags["Owner"] == "new"
    terraform.plan(expect=0)


def test_two_regions_and_what_they_cost(terraform: TagsyncWorkspace) -> None:
    here, there = drifted(terraform.lab), drifted(terraform.lab, region=THERE)
    terraform.write(
        f"""
        resource "tagsync_fleet" "this" {{
          for_each = toset(["{HERE}", "{THERE}"])
          region   = each.key
        }}
        import {{
          for_each = toset(["{HERE}", "{THERE}"])
          to       = tagsync_fleet.this[each.key]
          id       = each.key
        }}
        """
    )
    terraform.apply()
    assert [each[0].tags["Environment"] for each in (here, there)] == ["Prod", "Prod"]
    terraform.lab.forget_calls()
    terraform.plan(expect=0)
    calls = sorted((call.service, call.op, call.region) for call in terraform.lab.calls)
    assert calls == [
        ("drs", "DescribeSourceServers", THERE),
        ("drs", "DescribeSourceServers", HERE),
        ("ec2", "DescribeInstances", THERE),
        ("ec2", "DescribeInstances", HERE),
        ("sts", "GetCallerIdentity", HERE),
    ]


def test_another_region_replaces_the_fleet_and_keeps_the_tags_of_the_first(terraform: TagsyncWorkspace) -> None:
    here, there = drifted(terraform.lab)[0], drifted(terraform.lab, region=THERE)[0]
    terraform.adopt()
    terraform.write(FLEET, provider=f'region = "{THERE}"')
    plan = terraform.plan(expect=2)
    assert f'~ region = "{HERE}" -> "{THERE}" # forces replacement' in plan.plain
    terraform.apply()
    assert here.tags["Environment"] == "Prod"
    assert there.tags["Environment"] == "Prod"
    assert terraform.state("tagsync_fleet.this")["id"] == f"{HUB}/{THERE}"


def test_a_region_where_drs_was_never_set_up_is_an_empty_fleet(terraform: TagsyncWorkspace) -> None:
    terraform.write(FLEET)
    terraform.apply()
    assert terraform.state("tagsync_fleet.this")["server_tags"] == {}
    terraform.plan(expect=0)


def test_a_state_of_an_older_schema_version_is_upgraded(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.adopt()
    path = terraform.folder / "terraform.tfstate"
    state = json.loads(path.read_text())
    (instance,) = state["resources"][0]["instances"]
    instance["schema_version"] = 0
    instance["attributes"]["servers"] = {
        label.rpartition("(")[2].rstrip(")"): tags for label, tags in instance["attributes"].pop("server_tags").items()
    }
    del instance["attributes"]["launch"], instance["attributes"]["summary"]
    del instance["attributes"]["changed_servers"]
    path.write_text(json.dumps(state | {"serial": state["serial"] + 1}))
    terraform.plan(expect=0)
    web.retag(Environment="Test")
    assert terraform.plan(expect=2).changes == [f'~ "{web.id}"', '~ "Environment" = "Test" -> "Prod"']


@pytest.mark.parametrize(
    ("import_id", "said"),
    [
        ("eu-west-1/111111111111", 'is not "<account>/<region>"'),
        ("222222222222/us-east-1", "It is in account 222222222222, and the provider reaches account 111111111111."),
        ("eu-west-9", "eu-west-9: DRS does not exist there (partition aws). Did you mean"),
    ],
)
def test_an_import_id_that_cannot_be_used_is_an_error(terraform: TagsyncWorkspace, import_id: str, said: str) -> None:
    terraform.write(FLEET)
    assert said in terraform.run("import", "-no-color", "tagsync_fleet.this", import_id, expect=1).plain
