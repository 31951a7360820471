"""A synth says what another name, or another home region, leaves behind."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tagsync_cdktf.earlier import hubs, left_behind
from tagsync_cdktf.settings import Settings, load_settings
from tagsync_cdktf.settings.sections import BackendSettings
from tests.cdktf.conftest import EXAMPLE

GOLDEN = Path(__file__).parent / "golden" / "tagsync-hub.json"
BEFORE = load_settings(EXAMPLE)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """cdktf.out with the hub of the example."""
    folder = tmp_path / "stacks" / "tagsync-hub"
    folder.mkdir(parents=True)
    (folder / "cdk.tf.json").write_text(GOLDEN.read_text())
    return tmp_path


@pytest.fixture
def local(tmp_path: Path) -> BackendSettings:
    """A folder with the state of this hub, and with one of a hub that was destroyed."""
    stack = json.loads(GOLDEN.read_text())
    (tmp_path / "tagsync-hub.tfstate").write_text(json.dumps({"resources": [stack["resource"]]}))
    (tmp_path / "gone-hub.tfstate").write_text(json.dumps({"resources": [], "was": '"tagsync-2f6d1c"'}))
    return BackendSettings(folder=str(tmp_path))


def told(out: Path, settings: Settings) -> str:
    return left_behind(hubs(out, settings), settings)


def test_nothing_is_told_where_nothing_changed(out: Path) -> None:
    assert told(out, BEFORE) == ""
    assert told(out / "absent", BEFORE) == ""


def test_another_name_leaves_all_stacks_behind(out: Path) -> None:
    said = told(out, replace(BEFORE, name="dr-tags"))
    assert "There are stacks of the name tagsync with the same external id." in said
    assert "write name: tagsync again" in said


def test_another_deployment_in_the_same_folder_is_none_that_was_renamed(out: Path) -> None:
    assert told(out, replace(BEFORE, name="dr-tags", external_id="tagsync-2")) == ""


def test_another_home_region_leaves_the_hub_behind(out: Path) -> None:
    said = told(out, replace(BEFORE, home_region="eu-west-1"))
    assert said.startswith("\nThe hub is in eu-central-1, and home_region is eu-west-1 now.")
    assert "write home_region: eu-central-1 again" in said


def test_local_states_say_what_is_deployed(tmp_path: Path, local: BackendSettings) -> None:
    absent = tmp_path / "cdktf.out"
    assert told(absent, replace(BEFORE, backend=local)) == ""
    assert "of the name tagsync" in told(absent, replace(BEFORE, backend=local, name="dr-tags"))
    assert "The hub is in eu-central-1" in told(absent, replace(BEFORE, backend=local, home_region="eu-west-1"))


def test_what_was_never_deployed_is_not_left_behind(out: Path) -> None:
    renamed = replace(BEFORE, name="dr-tags", backend=BackendSettings(folder=str(out / "states")))
    assert told(out, renamed) == ""
