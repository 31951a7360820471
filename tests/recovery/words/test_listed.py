"""Which recovery the name of a plan means, of those that ran under it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Target
from tagsync.recovery.words.listed import Listed, meant, newest_first
from tagsync.recovery.words.vocabulary import RECOVERY_AT_WORK, RecoveryStatus
from tests.fake_fleet import NOW

DONE, FAILED, RUNNING = RecoveryStatus.COMPLETED, RecoveryStatus.FAILED, RecoveryStatus.IN_PROGRESS
WEST, CENTRAL = Target("111111111111", "eu-west-1"), Target("111111111111", "eu-central-1")


def one(name: str, status: RecoveryStatus, target: Target | None = WEST, can_go_on: bool = False) -> Listed:
    """The earlier in the alphabet, the newer."""
    started = NOW - timedelta(days=ord(name))
    return Listed(name, "erp", f"plan of {target}", True, status, target, started, can_go_on=can_go_on)


@pytest.mark.parametrize(
    ("there", "means"),
    [
        ([], ""),
        ([one("a", DONE), one("b", RUNNING)], "b"),
        ([one("b", DONE), one("a", DONE)], "a"),
        ([one("a", FAILED, can_go_on=True), one("b", DONE)], "a"),
        ([one("a", FAILED), one("b", FAILED, can_go_on=True), one("c", DONE)], "b"),
        ([one("a", FAILED), one("b", DONE), one("c", FAILED, can_go_on=True)], "a"),
        ([one("a", FAILED), one("b", FAILED)], "a"),
        ([one("a", DONE), one("b", RUNNING, CENTRAL)], "b"),
        ([one("a", DONE), one("b", FAILED, CENTRAL, can_go_on=True)], "ab"),
        ([one("a", DONE), one("b", DONE, None)], "ab"),
        ([one("a", RUNNING), one("b", RUNNING, None), one("c", DONE, CENTRAL)], "ab"),
    ],
)
def test_the_one_at_work_else_the_newest_that_counts_of_each_place(there: list[Listed], means: str) -> None:
    assert "".join(each.recovery_id for each in meant(there)) == means


@given(
    st.lists(
        st.builds(
            one,
            st.sampled_from("abcdefgh"),
            st.sampled_from(RecoveryStatus),
            st.sampled_from([WEST, CENTRAL, None]),
            can_go_on=st.booleans(),
        ),
        max_size=8,
    )
)
def test_what_is_at_work_is_never_hidden(there: list[Listed]) -> None:
    found = meant(there)
    at_work = [each for each in there if each.status in RECOVERY_AT_WORK]
    assert set(found) == set(at_work) if at_work else {each.place for each in found} == {each.place for each in there}
    assert found == newest_first(found) or not at_work


def test_what_has_no_time_comes_last_and_a_drive_has_no_target() -> None:
    native, drive = one("a", DONE), one("b", DONE, None)
    unknown = replace(native, recovery_id="z", started_at=None)
    assert newest_first([unknown, drive, native]) == (native, drive, unknown)
    assert (native.place, drive.place) == ("111111111111/eu-west-1", "driven")
