"""Cleanups that the service carries out by schedule, against the lab: in two accounts, each look under a lease."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tagsync.aws.permissions import (
    cleanup_policy,
    read_policy,
    recovery_policy,
    recovery_read_policy,
    recovery_watch_policy,
    together,
)
from tagsync.aws.store.table import Table
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.cleanup.due import LaterCleanup
from tagsync.service.cleanup.watch import DrillWatch
from tagsync.service.driven.desk import DriveDesk
from tests.service.driven.given import CENTRAL, HUB_WEST, SHOP, SHOP_CENTRAL, WEST, Ground, add, start
from tests.sync_service import Context, make_table

ARN = f"arn:aws:drs:{WEST}:{HUB}:recovery-plan-execution/rpe-00000000000000000"


@pytest.fixture
def erp(lab: Lab, table: Table) -> Ground:
    ground = Ground(lab, table)
    for number, target in enumerate([HUB_WEST, SHOP_CENTRAL, SHOP_CENTRAL]):
        add(lab, f"host-{number}", "1", target, number=number)
    return ground


def drilled(ground: Ground, **more: Any) -> str:
    """A drill that has ended, to be cleaned up two hours later; its id."""
    run_id = str(ground.call({**start(), "cleanupAfter": "2h", **more})["run_id"])
    ground.call({"step": "prepare", "runId": run_id})
    assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
    return run_id


def running(ground: Ground) -> int:
    """How many recovery instances there are."""
    targets = [target.split("/") for target in (HUB_WEST, SHOP_CENTRAL)]
    return sum(
        len(ground.lab.client("drs", account, region=region).describe_recovery_instances()["items"])
        for account, region in targets
    )


def kept(ground: Ground, run_id: str) -> LaterCleanup:
    found = ground.cleanups.of(run_id)
    assert found
    return found


def tend(ground: Ground) -> int:
    return ground.tender.tend(Context())


def test_a_drill_is_cleaned_up_so_long_after_its_end_and_not_before(erp: Ground) -> None:
    run_id = drilled(erp)
    assert (tend(erp), running(erp)) == (1, 3)
    erp.lab.clock.advance(2 * 3600 - 60)
    assert (tend(erp), running(erp)) == (1, 3)
    erp.lab.clock.advance(60)
    assert tend(erp) == 1, "DRS is terminating"
    assert kept(erp, run_id).said == "Cleanup of erp: 3 instances being terminated."
    erp.lab.clock.advance(60)
    assert (tend(erp), running(erp)) == (0, 0)
    assert kept(erp, run_id).done_at == erp.now()
    (subject, _), *_ = [report for report in erp.reports if "cleaned up" in report[0]]
    assert subject == "tagsync: the drill of erp is cleaned up"
    assert tend(erp) == 0


def test_what_fails_stays_and_the_next_look_goes_on(erp: Ground) -> None:
    run_id = drilled(erp)
    erp.lab.clock.advance(3 * 3600)
    erp.lab.faults.add(Rule("deny", op="TerminateRecoveryInstances", account=SHOP))
    assert tend(erp) == 1
    erp.lab.clock.advance(60)
    assert (tend(erp), running(erp)) == (1, 2), "the other account is cleaned up"
    assert "NOT terminated" in kept(erp, run_id).said
    erp.lab.faults.clear()
    tend(erp)
    erp.lab.clock.advance(60)
    assert (tend(erp), running(erp)) == (0, 0)


def test_a_retry_moves_the_end_and_the_cleanup_with_it(erp: Ground) -> None:
    (failing,) = erp.lab.drs(HUB, WEST).servers
    erp.lab.drs(HUB, WEST).fail_next_launch[failing] = "CONVERSION_END"
    run_id = str(erp.call({**start(), "cleanupAfter": "1h"})["run_id"])
    erp.call({"step": "prepare", "runId": run_id})
    assert erp.drive(run_id)["status"] == "FAILED"
    erp.lab.clock.advance(3000)
    assert erp.call({"step": "retry", "runId": run_id, "who": "me"})["statusCode"] == 200
    erp.lab.clock.advance(3000)
    assert tend(erp) == 1
    assert running(erp) == 2, "it is at work again"
    erp.drive(run_id)
    erp.lab.clock.advance(1000)
    tend(erp)
    assert running(erp) == 3


def test_while_another_look_is_at_work_nothing_is_done(erp: Ground) -> None:
    run_id = drilled(erp)
    erp.lab.clock.advance(3 * 3600)
    leases = erp.tender.leases
    leases.acquire(f"cleanup of {run_id}", "another", now=erp.now(), until=erp.now() + timedelta(minutes=5))
    assert (tend(erp), running(erp)) == (1, 3)
    leases.release(f"cleanup of {run_id}", "another")
    tend(erp)
    erp.lab.clock.advance(60)
    assert running(erp) == 0


def test_what_is_not_known_any_more_is_let_go(erp: Ground) -> None:
    erp.cleanups.keep(LaterCleanup("20260301T120000Z-00000000", "gone", 60, "me", erp.now()))
    erp.cleanups.keep(LaterCleanup(ARN, "gone", 60, "me", erp.now()))
    assert tend(erp) == 0
    assert "no longer known" in kept(erp, ARN).said


def test_a_real_recovery_is_never_asked_for_and_never_touched(erp: Ground) -> None:
    refused = erp.call({**start(), "drill": False, "cleanupAfter": "2h"})
    assert refused["statusCode"] == 400
    assert "what a recovery launches is never cleaned up" in refused["message"]
    for text in ("2d", "5m", "200h", ""):
        assert erp.call({**start(), "cleanupAfter": text})["statusCode"] == 400
    run_id = str(erp.call({**start(), "drill": False})["run_id"])
    erp.call({"step": "prepare", "runId": run_id})
    erp.drive(run_id)
    erp.cleanups.keep(LaterCleanup(run_id, "erp", 0, "me", erp.now()))
    assert (tend(erp), running(erp)) == (0, 3)


def test_where_it_is_not_deployed_it_is_a_mistake(erp: Ground) -> None:
    desk = DriveDesk(erp.drives, erp.tender.leases, erp.machine, erp.now)
    service = type(erp.service)(erp.service.driver, desk)
    object.__setattr__(erp, "service", service)
    answer = erp.call({**start(), "cleanupAfter": "2h"})
    assert (answer["statusCode"], "cleanup: {} in the settings" in answer["message"]) == (400, True)


def test_the_recovery_role_with_its_own_statement_is_enough() -> None:
    read = together(read_policy(), recovery_read_policy(), recovery_watch_policy())
    recover = together(recovery_policy(), cleanup_policy(beside_launches=True))
    with Lab(iam=True) as lab:
        ground = Ground(lab, make_table(lab), read=read, recovery=recover)
        add(lab, "host", "1", HUB_WEST)
        add(lab, "other", "1", SHOP_CENTRAL, number=1)
        drilled(ground)
        lab.clock.advance(3 * 3600)
        tend(ground)
        lab.clock.advance(60)
        assert (tend(ground), running(ground)) == (0, 0)


def test_what_was_left_running_is_counted(erp: Ground, caplog: pytest.LogCaptureFixture) -> None:
    drilled(erp)
    live = add(erp.lab, "live", "1", HUB_WEST, number=7)
    erp.lab.client("drs", region=WEST).start_recovery(sourceServers=[{"sourceServerID": live.id}])
    erp.lab.clock.advance(23 * 3600)
    watch = DrillWatch(replace(erp.access, regions=(WEST, CENTRAL)), erp._connect, 24, 4, erp.now)
    assert watch.watch(Context()) == 0
    erp.lab.clock.advance(2 * 3600)
    assert watch.watch(Context()) == 3
    for target in (HUB_WEST, SHOP_CENTRAL):
        erp.lab.drs(*target.split("/")).jobs.clear()
    assert watch.watch(Context()) == 3, "of unknown age is old; an instance of a recovery is none of a drill"
    erp.lab.faults.add(Rule("deny", op="DescribeRecoveryInstances", account=SHOP))
    assert watch.watch(Context()) == 1
    assert "targets not read for drills" in caplog.text
