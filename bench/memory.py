"""Memory to read and plan 100,000 servers."""

from __future__ import annotations

import gc
import resource
import time
from collections.abc import Iterator
from pathlib import Path

from bench.aws import connect, large_aws
from bench.figures import Figure
from bench.scan import plan

TITLE = "100,000 servers"
SERVERS_A_REGION = 3572
MIB = 1024**2


def resident() -> float:
    """MiB this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / MIB


def highest() -> float:
    """MiB that this process has held at most, as this program: `ru_maxrss` counts what it was started from as well."""
    (line,) = (each for each in Path("/proc/self/status").read_text().splitlines() if each.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def figures() -> Iterator[Figure]:
    aws, regions = large_aws(SERVERS_A_REGION)
    gc.collect()
    before = resident()
    started = time.process_time()
    made = plan(connect(aws, regions))
    peak = highest()
    servers = made.counts.total
    yield Figure(f"memory to read and plan {servers:,} servers", peak - before, "MiB", before, "the lab alone", 1024)
    yield Figure("memory a server", (peak - before) * 1024 / servers, "KiB")
    yield Figure("CPU to read and plan, lab included", time.process_time() - started, "s")
