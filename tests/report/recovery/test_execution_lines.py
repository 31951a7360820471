"""What an execution reads like."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tagsync.core.model import Target
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.arrival import AfterLaunch, Arrival
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus, Wellness
from tagsync.report.recovery.execution_lines import duration, execution_lines
from tagsync.report.recovery.markdown import recovery_markdown
from tagsync.report.text import to_text

BEGAN = datetime(2026, 3, 1, 12, tzinfo=UTC)
UP = ServerLaunch(
    Target("111111111111", "eu-west-1"),
    "s-1",
    "web",
    Impact.CRITICAL,
    LaunchStatus.LAUNCHED,
    recovery_instance_id="i-1",
)
DOWN = replace(UP, server_id="s-2", status=LaunchStatus.FAILED, recovery_instance_id="", reason="no\ncapacity")
WAVE = RecoveryStep("a", 1, "wave 1", StepStatus.COMPLETED, (UP,), started_at=BEGAN, ended_at=BEGAN + timedelta(0, 360))
DONE = Recovery("e", "p", True, RecoveryStatus.COMPLETED, (WAVE,))


def text_of(recovery: Recovery, *, redact: bool = False) -> str:
    return to_text(execution_lines(recovery, redact=redact))


def test_a_drill_that_succeeded() -> None:
    assert text_of(DONE) == (
        " 1  wave 1: COMPLETED, 1 of 1 launched in 6 min\n"
        "      LAUNCHED    web (s-1)  i-1\n"
        "\n"
        "The drill has succeeded: 1 of 1 server launched.\n"
    )


def test_what_people_did_is_told_in_text_and_markdown() -> None:
    done = replace(DONE, acts=(Act(BEGAN, "ann", Deed.STARTED), Act(BEGAN, "", Deed.LEFT_OUT)))
    assert "\nStarted by ann at 2026-03-01 12:00 UTC.\nLeft out servers by an unknown caller at" in text_of(done)
    assert "\n- Started by ann at 2026-03-01 12:00 UTC." in recovery_markdown("p", None, done, redact=False)


def test_a_recovery_that_failed_says_which_server_and_why() -> None:
    failed = replace(WAVE, status=StepStatus.FAILED, servers=(UP, DOWN))
    text = text_of(replace(DONE, drill=False, status=RecoveryStatus.FAILED, steps=(failed,)))
    assert "      FAILED      web (s-2): no capacity\n" in text
    assert text.endswith("The RECOVERY has FAILED: 1 of 2 servers launched.\n")


def test_what_is_unknown_is_counted_apart() -> None:
    unknown = replace(DOWN, status=LaunchStatus.UNKNOWN)
    text = text_of(replace(DONE, steps=(replace(WAVE, servers=(UP, unknown)),)))
    assert text.endswith(
        "The drill is INCOMPLETE (a CRITICAL server was skipped, is unknown, or is still being checked): "
        "1 of 2 servers launched, 1 UNKNOWN.\n"
    )


@pytest.mark.parametrize(
    ("status", "words"),
    [(RecoveryStatus.TIMED_OUT, "has TIMED OUT"), (RecoveryStatus.UNCLEAR, "is UNCLEAR (DRS gives a status that")],
)
def test_rule_5_a_status_that_ends_the_waiting_has_a_clear_word(status: RecoveryStatus, words: str) -> None:
    assert f"The drill {words}" in text_of(replace(DONE, status=status))


def test_rule_11_a_server_that_is_not_well_says_which_action_failed() -> None:
    bad = ActionRun("ping", "FAILED", reason="no\nanswer")
    text = text_of(
        replace(DONE, steps=(replace(WAVE, servers=(replace(UP, wellness=Wellness.UNWELL, actions=(bad,)),)),))
    )
    assert "      LAUNCHED    web (s-1)  i-1: NOT WELL: its action ping is FAILED: no answer\n" in text
    assert (
        "The drill is UNWELL (a CRITICAL server is launched and not well): 1 of 1 server launched, 1 not well" in text
    )


def test_an_action_that_decides_nothing_is_listed_and_its_server_is_well() -> None:
    bad = ActionRun("agent", "FAILED", decides=False)
    text = text_of(replace(DONE, steps=(replace(WAVE, servers=(replace(UP, actions=(bad,)),)),)))
    assert "i-1: its action agent is FAILED\n" in text
    assert "has succeeded" in text


def test_rule_10_the_moment_of_the_data_is_told_and_whether_it_is_old() -> None:
    server = replace(UP, point_at=BEGAN - timedelta(minutes=10))
    assert "i-1: data of 2026-03-01 11:50 UTC\n" in text_of(replace(DONE, steps=(replace(WAVE, servers=(server,)),)))
    old = replace(server, from_older_point=True)
    text = text_of(replace(DONE, steps=(replace(WAVE, servers=(old, replace(old, point_at=None))),)))
    assert "data of 2026-03-01 11:50 UTC, from an OLDER POINT because a snapshot failed\n" in text
    assert "i-1: older data, from an OLDER POINT" in text
    assert text.endswith("2 of 2 servers launched, 2 from an older point.\n")


def test_rule_13_what_drs_says_of_an_execution_is_shown() -> None:
    text = text_of(replace(DONE, reason="Completed with skipped steps"))
    assert "Reason: Completed with skipped steps\nThe drill has succeeded" in text


def test_names_can_be_hidden() -> None:
    assert "web" not in text_of(DONE, redact=True)


@pytest.mark.parametrize(("seconds", "shown"), [(45, "45 s"), (360, "6 min"), (3900, "1 h 05 min")])
def test_a_duration_has_the_unit_that_fits(seconds: float, shown: str) -> None:
    assert duration(seconds) == shown


@pytest.mark.parametrize(
    ("after", "line", "below"),
    [
        (AfterLaunch(Arrival.ARRIVED, "i-1", "10.0.0.1", 7), "i-1 10.0.0.1: 7 of 7 tags", ""),
        (AfterLaunch(Arrival.ARRIVED, "i-1"), "i-1: no tags to copy", ""),
        (
            AfterLaunch(Arrival.LACKING, "i-1", "10.0.0.1", 7, ("Backup", "a b"), ("Name",)),
            'i-1 10.0.0.1: 4 of 7 tags, lacks Backup, "a b", differs in Name',
            "! 1 launched server without all tags of their source servers: tagsync recovery verify says which lack",
        ),
        (
            AfterLaunch(Arrival.GONE, "i-1", reason="EC2 does not show i-1"),
            "i-1: its instance is GONE: EC2 does not show i-1",
            "! 1 launched server whose instances are GONE\n",
        ),
        (
            AfterLaunch(Arrival.UNKNOWN, "i-1", reason="i-1 could not be read"),
            "i-1: whether its tags arrived is UNKNOWN: i-1 could not be read",
            "! 1 launched server of which it is UNKNOWN whether their tags arrived\n",
        ),
    ],
)
def test_the_instance_is_shown_with_its_address_and_whether_its_tags_arrived(
    after: AfterLaunch, line: str, below: str
) -> None:
    made = replace(DONE, steps=(replace(WAVE, servers=(replace(UP, after=after),)),))
    assert f"      LAUNCHED    web (s-1)  {line}\n" in text_of(made)
    assert below in text_of(made)
    assert text_of(made).endswith("The drill has succeeded: 1 of 1 server launched.\n")
    assert ("| i-1 10.0.0.1 |" in recovery_markdown("p", None, made, redact=False)) == bool(after.private_address)
