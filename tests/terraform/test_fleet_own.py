"""A fleet with a policy and a role of its own, with the real terraform."""

from __future__ import annotations

import json

import pytest

from tagsync.core.ownership.reading import writer_mark
from tagsync.lab.lab import HUB, Lab
from tests.terraform.fleets import HERE, drifted, seed
from tests.terraform.tagsync_workspace import TagsyncWorkspace

pytestmark = pytest.mark.slow

SPOKE = "222222222222"
ROLE = f"arn:aws:iam::{SPOKE}:role/tagsync"
IMPORT = 'import {\n  to = tagsync_fleet.this\n  id = "us-east-1"\n}\n'


def fleet(*lines: str) -> str:
    return 'resource "tagsync_fleet" "this" {\n' + "".join(f"  {line}\n" for line in lines) + "}\n"


def policy(**tags: object) -> str:
    return f"policy = jsonencode({json.dumps({'version': 1, 'tags': tags})})"


def role(arn: str = ROLE, external_id: str = "choose-one") -> str:
    return f'assume_role {{\n    role_arn    = "{arn}"\n    external_id = "{external_id}"\n  }}'


def spoke(lab: Lab, account: str = SPOKE) -> str:
    """A server that has drifted in another account, behind a role; returns its id."""
    lab.add_role(account, "tagsync", external_id="choose-one")
    lab.ec2(account, HERE).add_instance("i-0123456789abcdef0", {"Name": "far", "Environment": "Prod"})
    tags = {"Name": "far", "Environment": "Test"}
    return str(lab.drs(account, HERE).seed_server("far", instance="i-0123456789abcdef0", tags=tags).id)


