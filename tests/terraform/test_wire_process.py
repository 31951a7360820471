"""The toy as a process that the real Terraform starts, in surroundings that are not always kind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.provider.wire.toy import SECRET
from tests.terraform.versions.choosing import needs_terraform
from tests.terraform.wire_workspace import REPOSITORY, Workspace

pytestmark = needs_terraform

NOTE = """
resource "toy_note" "a" {
  name = "a"
  text = "hello"
  tags = { Environment = "Prod" }
}
"""


@pytest.fixture
def board(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path)
    workspace.write(NOTE)
    return workspace


@pytest.mark.slow
def test_plan_apply_drift_and_destroy_with_a_process_for_each(board: Workspace) -> None:
    assert board.plan().code == 2
    assert board.apply().code == 0
    assert board.plan().code == 0
    board.edit("a", tags={"Environment": "Test"})
    assert '~ "Environment" = "Test" -> "Prod"' in board.plan().plain
    assert board.run("destroy", "-auto-approve", "-no-color").code == 0
    assert board.notes() == {}


def test_an_unwritable_home_and_a_long_tmpdir_do_not_matter(board: Workspace) -> None:
    long = board.folder / ("x" * 150)
    long.mkdir()
    board.environ |= {"HOME": "/proc/none", "TMPDIR": str(long)}
    assert board.apply().code == 0


def test_terraform_finds_a_provider_on_a_port_as_on_windows(board: Workspace) -> None:
    board.environ["TOY_TCP"] = "1"
    assert board.apply().code == 0
    assert board.plan().code == 0


def test_stray_prints_do_not_break_the_handshake(board: Workspace) -> None:
    board.environ["TOY_PRINTS"] = "1"
    assert board.plan().code == 2


def test_terraform_shows_why_a_provider_cannot_start(board: Workspace) -> None:
    board.environ["TOY_BROKEN"] = "1"
    assert "The provider cannot start. RuntimeError: no way." in board.plan().plain


def test_logs_reach_terraform_at_their_level_and_the_way_to_an_error_only_at_debug(board: Workspace) -> None:
    board.environ |= {"TOY_FAULTY": "create"}
    for level, told in (("ERROR", False), ("DEBUG", True)):
        log = board.folder / f"{level}.log"
        board.environ |= {"TF_LOG_PROVIDER": level, "TF_LOG_PATH": str(log)}
        assert board.apply().code == 1
        (line,) = [line for line in log.read_text().splitlines() if "[ERROR]" in line and "RuntimeError in" in line]
        assert "provider.terraform-provider-toy" in line
        assert "ApplyResourceChange of toy_note: RuntimeError in __main__ line" in line
        assert (" in _raise" in log.read_text()) == told
        assert SECRET not in log.read_text()


def test_a_provider_in_a_debugger_is_found_by_the_line_it_prints(board: Workspace) -> None:
    code = (
        "from tagsync.provider.wire.plugin import debug; from tests.provider.wire.toy import Toy;"
        "debug(Toy, 'example.com/test/toy')"
    )
    with subprocess.Popen([sys.executable, "-c", code], cwd=REPOSITORY, text=True, stdout=subprocess.PIPE) as provider:
        assert provider.stdout
        name, _, value = provider.stdout.readline().strip().partition("=")
        reattach = value.strip("'")
        assert name == "TF_REATTACH_PROVIDERS"
        assert json.loads(reattach)["example.com/test/toy"]["Pid"] == provider.pid
        board.environ[name] = reattach
        assert board.apply().code == 0
        assert board.plan().code == 0
        provider.send_signal(2)
        assert provider.wait(20) == 0
