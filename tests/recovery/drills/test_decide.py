"""Whether a drill may start: its window, and what a preflight finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.recovery.drills.decide import PASSING, Verdict, decide
from tagsync.recovery.drills.document import drill_from_document, drill_to_document
from tagsync.recovery.drills.drill import CalendarDrill, DrillState
from tagsync.recovery.drills.due import DueDrill, Warnings
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.words.vocabulary import Outcome

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
DUE = DueDrill("erp", NOON, window_minutes=180, cleanup_minutes=120)
FINDINGS = st.builds(
    Finding,
    st.booleans(),
    st.sampled_from(Reason),
    st.just("s-1"),
    st.text("ab", min_size=1),
    st.just("Do it"),
    st.just("secret-name"),
)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


@pytest.mark.parametrize(("minutes", "late"), [(-1, False), (0, False), (180, False), (181, True)])
def test_its_window_is_open_from_its_moment_on(minutes: int, late: bool) -> None:
    assert DUE.is_late(NOON + timedelta(minutes=minutes)) is late


@pytest.mark.parametrize(("minutes", "early"), [(-6, True), (-5, False), (0, False)])
def test_a_drill_that_is_still_to_come_is_early_but_for_the_difference_of_clocks(minutes: int, early: bool) -> None:
    assert DUE.is_early(NOON + timedelta(minutes=minutes)) is early


def test_one_moment_has_one_name_in_every_time_zone() -> None:
    berlin = datetime.fromisoformat("2026-11-28T13:00:00+01:00")
    assert DueDrill("erp", berlin, 60, 60).moment == DUE.moment == "2026-11-28T12:00:00+00:00"


@given(st.lists(FINDINGS), st.sampled_from(Warnings))
def test_what_refuses_a_recovery_never_starts_a_drill(findings: list[Finding], warnings: Warnings) -> None:
    """START exactly if nothing refuses, and no warning does; WAIT exactly if all that refuses passes."""
    found = decide(findings, warnings)
    against = [each for each in findings if each.refuses]
    assert (found.verdict is Verdict.START) == (not against and not (findings and warnings is Warnings.REFUSE))
    assert (found.verdict is Verdict.WAIT) == (bool(against) and all(each.reason in PASSING for each in against))
    assert bool(found.why) == (found.verdict is not Verdict.START)
    assert "secret-name" not in found.why


def test_what_lasts_is_told_and_not_what_passes() -> None:
    passing = Finding(True, Reason.IN_A_JOB, "s-1", "it is in a job", "Wait")
    lasting = Finding(True, Reason.QUOTA, "erp", "too many", "Ask for more")
    assert decide([passing, lasting], Warnings.START).why == "The plan is not ready. erp: too many. Ask for more."
    assert decide([lasting, lasting], Warnings.START).why.count("too many") == 1, "each is told once"
    many = [replace(lasting, what=f"{number} too many") for number in range(7)]
    assert decide(many, Warnings.START).why.endswith("And 2 more.")


@given(
    st.builds(
        CalendarDrill,
        st.builds(
            DueDrill,
            st.text(min_size=1),
            MOMENTS.map(lambda moment: moment.replace(microsecond=0)),
            st.integers(10, 1440),
            st.integers(10, 10080),
            st.sampled_from(Warnings),
            st.booleans(),
        ),
        MOMENTS,
        st.sampled_from(DrillState),
        st.text(),
        st.text(),
        st.none() | st.sampled_from(Outcome),
    )
)
def test_a_drill_is_read_as_it_was_kept(drill: CalendarDrill) -> None:
    assert drill_from_document(drill_to_document(drill)) == drill


@pytest.mark.parametrize(
    "change", [{"version": 2}, {"due_at": "2026-11-28T12:00:00"}, {"state": "gone"}, {"plan": 7}, {"outcome": "LOST"}]
)
def test_what_was_not_kept_so_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        drill_from_document(drill_to_document(CalendarDrill(DUE, NOON)) | change)
    with pytest.raises(ValueError, match="it is not a drill of the calendar"):
        drill_from_document({"version": 1})
