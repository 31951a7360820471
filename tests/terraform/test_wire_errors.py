"""What users see when something is wrong: the line it is about, what to do, and never a crash or a lost resource."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Barrier
from typing import NoReturn

import pytest

from tests.provider.wire.toy import SECRET, Explained, Toy
from tests.terraform.versions.choosing import needs_terraform
from tests.terraform.wire_workspace import Workspace, attached

pytestmark = needs_terraform

NOTE = """
resource "toy_note" "a" {
  name = "a"
  tags = {
    Environment = "Prod"
    Team        = "SRE"
  }
}
"""


@pytest.fixture
def toy() -> Toy:
    return Toy()


@pytest.fixture
def board(tmp_path: Path, toy: Toy) -> Iterator[Workspace]:
    """A workspace whose Terraform talks to the toy in this process."""
    workspace = Workspace(tmp_path)
    with attached(workspace, toy):
        yield workspace


@pytest.mark.parametrize(
    ("before", "after", "summary", "line"),
    [
        ('Environment = "Prod"', '"aws:x"     = "1"', "Reserved key", '"aws:x" = "1"'),
        ('Environment = "Prod"', "Environment = null", "Null in tags", "Environment = null"),
        ('name = "a"', "name = null", "name must not be null", "name = null"),
        ("tags = {", 'places = ["x", null]\n tags = {', "Null in places", 'places = ["x", null]'),
        ("tags = {", "pin { at = -1 }\n tags = {", "Pin outside the board", "pin { at = -1 }"),
        ("tags = {", "pin { at = null }\n tags = {", "at must not be null", "pin { at = null }"),
        ("tags = {", "frame { colour = null }\n tags = {", "colour must not be null", "frame { colour = null }"),
        ("tags = {", 'old = "x"\n tags = {', "old is deprecated", 'old = "x"'),
    ],
)
def test_a_bad_configuration_is_shown_with_its_line(
    board: Workspace, before: str, after: str, summary: str, line: str
) -> None:
    board.write(NOTE.replace(before, after))
    plan = board.plan()
    assert summary in plan.plain
    assert any(line in " ".join(printed.split()) for printed in plan.output.splitlines() if ": " in printed), (
        plan.output
    )


def test_all_mistakes_are_reported_at_once(board: Workspace) -> None:
    board.write(NOTE.replace('"Prod"', "null").replace('"SRE"', "null").replace('name = "a"', "name = null"))
    validated = board.run("validate", "-no-color")
    assert validated.code == 1
    assert validated.output.count("Error: ") == 3


@pytest.mark.parametrize(
    ("line", "summary"),
    [
        ('boards = ["one", "two words"]', "Bad board"),
        ("boards = [null]", "Null in boards"),
        ("account { role = null }", "role must not be null"),
    ],
)
def test_a_bad_provider_block_is_shown_with_its_line(board: Workspace, line: str, summary: str) -> None:
    board.write(NOTE, provider=line)
    plan = board.plan()
    assert plan.code == 1
    assert summary in plan.plain
    assert line in plan.plain


def test_provider_configuration_may_be_unknown_in_a_plan(board: Workspace, toy: Toy) -> None:
    board.write(
        'resource "terraform_data" "b" { input = "hall" }\n' + NOTE, provider="boards = [terraform_data.b.output]"
    )
    assert board.plan().code == 2
    assert "Unknown" in repr(toy.configured["boards"])


@pytest.mark.parametrize(
    "hook", ["validate provider", "configure", "validate", "validate data", "plan", "create", "read data"]
)
def test_an_exception_in_any_hook_is_one_diagnostic_that_points_to_the_log(
    board: Workspace, toy: Toy, hook: str
) -> None:
    board.write(NOTE + 'data "toy_notes" "all" {}')
    toy.faulty = hook
    applied = board.apply()
    assert applied.code == 1
    assert applied.output.count("Error: ") == 1
    assert "Unexpected RuntimeError in the provider" in applied.plain
    assert "tests.provider.wire.toy line" in applied.plain
    assert "TF_LOG=DEBUG" in applied.plain
    assert SECRET not in applied.output


@pytest.mark.parametrize("hook", ["read", "update", "delete", "upgrade", "plan"])
def test_an_exception_later_in_life_leaves_the_resource_in_the_state(board: Workspace, toy: Toy, hook: str) -> None:
    board.write(NOTE)
    assert board.apply().code == 0
    if hook == "upgrade":
        board.downgrade()
    before = board.stored()["resources"][0]["instances"][0]["attributes"]
    toy.faulty = hook
    board.write("" if hook == "delete" else NOTE.replace("Prod", "Test"))
    applied = board.apply()
    assert applied.code == 1
    assert "Unexpected RuntimeError in the provider" in applied.plain
    assert board.stored()["resources"][0]["instances"][0]["attributes"] == before


def test_an_exception_in_an_import_is_a_diagnostic(board: Workspace, toy: Toy) -> None:
    board.write(NOTE)
    toy.faulty = "import"
    done = board.run("import", "-no-color", "toy_note.a", "note/a")
    assert done.code == 1
    assert "Unexpected RuntimeError in the provider" in done.plain


def test_an_exception_that_the_provider_can_explain_is_shown_in_its_words(board: Workspace, toy: Toy) -> None:
    def closed() -> NoReturn:
        raise Explained

    board.write(NOTE)
    toy.faulty, toy.raising = "create", closed
    applied = board.apply()
    assert "The remote is closed" in applied.plain
    assert "Try again on Monday." in applied.plain
    assert 'name = "a"' in applied.plain


def _interrupt() -> NoReturn:
    raise KeyboardInterrupt


@pytest.mark.parametrize(("leave", "name"), [(sys.exit, "SystemExit"), (_interrupt, "KeyboardInterrupt")])
def test_leaving_the_process_from_a_hook_is_a_diagnostic_too(
    board: Workspace, toy: Toy, leave: Callable[[], None], name: str
) -> None:
    board.write(NOTE)
    toy.faulty, toy.raising = "create", leave
    assert f"Unexpected {name} in the provider" in board.apply().plain


def test_a_value_of_the_wrong_type_is_named_by_its_place_and_what_was_made_stays_in_the_state(board: Workspace) -> None:
    board.write('resource "toy_wrong" "w" { tags = { A = "1" } }')
    applied = board.apply()
    assert applied.code == 1
    assert 'tags["number"]: expected text, found int (in ApplyResourceChange of toy_wrong)' in applied.plain
    assert board.state("toy_wrong.w") == {"tags": {"A": "1"}}


def test_a_create_that_fails_in_the_middle_keeps_what_was_written(board: Workspace) -> None:
    board.write(NOTE.replace('Team        = "SRE"', 'fail = "x"\nTeam = "SRE"'))
    applied = board.apply()
    assert applied.code == 1
    assert "Remote refused a tag" in applied.plain
    assert 'fail = "x"' in applied.plain
    assert applied.output.count("Error: ") == 1
    state = board.state("toy_note.a")
    assert state["tags"] == {"Environment": "Prod", "Team": "SRE"}
    assert state["all_tags"] is None
    assert "toy_note.a is tainted, so must be replaced" in board.plan().plain


def test_an_update_that_fails_in_the_middle_keeps_what_was_written_and_the_next_plan_shows_the_rest(
    board: Workspace,
) -> None:
    board.write(NOTE)
    assert board.apply().code == 0
    board.write(NOTE.replace('"Prod"', '"Test"').replace('Team        = "SRE"', 'fail = "x"\nTeam = "OPS"'))
    assert board.apply().code == 1
    assert board.state("toy_note.a")["tags"] == {"Environment": "Test", "Team": "OPS"}
    assert board.notes()["a"]["tags"] == {"Environment": "Test", "Team": "OPS"}
    plan = board.plan()
    assert '+ "fail" = "x"' in plan.plain
    assert "will be updated in-place" in plan.plain


def test_ctrl_c_in_an_apply_finishes_what_is_in_flight_and_keeps_it(board: Workspace) -> None:
    board.write(NOTE.replace("Team  ", "wait  "))
    del board.environ["TF_REATTACH_PROVIDERS"]
    command, environ = board.command("apply", "-no-color", "-auto-approve", "-input=false")
    running = subprocess.Popen(
        command,
        cwd=board.folder,
        env=environ,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    waiting = Path(f"{board.remote}.waiting")
    while not waiting.exists():
        assert running.poll() is None
        time.sleep(0.02)
    assert os.getpgid(running.pid) == running.pid != os.getpgrp()
    os.killpg(running.pid, signal.SIGINT)
    output, _ = running.communicate(timeout=60)
    assert running.returncode == 1
    assert "Interrupted" in output
    assert board.notes()["a"]["tags"] == {"Environment": "Prod"}
    assert board.state("toy_note.a")["tags"] == {"Environment": "Prod"}


@pytest.mark.parametrize("parallelism", [10, 40])
def test_as_many_creates_run_at_once_as_parallelism_says(board: Workspace, toy: Toy, parallelism: int) -> None:
    together = Barrier(parallelism, timeout=30)
    board.write(f'resource "toy_note" "n" {{\n count = {parallelism}\n name = "n${{count.index}}"\n}}')
    toy.faulty, toy.raising = "create", together.wait
    assert board.apply(f"-parallelism={parallelism}").code == 0
    assert len(board.notes()) == parallelism
