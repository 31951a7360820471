"""The service over 1,000 targets with 40,000 servers: a full run in its fan-out, the estate, and readiness of plans.

What is a function in AWS is a copy of this process here. Its memory is that of a fresh process with all that the bench
imports, more than a function does, and what the copy grew by. The table is one in memory: calls to DynamoDB are
counted and cost no CPU.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from bench.apart import Apart, apart, idle
from bench.aws import WORKERS
from bench.calls_alone import calls_of, repeat
from bench.figures import Figure
from bench.large_service import Organisation, fan_out, step
from bench.machines import driven_figures, sync_figures
from bench.memory_table import MemoryTable
from tagsync.core.model import Target
from tagsync.discovery.survey import survey
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.recovery.driven.preflight import MOST_SERVERS_IN_DRIVE
from tagsync.recovery.plans.definition import Definition
from tagsync.service.estate.documents import EstateQuery
from tagsync.service.estate.estate import estate_reply
from tagsync.service.plans.both_kinds import both_kinds

TITLE = "the service over 100 accounts x 10 regions, 40 servers in each, 400 of 40,000 drifted"
EXECUTION = "arn:aws:states:us-east-1:111111111111:execution:tagsync-sync:00000000-0000-0000-0000-000000000000"
CPU_LIMIT = 1.3
MEMORY_LIMIT = 512
CALLS_A_TARGET = 2
"""A page of source servers, and the instances of up to 1,000 of them."""
READINESS_CALLS_A_TARGET = 8
"""Of DRS: source servers, jobs, recovery instances, executions. Of EC2: instances, what runs there, launch templates.
And the quota of vCPUs."""
TIMES = 2
"""How often the CPU of readiness is measured, in turn with what stands beside it: the least counts."""


def sync_calls(organisation: Organisation, shards: Sequence[Sequence[Target]]) -> int:
    """The minimum: a role of each account at the start and in each shard that it has targets in, two reads a target,
    a write for each server that has drifted."""
    accounts = len({target.account for target in organisation.targets})
    assumed = accounts + sum(len({target.account for target in shard}) for shard in shards)
    return assumed + CALLS_A_TARGET * len(organisation.targets) + organisation.drifted


def estate_calls(organisation: Organisation) -> int:
    """The minimum, if what is protected is wanted: a role of each account, two reads a target."""
    return organisation.accounts + CALLS_A_TARGET * len(organisation.targets)


def readiness_calls(plan_targets: Sequence[Target], servers: int) -> int:
    """A role of each account, the reads of each target, and a launch configuration for each server: DRS has no list of
    them."""
    accounts = len({target.account for target in plan_targets})
    return accounts + len(plan_targets) * READINESS_CALLS_A_TARGET + servers


def shared(organisation: Organisation, shards: int) -> list[Sequence[Target]]:
    """The targets of each shard."""
    size = -(-len(organisation.targets) // shards)
    return [organisation.targets[at * size : (at + 1) * size] for at in range(shards)]


def figures() -> Iterator[Figure]:
    organisation = Organisation()
    organisation.calls()  # makes its servers
    look_at_estate(Organisation(1, 1, 1))  # the simulated AWS reads its own models
    plain = apart(partial(plain_scan, organisation, organisation.targets))
    fresh = idle("bench.scale")
    yield from full_run(organisation, plain, fresh)
    yield from estate(organisation, plain, fresh)
    yield from readiness(organisation, fresh)
    yield from driven_figures()


def full_run(organisation: Organisation, plain: Apart, fresh: float) -> Iterator[Figure]:
    stored = MemoryTable()
    sync = organisation.sync(stored)
    organisation.calls()
    run = apart(partial(run_once, organisation))
    answers, calls, table, page = run.answer
    begun, ended = answers[0], answers[-1]
    minimum = sync_calls(organisation, shared(organisation, len(begun["shards"])))
    yield Figure("full run: calls", calls, "calls", minimum, "minimum", minimum)
    servers = organisation.servers * len(organisation.targets)
    yield Figure("full run: servers not in sync", servers - ended["total_synced"], "servers", limit=0)
    limit = plain.cpu * CPU_LIMIT
    yield Figure("full run: CPU, lab and writes included", run.cpu, "s", plain.cpu, "plain scan", limit)
    yield Figure("full run: CPU a server", run.cpu / servers * 1000, "ms", plain.cpu / servers * 1000, "plain scan")
    for name, value in table.items():
        yield Figure(f"full run: {name}", value, "")
    yield Figure("full run: its page", page / 2**20, "MiB")

    begun = step(sync, {"step": "start", "execution": EXECUTION})
    one = apart(partial(step, sync, begun["shards"][0]))
    yield _memory("memory of drs_tag_sync, one shard", one, fresh)
    yield _memory("memory of drs_tag_sync, start to finish in one", run, fresh)
    yield from sync_figures(begun, organisation.targets)


def estate(organisation: Organisation, plain: Apart, fresh: float) -> Iterator[Figure]:
    done = apart(partial(look_at_estate, organisation))
    code, size, calls = done.answer
    minimum = estate_calls(organisation)
    yield Figure("estate: calls", calls, "calls", minimum, "minimum", minimum)
    yield Figure("estate: CPU, lab included", done.cpu, "s", plain.cpu, "plain scan", plain.cpu * CPU_LIMIT)
    yield Figure("estate: its answer", size / 2**20, "MiB")
    yield Figure("estate: code of its answer", code, "", limit=200)
    yield _memory("memory of tag_discovery, estate", done, fresh)


def readiness(organisation: Organisation, fresh: float) -> Iterator[Figure]:
    """Of the largest plan that there may be."""
    number = MOST_SERVERS_IN_DRIVE // organisation.servers
    targets = organisation.targets[:number]
    servers = organisation.servers * len(targets)
    look = partial(look_at_readiness, organisation, plan_of(targets))
    reading = partial(plain_scan, organisation, targets, launch=True)
    again = partial(repeat, organisation, apart(partial(calls_of, look)).answer)
    plain, alone, done = least(reading, again, look)
    refusals, calls = done.answer
    minimum = readiness_calls(targets, servers)
    yield Figure(f"readiness of a plan of {servers:,} servers: calls", calls, "calls", minimum, "minimum", minimum)
    yield Figure("readiness: calls that the calls alone lack", calls - alone.answer, "calls", limit=0)
    against = "plain reading of the same"
    yield Figure("readiness: CPU, lab included", done.cpu, "s", alone.cpu, "the calls alone", alone.cpu * CPU_LIMIT)
    yield Figure("readiness: CPU, lab included", done.cpu, "s", plain.cpu, against, plain.cpu * CPU_LIMIT)
    yield Figure("readiness: CPU a server", done.cpu / servers * 1000, "ms", plain.cpu / servers * 1000, against)
    yield Figure("readiness: refusals", refusals, "", limit=0)
    yield _memory("memory of recovery, readiness", done, fresh)


def least(*works: Callable[[], Any]) -> list[Apart]:
    """Each work as it took the least CPU, of `TIMES` in turn: other work on the machine adds to it."""
    rounds = [[apart(work) for work in works] for _ in range(TIMES)]
    return [min(of_one, key=lambda done: done.cpu) for of_one in zip(*rounds, strict=True)]


def plan_of(targets: Sequence[Target]) -> Definition:
    plan = {"version": 1, "name": "erp", "selector": {"App": "erp"}, "targets": [str(target) for target in targets]}
    return both_kinds([plan], str)["erp"]


def plain_scan(organisation: Organisation, targets: Sequence[Target], *, launch: bool = False) -> int:
    """Reads source servers and their instances, one target after the other, and with `launch` what they launch with."""
    reader = organisation.connect(organisation.access, Stop()).reader
    servers = survey(reader, Targets(tuple(targets)), workers=WORKERS).servers
    for target in targets:
        here = [server for server in servers if server.target == target]
        reader.read_origins(*_place(target), [each.origin.instance_id for each in here if each.origin])
    for server in servers if launch else ():
        reader.read_launch(server)
    return len(servers)


def _place(target: Target) -> tuple[str, str]:
    return target.account, target.region


def run_once(organisation: Organisation) -> tuple[list[Any], int, dict[str, int], int]:
    """A run from its start to its end; the calls, those of the table and what it holds then, the length of the page."""
    stored = MemoryTable()
    sync = organisation.sync(stored)
    organisation.calls()
    begun = step(sync, {"step": "start", "execution": EXECUTION})
    answers = fan_out(sync, begun["shards"])
    ended = step(sync, {"step": "finish", "runId": begun["run_id"]})
    table = {f"calls {name} of the table": number for name, number in sorted(stored.calls.items())}
    table |= {"items in the table": stored.items, "bytes in the table": stored.bytes}
    answers = json.loads(json.dumps([begun, *answers, ended]))
    return answers, organisation.calls().total(), table, sum(organisation.pages)


def look_at_estate(organisation: Organisation) -> tuple[int, int, int]:
    organisation.calls()
    code, answer = estate_reply(organisation.estate().read(EstateQuery(step="estate"), Stop()))
    return code, len(json.dumps(answer)), organisation.calls().total()


def look_at_readiness(organisation: Organisation, plan: Definition) -> tuple[int, int]:
    organisation.calls()
    looked = organisation.preflights(MemoryTable()).look(plan, Stop(), None)
    return sum(finding.refuses for finding in looked.found.findings), organisation.calls().total()


def _memory(name: str, done: Apart, fresh: float) -> Figure:
    return Figure(name, fresh + done.grown, "MiB", fresh, "a fresh process", MEMORY_LIMIT)
