"""`make hunt`: every property test and state machine, again and again with random seeds, on all cores.

It goes on for MINUTES (10). SEED (random) chooses the seeds, ONLY (tests) takes the tests below a path. Each failure is
printed as the smallest example that hypothesis finds: keep it in the test with `@example`, and correct the code. The
exit code is 1 if anything failed, and 2 where there is nothing to run.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.hunt.found import Finding, findings

REPOSITORY = Path(__file__).parents[2]
_NOTHING_COLLECTED = 5
_LONGEST = 900
"""Seconds for one file: to make a failing example small takes a while."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One file with one seed."""

    file: str
    seed: int


def main() -> int:
    only = REPOSITORY / (os.environ.get("ONLY") or "tests")
    try:
        minutes = float(os.environ.get("MINUTES") or 10)
        seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
    except ValueError as error:
        return _refuse(f"MINUTES is a number and SEED a whole one: {error}")
    files = list(property_files(only)) if only.exists() else []
    if not files:
        return _refuse(f"ONLY: no test below {only.relative_to(REPOSITORY)} is varied by hypothesis")
    cores = os.cpu_count() or 1
    _say(f"{len(files)} files for {minutes:g} minutes on {cores} cores, SEED={seed}")
    ends = time.monotonic() + minutes * 60
    shots, failed, done = _shots(files, seed), set[str](), 0
    with ThreadPoolExecutor(cores) as pool:
        while time.monotonic() < ends:
            for shot, found in pool.map(_fire, [next(shots) for _ in range(cores * 2)]):
                done += 1
                for each in found:
                    failed.add(f"{shot.file} {each.test}")
                    _say(_told(shot, each))
    _say(f"{done} runs of a file, {len(failed)} tests failed")
    return 1 if failed else 0


def property_files(below: Path) -> Iterator[Path]:
    """The files of tests that use hypothesis, in the order of their names."""
    for file in sorted(below.rglob("test_*.py") if below.is_dir() else [below]):
        if "hypothesis" in file.read_text(encoding="utf-8"):
            yield file.relative_to(REPOSITORY)


def _shots(files: list[Path], seed: int) -> Iterator[Shot]:
    """Every file once in each round, in another order, with a seed of its own."""
    chance = random.Random(seed)
    while True:
        for file in chance.sample(files, len(files)):
            yield Shot(file.as_posix(), chance.randrange(10**9))


def _fire(shot: Shot) -> tuple[Shot, list[Finding]]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "tests.hunt.only_properties"]
    command += [f"--hypothesis-seed={shot.seed}", f"--timeout={_LONGEST}", "--no-header", shot.file]
    environment = {**os.environ, "CI": "", "PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    if done.returncode in (0, _NOTHING_COLLECTED):
        return shot, []
    return shot, findings(done.stdout) or [Finding("(the run itself)", done.stdout[-2000:] + done.stderr[-2000:])]


def _told(shot: Shot, found: Finding) -> str:
    again = f"CI= .venv/bin/python -m pytest --hypothesis-seed={shot.seed} {shot.file} -k {found.test.split('.')[0]}"
    return f"FAILED {shot.file} {found.test}\n  again: {again}\n{found.to_keep}\n"


def _refuse(why: str) -> int:
    _say(why)
    return 2


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
