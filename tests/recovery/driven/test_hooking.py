"""Hooks of a drive: their order, their failures, and what people do about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from tagsync.engine.stop import Stop
from tagsync.recovery.driven.advance import Next
from tagsync.recovery.driven.calling import begin_hook
from tagsync.recovery.driven.drive import DriveWave
from tagsync.recovery.driven.hooking import HeardHook, hook_at_work, take_in_hook
from tagsync.recovery.driven.planned_hooks import planned_hooks
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.driven.steering import approve, cancel, give_up, retry, skip
from tagsync.recovery.driven.stored import drive_from_document, drive_to_document
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.hooks.hook import UNHEARD
from tagsync.recovery.hooks.ports import Heard, HookAnswer
from tagsync.recovery.hooks.written import HooksWritten, HookWritten
from tagsync.recovery.words.hooks import LONGEST_OUTPUT, HookTime, output_end
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus
from tests.recovery.driven.drives import HUB, START, FakeDrs, drive_of, server, wave
from tests.recovery.driven.hooked import ALLOWED, FakeHooks, HookDriver, hook

BEFORE, AFTER = HookTime.BEFORE, HookTime.AFTER


def driver(*hooks: Any, **more: Any) -> HookDriver:
    """Two waves; the hooks are those of the second."""
    waves = (wave(server("a")), wave(server("b"), server("c"), name="wave 2", hooks=hooks))
    return HookDriver(drive_of(*waves), **more)


def second(found: HookDriver) -> DriveWave:
    return found.drive.waves[1]


def test_hooks_are_called_one_by_one_before_the_launches_and_after_them() -> None:
    found = driver(
        hook(1, BEFORE, name="one", ssm="erp-check"), hook(2, BEFORE), hook(3), hook(4, name="4", ssm="erp-check")
    )
    assert found.until_it_stands().next is Next.DONE
    assert found.seen == [
        "launch s-a",
        "before one",
        "before erp-check",
        "launch s-b,s-c",
        "after erp-check",
        "after 4",
    ]
    assert (found.drive.status, found.statuses()) == (RecoveryStatus.COMPLETED, ["SUCCEEDED"] * 4)
    runs = [each.run for each in second(found).hooks]
    assert [each.output for each in runs] == ["the output"] * 4
    assert all(each.started_at and each.ended_at and each.seconds and each.seconds > 0 for each in runs)


def test_the_wait_after_a_wave_begins_once_its_hooks_have_ended() -> None:
    found = HookDriver(drive_of(wave(server("a"), wait_minutes=10, hooks=(hook(),)), wave(server("b"), name="wave 2")))
    found.until_it_stands()
    first, next_ = found.drive.waves
    assert first.ended_at == first.hooks[0].run.ended_at
    assert first.ended_at
    assert next_.started_at
    assert next_.started_at - first.ended_at >= timedelta(minutes=10)


def test_a_hook_before_a_wave_comes_after_its_approval() -> None:
    found = HookDriver(drive_of(wave(server("a"), approval=True, hooks=(hook(1, BEFORE),))))
    assert found.until_it_stands().next is Next.APPROVAL
    assert found.seen == []
    found.drive = approve(found.drive, "ann", found.now)
    found.until_it_stands()
    assert found.seen == ["before erp-check", "launch s-a"]


@pytest.mark.parametrize("when", [BEFORE, AFTER])
def test_a_failed_hook_stops_the_drive_and_a_retry_calls_it_alone_again(when: HookTime) -> None:
    found = driver(hook(1, when), hooks=FakeHooks([Heard.FAILED]))
    found.until_it_stands()
    assert (found.drive.status, second(found).status) == (RecoveryStatus.FAILED, StepStatus.FAILED)
    assert found.drive.reason == f'the hook "erp-check" {when} wave 2 has failed: it went wrong'
    assert recovery_of(found.drive).can_go_on
    assert second(found).servers[0].launch.is_launched == (when is AFTER)
    jobs = len(found.drs.jobs)
    found.drive = retry(found.drive, found.now)
    found.until_it_stands()
    assert (found.drive.status, recovery_of(found.drive).outcome) == (RecoveryStatus.COMPLETED, Outcome.SUCCEEDED)
    assert found.hooks.begun == [f"{found.drive.run_id}/1.1", f"{found.drive.run_id}/1.2"]
    assert len(found.drs.jobs) == jobs + (when is BEFORE)
    assert second(found).hooks[0].run.output == "the output"


@pytest.mark.parametrize("when", [BEFORE, AFTER])
def test_a_skip_goes_on_without_the_hook_and_launches_all_the_same(when: HookTime) -> None:
    found = driver(hook(1, when), hook(2, when), hooks=FakeHooks([Heard.FAILED]))
    found.until_it_stands()
    found.drive = skip(found.drive, found.now)
    found.until_it_stands()
    assert (found.drive.status, found.statuses()) == (RecoveryStatus.COMPLETED, ["SKIPPED", "SUCCEEDED"])
    assert second(found).hooks[0].run.reason == "skipped by a person; it went wrong"
    assert set(found.launches().values()) == {LaunchStatus.LAUNCHED}


def test_after_a_lost_server_no_hook_is_called_and_a_skipped_wave_skips_its_hooks() -> None:
    found = driver(hook(1, AFTER), drs=FakeDrs(fail={"s-b"}))
    found.until_it_stands()
    assert found.drive.reason == "1 CRITICAL server of wave 2 could not be launched"
    assert found.statuses() == ["NOT_STARTED"]
    found.drive = skip(found.drive, found.now)
    found.until_it_stands()
    assert found.statuses() == ["SKIPPED"]
    assert second(found).hooks[0].run.reason == "its wave was skipped"
    assert found.hooks.calls == []


def test_a_lost_optional_server_holds_up_no_hook() -> None:
    optional = server("b", impact=Impact.OPTIONAL)
    found = HookDriver(drive_of(wave(server("a"), optional, hooks=(hook(),))), drs=FakeDrs(fail={"s-b"}))
    found.until_it_stands()
    assert (found.drive.status, found.statuses()) == (RecoveryStatus.COMPLETED, ["SUCCEEDED"])


@pytest.mark.parametrize("steps", range(1, 14))
def test_after_a_cancel_no_hook_is_called(steps: int) -> None:
    found = driver(hook(1, BEFORE), hook(2, AFTER))
    for _ in range(steps):
        found.step()
    calls = list(found.hooks.calls)
    found.drive = cancel(found.drive, "ann", found.now)
    found.until_it_stands()
    assert found.drive.status is RecoveryStatus.CANCELLED
    assert found.hooks.calls == calls
    assert set(found.statuses()) <= {"SUCCEEDED", "SKIPPED"}


def test_a_hook_that_is_not_done_in_time_has_failed() -> None:
    busy = [HookAnswer(Heard.RUNNING, "it answers 503, and 200 is expected")] * 100
    found = driver(hook(1, BEFORE, http="https://shop.example.com/", within=60), hooks=FakeHooks(answers=list(busy)))
    found.until_it_stands()
    reason = "it was not done within 1m: it answers 503, and 200 is expected"
    assert found.drive.reason == f'the hook "shop.example.com" before wave 2 has failed: {reason}'
    run = second(found).hooks[0].run
    assert run.seconds == 60
    assert len(found.hooks.calls) == 7, "at the beginning, and every ten seconds"


def test_a_url_is_asked_until_it_answers_as_expected() -> None:
    answers: list[HookAnswer | None] = [HookAnswer(Heard.RUNNING, "503"), HookAnswer(Heard.SUCCEEDED, "", "fine")]
    found = driver(hook(1, BEFORE, http="https://shop.example.com/"), hooks=FakeHooks(answers=answers))
    found.until_it_stands()
    run = second(found).hooks[0].run
    assert (run.status, run.reason, run.output) == ("SUCCEEDED", "", "fine")


def test_a_hook_that_takes_longer_than_patience_harms_nothing() -> None:
    busy = [HookAnswer(Heard.RUNNING, "busy")] * 480
    hooks = FakeHooks(answers=[*busy, HookAnswer(Heard.SUCCEEDED)])
    found = driver(hook(1, BEFORE, http="https://shop.example.com/", within=4 * 3600), hooks=hooks)
    found.until_it_stands()
    assert found.drive.status is RecoveryStatus.COMPLETED


class TestCrashes:
    def test_a_driver_that_crashes_before_the_call_is_followed_by_one_that_makes_it(self) -> None:
        found = driver(hook(1, BEFORE), crashes=[0])
        found.until_it_stands()
        assert (found.drive.status, len(found.hooks.begun)) == (RecoveryStatus.COMPLETED, 1)
        assert [each.may_be_there for each in found.hooks.calls] == [True]

    def test_a_lost_answer_is_asked_for_again_with_the_same_key(self) -> None:
        found = driver(hook(1, BEFORE), hooks=FakeHooks(answers=[None]))
        found.until_it_stands()
        assert (found.drive.status, len(found.hooks.begun)) == (RecoveryStatus.COMPLETED, 1)
        first, again = found.hooks.calls
        assert (first.key, first.may_be_there) == (again.key, False)
        assert again.may_be_there

    def test_nothing_is_called_while_another_driver_may_be_calling(self) -> None:
        found = driver(hook(1, BEFORE), crashes=[0])
        while second(found).next_hook(BEFORE) is None or not found.drive.waves[1].hooks[0].asked_at:
            found.step()
        asked_at = second(found).hooks[0].asked_at
        assert asked_at
        while not found.hooks.calls:
            found.step()
        assert found.now - asked_at >= UNHEARD

    def test_a_call_that_is_late_is_not_made(self) -> None:
        late = replace(hook(1, BEFORE), asked_at=START)
        drive = drive_of(wave(server("a"), hooks=(late,)))
        hooks = FakeHooks()
        for stop, now in ((Stop(), START + timedelta(seconds=60)), (Stop(0), START)):
            said = begin_hook(
                drive, late, ALLOWED, lambda: hooks, stop, partial(datetime.fromisoformat, now.isoformat())
            )
            assert said.answer.heard is Heard.NOTHING
        assert hooks.calls == []

    def test_an_answer_to_an_earlier_attempt_is_not_heard(self) -> None:
        found = driver(hook(1, BEFORE), hooks=FakeHooks([Heard.FAILED]))
        found.until_it_stands()
        found.drive = retry(found.drive, found.now)
        found.step()
        before = found.drive
        assert take_in_hook(before, HeardHook(1, 1, HookAnswer(Heard.SUCCEEDED)), found.now) == before

    def test_a_drive_that_was_given_up_goes_on_with_the_hook_that_is_at_work(self) -> None:
        found = driver(hook(1, BEFORE))
        while hook_at_work(found.drive) is None:
            found.step()
        found.drive = give_up(found.drive, "its machine failed", found.now)
        assert hook_at_work(found.drive) is None
        found.drive = retry(found.drive, found.now)
        found.until_it_stands()
        assert (found.drive.status, len(found.hooks.begun)) == (RecoveryStatus.COMPLETED, 1)


def test_what_is_not_allowed_any_more_is_not_called() -> None:
    found = driver(hook(1, BEFORE), allowed=AllowedHooks())
    found.until_it_stands()
    assert "hooks may not call the document erp-check. Add it to hooks.documents" in found.drive.reason
    assert found.hooks.calls == []


def test_a_function_is_told_of_the_wave_and_its_servers() -> None:
    found = driver(hook(1, AFTER, name="check", lambda_="erp-check", input={"database": "erp"}))
    found.hooks.answers = [HookAnswer(Heard.SUCCEEDED)]
    found.until_it_stands()
    (call,) = found.hooks.calls
    told = call.event["tagsync"]
    servers = told.pop("servers")
    assert call.event["database"] == "erp"
    assert told == {
        "run_id": found.drive.run_id,
        "plan": "erp",
        "drill": True,
        "wave": "wave 2",
        "when": "after",
        "hook": "check",
        "attempt": 1,
        "idempotency_key": f"{found.drive.run_id}/1.1",
    }
    assert [(each["source_server_id"], each["instance_id"], each["launch"]) for each in servers] == [
        ("s-b", "i-s-b", "LAUNCHED"),
        ("s-c", "i-s-c", "LAUNCHED"),
    ]


def test_a_command_is_sent_to_the_instances_of_the_wave_in_its_place() -> None:
    command = hook(1, AFTER, run_command="erp-check", account=HUB.account, region=HUB.region)
    found = driver(command, hook(2, AFTER, run_command="erp-check", account=HUB.account, region="us-east-1"))
    found.until_it_stands()
    assert [call.instance_ids for call in found.hooks.calls] == [("i-s-b", "i-s-c"), ()]


def test_hooks_of_the_other_mode_are_skipped_and_counted() -> None:
    written = HooksWritten(
        before={"2": (HookWritten(ssm="a"),)},
        after={"1": (HookWritten(ssm="b", only="recovery"), HookWritten(ssm="c", only="drill"))},
    )
    hooks = planned_hooks(written, ["1", "2"], [HUB], drill=True)
    found = [(each.number, each.run.when, str(each.run.status)) for label in ("1", "2") for each in hooks[label]]
    assert found == [(1, "after", "SKIPPED"), (2, "after", "NOT_STARTED"), (3, "before", "NOT_STARTED")]
    assert hooks["1"][0].run.reason == "it is called in a recovery only"


def test_a_drive_is_stored_with_its_hooks() -> None:
    hooks = FakeHooks(answers=[HookAnswer(Heard.FAILED, "no", "x")])
    found = driver(hook(1, BEFORE, lambda_="erp-check", input={"a": [1]}), hooks=hooks)
    found.until_it_stands()
    assert drive_from_document(drive_to_document(found.drive)) == found.drive


def test_the_end_of_a_long_output_is_kept() -> None:
    assert output_end(" x\n") == "x"
    long = output_end("a" * 5000 + "end")
    assert (len(long), long[0], long[-3:]) == (LONGEST_OUTPUT, "…", "end")


def test_a_wave_says_which_hook_it_waits_for() -> None:
    found = driver(hook(1, BEFORE))
    while hook_at_work(found.drive) is None:
        found.step()
    assert recovery_of(found.drive).steps[1].reason == 'waits for the hook "erp-check"'
