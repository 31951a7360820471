"""The program on a real (pseudo-)terminal: colours, progress, and the question before an apply."""

from __future__ import annotations

import re

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION
from tests.cli.terminal import on_terminal

COLOUR = re.compile(r"\x1b\[(?:\d+;)*3\dm")


def test_a_plan_has_colours_and_shows_its_progress(drifted: list[str]) -> None:
    code, seen = on_terminal("plan", "--region", REGION)
    assert code == 0
    assert '\x1b[32m  + Environment = "Prod" on 12 servers\x1b[0m\n' in seen
    assert "Source servers" in seen
    assert seen.count("\x1b[?25l") == seen.count("\x1b[?25h") > 0


@pytest.mark.parametrize(
    ("flags", "env"),
    [(["--no-color"], {}), ([], {"NO_COLOR": "1"}), ([], {"TERM": "dumb"})],
)
def test_colours_can_be_switched_off(flags: list[str], env: dict[str, str], drifted: list[str]) -> None:
    code, seen = on_terminal("plan", "--region", REGION, *flags, env=env)
    assert code == 0
    assert '\n  + Environment = "Prod" on 12 servers\n' in seen
    assert not COLOUR.search(seen)


def test_quiet_and_colourless_output_has_no_escapes_at_all(drifted: list[str]) -> None:
    _, seen = on_terminal("plan", "--region", REGION, "--quiet", "--no-color")
    assert "\x1b" not in seen


def test_an_apply_asks_and_takes_no_for_an_answer(aws: Lab, drifted: list[str]) -> None:
    code, seen = on_terminal("apply", "--region", REGION, answer="n\n")
    assert code == 1
    assert '+ Environment = "Prod"' in seen
    assert "Write these changes to 12 servers? [y/N]" in seen
    assert "Nothing was written." in seen
    assert aws.count("drs", "TagResource") == 0


def test_an_apply_that_was_agreed_to_writes_and_does_not_repeat_the_plan(aws: Lab, drifted: list[str]) -> None:
    code, seen = on_terminal("apply", "--region", REGION, answer="y\n")
    assert code == 0
    assert seen.count('+ Environment = "Prod"') == 1
    assert "Applied: 12 servers changed" in seen
    assert "Writing" in seen
    assert aws.tags(drifted[0])["Environment"] == "Prod"


def test_tags_that_move_while_the_question_stands_are_not_overwritten(aws: Lab, drifted: list[str]) -> None:
    def by_hand() -> None:
        aws.drs(HUB, REGION).servers[drifted[0]].tags["Environment"] = "set by hand"

    code, seen = on_terminal("apply", "--region", REGION, answer="y\n", at_question=by_hand)
    assert code == 3
    assert f"{drifted[0]}: its tags changed after the plan was made" in seen
    assert aws.count("drs", "TagResource") == 0


def test_ctrl_c_at_the_question_writes_nothing(aws: Lab, drifted: list[str]) -> None:
    code, seen = on_terminal("apply", "--region", REGION, interrupt_at="[y/N]: ")
    assert code == 130
    assert "Nothing was written." in seen
    assert "Traceback" not in seen
    assert aws.count("drs", "TagResource") == 0


def test_yes_and_a_dry_run_do_not_ask(aws: Lab, drifted: list[str]) -> None:
    _, dry = on_terminal("apply", "--region", REGION, "--dry-run")
    assert "[y/N]" not in dry
    code, seen = on_terminal("apply", "--region", REGION, "--yes")
    assert code == 0
    assert "[y/N]" not in seen
    assert "Applied: 12 servers changed" in seen
