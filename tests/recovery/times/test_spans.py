"""When each step was at work, waited, or was waited for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.recovery.times.span import Span
from tagsync.recovery.times.spans import recovery_seconds, seen_until, server_span, step_times, whole_span
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Impact, RecoveryStatus, StepStatus
from tests.report.pages.recovery.given import ASKED, FAILED, FAILED_DRILL, at, later, launched, wait, wave


def works(recovery: Recovery, now: float) -> list[tuple[float, float] | None]:
    return [_minutes(each.work) for each in step_times(recovery, at(now))]


def asks(recovery: Recovery, now: float) -> list[tuple[float, float] | None]:
    return [_minutes(each.asked) for each in step_times(recovery, at(now))]


def _minutes(span: Span | None) -> tuple[float, float] | None:
    if span is None:
        return None
    return (span.begin - at(0)).total_seconds() / 60, (span.end - at(0)).total_seconds() / 60


def test_a_wait_begins_when_the_wave_before_it_has_ended() -> None:
    assert works(FAILED_DRILL, 99) == [(0, 6), (6, 11), (11, 18), None]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (StepStatus.WAITING, (6, 9)),
        (StepStatus.NOT_STARTED, None),
        (StepStatus.SKIPPED, None),
        (StepStatus.COMPLETED, (6, 9)),
    ],
)
def test_a_wait_at_work_reaches_up_to_now(status: StepStatus, expected: tuple[float, float] | None) -> None:
    steps = (wave(1, launched("dc-1", 0, 6)), wait(2, 5, status), wave(3, later("x"), status=StepStatus.NOT_STARTED))
    running = replace(FAILED_DRILL, status=RecoveryStatus.IN_PROGRESS, ended_at=None, steps=steps)
    assert works(running, 9) == [(0, 6), expected, None]


def test_a_wave_at_work_reaches_up_to_now_and_one_that_has_ended_does_not() -> None:
    steps = (wave(1, launched("a", 0, 6)), wave(2, launched("b", 7, None), status=StepStatus.EXECUTING))
    running = replace(ASKED, steps=steps, acts=())
    assert works(running, 12) == [(0, 6), (7, 12)]
    assert server_span(steps[1].servers[0], at(12)) == Span(at(7), at(12))
    assert server_span(later("c"), at(12)) is None


def test_a_wave_that_was_retried_begins_with_what_it_launched_first() -> None:
    retried = replace(wave(1, launched("a", 0, 6), launched("b", 30, 36)), started_at=at(30))
    assert works(replace(ASKED, steps=(retried,)), 40) == [(0, 36)]


def test_an_approval_was_waited_for_since_the_wave_before_and_belongs_to_the_wave_that_began_then() -> None:
    times = step_times(ASKED, at(45))
    assert asks(ASKED, 45) == [None, (6, 19), (30, 45)]
    assert [each.answer and each.answer.who for each in times] == [None, "ben", None]


def test_a_wave_that_is_approved_and_has_not_begun_has_its_answer() -> None:
    approved = replace(ASKED.steps[2], reason="")
    acts = (*ASKED.acts, Act(at(44), "eve", Deed.APPROVED))
    times = step_times(replace(ASKED, steps=(*ASKED.steps[:2], approved), acts=acts), at(45))
    assert [each.answer and each.answer.who for each in times] == [None, "ben", "eve"]
    assert times[2].asked == Span(at(30), at(44))


def test_an_approval_in_the_second_in_which_the_job_began_came_before_it() -> None:
    steps = (wave(1, launched("a", 0, 6)), replace(wave(2, launched("b", 20, 30)), started_at=at(20.01)))
    times = step_times(replace(ASKED, steps=steps, acts=(Act(at(20.005), "ben", Deed.APPROVED),)), at(45))
    assert [each.answer and each.answer.who for each in times] == [None, "ben"]


def test_a_clock_that_is_slow_draws_nothing_backwards() -> None:
    running = replace(ASKED, steps=(wave(1, launched("a", 5, None), status=StepStatus.EXECUTING),), acts=())
    assert works(running, 2) == [(5, 5)]
    assert seen_until(running, at(2)) == at(5)


def test_the_times_of_a_recovery_that_has_ended_do_not_depend_on_now() -> None:
    assert step_times(FAILED_DRILL, at(30)) == step_times(FAILED_DRILL, at(3000))
    assert seen_until(FAILED_DRILL, at(3000)) == at(20)


def test_a_recovery_reaches_from_the_first_known_moment_to_the_last() -> None:
    assert whole_span(FAILED_DRILL, at(99)) == Span(at(-1), at(20))
    nothing = replace(ASKED, steps=(), acts=(), started_at=None)
    assert whole_span(nothing, at(3)) == Span(at(3), at(3))


def test_the_recovery_time_is_that_of_the_last_critical_server() -> None:
    optional = replace(launched("c", 0, 30), impact=Impact.OPTIONAL)
    steps = (wave(1, launched("a", 0, 6), optional), wave(2, launched("b", 7, 15)))
    done = replace(ASKED, status=RecoveryStatus.COMPLETED, steps=steps, ended_at=at(31))
    assert recovery_seconds(done) == 15 * 60
    assert recovery_seconds(replace(done, status=RecoveryStatus.IN_PROGRESS)) is None
    assert recovery_seconds(replace(done, steps=(wave(1, launched("a", 0, 6), FAILED),))) is None
