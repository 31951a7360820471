"""What is left of a drive when its begin or its end is cut short: nothing goes on unasked, and nothing is forgotten."""

from __future__ import annotations

from collections.abc import Callable
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
        run_id = erp.begin()
        erp.advance(run_id)
        erp.lab.clock.advance(60)
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

    def test_events_drive_nothing_on_that_has_no_machine_any_more(self, erp: Ground) -> None:
        run_id = erp.begin()
        erp.lab.clock.advance(2 * 3600)
        assert erp.call({"step": "wake", "runId": run_id})["statusCode"] == 200
        assert [erp.jobs(target) for target in (HUB_WEST, SHOP_CENTRAL)] == [[], []]
        assert erp.drives.load(run_id).drive.status == "CREATED"  # type: ignore[union-attr]


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
