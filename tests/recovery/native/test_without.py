"""Which steps can go on without certain servers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.errors import InputError
from tagsync.recovery.native.without import steps_without
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import RecoveryStatus, StepStatus
from tests.recovery.native.test_records import made, one, step

AHEAD = StepStatus.NOT_STARTED


def execution() -> Recovery:
    """Wave 1 is at work, waves 2 and 3 are ahead."""
    steps = [
        step(one(1, ""), one(2, ""), status=StepStatus.EXECUTING),
        step(one(3, ""), one(4, ""), status=AHEAD, number=2),
        step(one(5, ""), one(6, ""), one(7, ""), status=AHEAD, number=3),
    ]
    return replace(made(steps, status=RecoveryStatus.IN_PROGRESS), recovery_id="arn:e")


@pytest.mark.parametrize(
    ("server_ids", "numbers"), [(["s-3"], [2]), (["s-7", "s-5"], [3]), (["s-6", "s-4"], [2, 3]), ([], [])]
)
def test_the_steps_ahead_that_have_the_servers_are_told_in_order(server_ids: list[str], numbers: list[int]) -> None:
    assert [each.number for each in steps_without(execution(), server_ids)] == numbers


def test_every_server_that_cannot_be_left_out_is_told_with_the_way_out() -> None:
    with pytest.raises(InputError) as refused:
        steps_without(execution(), ["s-9", "s-1", "s-3", "s-4", "s-5"])
    assert [(each.place, each.what, each.fix) for each in refused.value.mistakes] == [
        ("s-9", "it is in no step of this execution", "Write the id of a server that one of its steps has"),
        (
            "s-1",
            "its step 1, wave 1, is EXECUTING, and only a step that has not begun can change",
            "Skip the step once it has failed, and recover its other servers by hand",
        ),
        *(
            (
                each,
                "its step 2, wave 2, would have no server left",
                "Skip step 2 instead",
            )
            for each in ("s-3", "s-4")
        ),
    ]


def test_exactly_the_servers_of_a_step_cannot_be_left_out() -> None:
    with pytest.raises(InputError, match="wave 2, would have no server left"):
        steps_without(execution(), ["s-3", "s-4"])
