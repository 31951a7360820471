"""How long AWS is waited for: of two limits the shorter one holds."""

from __future__ import annotations

from tagsync.engine.targets.timeouts import Timeouts


def test_of_two_limits_the_shorter_one_holds_for_each() -> None:
    one, other = Timeouts(connect=1, read=20, region=3), Timeouts(connect=10, read=2, region=30)
    assert one.at_most(other) == other.at_most(one) == Timeouts(connect=1, read=2, region=3)


def test_what_is_given_is_chosen_and_the_rest_stays() -> None:
    one = Timeouts(connect=1, read=2, region=3)
    assert one.but(None, None, None) == one
    assert one.but(4, None, None) == Timeouts(connect=4, read=2, region=3)
    assert one.but(None, 5, None) == Timeouts(connect=1, read=5, region=3)
    assert one.but(None, None, 6) == Timeouts(connect=1, read=2, region=6)


def test_however_little_time_there_is_a_call_has_a_second() -> None:
    one = Timeouts(connect=5, read=20, region=30)
    assert one.within(60) == one
    assert one.within(10) == Timeouts(connect=5, read=10, region=10)
    assert one.within(0.1) == one.within(-5) == Timeouts(connect=1, read=1, region=1)
