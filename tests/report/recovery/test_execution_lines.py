"""What an execution reads like."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tagsync.core.model import Target
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus
from tagsync.report.recovery.execution_lines import duration, execution_lines
from tagsync.report.text import to_text

BEGAN = datetime(2026, 3, 1, 12, tzinfo=UTC)
UP = ServerLaunch(
    Target("111111111111", "eu-west-1"),
    "s-1",
    "web",
    Impact.CRITICAL,
    LaunchStatus.LAUNCHED,
    recovery_instance_id="i-1",
)
DOWN = replace(UP, server_id="s-2", status=LaunchStatus.FAILED, recovery_instance_id="", reason="no\ncapacity")
WAVE = RecoveryStep("a", 1, "wave 1", StepStatus.COMPLETED, (UP,), started_at=BEGAN, ended_at=BEGAN + timedelta(0, 360))
DONE = Recovery("e", "p", True, RecoveryStatus.COMPLETED, (WAVE,))


def text_of(recovery: Recovery, *, redact: bool = False) -> str:
    return to_text(execution_lines(recovery, redact=redact))


def test_a_drill_that_succeeded() -> None:
    assert text_of(DONE) == (
        " 1  wave 1: COMPLETED, 1 of 1 launched in 6 min\n"
        "      LAUNCHED    web (s-1)  i-1\n"
        "\n"
        "The drill has succeeded: 1 of 1 server launched.\n"
    )


def test_a_recovery_that_failed_says_which_server_and_why() -> None:
    failed = replace(WAVE, status=StepStatus.FAILED, servers=(UP, DOWN))
    text = text_of(replace(DONE, drill=False, status=RecoveryStatus.FAILED, steps=(failed,)))
    assert "      FAILED      web (s-2): no capacity\n" in text
    assert text.endswith("The RECOVERY has FAILED: 1 of 2 servers launched.\n")


def test_what_is_unknown_is_counted_apart() -> None:
    unknown = replace(DOWN, status=LaunchStatus.UNKNOWN)
    text = text_of(replace(DONE, steps=(replace(WAVE, servers=(UP, unknown)),)))
    assert text.endswith(
        "The drill is INCOMPLETE (a CRITICAL server was skipped, is unknown, or is still being checked): "
        "1 of 2 servers launched, 1 UNKNOWN.\n"
    )


def test_names_can_be_hidden() -> None:
    assert "web" not in text_of(DONE, redact=True)


@pytest.mark.parametrize(("seconds", "shown"), [(45, "45 s"), (360, "6 min"), (3900, "1 h 05 min")])
def test_a_duration_has_the_unit_that_fits(seconds: float, shown: str) -> None:
    assert duration(seconds) == shown
