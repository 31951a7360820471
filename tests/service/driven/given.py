"""Driven recoveries on a lab: two accounts, two regions, and a state machine that is stepped by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tagsync.aws.connection import Connection
from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.later_cleanups import DynamoLaterCleanups
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.service_ports import Leases, Pages
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.timeouts import Timeouts
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.service.cleanup.tend import Tender
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.driven.driver import Driver
from tagsync.service.driven.serve import DriveService, serve_drive
from tests.sync_service import Answer, Context, add_server

SHOP = "222222222222"
WEST, CENTRAL = "eu-west-1", "eu-central-1"
HUB_WEST, SHOP_CENTRAL = f"{HUB}/{WEST}", f"{SHOP}/{CENTRAL}"
READ, RECOVERY = "tagsync", "tagsync-recovery"


def definition(**more: Any) -> dict[str, Any]:
    return {"version": 1, "name": "erp", "selector": {"App": "erp"}, "targets": [HUB_WEST, SHOP_CENTRAL], **more}


def start(**more: Any) -> dict[str, Any]:
    return {"step": "start", "drill": True, "plan": definition(**more)}


def add(lab: Lab, name: str, wave: str, target: str = HUB_WEST, **more: Any) -> SourceServer:
    """A server of the plan, tagged like its instance."""
    account, region = target.split("/")
    tags = {"App": "erp", "DR-Wave": wave, **more.pop("tags", {})}
    instance = more.pop("instance", tags)
    return add_server(lab, name, instance=instance, tags=tags, account=account, region=region, **more)


@dataclass
class Stepper:
    """A state machine that a test steps: it records what was started, and which tokens were answered."""

    started: list[dict[str, Any]] = field(default_factory=list)
    answered: list[tuple[str, str]] = field(default_factory=list)

    def start(self, name: str, event: Mapping[str, object]) -> None:
        self.started.append({"name": name, **json.loads(json.dumps(event))})

    def go_on(self, token: str) -> None:
        self.answered.append(("go on", token))

    def deny(self, token: str, cause: str) -> None:
        self.answered.append((cause, token))


@dataclass
class Ground:
    """A lab with roles in both accounts, the function on it, and its time, which is the lab's. `read` and `recovery`
    are the policies of the roles; None: they may do everything. `has_roles`: another one has made them."""

    lab: Lab
    table: Table
    machine: Stepper = field(default_factory=Stepper)
    reports: list[tuple[str, str]] = field(default_factory=list)
    pages: Pages | None = None
    leases: Leases | None = None
    read: Any = None
    recovery: Any = None
    has_roles: bool = False
    hooks: AllowedHooks = field(default_factory=AllowedHooks)

    def __post_init__(self) -> None:
        self.lab.clock.freeze()
        for account in () if self.has_roles else (HUB, SHOP):
            self.lab.add_role(account, READ, policy=self.read)
            self.lab.add_role(account, RECOVERY, policy=self.recovery)
        for target in (HUB_WEST, SHOP_CENTRAL):
            self.lab.drs(*target.split("/")).job_seconds = 60
        drives = DynamoDrives(self.table, retention_days=90)
        leases = self.leases or DynamoLeases(self.table)
        driver = Driver(
            access=self.access,
            policy=DEFAULT_POLICY,
            drives=drives,
            leases=leases,
            machine=self.machine,
            connect=self._connect,
            times=DynamoTimes(self.table),
            reports=lambda subject, text: self.reports.append((subject, text)),
            pages=self.pages,
            workers=4,
            hooks=self.hooks,
            now=self.now,
        )
        self.drives = drives
        self.cleanups = DynamoLaterCleanups(self.table, retention_days=90)
        self.service = DriveService(driver, DriveDesk(drives, leases, self.machine, self.now, self.cleanups))
        self.tender = Tender(
            self.access,
            self.cleanups,
            drives,
            leases,
            self._connect,
            lambda *said: self.reports.append(said),
            4,
            self.now,
        )

    @property
    def access(self) -> Access:
        return Access(
            {
                account: Account(
                    account,
                    read=(RoleToAssume(f"arn:aws:iam::{account}:role/{READ}"),),
                    write=(RoleToAssume(f"arn:aws:iam::{account}:role/{RECOVERY}"),),
                )
                for account in (HUB, SHOP)
            }
        )

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.lab.clock.now(), UTC)

    def call(self, event: object) -> Answer:
        answer = serve_drive(self.service, event, Context())
        return dict(json.loads(json.dumps(answer)))

    def begin(self, **more: Any) -> str:
        """A run that has passed its preflight; its id."""
        run_id = str(self.call(start(**more))["run_id"])
        prepared = self.call({"step": "prepare", "runId": run_id})
        assert prepared["next"] == "WAIT", prepared
        return run_id

    def advance(self, run_id: str) -> Answer:
        return self.call({"step": "advance", "runId": run_id})

    def drive(self, run_id: str, most: int = 500) -> Answer:
        """Advances and waits as the state machine does, until it ends or asks for an approval."""
        for _ in range(most):
            answer = self.advance(run_id)
            if answer["next"] != "WAIT":
                return answer
            self.lab.clock.advance(answer["seconds"])
        raise AssertionError(f"{run_id} does not end")

    def lose_recovery_role(self, account: str) -> None:
        iam = self.lab.client("iam", account)
        for name in iam.list_role_policies(RoleName=RECOVERY)["PolicyNames"]:
            iam.delete_role_policy(RoleName=RECOVERY, PolicyName=name)
        iam.delete_role(RoleName=RECOVERY)

    def launches(self, run_id: str) -> dict[str, str]:
        stored = self.drives.load(run_id)
        assert stored
        return {each.launch.name: str(each.launch.status) for each in stored.drive.servers()}

    def reasons(self, run_id: str) -> dict[str, str]:
        stored = self.drives.load(run_id)
        assert stored
        return {each.launch.name: each.launch.reason for each in stored.drive.servers() if each.launch.reason}

    def jobs(self, target: str) -> list[dict[str, Any]]:
        account, region = target.split("/")
        found: list[dict[str, Any]] = self.lab.client("drs", account, region).describe_jobs()["items"]
        return found

    def _connect(self, access: Access, stop: Stop) -> Connection:
        timeouts = Timeouts(connect=5, read=20)
        return Connection(access, session=self.lab.session(), stop=stop, timeouts=timeouts, workers=4)
