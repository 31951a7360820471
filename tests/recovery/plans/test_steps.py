"""Steps: the limits are those of AWS, and what a plan takes."""

from __future__ import annotations

import botocore.session
import pytest

from tagsync.recovery.plans.compile import wave_name
from tagsync.recovery.plans.native_plan import owner_mark
from tagsync.recovery.plans.steps import (
    LONGEST_EXECUTION,
    LONGEST_WAIT,
    MOST_SERVERS,
    MOST_STEPS,
    Step,
    long_warning,
    servers_by_wave,
    usual_minutes,
)
from tagsync.recovery.words.quotas import MOST_JOBS, MOST_SERVERS_IN_JOBS
from tagsync.recovery.words.vocabulary import Impact
from tests.recovery.plans.plans import wait, wave

MODEL = botocore.session.get_session().get_service_model("drs")


def test_the_limits_of_steps_are_those_of_the_service_model() -> None:
    assert MODEL.shape_for("RecoveryPlanStepOrder").metadata["max"] == MOST_STEPS
    assert MODEL.shape_for("WaitDurationMinutes").metadata["max"] == LONGEST_WAIT


def test_the_limits_that_the_model_does_not_have_are_those_of_the_user_guide() -> None:
    assert (MOST_SERVERS, LONGEST_EXECUTION) == (100, 24 * 60)
    assert (MOST_JOBS, MOST_SERVERS_IN_JOBS) == (20, 500)


def test_a_step_with_minutes_is_a_wait_and_shows_them() -> None:
    assert (wait("pause", 1).is_wait, str(wait("pause", 1))) == (True, "pause: 1 min")
    assert (wave("a", "1").is_wait, str(wave("a", "1"))) == (False, "a")


def test_servers_are_told_by_wave_in_the_order_of_the_steps() -> None:
    steps = [wave("b", "1", optional="1"), wait("pause", 1), wave("a", "2"), wave("b", "3")]
    found = servers_by_wave(steps)
    assert found == {"b": {"1": Impact.OPTIONAL, "3": Impact.CRITICAL}, "a": {"2": Impact.CRITICAL}}
    assert list(found) == ["b", "a"]


def test_a_step_with_servers_usually_takes_half_an_hour_and_a_wait_its_minutes() -> None:
    assert usual_minutes([wave("a", "1"), wait("pause", 7), Step("b", {"2": Impact.CRITICAL})]) == 67


@pytest.mark.parametrize(
    ("minutes", "told"), [(0, ""), (20 * 60 - 1, ""), (20 * 60, "20 h 00 min"), (24 * 60 + 65, "25 h 05 min")]
)
def test_rule_5_twenty_hours_are_near_the_longest_execution(minutes: int, told: str) -> None:
    said = long_warning(minutes)
    if not told:
        assert said == ""
    else:
        assert f"usually take {told} (30 min a step with servers); DRS ends an execution after 24 hours" in said


def test_what_is_kept_in_drs_stays_readable_for_later_versions() -> None:
    """The mark of a plan, and the names of steps whose labels are no legal names."""
    assert owner_mark("erp") == "1:d24f1f612642"
    assert wave_name("a/b") == "wave a_b c14cddc0"
    assert wave_name("x" * 256).startswith(f"wave {'x' * 200} ")
