"""What is left of a drive when its begin or its end is cut short: nothing goes on unasked, and nothing is forgotten."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.aws.store.later_cleanups import DynamoLaterCleanups
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
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
        assert erp.reports == []
        for _ in range(2):
            assert erp.advance(run_id)["next"] == "DONE"
            erp.call({"step": "finish", "runId": run_id})
        assert [subject for subject, _ in erp.reports] == ["tagsync: erp SUCCEEDED: 2 of 2 servers launched"]
        assert [each.recovery_id for each in DynamoTimes(erp.table).of("erp", 5)] == [run_id]


def crash(*_: Any, **__: Any) -> None:
    raise KeyboardInterrupt
