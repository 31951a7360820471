"""The service over many accounts: an organisation in the simulated AWS, and the functions on it, in this process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import Any

import boto3

from bench.aws import WORKERS, session
from bench.function import Context
from bench.memory_table import MemoryLeases, MemoryTable
from tagsync.aws.connection import Connection
from tagsync.aws.fleet.regions import known_regions
from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.kept_values import DynamoKeptValues
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.aws.store.times import DynamoTimes
from tagsync.core.model import Target
from tagsync.core.policy import DEFAULT_POLICY, policy_from_document
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import StoredPage
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.lab.iam.identities import HUB
from tagsync.lab.scenario.document import AccountSpec, FleetSpec, Scenario
from tagsync.lab.transport import Transport
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.service.estate.estate import EstateService
from tagsync.service.readiness.preflights import Preflights
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync

Answer = dict[str, Any]
_ROLE = "tagsync"
_WANTS_ALL = policy_from_document({"version": 1, "servers": {"include": {"origin_tags": {"App": ["*"]}}}})
_TAGS = {"Name": "{name}", "Owner": "bench", "CostCenter": "4711", "App": "erp", "DR-Wave": "1"}


class Ended:
    """Executions of which none is at work."""

    def has_ended(self, _holder: str) -> bool:
        return True


@dataclass(frozen=True)
class Organisation:
    """`accounts` x `regions` targets of so many servers, whose instances are in the same place. In the first
    `drifted_accounts` every tenth server has drifted."""

    accounts: int = 100
    regions: int = 10
    servers: int = 40
    drifted_accounts: int = 10
    pages: list[int] = field(default_factory=list)

    @cached_property
    def targets(self) -> tuple[Target, ...]:
        accounts = [f"{200000000000 + number}" for number in range(self.accounts)]
        return tuple(Target(*each) for each in product(accounts, sorted(known_regions("drs", "aws"))[: self.regions]))

    @property
    def drifted(self) -> int:
        return self.drifted_accounts * self.regions * -(-self.servers // 10)

    @cached_property
    def aws(self) -> Transport:
        aws, accounts = Transport(), sorted({target.account for target in self.targets})
        fleets = tuple(
            FleetSpec(account=each.account, region=each.region, name="srv-{n}", count=self.servers, tags=_TAGS)
            for each in self.targets
        )
        specs = tuple(AccountSpec(account, account) for account in accounts)
        aws.seed(Scenario(version=1, description="an organisation", accounts=specs, fleets=fleets))
        for account in accounts:
            aws.world.add_role(account, _ROLE, trusts=HUB, external_id="bench")
        for target in self.targets[: self.drifted_accounts * self.regions]:
            for server in list(aws.drs(target.account, target.region).servers.values())[::10]:
                server.tags["Owner"] = "before"
        return aws

    @cached_property
    def access(self) -> Access:
        regions: dict[str, list[str]] = {}
        for target in self.targets:
            regions.setdefault(target.account, []).append(target.region)
        role = {each: (RoleToAssume(f"arn:aws:iam::{each}:role/{_ROLE}", "bench"),) for each in regions}
        accounts = {each: Account(each, regions=tuple(where), read=role[each]) for each, where in regions.items()}
        return Access(accounts, home_region="us-east-1")

    @cached_property
    def session(self) -> boto3.Session:
        """One, as in an instance of a function that is used again and again."""
        return session(self.aws)

    def connect(self, access: Access, stop: Stop) -> Connection:
        return Connection(access, workers=WORKERS, session=self.session, stop=stop)

    def calls(self) -> Counter[tuple[str, str]]:
        """The calls since the last time."""
        made = Counter(self.aws.calls)
        self.aws.forget_calls()
        return made

    def sync(self, stored: MemoryTable) -> TagSync:
        table = stored.table()
        return TagSync(
            policy=DEFAULT_POLICY,
            access=self.access,
            runs=DynamoRuns(table, retention_days=90),
            values=DynamoKeptValues(table, retention_days=90),
            leases=MemoryLeases(),
            executions=Ended(),
            sightings=DynamoSightings(table),
            invoke=lambda _: None,
            connect=self.connect,
            pages=self._store_page,
            workers=WORKERS,
        )

    def estate(self) -> EstateService:
        return EstateService(self.access, self.connect, WORKERS, _WANTS_ALL)

    def preflights(self, stored: MemoryTable) -> Preflights:
        table = stored.table()
        drives, times = DynamoDrives(table, retention_days=90), DynamoTimes(table)
        return Preflights(self.access, DEFAULT_POLICY, self.connect, AllowedHooks(), drives, times, WORKERS, utc_now)

    def _store_page(self, key: str, page: str) -> StoredPage:
        self.pages.append(len(page))
        return StoredPage("bench", key, "us-east-1")


def step(sync: TagSync, event: Mapping[str, object]) -> Answer:
    """One invocation of drs_tag_sync."""
    return dict(serve_sync(sync, dict(event), Context()))


def fan_out(sync: TagSync, shards: list[Mapping[str, object]]) -> list[Answer]:
    """The state `EachShard` of the state machine: every shard, until nothing of it is left."""
    answers: list[Answer] = []
    for shard in shards:
        following: Mapping[str, object] | None = shard
        while following:
            answers.append(answer := step(sync, following))
            following = answer.get("next")
    return answers
