"""How long AWS is waited for: of two limits the shorter one holds."""

from __future__ import annotations

from tagsync.engine.targets.timeouts import Timeouts


def test_of_two_limits_the_shorter_one_holds_for_each() -> None:
    one, other = Timeouts(connect=1, read=20, region=3), Timeouts(connect=10, read=2, region=30)
    assert one.at_most(other) == other.at_most(one) == Timeouts(connect=1, read=2, region=3)
