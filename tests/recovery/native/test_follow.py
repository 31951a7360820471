"""Following an execution: what ends it, and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.native.follow import MOST_FAILED_LOOKS, POLL_SECONDS, Followed, follow
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus, Wellness

THROTTLED = Problem(ProblemKind.THROTTLED, "drs:GetRecoveryPlanExecution", "ThrottlingException")
STOPPED = Problem(
    ProblemKind.STOPPED, "drs:GetRecoveryPlanExecution", "not done, because the run was stopped (cancelled)"
)
DENIED = Problem(ProblemKind.ACCESS_DENIED, "drs:GetRecoveryPlanExecution", "AccessDeniedException")
RUNNING = Recovery("e", "p", True, RecoveryStatus.IN_PROGRESS, ())
ENDED = Recovery("e", "p", True, RecoveryStatus.COMPLETED, ())
HALF = Recovery("e", "p", True, RecoveryStatus.COMPLETED, (), problems=(THROTTLED,))


def followed(*seen: Recovery | Problem, stop_after: int = 1000) -> tuple[Followed, list[float]]:
    """What comes of these looks, the last one again and again, and the waits between them."""
    waits: list[float] = []

    def looks() -> Iterator[Recovery | Problem]:
        yield from seen
        while True:
            yield seen[-1]

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        return len(waits) < stop_after

    look = looks()
    return follow(lambda: next(look), wait=wait, listen=lambda _seen: None), waits


def test_it_ends_with_the_execution() -> None:
    assert followed(RUNNING, RUNNING, ENDED) == (Followed(ENDED), [POLL_SECONDS] * 2)


def test_everything_that_is_seen_is_passed_on() -> None:
    looks: Iterator[Recovery | Problem] = iter([RUNNING, THROTTLED, ENDED])
    heard: list[Recovery | Problem] = []
    follow(lambda: next(looks), wait=lambda _seconds: True, listen=heard.append)
    assert heard == [RUNNING, THROTTLED, ENDED]


def test_looks_that_fail_for_a_while_end_nothing() -> None:
    assert followed(RUNNING, *[THROTTLED] * (MOST_FAILED_LOOKS - 1), RUNNING, ENDED)[0] == Followed(ENDED)


def test_looks_that_fail_for_long_are_given_up_with_what_was_seen() -> None:
    given_up, waits = followed(RUNNING, THROTTLED)
    assert (given_up, sum(waits)) == (Followed(RUNNING, THROTTLED), 5 * 60)


def test_what_does_not_go_away_is_given_up_at_once() -> None:
    assert followed(DENIED) == (Followed(None, DENIED), [])


@pytest.mark.parametrize("status", [RecoveryStatus.TIMED_OUT, RecoveryStatus.UNCLEAR], ids=str)
def test_rule_5_a_status_that_ends_nothing_by_the_sdk_ends_the_waiting(status: RecoveryStatus) -> None:
    over = replace(ENDED, status=status)
    assert followed(RUNNING, over) == (Followed(over), [POLL_SECONDS])


def test_rule_11_post_launch_actions_are_waited_for_and_not_for_ever() -> None:
    launch = ServerLaunch(Target("111111111111", "eu-west-1"), "s-1", "web", Impact.CRITICAL, LaunchStatus.LAUNCHED)
    checking = replace(ENDED, steps=(RecoveryStep("a", 1, "wave 1", StepStatus.COMPLETED, (checked_now(launch),)),))
    assert followed(checking, checking, ENDED) == (Followed(ENDED), [POLL_SECONDS] * 2)
    given_up, waits = followed(checking)
    assert (given_up, sum(waits)) == (Followed(checking), 30 * 60 - POLL_SECONDS)
    assert checking.outcome is Outcome.INCOMPLETE
    failed = replace(checking, status=RecoveryStatus.FAILED)
    assert followed(failed) == (Followed(failed), []), "what has failed is not waited for"


def checked_now(launch: ServerLaunch) -> ServerLaunch:
    return replace(launch, wellness=Wellness.CHECKING)


def test_at_the_end_the_jobs_are_read_again_until_they_can_be() -> None:
    assert followed(HALF, HALF, ENDED) == (Followed(ENDED), [POLL_SECONDS] * 2)
    given_up, waits = followed(HALF)
    assert (given_up, len(waits)) == (Followed(HALF), MOST_FAILED_LOOKS - 1)


def test_whoever_stops_looking_gets_what_was_seen() -> None:
    assert followed(RUNNING, stop_after=2) == (Followed(RUNNING), [POLL_SECONDS] * 2)
    assert followed(RUNNING, STOPPED) == (Followed(RUNNING), [POLL_SECONDS])
