"""What is left of a drive when its begin or its end is cut short: nothing goes on unasked, and nothing is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.later_cleanups import DynamoLaterCleanups
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tagsync.recovery.driven.ports import StoredDrive
from tagsync.recovery.words.acts import Deed
from tagsync.service.driven import driver
from tests.service.driven.given import HUB_WEST, SHOP_CENTRAL, Ground, add, start

LATER = {"cleanupAfter": "2h"}


@pytest.fixture
def erp(lab: Lab, table: Table) -> Ground:
    ground = Ground(lab, table)
    for number, target in enumerate([HUB_WEST, SHOP_CENTRAL]):
        add(lab, f"host-{number}", "1", target, number=number)
    return ground


def holder(ground: Ground) -> str:
    return DynamoLeases(ground.table).holder("recovery of erp", ground.now())


class TestBegin:
    @pytest.mark.parametrize("skip", range(4))
    def test_a_write_that_fails_leaves_no_drive_that_begins_later(self, erp: Ground, skip: int) -> None:
        erp.lab.faults.add(Rule("deny", service="dynamodb", op="PutItem", skip=skip, times=1))
        with pytest.raises(ServiceError):
            erp.call({**start(), **LATER})
        assert holder(erp) == ""
        for drive in erp.service.desk.newest(5):
            assert str(erp.service.desk.press(drive.run_id).status) == "FAILED"
        assert erp.machine.started == []

    def test_one_whose_begin_has_crashed_is_cleaned_up_all_the_same(
        self, erp: Ground, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as patched:
            patched.setattr(DynamoLaterCleanups, "keep", crash)
            with pytest.raises(KeyboardInterrupt):
                erp.call({**start(), **LATER, "who": "ann"})
        (drive,) = erp.service.desk.newest(5)
        assert erp.machine.started == []
        erp.service.desk.press(drive.run_id)
        assert [each["step"] for each in erp.machine.started] == ["prepare"]
        kept = erp.cleanups.of(drive.run_id)
        assert kept
        assert (kept.after_minutes, kept.who, kept.asked_at) == (120, "ann", drive.created_at)


class TestEnd:
    def test_a_crash_while_its_instances_are_looked_at_loses_neither_report_nor_lease(
        self, erp: Ground, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run_id = erp.begin()
        with monkeypatch.context() as patched:
            patched.setattr(driver, "keep_instances", crash)
            with pytest.raises(KeyboardInterrupt):
                erp.drive(run_id)
        assert holder(erp) == ""
        assert erp.advance(run_id)["next"] == "WAIT", "who has ended it may be closing it still"
        assert erp.reports == []
        erp.lab.clock.advance(60)
        for _ in range(2):
            assert erp.advance(run_id)["next"] == "DONE"
            erp.call({"step": "finish", "runId": run_id})
        assert [subject for subject, _ in erp.reports] == ["tagsync: erp SUCCEEDED: 2 of 2 servers launched"]
        assert [each.recovery_id for each in DynamoTimes(erp.table).of("erp", 5)] == [run_id]

    def test_a_caller_that_was_slower_than_the_end_keeps_no_lease(
        self, erp: Ground, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """An event wakes the drive and ends it while the state machine is still looking at the jobs."""
        for target in (HUB_WEST, SHOP_CENTRAL):
            erp.lab.drs(*target.split("/")).job_seconds = 20
        run_id = erp.begin()
        erp.advance(run_id)
        erp.lab.clock.advance(20)
        with monkeypatch.context() as patched:
            at_once(patched, lambda: erp.call({"step": "wake", "runId": run_id}))
            assert erp.advance(run_id)["next"] == "WAIT"
        assert holder(erp) == ""
        assert erp.call(start())["statusCode"] == 200
        assert erp.advance(run_id)["next"] == "DONE"
        assert len(erp.reports) == 1

    def test_a_drive_whose_machine_fails_ends_also_if_an_event_changes_it_meanwhile(
        self, erp: Ground, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run_id = erp.begin()
        with monkeypatch.context() as patched:
            at_once(patched, lambda: erp.call({"step": "wake", "runId": run_id}))
            assert erp.call({"step": "finish", "runId": run_id})["outcome"] == "FAILED"
        assert holder(erp) == ""

    def test_events_drive_nothing_on_whose_machine_was_stopped(self, erp: Ground) -> None:
        """In the console of Step Functions, after the first wave has started."""
        add(erp.lab, "web", "2", HUB_WEST, number=7)
        run_id = erp.begin()
        erp.advance(run_id)
        for _ in range(60):
            erp.lab.clock.advance(60)
            assert erp.call({"step": "wake", "runId": run_id})["next"] == "WAIT"
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [1, 1], "the second wave never starts"
        assert holder(erp) == run_id
        erp.lab.clock.advance(60)
        assert holder(erp) == "", "events have not renewed its lease"

    def test_events_that_come_all_the_time_renew_no_lease(self, erp: Ground) -> None:
        run_id = erp.begin()
        erp.advance(run_id)
        for _ in range(29):
            erp.lab.clock.advance(1)
            erp.call({"step": "wake", "runId": run_id})
        erp.lab.clock.advance(3601)
        assert holder(erp) == ""

    def test_events_begin_nothing_before_its_machine_has(self, erp: Ground) -> None:
        run_id = erp.begin()
        erp.lab.clock.advance(1)
        assert erp.call({"step": "wake", "runId": run_id})["statusCode"] == 200
        assert [erp.jobs(target) for target in (HUB_WEST, SHOP_CENTRAL)] == [[], []]

    @pytest.mark.parametrize("is_prepared", [True, False])
    def test_a_drive_that_is_given_up_and_changes_meanwhile_is_looked_at_again(
        self, erp: Ground, monkeypatch: pytest.MonkeyPatch, is_prepared: bool
    ) -> None:
        """Another drive has its lease, or its preflight refuses, and a person cancels it at the same moment."""
        if is_prepared:
            run_id = erp.begin()
            now = erp.now()
            erp.service.desk.leases.release("recovery of erp", run_id)
            erp.service.desk.leases.acquire("recovery of erp", "another", now=now, until=now + timedelta(hours=1))
        else:
            run_id = str(erp.call(start())["run_id"])
            erp.lab.faults.add(Rule("deny", op="DescribeSourceServers"))
        step = {"step": "advance" if is_prepared else "prepare", "runId": run_id}
        with monkeypatch.context() as patched:
            at_once(patched, lambda: erp.service.desk.noted(run_id, "ann", Deed.CLEANED_UP))
            answer = erp.call(step)
        assert (answer["statusCode"], answer["next"]) == (200, "WAIT")
        assert erp.call(step)["next"] == "DONE"


def at_once(patched: pytest.MonkeyPatch, other: Callable[[], object]) -> None:
    """Right after a drive is loaded for the first time, another caller does this."""
    load = DynamoDrives.load
    done: list[bool] = []

    def loaded(store: DynamoDrives, run_id: str) -> StoredDrive | None:
        found = load(store, run_id)
        if not done:
            done.append(True)
            other()
        return found

    patched.setattr(DynamoDrives, "load", loaded)


def crash(*_: Any, **__: Any) -> None:
    raise KeyboardInterrupt
