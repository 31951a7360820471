"""Starts AWS's runtime for Python in the process of a function, at the lab's time.

A script, started with ``python -I -S bootstrap.py RUNTIME_FOLDER TASK_FOLDER CLOCK_FILE HANDLER``: the function sees
the standard library, its own code, and what AWS's runtime brings (boto3), but nothing else that is installed here.
CLOCK_FILE holds the lab's time minus real time, in seconds, as a double that the lab rewrites when its clock moves.
"""

from __future__ import annotations

import datetime
import mmap
import struct
import sys
import time
from typing import Any


def shift_time(clock_file: str) -> None:
    """Make `time.time` and `datetime.now` give the lab's time. Sleeping and `time.monotonic` stay real."""
    with open(clock_file, "rb") as file:
        offset = mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ)
    real_time, real_datetime = time.time, datetime.datetime

    def now() -> float:
        shift: float = struct.unpack("d", offset)[0]
        return real_time() + shift

    class AnyDatetime(type):
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, real_datetime)

    class Datetime(datetime.datetime, metaclass=AnyDatetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return cls.fromtimestamp(now(), tz)

        @classmethod
        def utcnow(cls) -> Any:
            return cls.fromtimestamp(now(), datetime.UTC).replace(tzinfo=None)

    time.time = now
    time.time_ns = lambda: int(now() * 1e9)
    datetime.datetime = Datetime  # type: ignore[misc]


def main(runtime: str, task: str, clock_file: str, handler: str) -> None:
    shift_time(clock_file)
    sys.path[:0] = [task, runtime]
    from awslambdaric.__main__ import main as run

    run(["bootstrap", handler])


if __name__ == "__main__":
    main(*sys.argv[1:])
