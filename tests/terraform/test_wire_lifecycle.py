"""What happens to resources under the real Terraform, with a toy provider on the wire."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.provider.wire.toy import Toy
from tests.terraform.versions.choosing import needs_terraform
from tests.terraform.wire_workspace import Workspace, attached

pytestmark = needs_terraform

NOTE = """
resource "toy_note" "a" {
  name   = "a"
  text   = "hello"
  tags   = { Environment = "Prod", Team = "SRE" }
  places = ["kitchen", "hall", "attic"]
  weight = 0.1
  secret = "hunter2"
  frame { colour = "red" }
  pin { at = 1 }
  pin { at = 2.5 }
}
"""


@pytest.fixture
def board(tmp_path: Path) -> Iterator[Workspace]:
    """A workspace whose Terraform talks to the toy in this process."""
    workspace = Workspace(tmp_path)
    with attached(workspace, Toy()):
        yield workspace


@pytest.fixture
def written(board: Workspace) -> Workspace:
    """The same, with one note applied."""
    board.write(NOTE)
    assert board.apply().code == 0
    return board


def test_a_plan_shows_what_is_known_already_and_hides_what_is_sensitive(board: Workspace) -> None:
    board.write(NOTE)
    plan = board.plan()
    assert plan.code == 2
    assert "+ size = 5" in plan.plain
    assert "+ id = (known after apply)" in plan.plain
    assert "+ secret = (sensitive value)" in plan.plain
    assert "hunter2" not in plan.output


@pytest.mark.usefixtures("each_terraform")
def test_after_an_apply_the_plan_is_empty_and_the_state_is_complete(written: Workspace) -> None:
    assert written.plan().code == 0
    state = written.state("toy_note.a")
    assert state["id"] == "note/a"
    assert state["all_tags"] == {"Environment": "Prod", "Team": "SRE"}
    assert state["places"] == ["attic", "hall", "kitchen"]
    assert state["frame"] == {"colour": "red", "wide": None}
    assert [pin["at"] for pin in state["pin"]] == [1, 2.5]
    assert re.search(r'"weight": 0\.1\b', (written.folder / "terraform.tfstate").read_text())


def test_drift_is_shown_as_old_to_new_and_only_that(written: Workspace) -> None:
    written.edit("a", tags={"Environment": "Test", "Rogue": "x"})
    plan = written.plan()
    assert plan.code == 2
    assert '~ "Environment" = "Test" -> "Prod"' in plan.plain
    assert '+ "Team" = "SRE"' in plan.plain
    assert "+ text" not in plan.plain
    assert "~ size" not in plan.plain
    assert "known after apply" not in plan.plain
    assert written.apply().code == 0
    assert written.notes()["a"]["tags"] == {"Rogue": "x", "Environment": "Prod", "Team": "SRE"}
    assert written.plan().code == 0


def test_a_refresh_only_plan_shows_the_drift_alone(written: Workspace) -> None:
    written.edit("a", text="scribble")
    plan = written.plan("-refresh-only")
    assert '~ text = "hello" -> "scribble"' in plan.plain
    assert written.apply("-refresh-only").code == 0
    assert written.state("toy_note.a")["text"] == "scribble"
    assert written.notes()["a"]["text"] == "scribble"


@pytest.mark.parametrize(("value", "kept"), [("{}", {}), ("null", None)])
def test_empty_and_null_stay_apart(board: Workspace, value: str, kept: object) -> None:
    board.write(f'resource "toy_note" "a" {{\n name = "a"\n text = ""\n tags = {value}\n}}')
    assert board.apply().code == 0
    assert board.plan().code == 0
    state = board.state("toy_note.a")
    assert (state["text"], state["tags"]) == ("", kept)


def test_a_saved_plan_tells_the_drift_in_json(written: Workspace) -> None:
    written.edit("a", text="scribble")
    assert written.plan("-out=saved").code == 2
    shown = json.loads(written.run("show", "-json", "saved").output)
    (drift,) = shown["resource_drift"]
    assert (drift["change"]["before"]["text"], drift["change"]["after"]["text"]) == ("hello", "scribble")
    assert written.run("apply", "-no-color", "saved").code == 0
    assert written.notes()["a"]["text"] == "hello"


def test_an_update_keeps_the_id_and_recomputes_the_rest(written: Workspace) -> None:
    written.write(NOTE.replace('"hello"', '"good morning"').replace('Team = "SRE"', 'Team = "OPS"'))
    plan = written.plan()
    assert "~ size = 5 -> 12" in plan.plain
    assert "~ id" not in plan.plain
    assert '~ "Team" = "SRE" -> "OPS"' in plan.plain
    assert written.apply().code == 0
    assert written.plan().code == 0


def test_a_change_of_a_replacing_attribute_replaces(written: Workspace) -> None:
    written.write(NOTE.replace('name   = "a"', 'name = "b"'))
    plan = written.plan()
    assert "toy_note.a must be replaced" in plan.plain
    assert '~ name = "a" -> "b" # forces replacement' in plan.plain
    assert written.apply().code == 0
    assert list(written.notes()) == ["b"]


def test_a_plan_hook_may_ask_for_the_replacement(written: Workspace) -> None:
    written.write(NOTE.replace('"hello"', '"immovable"'))
    assert written.apply().code == 0
    written.write(NOTE.replace('"hello"', '"moved"'))
    assert '~ text = "immovable" -> "moved" # forces replacement' in written.plan().plain


def test_what_is_gone_is_planned_again(written: Workspace) -> None:
    written.remote.write_text("{}")
    assert "toy_note.a will be created" in written.plan().plain


def test_destroy_removes_it(written: Workspace) -> None:
    assert written.run("destroy", "-auto-approve", "-no-color").code == 0
    assert written.notes() == {}
    assert written.stored()["resources"] == []


def test_the_plan_hook_can_stop_a_destroy(written: Workspace) -> None:
    written.write(NOTE.replace('"hello"', '"keep me"'))
    assert written.apply().code == 0
    destroy = written.run("destroy", "-auto-approve", "-no-color")
    assert destroy.code == 1
    assert "This note may not be removed" in destroy.plain
    assert "Change its text first." in destroy.plain
    assert "a" in written.notes()


def test_the_private_state_of_a_plan_reaches_the_apply_and_the_next_read(written: Workspace) -> None:
    def private() -> object:
        (instance,) = written.stored()["resources"][0]["instances"]
        return json.loads(base64.b64decode(instance["private"]))

    assert private() == {"plans": 1}
    written.write(NOTE.replace('"hello"', '"bye"'))
    assert written.apply().code == 0
    assert private() == {"plans": 2, "reads": 1}


def test_an_import_block_shows_the_first_plan_as_old_to_new(written: Workspace) -> None:
    (written.folder / "terraform.tfstate").unlink()
    written.edit("a", tags={"Environment": "Test"}, text="hello")
    written.write(NOTE + 'import {\n  to = toy_note.a\n  id = "note/a"\n}\n')
    plan = written.plan()
    assert "Plan: 1 to import, 0 to add, 1 to change, 0 to destroy." in plan.plain
    assert '~ "Environment" = "Test" -> "Prod"' in plan.plain
    assert written.apply().code == 0
    assert written.plan().code == 0


def test_the_import_command_takes_everything_from_the_remote(written: Workspace) -> None:
    (written.folder / "terraform.tfstate").unlink()
    assert written.run("import", "-no-color", "toy_note.a", "note/a").code == 0
    state = written.state("toy_note.a")
    assert (state["name"], state["text"], state["pin"]) == ("a", "hello", [])
    assert state["tags"] == {"Environment": "Prod", "Team": "SRE"}


@pytest.mark.parametrize(
    ("import_id", "message"),
    [("nonsense", "Bad import id"), ("note/none", "Cannot import non-existent remote object")],
)
def test_a_bad_import_id_is_an_error(written: Workspace, import_id: str, message: str) -> None:
    (written.folder / "terraform.tfstate").unlink()
    done = written.run("import", "-no-color", "toy_note.a", import_id)
    assert done.code == 1
    assert message in done.plain


def test_state_of_an_older_schema_version_is_upgraded(written: Workspace) -> None:
    written.downgrade()
    assert written.plan().code == 0


def test_state_of_the_same_version_may_lack_attributes_that_are_newer_than_it(written: Workspace) -> None:
    stored = written.stored()
    (instance,) = stored["resources"][0]["instances"]
    for name in ("old", "pin", "frame"):
        del instance["attributes"][name]
    written.store(stored)
    plan = written.plan()
    assert plan.code == 2
    assert "+ pin {" in plan.plain


def test_state_of_a_newer_schema_version_is_refused_with_what_to_do(written: Workspace) -> None:
    stored = written.stored()
    stored["resources"][0]["instances"][0]["schema_version"] = 9
    written.store(stored)
    plan = written.plan()
    assert plan.code == 1
    assert "newer" in plan.plain


def test_unknown_values_are_planned_at_every_depth_and_settle_in_one_apply(board: Workspace) -> None:
    board.write(
        """
        variable "v" { default = "one" }
        resource "terraform_data" "x" { input = var.v }
        resource "terraform_data" "m" { input = { K = var.v } }
        resource "toy_note" "element" {
          name = "element"
          tags = { E = terraform_data.x.output, L = "lit" }
        }
        resource "toy_note" "refined" {
          name = "refined"
          tags = { E = "pre-${terraform_data.x.id}" }
          text = "pre-${terraform_data.x.id}"
        }
        resource "toy_note" "whole" {
          name   = "whole"
          tags   = terraform_data.m.output
          places = [terraform_data.x.output, "hall"]
        }
        resource "toy_note" "merge" {
          name = "merge"
          tags = merge({ A = "1" }, { for k in [terraform_data.x.id] : k => "v" })
          pin { at = length(terraform_data.x.output) }
          dynamic "pin" {
            for_each = toset([terraform_data.x.id])
            content { at = 7 }
          }
        }
        """
    )
    plan = board.plan()
    assert plan.code == 2, plan.output
    assert '+ "E" = (known after apply) + "L" = "lit"' in plan.plain
    assert board.apply().code == 0
    assert board.plan().code == 0
    assert board.notes()["whole"]["tags"] == {"K": "one"}
    changed = board.plan("-var=v=two")
    assert '- "K" = "one" } -> (known after apply)' in changed.plain
    assert board.apply("-var=v=two").code == 0
    assert board.plan("-var=v=two").code == 0
    assert board.notes()["element"]["tags"] == {"E": "two", "L": "lit"}


def test_numbers_beyond_a_float_are_not_corrupted(board: Workspace) -> None:
    exact = "12345678901234567890123456789.123456789"
    board.write(
        f'resource "toy_note" "a" {{\n name = "a"\n weight = {exact}\n}}\noutput "w" {{ value = toy_note.a.weight }}'
    )
    assert board.apply().code == 0
    assert f'"weight": {exact}' in (board.folder / "terraform.tfstate").read_text()
    assert board.plan().code == 0


def test_a_data_source_reads_warns_and_waits_for_what_it_depends_on(board: Workspace) -> None:
    board.write(
        NOTE
        + """
        resource "terraform_data" "r" { input = "a" }
        data "toy_notes" "all" {
          prefix     = terraform_data.r.output
          depends_on = [toy_note.a]
        }
        output "texts" { value = { for k, n in data.toy_notes.all.notes : k => n.text } }
        """
    )
    assert "(known after apply)" in board.plan().plain
    applied = board.apply()
    assert applied.code == 0
    assert "Some notes may be missing" in applied.plain
    assert json.loads(board.run("output", "-json", "texts").output) == {"a": "hello"}


def test_the_schema_can_be_printed(board: Workspace) -> None:
    board.write(NOTE)
    shown = json.loads(board.run("providers", "schema", "-json").output)
    (schema,) = shown["provider_schemas"].values()
    note = schema["resource_schemas"]["toy_note"]
    assert note["version"] == 1
    assert note["block"]["attributes"]["all_tags"]["type"] == ["map", "string"]
    assert note["block"]["attributes"]["secret"]["sensitive"]
    assert note["block"]["block_types"]["pin"]["nesting_mode"] == "list"
    assert note["block"]["block_types"]["frame"]["nesting_mode"] == "single"
    assert schema["provider"]["block"]["attributes"]["boards"]["type"] == ["list", "string"]
    assert schema["data_source_schemas"].keys() == {"toy_notes"}


def test_another_type_cannot_be_moved_here_and_terraform_says_so(board: Workspace) -> None:
    board.write('resource "terraform_data" "x" {}')
    assert board.apply().code == 0
    board.write(NOTE + "moved {\n  from = terraform_data.x\n  to = toy_note.a\n}\n")
    plan = board.plan()
    assert plan.code == 1
    assert "does not support moved operations across resource types" in plan.plain


def test_plans_larger_than_four_megabytes_go_through(board: Workspace) -> None:
    board.write('resource "toy_blob" "b" { megabytes = 6 }')
    assert board.apply().code == 0
    assert board.plan().code == 0
