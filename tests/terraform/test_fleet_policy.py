"""Thresholds, launch settings, the ownership record and accounts of others, with the real terraform."""

from __future__ import annotations

import json

import pytest

from tagsync.lab.lab import HUB
from tests.terraform.fleets import HERE, drifted, seed
from tests.terraform.tagsync_workspace import FLEET, TagsyncWorkspace

pytestmark = pytest.mark.slow


def test_more_removals_than_the_policy_allows_are_an_error_until_they_are_allowed(terraform: TagsyncWorkspace) -> None:
    tags = {f"Key{n}": "x" for n in range(10)}
    fleet = [seed(terraform.lab, f"s{n}", {"Name": f"s{n}"}, {"Name": f"s{n}", **tags}, owned=True) for n in range(3)]
    terraform.write(FLEET)
    terraform.run("import", "tagsync_fleet.this", HERE)
    refused = terraform.plan(expect=1).plain
    assert "The plan changes more than the policy allows" in refused
    assert f"{HUB}/{HERE}: 30 of 33 owned tags would be removed; the policy allows at most 20 or 10 %" in refused
    assert "force" in refused
    terraform.write('resource "tagsync_fleet" "this" {\n  force = true\n}\n')
    terraform.apply()
    assert [each.tags for each in fleet] == [{"Name": f"s{n}"} for n in range(3)]
    terraform.write(FLEET)
    terraform.apply()
    terraform.plan(expect=0)


def test_one_wave_for_every_server_is_an_error_until_it_is_forced(terraform: TagsyncWorkspace) -> None:
    fleet = [seed(terraform.lab, f"s{n}", {"DR-Wave": "9"}, {"DR-Wave": str(n % 3)}) for n in range(30)]
    terraform.write(FLEET)
    reason = f"{HUB}/{HERE}: 30 of 30 servers would have DR-Wave updated to one same value"
    created = terraform.plan(expect=1).plain
    assert reason in created
    terraform.run("import", "tagsync_fleet.this", HERE)
    refused = terraform.plan(expect=1).plain
    assert "The plan changes more than the policy allows" in refused
    assert reason in refused
    assert "(safety.max_same_updates)" in refused
    assert {each.tags["DR-Wave"] for each in fleet} == {"0", "1", "2"}
    terraform.write('resource "tagsync_fleet" "this" {\n  force = true\n}\n')
    applied = terraform.apply().plain
    assert "Warning: The plan goes beyond the policy's limits" in applied
    assert {each.tags["DR-Wave"] for each in fleet} == {"9"}