def test_its_policy_counts_and_not_the_providers(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(fleet(policy(exclude=["Wave"])), provider='policy = "version: 1\\ntags: {exclude: [Environment]}"')
    terraform.apply()
    assert web.tags["Environment"] == "Prod"
    terraform.plan(expect=0)


def test_an_import_under_another_policy_never_removes_tags_of_others(terraform: TagsyncWorkspace) -> None:
    web, db, _ = drifted(terraform.lab)
    terraform.write(IMPORT + fleet(policy(exclude=["Owner"], rename={"Environment": "Stage"})))
    plan = terraform.plan(expect=2)
    assert [line for line in plan.changes if line.startswith("- ")] == []
    assert '+ "Stage" = "Prod"' in plan.changes
    terraform.apply()
    assert (web.tags["Environment"], web.tags["Owner"], web.tags["Stage"]) == ("Test", "shop", "Prod")
    assert db.tags["Wave"] == "1"
    terraform.plan(expect=0)


def test_a_new_policy_writes_over_what_was_not_managed_and_removes_what_it_owned(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    old = seed(terraform.lab, "old", {"Name": "old", "Owner": "shop"}, {"Name": "old", "Owner": "nobody"}, owned=True)
    terraform.write(fleet(policy(exclude=["Environment", "Owner"], set={"Tier": "1"})))
    terraform.apply()
    assert (web.tags["Environment"], web.tags["Tier"]) == ("Test", "1")

    terraform.write(fleet(policy()))
    plan = terraform.plan(expect=2)
    assert '- "Tier" = "1" -> null' in plan.changes
    terraform.apply()
    assert web.tags == {"Name": "web", "Owner": "shop", "Environment": "Prod", "ticket": "OPS-1"}
    assert old.tags == {"Name": "old", "Owner": "shop"}
    terraform.plan(expect=0)


def test_a_saved_plan_with_a_new_policy_is_applied_as_it_was_shown(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.write(fleet(policy(exclude=["Environment"])))
    terraform.apply()
    terraform.write(fleet(policy()))
    terraform.plan("-out=saved", expect=2)
    terraform.run("apply", "-no-color", "saved")
    assert web.tags["Environment"] == "Prod"


def test_one_provider_serves_two_accounts(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    far = spoke(terraform.lab)
    terraform.write(fleet() + fleet(role()).replace('"this"', '"far"'))
    terraform.apply()
    assert web.tags["Environment"] == "Prod"
    assert terraform.lab.tags(far)["Environment"] == "Prod"
    assert terraform.state("tagsync_fleet.far")["id"] == f"{SPOKE}/us-east-1"
    terraform.plan(expect=0)


def test_an_import_with_the_role_in_its_id_shows_old_and_new(terraform: TagsyncWorkspace) -> None:
    far = spoke(terraform.lab)
    import_id = f"{SPOKE}/us-east-1 {ROLE} choose-one"
    terraform.write(IMPORT.replace('"us-east-1"', f'"{import_id}"') + fleet(role()))
    plan = terraform.plan(expect=2)
    assert '~ "Environment" = "Test" -> "Prod"' in plan.changes
    assert "1 to import, 0 to add, 1 to change" in plan.output
    terraform.apply()
    assert terraform.lab.tags(far)["Environment"] == "Prod"


def test_its_origin_role_reads_instances_elsewhere_also_when_it_is_imported(terraform: TagsyncWorkspace) -> None:
    lab, owner = terraform.lab, "333333333333"
    lab.add_role(owner, "reader", external_id="far-away")
    lab.ec2(owner, HERE).add_instance("i-0123456789abcdef0", {"Name": "far", "Environment": "Prod"})
    tags = {"Name": "far", "Environment": "Test"}
    far = lab.drs(HUB, HERE).seed_server("far", instance="i-0123456789abcdef0", origin_account=owner, tags=tags)
    origin = 'origin_role {\n    role_name   = "reader"\n    external_id = "far-away"\n  }'
    imported = IMPORT.replace('"us-east-1"', '"us-east-1 origin_role=reader far-away"')
    terraform.write(imported + fleet(origin))
    plan = terraform.plan(expect=2)
    assert '~ "Environment" = "Test" -> "Prod"' in plan.changes
    assert "could not be read" not in plan.plain
    terraform.write(imported.replace("far-away", "wrong") + fleet(origin.replace("far-away", "wrong")))
    assert "could not be read" in terraform.apply().plain
    terraform.write(fleet(origin))
    assert '+ "Environment" = "Prod"' in terraform.plan(expect=2).changes, "what was not managed is new"
    terraform.apply()
    assert lab.tags(far.id)["Environment"] == "Prod"
    terraform.plan(expect=0)


def test_an_import_id_that_is_not_one_is_not_repeated_with_its_external_id(terraform: TagsyncWorkspace) -> None:
    terraform.write(fleet(role()))
    said = terraform.run("import", "-no-color", "tagsync_fleet.this", f"{HERE} {ROLE} s3cret!", expect=1).plain
    error = said.partition("Error:")[2]
    assert "Invalid import id" in error
    assert "s3cret" not in error


def test_a_role_in_another_account_replaces_the_fleet_and_keeps_the_tags_of_the_old_one(
    terraform: TagsyncWorkspace,
) -> None:
    web, _, _ = drifted(terraform.lab)
    far = spoke(terraform.lab)
    terraform.write(fleet())
    terraform.apply()
    terraform.write(fleet(role()))
    plan = terraform.plan(expect=2)
    assert "# forces replacement" in plan.output
    terraform.apply()
    assert terraform.lab.tags(far)["Environment"] == web.tags["Environment"] == "Prod"
    terraform.plan(expect=0)


def test_a_role_that_is_not_known_yet_is_no_error(terraform: TagsyncWorkspace) -> None:
    far = spoke(terraform.lab)
    made = f'resource "terraform_data" "role" {{\n  input = "{ROLE}"\n}}\n'
    terraform.write(made + fleet(role().replace(f'"{ROLE}"', "terraform_data.role.output")))
    assert "(known after apply)" in terraform.plan(expect=2).output
    terraform.apply()
    assert terraform.lab.tags(far)["Environment"] == "Prod"
    terraform.plan(expect=0)


def test_remove_owned_uses_its_role_and_its_policy(terraform: TagsyncWorkspace) -> None:
    far = spoke(terraform.lab)
    lines = (role(), policy(protect=["Name"], set={"Tier": "1"}), 'on_destroy = "remove_owned"')
    terraform.write(fleet(*lines))
    terraform.apply()
    assert terraform.lab.tags(far)["Tier"] == "1"
    terraform.destroy()
    assert "Tier" not in terraform.lab.tags(far)
    assert terraform.lab.tags(far)["Name"] == "far"


@pytest.mark.parametrize(
    ("line", "shown", "text"),
    [
        ('policy = "version: 2"', "policy = ", "The policy cannot be used"),
        (role("tagsync"), "role_arn", "Invalid role_arn"),
        (role(external_id="no spaces"), "external_id", "Invalid external_id"),
    ],
)
@pytest.mark.parametrize("kind", ['resource "tagsync_fleet"', 'data "tagsync_fleet_status"'])
def test_what_cannot_be_used_is_an_error_at_its_line(
    terraform: TagsyncWorkspace, kind: str, line: str, shown: str, text: str
) -> None:
    terraform.write(fleet(line).replace('resource "tagsync_fleet"', kind))
    done = terraform.run("validate", "-no-color", expect=1)
    assert text in done.plain
    assert f": {shown}" in done.plain or f"{shown} " in done.plain


def test_a_conflict_with_another_policy_is_a_warning_that_says_what_becomes_of_it(terraform: TagsyncWorkspace) -> None:
    """A policy with a new name is another policy."""
    web = seed(terraform.lab, "web", {"Name": "web"}, {"Name": "web"})
    named = {"version": 1, "name": "erp", "tags": {"set": {"Tier": "gold"}}}
    terraform.write(fleet(f"policy = jsonencode({json.dumps(named)})"))
    assert "Conflicts" not in terraform.apply().plain
    wrote = f"Tier was written by writer {writer_mark('erp')}"
    us = f"policy web (writer {writer_mark('web')})"
    renamed = {**named, "name": "web", "tags": {"set": {"Tier": "silver"}}}
    for on_conflict, becomes in (
        ("yield", f"{us} wants another value: it is left as it is (on_conflict: yield)"),
        ("refuse", f"{us} wants another value: it is left as it is (on_conflict: refuse)"),
        ("take", f"is taken over by {us}"),
    ):
        terraform.write(fleet(f"policy = jsonencode({json.dumps({**renamed, 'on_conflict': on_conflict})})"))
        said = terraform.apply().plain
        assert f"Conflicts with another policy in {HUB}/{HERE} (policy web, on_conflict: {on_conflict})" in said
        assert f"{wrote}, and {becomes}. On source server {web.id}." in said
    assert web.tags["Tier"] == "silver"
    assert "Conflicts" not in terraform.plan(expect=0).plain


def test_two_policies_for_one_fleet_keep_what_the_other_recorded(terraform: TagsyncWorkspace) -> None:
    """Both plans show a record that does not know of the other's change."""
    servers = [seed(terraform.lab, f"s{n}", {"app:a": "1", "dr:a": "1"}, {"ticket": "OPS-1"}) for n in range(12)]
    policies = {"platform": "dr:*", "erp": "app:*"}
    terraform.write(
        "".join(
            f'resource "tagsync_fleet" "{name}" {{\n'
            f'  policy = jsonencode({{ version = 1, name = "{name}", tags = {{ include = ["{keys}"] }}, '
            "safety = { max_removals_percent = 100 } })\n}\n"
            f'import {{\n  to = tagsync_fleet.{name}\n  id = "{HERE}"\n}}\n'
            for name, keys in policies.items()
        )
    )
    terraform.apply()
    terraform.plan(expect=0)
    for each in servers:
        each.tag_instance(**{"app:b": "2", "dr:b": "2"})
    terraform.apply()
    terraform.plan(expect=0)
    assert [each.tags for each in servers] == [
        {"ticket": "OPS-1", "app:a": "1", "app:b": "2", "dr:a": "1", "dr:b": "2"}
    ] * len(servers)
    for each in servers:
        each.tag_instance(**{"app:a": "", "app:b": "", "dr:a": "", "dr:b": ""})
    terraform.apply()
    terraform.plan(expect=0)
    assert [terraform.lab.tags(each.id) for each in servers] == [{"ticket": "OPS-1"}] * len(servers)


def test_status_and_fleet_with_the_same_policy_and_role_share_one_look(terraform: TagsyncWorkspace) -> None:
    spoke(terraform.lab)
    status = fleet(role(), policy()).replace("resource", "data").replace("_fleet", "_fleet_status")
    terraform.write(
        fleet(role(), policy()) + status + 'output "n" { value = data.tagsync_fleet_status.this.drifted }\n'
    )
    terraform.lab.forget_calls()
    terraform.plan(expect=2)
    assert terraform.lab.count("drs", "DescribeSourceServers") == 1
    assert terraform.lab.count("sts", "AssumeRole") == 1
    assert HUB not in {call.account for call in terraform.lab.calls if call.service == "drs"}


def test_an_import_by_account_and_region_takes_the_providers_account_role(terraform: TagsyncWorkspace) -> None:
    far = spoke(terraform.lab)
    provider = 'account_role {\n  role_name = "tagsync"\n  external_id = "choose-one"\n}'
    terraform.write(IMPORT.replace('"us-east-1"', f'"{SPOKE}/us-east-1"') + fleet(role()), provider=provider)
    assert '~ "Environment" = "Test" -> "Prod"' in terraform.plan(expect=2).changes
    terraform.apply()
    assert terraform.lab.tags(far)["Environment"] == "Prod"
