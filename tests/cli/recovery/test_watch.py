"""`tagsync recovery watch`: on a terminal a screen, elsewhere lines; and the recovery that it is held against."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from rich.console import Console

from tagsync.cli.recovery.kit.screen import Screen
from tagsync.core.errors import TagsyncError
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.lab.lab import Lab
from tagsync.recovery.times.last_time import last_time
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.listed import Listed, Listing
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tests.cli.conftest import Run
from tests.cli.recovery.test_executions import (  # noqa: F401 - fixtures
    _waiting_moves_the_clock,
    erp,
    failing,
    fleet,
    started,
)
from tests.cli.recovery.test_terminal import RUNNING, THROTTLED
from tests.cli.terminal import on_terminal
from tests.fake_fleet import NOW
from tests.report.recovery.test_watching import DONE


def test_elsewhere_it_prints_lines_and_ends_with_the_code_of_the_outcome(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    failing(aws, fleet[1])
    tagsync("recovery", "start", erp, "--drill", "--no-wait", "-q")
    watched = tagsync("recovery", "watch", "erp")
    assert watched.code == 1
    assert f"wave 2: FAILED: erp-2 ({fleet[1]})\n" in watched.err
    assert watched.out == tagsync("recovery", "status", "erp").out
    assert tagsync("recovery", "retry", "erp", "-q").code == 0
    again = tagsync("recovery", "watch", erp, "-q", "-o", "json")
    assert (again.code, '"outcome": "SUCCEEDED"' in again.out, again.err.count("\n")) == (0, True, 0)


def test_on_a_terminal_it_draws_a_screen_that_ctrl_c_ends(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    tagsync("recovery", "start", erp, "--drill", "--no-wait", "-q")
    aws.clock.advance(120)
    code, seen = on_terminal("recovery", "watch", str(erp), interrupt_at="Ctrl-C ends the watching only.")
    assert code == 130
    assert "Drill of erp in 111111111111/us-east-1: " in seen
    assert "It waits for 1 server of wave 1 to launch (drsjob-" in seen
    assert f"Watch it: tagsync recovery watch {erp}" in " ".join(seen.split())
    assert "The drill is running: 0 of 3 servers launched." in seen
    (row,) = aws.client("drs").list_recovery_plan_executions()["recoveryPlanExecutions"]
    assert row["status"] == "IN_PROGRESS"


def drawn(screen: Screen) -> list[str]:
    console = Console(width=100, height=30, record=True)
    with console.capture() as capture:
        console.print(screen.draw())
    return [line.rstrip() for line in capture.get().splitlines()]


def test_a_screen_shows_what_was_read_last_and_what_could_not_be() -> None:
    screen = Screen("erp", lambda _: "To go on: approve", lambda: 30, redact=True)
    assert drawn(screen)[0] == "erp: looking ..."
    screen(RUNNING)
    screen(THROTTLED)
    assert "      FAILED      *** (s-2)" in drawn(screen)
    assert [line for line in drawn(screen) if line.startswith("Not read, and tried again: drs:Get")]
    screen(RUNNING)
    assert drawn(screen)[-3:] == ["", "To go on: approve", "Ctrl-C ends the watching only."]
    assert len({len(line) <= 100 for line in drawn(screen)}) == 1, "long lines are cut, and not wrapped"


def test_a_screen_does_without_last_time() -> None:
    def unread() -> RecoveryTimes | None:
        raise TagsyncError("denied")

    screen = Screen("erp", lambda _: "", lambda: 30, redact=True)
    screen(replace(DONE, status=RecoveryStatus.IN_PROGRESS, ended_at=None))
    screen.compare(unread)
    assert "last time" not in drawn(screen)[0]
    screen.compare(
        lambda: last_time(listing(("now", "p", "IN_PROGRESS"), ("a", "p", "COMPLETED")), "now", lambda _: DONE)
    )
    assert ", last time 20 min" in drawn(screen)[0]


def listing(*rows: tuple[str, str, str]) -> Listing:
    """Newest first."""
    began = [NOW - timedelta(days=number) for number in range(len(rows))]
    found = [
        Listed(name, plan, plan, True, RecoveryStatus(status), started_at=at)
        for (name, plan, status), at in zip(rows, began, strict=True)
    ]
    return Listing(recoveries=tuple(found))


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([("now", "p", "IN_PROGRESS"), ("a", "p", "COMPLETED")], "a"),
        ([("newer", "p", "COMPLETED"), ("now", "p", "IN_PROGRESS"), ("a", "q", "COMPLETED")], ""),
        ([("now", "p", "IN_PROGRESS"), ("a", "p", "FAILED"), ("bad", "p", "COMPLETED"), ("b", "p", "COMPLETED")], "b"),
        ([("now", "p", "IN_PROGRESS"), ("unread", "p", "COMPLETED"), ("b", "p", "COMPLETED")], "b"),
        ([("now", "p", "IN_PROGRESS"), *[("bad", "p", "COMPLETED")] * 3, ("b", "p", "COMPLETED")], ""),
        ([("other", "p", "COMPLETED")], ""),
    ],
)
def test_last_time_is_the_newest_good_one_before(rows: list[tuple[str, str, str]], found: str) -> None:
    def read(listed: Listed) -> Recovery | Problem:
        if listed.recovery_id == "unread":
            return THROTTLED
        good = replace(DONE, recovery_id=listed.recovery_id)
        return replace(good, steps=()) if listed.recovery_id == "bad" else good

    times = last_time(listing(*rows), "now", read)
    assert (times.recovery_id if times else "") == found
    assert last_time(Problem(ProblemKind.ACCESS_DENIED, "drs", "no"), "now", read) is None
