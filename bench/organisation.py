"""A plan over 100 accounts x 34 regions of which nine in ten were never set up, with 150 ms for every answer.

The bound is what the waiting alone would take: calls / workers x latency.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from bench.aws import WORKERS, session
from bench.figures import Figure
from bench.scan import plan
from tagsync.aws.connection import Connection
from tagsync.aws.fleet.regions import known_regions
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.scenario.document import AccountSpec, FleetSpec, Scenario
from tagsync.lab.transport import Transport

TITLE = "100 accounts x 34 regions, nine in ten never set up, 150 ms a call"
ACCOUNTS = tuple(f"{number:012}" for number in range(200000000000, 200000000100))
REGIONS_IN_USE = 4
SERVERS_A_FLEET = 5
LATENCY = 0.150
LIMIT = 1.5
"""How many times the bound is good enough."""


def figures() -> Iterator[Figure]:
    regions = known_regions("drs", "aws")
    aws = _organisation(regions)
    connection = _connect(aws, tuple(regions))
    started, cpu = time.monotonic(), time.process_time()
    made = plan(connection)
    seconds, cpu = time.monotonic() - started, time.process_time() - cpu
    calls = sum(aws.calls.values())
    in_use = len(ACCOUNTS) * REGIONS_IN_USE
    minimum = len(ACCOUNTS) * (1 + len(regions)) + in_use
    bound = calls / WORKERS * LATENCY
    missing = in_use * SERVERS_A_FLEET - sum(1 for _ in made.servers())
    yield Figure("servers not planned", missing, "servers", limit=0)
    yield Figure("calls", calls, "calls", minimum, "minimum", minimum)
    yield Figure("time to plan", seconds, "s", bound, "the latency bound", bound * LIMIT)
    yield Figure("CPU to plan, lab included", cpu, "s")


def _organisation(regions: Sequence[str]) -> Transport:
    aws = Transport()
    fleets = tuple(
        FleetSpec(account=account, region=region, name="srv-{n}", count=SERVERS_A_FLEET, tags={"Owner": "bench"})
        for account in ACCOUNTS
        for region in regions[:REGIONS_IN_USE]
    )
    accounts = tuple(AccountSpec(account, account) for account in ACCOUNTS)
    aws.seed(Scenario(version=1, description=TITLE, accounts=accounts, fleets=fleets))
    for account in ACCOUNTS:
        aws.world.add_role(account, "tagsync", trusts=HUB, external_id="bench")
    aws.faults.add(Rule("latency", seconds=LATENCY))
    return aws


def _connect(aws: Transport, regions: tuple[str, ...]) -> Connection:
    roles = {each: RoleToAssume(f"arn:aws:iam::{each}:role/tagsync", "bench") for each in ACCOUNTS}
    accounts = {each: Account(each, regions=regions, read=(role,)) for each, role in roles.items()}
    return Connection(Access(accounts, home_region="us-east-1"), workers=WORKERS, session=session(aws))
