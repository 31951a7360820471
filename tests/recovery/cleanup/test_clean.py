"""A cleanup from its first look until DRS has terminated what is due."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.core.model import Target
from tagsync.recovery.cleanup.clean import MOST_IDLE, POLL_SECONDS, STILL_THERE
from tagsync.recovery.cleanup.cleanup import Cleanup, Fate, drill_of
from tagsync.recovery.words.instances import RecoveryInstance
from tests.recovery.cleanup.worlds import UNREAD, World, cleaner, ending, instance_id, launched, world
from tests.recovery.native.test_records import HUB, job, made, one, step


@dataclass
class Pause:
    """Waits in a world: after `looks` of them what is shutting down is gone."""

    of: World
    looks: int = 1
    waited: int = 0

    def __call__(self, seconds: float) -> bool:
        assert seconds == POLL_SECONDS
        self.waited += 1
        if self.waited == self.looks:
            self.of.forget()
        return True


def told(_: Cleanup) -> None:
    """Nothing."""


def fates(cleanup: Cleanup) -> list[str]:
    return [str(each.fate) for _, each in cleanup.instances()]


def test_it_waits_until_everything_is_terminated() -> None:
    small = world(1, 2, at_work=(ending(1, 2),))
    small.at_work = ()
    tidy = cleaner(small, 1, 2)
    begun = tidy.begin(tidy.look())
    assert fates(begun) == ["TERMINATING", "TERMINATING"]
    assert not begun.is_clean
    ended = tidy.wait(begun, Pause(small, 2), told)
    assert fates(ended) == ["TERMINATED", "TERMINATED"]
    assert ended.is_clean
    assert small.calls == [(instance_id(1), instance_id(2))]


def test_one_that_drs_refuses_does_not_hold_up_the_others() -> None:
    small = world(1, 2, 3, 4, refused=frozenset({instance_id(3)}))
    ended = cleaner(small, 1, 2, 3, 4).begin()
    assert fates(ended) == ["TERMINATING", "TERMINATING", "FAILED", "TERMINATING"]
    assert len(small.calls) == 5, "four, two, two, one, one"
    assert ended.has_failed


def test_a_lost_answer_is_seen_by_what_has_become_of_the_instance() -> None:
    small = world(1, lost=True)
    tidy = cleaner(small, 1)
    begun = tidy.begin()
    assert fates(begun) == ["FAILED"]
    assert fates(tidy.wait(begun, Pause(small), told)) == ["TERMINATED"]


def test_only_what_was_shown_is_terminated() -> None:
    small = world(1, 2)
    tidy = cleaner(small, 1, 2)
    every, small.records = small.records, (launched(1),)
    shown, small.records = tidy.look(), every
    assert fates(tidy.begin(shown)) == ["TERMINATING"]
    assert small.terminated == [instance_id(1)]


def test_one_that_became_production_meanwhile_is_kept() -> None:
    small = world(1)
    tidy = cleaner(small, 1)
    shown = tidy.look()
    small.records = (launched(1, is_drill=False),)
    assert fates(tidy.begin(shown)) == ["KEPT"]
    assert small.calls == []


def test_what_no_job_works_on_and_stays_there_has_failed() -> None:
    small = world(1)
    tidy = cleaner(small, 1)
    begun = tidy.begin()
    small.records = (launched(1),)
    pause = Pause(small, looks=99)
    ended = tidy.wait(begun, pause, told)
    assert [(each.fate, each.why) for _, each in ended.instances()] == [(Fate.FAILED, STILL_THERE)]
    assert pause.waited == MOST_IDLE


def test_what_cannot_be_read_while_waiting_is_not_gone() -> None:
    small = world(1, at_work=(ending(2),))
    tidy = cleaner(small, 1)
    begun, small.records = tidy.begin(), UNREAD
    assert fates(tidy.wait(begun, lambda _: False, told)) == ["TERMINATING"]


def test_what_drs_forgets_and_ec2_still_runs_has_failed() -> None:
    small = world(1)
    tidy = cleaner(small, 1)
    ended = tidy.wait(tidy.begin(), Pause(small), told)
    assert fates(ended) == ["TERMINATED"]
    small.runs_on = True
    ((_, row),) = tidy.checked(ended).instances()
    assert (row.fate, row.why) == (Fate.FAILED, "DRS has terminated it, and in EC2 it is running")
    assert row.settle.endswith(f"aws ec2 terminate-instances --region eu-west-1 --instance-ids {instance_id(1)}")


def test_a_defect_is_a_problem_of_its_target() -> None:
    class Broken(World):
        def instances(self, target: Target, server_ids: object) -> tuple[RecoveryInstance, ...]:
            raise KeyError("secret")

    looked = cleaner(Broken(), 1).look()
    assert next(problem.message for problem in looked.problems).startswith("unexpected KeyError")
    assert looked.has_failed


def test_a_recovery_is_cleaned_up_by_its_jobs() -> None:
    execution = made([step(one(1), one(2, "")), step(one(3), number=2)], job("j", "LAUNCHED", "LAUNCHED"))
    drill = drill_of(execution, "erp")
    assert drill.servers == {HUB: {"s-1": "", "s-3": ""}}
    assert drill.jobs == frozenset({"j"})
