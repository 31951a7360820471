"""Cold starts: import of a function and its first client, against a bare boto3 client.

CPU seconds of a fresh process, the median of several; baseline and functions take turns, so that all see the same
machine. Nothing is called. What it takes until DRS could be asked, which is a second client, is shown besides.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator

from bench.figures import Figure

TITLE = "Cold start of the functions"
ROUNDS = 9
BARE = 'import boto3; boto3.client("drs")'
LIMITS = {"tag_event": 1.3, "drs_tag_sync": 1.5}
FIRST_CLIENT = {name: f"from tagsync.service.functions.{name} import service; made = service()" for name in LIMITS}
READY = {
    name: (
        f"{first}; from tagsync.service.kit.connector import connector; "
        "from tagsync.engine.targets.access import Access; "
        "from tagsync.engine.stop import Stop; "
        "connector(16)(Access(), Stop())._sessions.client('drs', 'us-east-1')"
    )
    for name, first in FIRST_CLIENT.items()
}
ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "bench",
    "AWS_REGION": "us-east-1",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_LAMBDA_FUNCTION_NAME": "bench",
    "TABLE_NAME": "bench",
}


def figures() -> Iterator[Figure]:
    programs = {BARE, *FIRST_CLIENT.values(), *READY.values()}
    seconds: dict[str, list[float]] = defaultdict(list)
    for number in range(ROUNDS + 1):
        for program in sorted(programs):
            used = cpu(program)
            if number:  # the first round only fills the caches of the disk
                seconds[program].append(used)
    median = {program: statistics.median(each) for program, each in seconds.items()}
    bare = median[BARE]
    for name, limit in LIMITS.items():
        first = median[FIRST_CLIENT[name]]
        yield Figure(f"{name}: import and first client", first, "s CPU", bare, "a bare boto3 client", limit * bare)
        yield Figure(f"{name}: until DRS could be asked", median[READY[name]], "s CPU", bare, "a bare boto3 client")


def cpu(program: str) -> float:
    """CPU seconds of a fresh Python that runs it, with bytecode on disk as an installed program has it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, "-c", program], check=True, env={**kept, **ENVIRONMENT}, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
