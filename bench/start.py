"""Starts of the program: `--version` and `--help`, against `import boto3`.

CPU seconds of a fresh process, the median of several; baseline and commands take turns, so that all see the same
machine.
"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterator

from bench.coldstart import cpu
from bench.figures import Figure

TITLE = "Start of the program"
ROUNDS = 9
BARE = "import boto3"
LIMITS = {"--version": 0.7, "--help": 1.0, "plan --help": 1.2, "recovery --help": 1.2, "recovery start --help": 1.2}


def figures() -> Iterator[Figure]:
    programs = {BARE: BARE, **{each: _program(each) for each in LIMITS}}
    seconds: dict[str, list[float]] = defaultdict(list)
    for number in range(ROUNDS + 1):
        for name, program in programs.items():
            used = cpu(program)
            if number:  # the first round only fills the caches of the disk
                seconds[name].append(used)
    bare = statistics.median(seconds[BARE])
    for name, limit in LIMITS.items():
        yield Figure(f"tagsync {name}", statistics.median(seconds[name]), "s CPU", bare, BARE, limit * bare)


def _program(arguments: str) -> str:
    return f"import sys; sys.argv[1:] = {arguments.split()}; from tagsync.cli.main import run; run()"
