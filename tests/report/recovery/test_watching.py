"""A recovery at work on one screen."""

from __future__ import annotations

from dataclasses import replace

from tagsync.recovery.times.record import RecoveryTimes, times_of
from tagsync.recovery.words.hooks import HookKind, HookRun, HookStatus, HookTime
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus, StepStatus
from tagsync.report.recovery.watching import Watched, watch_lines
from tagsync.report.styled import Styled
from tests.report.pages.recovery.given import ASKED, BEGAN, FAILED, at, large, later, launched, wait, wave

CTRL_C = "Ctrl-C ends the watching only."
STEPS = (wave(1, launched("db-1", 0, 6)), wait(2, 5), wave(3, launched("web-1", 11, 18), launched("web-2", 11, 20)))
DONE = Recovery("e-1", "p", True, RecoveryStatus.COMPLETED, STEPS, started_at=BEGAN, ended_at=at(20))
AT_WORK = replace(
    DONE,
    status=RecoveryStatus.IN_PROGRESS,
    ended_at=None,
    steps=(
        wave(1, launched("db-1", 0, 8)),
        wait(2, 5),
        wave(3, launched("web-2", 13, None), launched("web-1", 13, None), status=StepStatus.EXECUTING),
    ),
)


def last() -> RecoveryTimes:
    found = times_of(DONE)
    assert found
    return found


def screen(recovery: Recovery | None, minute: float, height: int = 40, **more: object) -> list[Styled]:
    watched = Watched("erp in 111111111111/eu-west-1", at(minute), recovery)
    return list(watch_lines(replace(watched, **more), height, redact=False))  # type: ignore[arg-type]


def texts(lines: list[Styled]) -> list[str]:
    return [line.text for line in lines]


def test_waves_servers_and_times_against_last_time() -> None:
    lines = screen(AT_WORK, 14.5, before=last())
    assert texts(lines) == [
        "Drill of erp in 111111111111/eu-west-1: 14 min 30 s, last time 20 min",
        "It waits for 2 servers of wave 3 to launch.",
        "",
        " 1  wave 1  COMPLETED    1 of 1 launched in 8 min, last time 6 min",
        " 2  wait 2  COMPLETED    5 min",
        " 3  wave 3  EXECUTING    0 of 2 launched, 2 min so far, last time 9 min",
        "      LAUNCHING   web-1 (s-web-1)",
        "      LAUNCHING   web-2 (s-web-2)",
        CTRL_C,
    ]
    assert screen(AT_WORK, 14.5, before=last())[5].style == "title"
    assert screen(AT_WORK, 30, before=last())[5].style == "warning", "it takes longer than last time"


def test_other_servers_are_not_held_against_last_time() -> None:
    more = replace(AT_WORK, steps=(*AT_WORK.steps, wave(4, later("app"), status=StepStatus.NOT_STARTED)))
    lines = texts(screen(more, 14, before=last()))
    assert lines[0].endswith("14 min 00 s, last time 20 min with other servers")
    assert lines[-2] == " 4  wave 4  NOT_STARTED  0 of 1 launched"
    assert "last time" not in texts(screen(AT_WORK, 14))[0]


def test_a_small_screen_shows_what_is_in_trouble_first() -> None:
    lines = texts(screen(large(waves=3), 31, height=15))
    assert len(lines) <= 15
    assert [line for line in lines if "FAILED" in line and "1-007 (s-1-007)" in line]
    assert [line for line in lines if line.startswith("      and ") and "LAUNCHING" in line]
    assert lines[-1] == CTRL_C


def test_a_failed_server_stays_in_sight_after_its_wave() -> None:
    optional = replace(wave(1, launched("db-1", 0, 6), replace(FAILED, started_at=at(0), ended_at=at(6))))
    seen = replace(AT_WORK, steps=(optional, *AT_WORK.steps[1:]))
    assert "      FAILED      db-2 (s-db-2): no capacity" in texts(screen(seen, 14))
    assert not [line for line in texts(screen(seen, 14)) if "db-1" in line]


def test_an_approval_is_waited_for_with_the_way_to_answer() -> None:
    lines = texts(screen(ASKED, 45, advice="To go on with wave 3: tagsync recovery run approve x"))
    assert lines[1] == "It waits for a person to approve wave 3, since 22:30 UTC (15 min)."
    assert lines[-2:] == ["To go on with wave 3: tagsync recovery run approve x", CTRL_C]


def test_what_cannot_be_read_is_said_and_what_was_read_stays() -> None:
    assert texts(screen(None, 0, problem="throttled")) == [
        "erp in 111111111111/eu-west-1: looking ...",
        "",
        "Not read, and tried again: throttled",
        CTRL_C,
    ]
    lines = screen(AT_WORK, 14, problem="throttled")
    assert (lines[-2].text, lines[-2].style) == ("Not read, and tried again: throttled", "problem")
    assert "wave 3" in lines[5].text


def test_at_the_end_it_says_how_it_went() -> None:
    assert screen(DONE, 99)[1].text == "The drill has succeeded: 3 of 3 servers launched in 20 min."
    checked = replace(DONE, status=RecoveryStatus.FAILED, steps=(wave(1, FAILED, status=StepStatus.FAILED),))
    assert FAILED.status is LaunchStatus.FAILED
    assert screen(checked, 99)[1].text.startswith("The drill has FAILED")


def test_a_hook_at_work_is_what_it_waits_for() -> None:
    check = HookRun(HookTime.AFTER, HookKind.LAMBDA, "database", "erp-db-check", HookStatus.RUNNING, started_at=at(8))
    up = replace(wave(1, launched("db-1", 0, 6), status=StepStatus.EXECUTING), hooks=(check,))
    lines = texts(screen(replace(AT_WORK, steps=(up, *AT_WORK.steps[1:2])), 10))
    assert lines[1] == 'It waits for the hook "database" after wave 1, since 22:08 UTC (2 min).'
    assert lines[4] == "      after: RUNNING     database (lambda erp-db-check)"
    failed = replace(check, status=HookStatus.FAILED, reason="no answer")
    stopped = replace(up, status=StepStatus.FAILED, hooks=(failed,))
    assert "      after: FAILED      database (lambda erp-db-check): no answer" in texts(
        screen(replace(AT_WORK, status=RecoveryStatus.FAILED, steps=(stopped,)), 10)
    )
