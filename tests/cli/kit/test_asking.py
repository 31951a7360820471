"""Many places are asked at once, and one that hangs costs only itself."""

from __future__ import annotations

import threading

import pytest

from tagsync.cli.kit import asking
from tagsync.cli.kit.asking import ask_all
from tagsync.engine.stop import Stop


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "PATIENCE_SECONDS", 0.3)
    monkeypatch.setattr(asking, "_BLINK_SECONDS", 0.01)


def test_every_place_answers_with_few_workers() -> None:
    asks = {number: lambda number=number: number * number for number in range(20)}
    assert ask_all(asks, workers=3, stop=Stop()) == {number: number * number for number in range(20)}
    assert ask_all({}, workers=3, stop=Stop()) == {}


def test_law_13_a_place_that_hangs_is_left_out() -> None:
    over = threading.Event()
    asks = {"hangs": lambda: over.wait(30), "answers": lambda: True}
    assert ask_all(asks, workers=2, stop=Stop()) == {"answers": True}
    over.set()


def test_after_a_stop_nothing_is_waited_for() -> None:
    stop = Stop()
    stop.cancel()
    assert ask_all({"place": threading.Event().wait}, workers=1, stop=stop) == {}


def test_what_a_place_raises_is_raised() -> None:
    def broken() -> int:
        raise ValueError("a defect")

    with pytest.raises(ValueError, match="a defect"):
        ask_all({"place": broken}, workers=1, stop=Stop())