def test_launch_settings_are_shown_and_ensured(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    policy = 'policy = yamlencode({ version = 1, launch = { copy_tags = "ensure", instance_type = "ensure" } })'
    terraform.write(FLEET, provider=policy)
    terraform.run("import", "tagsync_fleet.this", HERE)
    plan = terraform.plan(expect=2)
    assert plan.changes.count('~ "copy_tags" = "false" -> "true"') == 3
    terraform.apply()
    settings = terraform.lab.client("drs").get_launch_configuration(sourceServerID=web.id)
    assert settings["copyTags"] is True
    assert settings["targetInstanceTypeRightSizingMethod"] == "IN_AWS"
    terraform.plan(expect=0)
    launch = terraform.state("tagsync_fleet.this")["launch"]
    assert launch[web.label] == {"copy_tags": "true", "right_sizing": "IN_AWS"}


def test_a_stale_record_is_shown_where_it_is_all_that_changes(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    terraform.adopt()
    record = terraform.lab.tags(web.id)["tagsync:owned"]
    web.retag(**{"tagsync:owned": record + "AAAAA"})
    assert terraform.plan(expect=2).records == [f'~ "tagsync:owned" = "{record}AAAAA" -> "{record}"']
    terraform.apply()
    assert terraform.lab.tags(web.id)["tagsync:owned"] == record
    terraform.plan(expect=0)
    terraform.plan("-refresh=false", expect=None)
    terraform.apply("-refresh=false")
    assert terraform.lab.tags(web.id)["tagsync:owned"] == record


def test_a_policy_file_decides_and_its_change_is_seen(terraform: TagsyncWorkspace) -> None:
    web, _, _ = drifted(terraform.lab)
    (terraform.folder / "policy.yaml").write_text("version: 1\ntags: {include: [Environment]}\n")
    terraform.write(FLEET, provider='policy_file = abspath("${path.module}/policy.yaml")')
    terraform.run("import", "tagsync_fleet.this", HERE)
    assert terraform.plan(expect=2).changes == [f'~ "{web.label}"', '~ "Environment" = "Test" -> "Prod"']
    terraform.apply()
    policy = {"version": 1, "tags": {"set": {"Team": "dr"}, "exclude": ["*"]}}
    (terraform.folder / "policy.yaml").write_text(json.dumps(policy))
    assert terraform.plan("-refresh=false", expect=2).changes.count('+ "Team" = "dr"') == 3


def test_values_become_normal_and_keys_that_are_there_stay(terraform: TagsyncWorkspace) -> None:
    web = seed(terraform.lab, "web", {"Env": "prod", "Owner": "dev", "Team": "a"}, {"Owner": "ops"})
    terraform.write(
        FLEET,
        provider="""
        policy = yamlencode({
          version = 1
          tags = {
            normalise = { "*" = { case = "lower" }, Env = { map = { prod = "PROD" } } }
            overwrite = { "*" = "never", Team = "always" }
          }
        })""",
    )
    terraform.run("import", "tagsync_fleet.this", HERE)
    assert terraform.plan(expect=2).changes == [f'~ "{web.label}"', '+ "Env" = "PROD"', '+ "Team" = "a"']
    terraform.apply()
    terraform.plan(expect=0)
    web.retag(Env="by hand", Team="by hand")
    assert terraform.plan(expect=2).changes == [f'~ "{web.label}"', '~ "Team" = "by hand" -> "a"']
    terraform.apply()
    assert web.tags == {"Env": "by hand", "Owner": "ops", "Team": "a"}
    terraform.plan(expect=0)


def test_roles_lead_to_the_account_of_drs_and_to_those_of_the_instances(terraform: TagsyncWorkspace) -> None:
    lab = terraform.lab
    hub_role = lab.add_role("222222222222", "dr", trusts=HUB, external_id="for-dr")
    lab.add_role("333333333333", "dr-origins", trusts=HUB, external_id="for-origins")
    lab.ec2("333333333333", "eu-central-1").add_instance("i-00000000000000001", {"Name": "far", "Team": "x"})
    server = lab.drs("222222222222", HERE).seed_server(
        "far", instance="i-00000000000000001", origin_account="333333333333", origin_region="eu-central-1"
    )
    url = terraform.environ.pop("AWS_ENDPOINT_URL")
    terraform.write(
        FLEET,
        provider=f"""
        region = "{HERE}"
        assume_role {{
          role_arn     = "{hub_role}"
          external_id  = "for-dr"
          session_name = "from-terraform"
        }}
        origin_role {{
          role_name   = "dr-origins"
          external_id = "for-origins"
        }}
        endpoints {{
          drs = "{url}"
          ec2 = "{url}"
          sts = "{url}"
        }}
        """,
    )
    terraform.apply()
    assert terraform.state("tagsync_fleet.this")["id"] == f"222222222222/{HERE}"
    assert lab.tags(server.id)["Team"] == "x"
    assert {call.account for call in lab.calls if call.service == "drs"} == {"222222222222"}


def test_a_server_with_too_many_tags_is_left_alone_and_a_warning_says_so(terraform: TagsyncWorkspace) -> None:
    full = seed(terraform.lab, "full", {"Name": "full", "A": "1"}, {f"k{n}": "v" for n in range(49)})
    terraform.adopt()
    said = terraform.plan(expect=0).plain
    assert f"Warning: Too many tags for source servers of {HUB}/{HERE}" in said
    assert f"on source server {full.id}. Nothing changes there." in said
    assert "A" not in full.tags


def test_rule_14_the_record_moves_to_the_tag_that_the_policy_names_and_is_shown(terraform: TagsyncWorkspace) -> None:
    web, db, plain = drifted(terraform.lab)
    terraform.adopt()
    record = terraform.lab.tags(web.id)["tagsync:owned"]
    terraform.write(FLEET, provider='policy = yamlencode({ version = 1, ownership = "dr:record" })')
    changes = terraform.plan(expect=2).records
    assert f'- "tagsync:owned" = "{record}" -> null' in changes
    assert any(change.startswith('+ "dr:record" = "1') for change in changes)
    terraform.apply()
    for each in (web, db, plain):
        assert "tagsync:owned" not in terraform.lab.tags(each.id)
    assert "dr:record" in terraform.lab.tags(web.id)
    terraform.plan(expect=0)
    terraform.write(FLEET, provider='policy = yamlencode({ version = 1, ownership = "none" })')
    assert "nothing is recorded, so prune: owned could remove nothing" in terraform.plan(expect=1).plain
    terraform.write(FLEET, provider='policy = yamlencode({ version = 1, ownership = "none", prune = "none" })')
    terraform.apply()
    assert not terraform.lab.tags(web.id).keys() & {"tagsync:owned", "dr:record"}
    terraform.plan(expect=0)


def test_rule_14_copy_tags_of_a_server_that_launches_into_an_instance_is_left_alone(
    terraform: TagsyncWorkspace,
) -> None:
    web, db, _ = drifted(terraform.lab)
    drs = terraform.lab.client("drs")
    drs.update_launch_configuration(
        sourceServerID=web.id, launchIntoInstanceProperties={"launchIntoEC2InstanceID": "i-0000000000000000f"}
    )
    policy = 'policy = yamlencode({ version = 1, launch = { copy_tags = "ensure" } })'
    terraform.write(FLEET, provider=policy)
    terraform.apply()
    launch = terraform.state("tagsync_fleet.this")["launch"]
    assert (launch[web.label], launch[db.label]) == ({"copy_tags": "left alone"}, {"copy_tags": "true"})
    assert drs.get_launch_configuration(sourceServerID=web.id)["copyTags"] is False
    terraform.plan(expect=0)


def test_rules_that_can_never_match_are_one_warning(terraform: TagsyncWorkspace) -> None:
    rules = '{ version = 1, servers = { include = { regions = ["us-esat-1", "*"] } }, tags = { protect = ["aws:*"] } }'
    in_file = terraform.folder / "policy.yaml"
    in_file.write_text("version: 1\nservers: {include: {regions: [us-esat-1, '*']}}\ntags: {protect: ['aws:*']}\n")
    policy = f"policy = yamlencode({rules})"
    for fleet, provider in ((FLEET, policy), (FLEET, f'policy_file = "{in_file}"'), (_with(policy), "")):
        terraform.write(fleet, provider=provider)
        plan = terraform.plan(expect=None).plain
        assert plan.count("The policy has rules that can never match") == 1
        assert "Did you mean us-east-1 or us-west-1?" in plan
        assert "keys of AWS or tagsync are never copied" in plan


def _with(argument: str) -> str:
    return f'resource "tagsync_fleet" "this" {{\n  {argument}\n}}\n'
