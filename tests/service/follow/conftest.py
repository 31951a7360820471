"""Plans that follow their tags, on a lab that enforces IAM: two accounts, with the policies of the deployed roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.permissions import (
    read_policy,
    recovery_follow_policy,
    recovery_policy,
    recovery_read_policy,
    recovery_run_policy,
    recovery_watch_policy,
    together,
)
from tagsync.aws.store.followed import DynamoFollowed
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.table import Table
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.lab.drs.records.recovery_plan import RecoveryPlan
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB, Lab
from tagsync.service.follow.follower import Follower
from tagsync.service.follow.serve import serve_follow
from tagsync.service.plans.both_kinds import both_kinds, natives
from tests.service.driven.given import SHOP, WEST
from tests.sync_service import Context, add_server, make_table

READ, RECOVERY = "tagsync-read", "tagsync-launch"
PLAN = {
    "version": 1,
    "name": "erp",
    "account": SHOP,
    "region": WEST,
    "selector": {"App": "erp"},
    "safety": {"max_leaving": 1, "max_leaving_percent": 30},
}


@dataclass
class Following:
    """The function on a lab. `asks` is the event of a full run."""

    lab: Lab
    table: Table
    reports: list[tuple[str, str]] = field(default_factory=list)
    definition: dict[str, Any] = field(default_factory=lambda: dict(PLAN))

    def __post_init__(self) -> None:
        self.lab.clock.freeze()
        self.lab.drs(SHOP, WEST).job_seconds = 60
        read = together(read_policy(staging=True), recovery_read_policy(), recovery_watch_policy())
        write = together(recovery_policy(), recovery_run_policy(), recovery_follow_policy())
        for name, policy in ((READ, read), (RECOVERY, write)):
            self.lab.add_role(SHOP, name, trusts=HUB, policy=policy)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.lab.clock.now(), UTC)

    def follower(self) -> Follower:
        roles = [(RoleToAssume(f"arn:aws:iam::{SHOP}:role/{name}"),) for name in (READ, RECOVERY)]
        return Follower(
            access=Access({SHOP: Account(SHOP, read=roles[0], write=roles[1])}),
            plans=natives(both_kinds([self.definition], str)),
            books=DynamoFollowed(self.table, retention_days=90),
            leases=DynamoLeases(self.table),
            connect=self._connect,
            reports=lambda *said: self.reports.append(said),
            now=self.now,
        )

    def asks(self, **changes: object) -> str:
        """The verdict of a look at the plan with these members of its definition."""
        self.definition.update(changes)
        answer: Any = serve_follow(self.follower(), {"step": "follow-plan", "plan": "erp"}, Context())
        assert answer["statusCode"] == 200
        return str(answer["verdict"])

    def add(self, number: int, wave: str) -> SourceServer:
        tags = {"App": "erp", "DR-Wave": wave, "Name": f"secret-{number}"}
        place: Any = {"account": SHOP, "region": WEST, "number": number}
        return add_server(self.lab, f"host-{number}", instance=tags, tags=tags, **place)

    @property
    def plan(self) -> RecoveryPlan:
        (found,) = self.lab.drs(SHOP, WEST).plans.values()
        return found

    @property
    def waves(self) -> dict[str, list[str]]:
        """The servers of each step of the plan in DRS, by their host names."""
        client = self.lab.client("drs", SHOP, region=WEST)
        rows = client.list_recovery_plan_steps(recoveryPlanArn=self.plan.arn)["recoveryPlanSteps"]
        names = {each.arn: each.hostname for each in self.lab.drs(SHOP, WEST).servers.values()}
        return {
            row["stepName"]: sorted(
                names[each["serverArn"]] for each in row["configuration"]["serverStepConfiguration"]["servers"]
            )
            for row in rows
        }

    @property
    def writes(self) -> list[str]:
        """What was written to DRS since this was asked before."""
        found = [call.op for call in self.lab.calls if call.service == "drs" and not call.op.startswith(_READS)]
        self.lab.forget_calls()
        return found

    def _connect(self, access: Access, stop: Stop) -> Connection:
        return Connection(access, session=self.lab.session(), stop=stop)


_READS = ("Describe", "List", "Get")


@pytest.fixture
def following() -> Iterator[Following]:
    with Lab(iam=True) as lab:
        yield Following(lab, make_table(lab))
