"""Stacks that the settings no longer have are kept and named until they are destroyed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from tagsync_cdktf.next_steps import next_steps, unwatched
from tagsync_cdktf.removed import Removed, keep_removed
from tagsync_cdktf.settings import load_settings
from tagsync_cdktf.settings.sections import ScheduleSettings
from tests.cdktf.conftest import EXAMPLE

HUB = "tagsync-hub"
GONE = ("tagsync-events-222222222222-us-east-1", "tagsync-fleets-222222222222", "tagsync-spoke-222222222222")
STAYS = "tagsync-spoke-333333333333"
OTHERS = ("tagsync-two-spoke-222222222222", "tagsync-two-hub", "tags-spoke-222222222222")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """cdktf.out after synths of two deployments, all of whose stacks are deployed."""
    synthesised(tmp_path / "cdktf.out", (HUB, *GONE, STAYS, *OTHERS))
    states(tmp_path, (HUB, *GONE, STAYS, *OTHERS))
    return tmp_path / "cdktf.out"


def synthesised(out: Path, stacks: Iterable[str]) -> None:
    for stack in stacks:
        (out / "stacks" / stack).mkdir(parents=True, exist_ok=True)
        (out / "stacks" / stack / "cdk.tf.json").write_text(stack)


def states(folder: Path, stacks: Iterable[str], resources: Iterable[str] = ("role",)) -> None:
    for stack in stacks:
        (folder / f"{stack}.tfstate").write_text(json.dumps({"resources": [*resources]}))


def kept(out: Path) -> list[str]:
    return sorted(path.parent.name for path in out.glob("removed/*/cdk.tf.json"))


def test_they_are_named_in_the_order_of_their_destruction_again_and_again(out: Path) -> None:
    for _ in range(2):
        assert keep_removed(out, "tagsync", {HUB, STAYS}, out.parent) == Removed(GONE)
        assert kept(out) == [*GONE]
        assert not any((out / "stacks" / stack / "cdk.tf.json").exists() for stack in GONE)
        assert all((out / "stacks" / stack / "cdk.tf.json").exists() for stack in (HUB, STAYS, *OTHERS))
    assert all((out / "stacks" / stack).is_dir() for stack in GONE), "cdktf deletes these, and fails if they are gone"


def test_what_is_destroyed_or_was_never_deployed_is_forgotten(out: Path) -> None:
    keep_removed(out, "tagsync", {HUB, STAYS}, out.parent)
    states(out.parent, GONE[:1], ())
    (out.parent / f"{GONE[1]}.tfstate").unlink()
    assert keep_removed(out, "tagsync", {HUB, STAYS}, out.parent) == Removed(GONE[2:])
    assert kept(out) == [*GONE[2:]]


def test_a_state_that_cannot_be_read_may_hold_something(out: Path) -> None:
    (out.parent / f"{GONE[0]}.tfstate").write_text("<<<<<<<")
    assert keep_removed(out, "tagsync", {HUB, STAYS}, out.parent) == Removed(GONE)


def test_a_stack_that_comes_back_is_no_longer_kept(out: Path) -> None:
    keep_removed(out, "tagsync", {HUB, STAYS}, out.parent)
    synthesised(out, GONE)
    assert keep_removed(out, "tagsync", {HUB, STAYS, *GONE}, out.parent) == Removed()
    assert kept(out) == []


def test_without_local_states_the_folders_say_what_is_left(out: Path) -> None:
    assert keep_removed(out, "tagsync", {HUB, STAYS}, None) == Removed(GONE)
    assert keep_removed(out, "tagsync", {HUB, STAYS}, None) == Removed(GONE)


def test_a_deployed_stack_without_a_folder_is_named_too(out: Path) -> None:
    synthesised(out.parent / "new", (HUB, STAYS))
    assert keep_removed(out.parent / "new", "tagsync", {HUB, STAYS}, out.parent) == Removed((), GONE)


def test_a_synth_says_what_it_wrote_and_what_comes_next() -> None:
    said = next_steps(
        Path("cdktf.out"),
        "tagsync",
        (HUB, STAYS, "tagsync-events-1-us-east-1"),
        Removed(),
        local_states=True,
        command="cdktf",
    )
    assert said.splitlines() == [
        "Wrote 3 stacks to cdktf.out/stacks: 1 for the hub, 1 for spokes, 1 for events, 0 for fleets.",
        "Next, in this order: the hub, the spokes, the events, the fleets. Review each, then deploy it:",
        "  cdktf diff tagsync-hub",
        "  cdktf deploy '*'",
        "or `terraform init`, `plan` and `apply` in cdktf.out/stacks/<stack>. docs/deploy.md has every step.",
    ]


def test_a_synth_says_that_no_alarm_watches_a_rare_schedule() -> None:
    rare = ScheduleSettings(expression="rate(90 days)")
    made = load_settings(EXAMPLE)
    assert unwatched(made) == ""
    assert "There is no alarm no-successful-run" in unwatched(replace(made, schedule=rare))
    assert unwatched(replace(made, schedule=replace(rare, enabled=False))) == ""


def test_a_synth_says_how_to_destroy_what_is_removed() -> None:
    said = next_steps(
        Path("cdktf.out"), "tagsync", (HUB,), Removed(GONE[1:], GONE[:1]), local_states=True, command="cdktf"
    )
    assert said.startswith("Wrote 1 stack to ")
    assert said.splitlines()[5:] == [
        "",
        "The settings no longer have these stacks. After the deployment of the hub, destroy them in this order:",
        "  terraform -chdir=cdktf.out/removed/tagsync-fleets-222222222222 init",
        "  terraform -chdir=cdktf.out/removed/tagsync-fleets-222222222222 destroy",
        "  terraform -chdir=cdktf.out/removed/tagsync-spoke-222222222222 init",
        "  terraform -chdir=cdktf.out/removed/tagsync-spoke-222222222222 destroy",
        "",
        "The settings no longer have these stacks. They are deployed, and their folders are gone: put their",
        "accounts and regions back into the settings, synthesise, and remove them again.",
        "  tagsync-events-222222222222-us-east-1",
    ]


def test_without_local_states_a_synth_says_that_the_folder_is_to_be_deleted() -> None:
    said = next_steps(Path("cdktf.out"), "tagsync", (HUB,), Removed(GONE[2:]), local_states=False, command="cdktf")
    assert said.splitlines()[-2:] == [
        "  terraform -chdir=cdktf.out/removed/tagsync-spoke-222222222222 destroy",
        "  rm -r cdktf.out/removed/tagsync-spoke-222222222222",
    ]
