"""The read role with the reading policies of recovery plans is enough for the board. The lab enforces IAM."""

from __future__ import annotations

import pytest

from tagsync.aws.permissions import read_policy, recovery_read_policy, recovery_watch_policy
from tagsync.discovery.selectors import any_of
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.lab.lab import HUB, Lab
from tests.cli.board.serving import REGION, serving

MEMBER = "333333333333"


def test_the_policies_that_read_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    policies = (read_policy(), recovery_read_policy(), recovery_watch_policy())
    statements = [each for policy in policies for each in policy["Statement"]]  # type: ignore[attr-defined]
    role = (RoleToAssume(f"arn:aws:iam::{MEMBER}:role/watcher"),)
    access = Access({MEMBER: Account(MEMBER, read=role)}, regions=(REGION,))
    with Lab(iam=True) as lab:
        for name, value in lab.environment().items():
            monkeypatch.setenv(name, value)
        lab.clock.freeze()
        lab.add_role(MEMBER, "watcher", trusts=HUB, policy={"Version": "2012-10-17", "Statement": statements})
        lab.ec2(MEMBER, REGION).add_instance("i-00000000000000001", {"App": "erp", "Owner": "ann"})
        server = lab.drs(MEMBER, REGION).seed_server("erp", instance="i-00000000000000001", tags={"App": "erp"})
        drs = lab.client("drs", MEMBER)
        plan = drs.create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
        wave = {"serverStepConfiguration": {"servers": [{"serverArn": server.arn}]}}
        drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="wave 1", configuration=wave)
        drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")
        with serving(access=access, selector=any_of([("App", "erp")], [])) as board:
            seen = board.until(lambda page: "has succeeded" in page, between=lambda: lab.clock.advance(61))
            seen += board.until(lambda page: "1 of 1 server has missing or wrong tags" in page, path="plan")
            seen += board.until(lambda page: "1 server in 1 wave, all can be launched now" in page, path="discovery")
    assert "Denied" not in "".join(seen)
