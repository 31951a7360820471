"""API calls and CPU for 28 regions of 300 servers, every tenth drifted."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

from bench.aws import WORKERS, connect, large_aws
from bench.figures import Figure
from bench.loops import plain_loop, stock_scan
from tagsync.aws.connection import Connection
from tagsync.core.plan import Plan
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.discovery.drift import compare_with_origins
from tagsync.discovery.survey import survey
from tagsync.engine.apply import apply_plan
from tagsync.engine.read import read_fleet
from tagsync.lab.transport import Transport

TITLE = "28 regions x 300 servers, 840 drifted"
INSTANCES_A_CALL = 1000


def plan(connection: Connection) -> Plan:
    now = datetime.now(UTC)
    fleet = read_fleet(connection.reader, connection.targets(), DEFAULT_POLICY, now=now, workers=WORKERS)
    return make_plan(DEFAULT_POLICY, fleet)


def figures() -> Iterator[Figure]:
    aws, regions = large_aws()

    started = time.process_time()
    stock_scan(aws, regions)
    stock_cpu = time.process_time() - started

    aws.forget_calls()
    started = time.process_time()
    connection = connect(aws, regions)
    made = plan(connection)
    cpu = time.process_time() - started
    drifted = len(made.to_apply())
    minimum = 1 + len(regions) + len(regions) * -(-300 // INSTANCES_A_CALL)
    yield Figure("calls to scan and plan", sum(aws.calls.values()), "calls", minimum, "minimum", minimum)
    yield Figure("CPU to scan and plan, lab included", cpu, "s", stock_cpu, "stock boto3, reading only", 6)

    record = apply_plan(made, connection.writer, workers=WORKERS)
    calls = sum(aws.calls.values())
    yield Figure("calls to scan, plan and apply", calls, "calls", minimum + drifted, "minimum", minimum + drifted)
    yield Figure("servers not written", record.counts.failed, "servers", limit=0)

    aws.forget_calls()
    again = plan(connect(aws, regions))
    apply_plan(again, connection.writer, workers=WORKERS)
    writes = aws.count("drs", "TagResource") + aws.count("drs", "UntagResource")
    yield Figure("writes of a second run", writes, "calls", limit=0)

    yield from _discovery(aws, regions, minimum)

    aws.forget_calls()
    started = time.process_time()
    plain_loop(aws, regions)
    loop_calls, loop_cpu = sum(aws.calls.values()), time.process_time() - started
    yield Figure("calls of all, against a loop over servers", calls, "calls", loop_calls, "plain loop")
    yield Figure("CPU of the scan, against a loop over servers", cpu, "s", loop_cpu, "plain loop")


def _discovery(aws: Transport, regions: tuple[str, ...], minimum: int) -> Iterator[Figure]:
    """The calls of a discovery, and with the look for drift, which reads the instances."""
    aws.forget_calls()
    connection, alone = connect(aws, regions), 1 + len(regions)
    read = survey(connection.reader, connection.targets(), workers=WORKERS)
    yield Figure("calls to discover", sum(aws.calls.values()), "calls", alone, "minimum", alone)
    now = datetime.now(UTC)
    compare_with_origins(connection.reader, read.servers, DEFAULT_POLICY, now=now, workers=WORKERS)
    yield Figure(
        "calls to discover, and to look for drift", sum(aws.calls.values()), "calls", minimum, "minimum", minimum
    )
