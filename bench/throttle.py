"""120 writes against a bucket of 10 that refills with 5 a second: time against the ideal, and writes lost."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from botocore.config import Config
from botocore.exceptions import ClientError

from bench.aws import WORKERS, connect, large_aws, session
from bench.figures import Figure
from bench.scan import plan
from tagsync.engine.apply import apply_plan
from tagsync.lab.transport import Transport

TITLE = "120 throttled writes (bucket 10, refill 5/s)"
WRITES, CAPACITY, REFILL = 120, 10, 5.0
IDEAL_SECONDS = (WRITES - CAPACITY) / REFILL


def throttled_aws() -> tuple[Transport, str]:
    """One region in which 120 servers have drifted, and writes are throttled."""
    aws, regions = large_aws(servers_a_region=WRITES * 10)
    aws.faults.bucket("drs", "TagResource", CAPACITY, REFILL)
    return aws, regions[0]


def stock_writes(aws: Transport, arns: list[str]) -> int:
    """The same writes with botocore's standard retries; gives how many were lost."""
    config = Config(retries={"mode": "standard"}, max_pool_connections=WORKERS)
    client = session(aws).client("drs", arns[0].split(":")[3], config=config)

    def write(arn: str) -> bool:
        try:
            client.tag_resource(resourceArn=arn, tags={"a": "b"})
        except ClientError:
            return False
        return True

    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(write, arns)).count(False)


def figures() -> Iterator[Figure]:
    aws, region = throttled_aws()
    connection = connect(aws, (region,))
    made = plan(connection)
    arns = [server.arn for server in made.to_apply()]
    started = time.monotonic()
    record = apply_plan(made, connection.writer, workers=WORKERS)
    seconds = time.monotonic() - started
    sent = aws.count("drs", "TagResource")
    stock_aws, _ = throttled_aws()
    stock_lost = stock_writes(stock_aws, arns)
    yield Figure("writes lost", record.counts.failed, "writes", stock_lost, "stock standard retries", 0)
    yield Figure("time", seconds, "s", IDEAL_SECONDS, "ideal", IDEAL_SECONDS * 1.1)
    yield Figure("requests sent", sent, "calls", len(arns), "writes")
