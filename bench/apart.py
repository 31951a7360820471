"""Work in a copy of this process: what it answers, its CPU, and by how much its memory grew."""

from __future__ import annotations

import gc
import multiprocessing
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from bench.coldstart import ENVIRONMENT
from bench.memory import highest, resident


class Apart(NamedTuple):
    """`grown` are MiB above what the process held before."""

    answer: Any
    cpu: float
    grown: float


def apart(work: Callable[[], Any]) -> Apart:
    """What the work changes is lost with the copy. Its answer is a plain value. No other thread may be running."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    gc.collect()
    copy = multiprocessing.get_context("fork").Process(target=_work, args=(work, theirs))
    copy.start()
    theirs.close()
    try:
        return Apart(*ours.recv())
    finally:
        copy.join()


def _work(work: Callable[[], Any], told: Connection) -> None:
    before, started = resident(), time.process_time()
    answer = work()
    cpu = time.process_time() - started
    told.send((answer, cpu, highest() - before))


def idle(module: str) -> float:
    """MiB of a fresh process that has imported a module and made the clients that read a fleet."""
    program = (
        f"import {module}; from bench.memory import highest; "
        "from tagsync.service.kit.connector import connector; "
        "from tagsync.engine.targets.access import Access; from tagsync.engine.stop import Stop; "
        "sessions = connector(16)(Access(), Stop())._sessions; "
        "clients = [sessions.client(service, 'us-east-1') for service in ('drs', 'ec2', 'sts')]; "
        "print(highest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env={**ENVIRONMENT}, stdout=subprocess.PIPE, text=True, check=True
    )
    return float(done.stdout.splitlines()[-1])
