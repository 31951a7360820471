"""What a user is told while a call takes long."""

from __future__ import annotations

from tagsync.engine.events import Waiting


def test_a_call_that_takes_long_is_not_answered_or_not_let_pass() -> None:
    words = [str(Waiting("eu-west-1", "drs:TagResource", 30, throttled=each)) for each in (False, True)]
    assert words == [
        "Waiting for eu-west-1, which has not answered drs:TagResource for 30 s",
        "Waiting for eu-west-1, which has not let pass drs:TagResource for 30 s",
    ]
    assert not Waiting("eu-west-1", "drs:TagResource", 30).throttled
