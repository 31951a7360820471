from __future__ import annotations

import math
import threading

from tagsync.engine.stop import Stop


class Clock:
    """Monotonic seconds that move when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def reason_of(stop: Stop) -> str:
    """The reason as a text: a type checker would take the first answer for the only one."""
    return stop.reason


def test_without_a_deadline_work_goes_on_until_it_is_cancelled() -> None:
    stop = Stop()
    assert reason_of(stop) == ""
    stop.cancel()
    assert reason_of(stop) == "cancelled"


def test_the_deadline_counts_from_the_start() -> None:
    clock = Clock()
    stop = Stop(60, clock)
    clock.now += 59.9
    assert reason_of(stop) == ""
    clock.now += 0.1
    assert reason_of(stop) == "deadline"


def test_a_cancellation_is_told_before_the_deadline() -> None:
    clock = Clock()
    stop = Stop(0, clock)
    assert reason_of(stop) == "deadline"
    stop.cancel()
    assert reason_of(stop) == "cancelled"


def test_sleep_ends_at_once_when_it_is_cancelled_or_there_is_no_time() -> None:
    clock = Clock()
    stop = Stop(60, clock)
    assert stop.sleep(0)
    clock.now += 60
    assert not stop.sleep(3600)
    cancelled = Stop()
    cancelled.cancel()
    assert not cancelled.sleep(3600)


def test_sleep_never_goes_past_the_deadline() -> None:
    clock = Clock()
    stop = Stop(0.01, clock)
    stop.sleep(3600)
    assert reason_of(stop) == ""
    clock.now += 1
    assert not stop.sleep(3600)


def test_another_thread_may_cancel_a_sleep() -> None:
    stop = Stop()
    sleeping = threading.Event()

    def cancel() -> None:
        sleeping.wait()
        stop.cancel()

    thread = threading.Thread(target=cancel)
    thread.start()
    sleeping.set()
    assert not stop.sleep(3600)
    thread.join()


def test_what_remains_is_told_and_never_less_than_nothing() -> None:
    clock = Clock()
    stop = Stop(60, clock)
    assert stop.remaining == 60
    clock.now += 59
    assert stop.remaining == 1
    clock.now += 2
    assert stop.remaining == 0
    assert Stop().remaining == math.inf


def test_a_stop_within_a_time_ends_with_it_or_with_the_whole() -> None:
    clock = Clock()
    whole = Stop(60, clock)
    assert (whole.within(10).remaining, whole.within(100).remaining) == (10, 60)
    assert Stop(None, clock).within(10).remaining == 10
    part = whole.within(10)
    clock.now += 10
    assert (reason_of(part), reason_of(whole)) == ("deadline", "")
    other = whole.within(10)
    whole.cancel()
    assert reason_of(other) == "cancelled"


def test_a_deadline_can_be_set_anew() -> None:
    clock = Clock()
    stop = Stop(60, clock)
    clock.now += 60
    stop.restart(5)
    assert (reason_of(stop), stop.remaining) == ("", 5)
    stop.restart(None)
    assert stop.remaining == math.inf


def test_why_it_stopped_is_told_in_words() -> None:
    clock = Clock()
    stop = Stop(0, clock)
    assert stop.why == "there was no time left"
    stop.cancel()
    assert stop.why == "the run was cancelled"
