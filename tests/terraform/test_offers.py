"""What newer Terraforms ask the provider for, with the real ones: functions since 1.8, imports by identity since 1.12,
queries and actions since 1.14."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tagsync.engine.stop import Stop
from tagsync.lab.lab import HUB
from tagsync.recovery.native.follow import POLL_SECONDS
from tests.terraform.fleets import HERE, THERE, drifted, seed
from tests.terraform.installed import REPOSITORY
from tests.terraform.tagsync_workspace import TagsyncWorkspace

pytestmark = pytest.mark.slow

EXAMPLES = REPOSITORY / "examples" / "terraform"
SPOKE = "222222222222"
QUERY = f"""
list "tagsync_fleet" "all" {{
  provider = tagsync
  config {{ accounts = ["{HUB}", "{SPOKE}"] }}
}}
"""
ERP = {"App": "erp", "DR-Wave": "1"}
PLAN = """
resource "tagsync_recovery_plan" "erp" {
  name     = "erp"
  selector = { App = "erp" }
"""
DRILL = """
  lifecycle {
    action_trigger {
      events  = [after_create]
      actions = [action.tagsync_drill.erp]
    }
  }
}

action "tagsync_drill" "erp" {
  config {
    plan = tagsync_recovery_plan.erp
    wait = true
  }
}
"""


@pytest.mark.terraform_since("1.14")
def test_a_query_writes_the_imports_that_adopt_every_region_and_account(terraform: TagsyncWorkspace) -> None:
    lab = terraform.lab
    web, _, _ = drifted(lab)
    seed(lab, "far", {"Name": "far"}, {}, region=THERE)
    lab.add_role(SPOKE, "tagsync", external_id="choose-one")
    lab.ec2(SPOKE, HERE).add_instance("i-0123456789abcdef0", {"Name": "spoke"})
    server = lab.drs(SPOKE, HERE).seed_server("spoke", instance="i-0123456789abcdef0", tags={})
    terraform.write("", provider='account_role {\n  role_name = "tagsync"\n  external_id = "choose-one"\n}')
    (terraform.folder / "all.tfquery.hcl").write_text(QUERY)

    found = terraform.run("query", "-no-color", "-generate-config-out=fleets.tf").output
    places = [f"{HUB}/{THERE}: 1 source server", f"{HUB}/{HERE}: 3 source servers", f"{SPOKE}/{HERE}: 1 source server"]
    assert [line.split("   ")[-1] for line in found.splitlines() if line.startswith("list.tagsync_fleet")] == places
    assert "Plan: 3 to import, 0 to add, 3 to change, 0 to destroy" in terraform.plan(expect=2).output
    terraform.apply()
    assert (web.tags["Environment"], lab.tags(server.id)["Name"]) == ("Prod", "spoke")
    terraform.plan(expect=0)
    identities = [each["identity"] for each in terraform.show()["values"]["root_module"]["resources"]]
    assert identities == [
        {"account": HUB, "region": THERE},
        {"account": HUB, "region": HERE},
        {"account": SPOKE, "region": HERE},
    ]


@pytest.mark.terraform_since("1.12")
def test_plans_and_tags_of_one_server_are_imported_by_their_identities(terraform: TagsyncWorkspace) -> None:
    db = seed(terraform.lab, "db", {"Name": "db", **ERP}, {"Name": "db", **ERP})
    tags = f'''
resource "tagsync_source_server_tags" "db" {{
  source_server_id = "{db.id}"
  tags             = {{ Owner = "shop" }}
}}
'''
    terraform.write(f"{PLAN}}}\n{tags}")
    terraform.apply()
    (terraform.folder / "terraform.tfstate").unlink()

    def imported(address: str, identity: str) -> str:
        return f'import {{\n  to = {address}\n  identity = {{ region = "{HERE}", {identity} }}\n}}\n'

    imports = imported("tagsync_recovery_plan.erp", 'name = "erp"')
    imports += imported("tagsync_source_server_tags.db", f'account = "{HUB}", source_server_id = "{db.id}"')
    terraform.write(f"{PLAN}}}\n{tags}{imports}")
    terraform.apply()
    resources = terraform.show()["values"]["root_module"]["resources"]
    assert [each["identity"] for each in resources] == [
        {"account": HUB, "region": HERE, "name": "erp"},
        {"account": HUB, "region": HERE, "source_server_id": db.id},
    ]
    terraform.plan(expect=0)


@pytest.mark.terraform_since("1.14")
def test_a_new_plan_is_drilled_and_a_second_drill_of_it_is_refused(
    terraform: TagsyncWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab = terraform.lab
    lab.clock.freeze()

    def sleep(stop: Stop, seconds: float) -> bool:
        assert seconds == POLL_SECONDS
        lab.clock.advance(60)
        return not stop.reason

    monkeypatch.setattr(Stop, "sleep", sleep)
    seed(lab, "db", {"Name": "db", **ERP}, {"Name": "db", **ERP})
    terraform.write(PLAN + DRILL)
    said = terraform.apply().plain
    assert "Started the drill of erp, 1 server in 111111111111/us-east-1: arn:aws:drs:" in said
    assert "wave 1: launching 1 server (drill)" in said
    assert "The drill has succeeded: 1 of 1 server launched in 6 min." in said

    refused = terraform.apply("-invoke=action.tagsync_drill.erp", expect=1).plain
    assert "The preflight refuses the drill of erp" in refused
    assert "If it is no longer needed: replace_instances = true." in refused
    (job,) = lab.client("drs").describe_jobs()["items"]
    assert job["initiatedBy"] == "START_DRILL"


@pytest.mark.usefixtures("each_terraform")
def test_a_policy_is_tested_by_terraform_itself(terraform: TagsyncWorkspace, tmp_path: Path) -> None:
    example = shutil.copytree(EXAMPLES / "desired-tags", tmp_path / "example")
    (example / "wrong.tftest.hcl").write_text(
        'run "typo" {\n  command = plan\n  variables {\n    tags = null\n  }\n}\n'
    )
    done = subprocess.run(
        ["terraform", "test", "-no-color"],
        cwd=example,
        env=terraform.environ,
        text=True,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert 'run "tickets_stay_behind"... pass' in done.stdout, done.stdout + done.stderr
    assert "Success! 1 passed" not in done.stdout
    assert "argument must not be null" in " ".join((done.stdout + done.stderr).replace("│", " ").split())


@pytest.mark.terraform_since("1.14")
def test_the_example_of_a_drill_is_valid(terraform: TagsyncWorkspace) -> None:
    shutil.copy(EXAMPLES / "drill" / "main.tf", terraform.folder)
    assert "The configuration is valid" in terraform.run("validate", "-no-color").plain
