"""One of 34 regions hangs: how long until the others are planned and written, against a fleet without it.

The program and terraform run in processes of their own, `drs_tag_sync` in this one. The simulated AWS answers over
HTTP, each call 100 ms late. What is measured ends with the last call that the other regions need; then the region that
hangs is let go. Only once it is not, and the program gives it up by itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.figures import Figure
from bench.function import sync_function
from bench.terraform import Workspace
from tagsync.aws.fleet.regions import known_regions
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.lab.scenario.document import AccountSpec, FleetSpec, Scenario
from tagsync.lab.wire.calls import Call
from tagsync.provider.install.addresses import SOURCE
from tagsync.provider.install.install import install

TITLE = "1 of 34 regions hangs, 40 servers in each, every fourth drifted, 100 ms a call"
REGIONS: Sequence[str] = known_regions("drs", "aws")
DOWN, *OTHERS = REGIONS
SERVERS, DRIFTED_EVERY, LATENCY = 40, 4, 0.1
WRITES = len(OTHERS) * SERVERS // DRIFTED_EVERY
TIMES = 2
"""Each time is the better one of so many, because other work on the machine makes times longer."""

LIMIT = 1.2
"""How many times the time without the region is good enough."""

FLEETS = f"""
terraform {{
  required_providers {{ tagsync = {{ source = "{SOURCE}" }} }}
}}
provider "tagsync" {{ region = "us-east-1" }}
variable "regions" {{ type = set(string) }}
resource "tagsync_fleet" "this" {{
  for_each = var.regions
  region   = each.key
}}
"""

Run = Callable[[Lab, Sequence[str]], object]


class Finish:
    """Waits for the last of so many calls to the other regions. `seconds` is when it came."""

    def __init__(self, operation: str, number: int) -> None:
        self._operation, self._left = operation, number
        self._started = time.monotonic()
        self._lock = threading.Lock()
        self.seconds = 0.0
        self.reached = threading.Event()

    def note(self, call: Call) -> None:
        if call.op == self._operation and call.region in OTHERS:
            with self._lock:
                self._left -= 1
                if self._left == 0:
                    self.seconds = time.monotonic() - self._started
                    self.reached.set()


def figures() -> Iterator[Figure]:
    yield from _compared("tagsync apply", _program)
    yield from _compared("drs_tag_sync", _function)
    yield from _told()
    if shutil.which("terraform") is None:
        print("  left out: terraform is not on PATH", file=sys.stderr)
        return
    yield from _terraform()


def _compared(name: str, run: Run) -> Iterator[Figure]:
    alone = min(_seconds(run, OTHERS) for _ in range(TIMES))
    seconds = min(_seconds(run, REGIONS) for _ in range(TIMES))
    yield Figure(f"{name}: 33 regions planned and written", seconds, "s", alone, "33 alone", alone * LIMIT)


def _seconds(run: Run, regions: Sequence[str]) -> float:
    with _lab(drifted=True) as lab, _hanging(lab), _until(lab, "TagResource", WRITES) as finish:
        run(lab, regions)
        return finish.seconds


def _told() -> Iterator[Figure]:
    """The program with its default timeouts, and a region that never answers."""
    with _lab(drifted=False) as lab, _hanging(lab):
        started = time.monotonic()
        _program(lab, REGIONS)
        yield Figure("tagsync apply: told that the region does not answer", time.monotonic() - started, "s", limit=60)


def _terraform() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="tagsync-bench-") as name:
        folder = Path(name)
        install(folder / "home")
        alone, both = (_plan_and_apply(folder, regions) for regions in (OTHERS, REGIONS))
    for what, seconds, base in zip(("planned", "written"), both, alone, strict=True):
        yield Figure(f"terraform: 33 regions {what}", seconds, "s", base, "33 alone", base * LIMIT)


def _plan_and_apply(folder: Path, regions: Sequence[str]) -> tuple[float, float]:
    """A plan while the region hangs; then the apply of a plan that was made before, while it hangs again."""
    with _lab(drifted=False) as lab:
        own = {"HOME": str(folder / "home"), "PATH": os.environ["PATH"], "CHECKPOINT_DISABLE": "1"}
        listed = "[" + ",".join(f'"{region}"' for region in regions) + "]"
        work = Workspace(folder / f"{len(regions)}", FLEETS, own | lab.environment() | {"TF_VAR_regions": listed})
        work.apply()
        times = [_planned_and_written(lab, work) for _ in range(TIMES)]
    return min(planned for planned, _ in times), min(written for _, written in times)


def _planned_and_written(lab: Lab, work: Workspace) -> tuple[float, float]:
    _drift(lab)
    with _hanging(lab), _until(lab, "DescribeInstances", len(OTHERS)) as planned:
        work.run("plan", "-input=false", "-detailed-exitcode", expect=2)
    work.run("plan", "-input=false", "-out=plan", "-detailed-exitcode", expect=2)
    with _hanging(lab), _until(lab, "TagResource", WRITES) as written:
        work.run("apply", "-input=false", "plan")
    return planned.seconds, written.seconds


def _program(lab: Lab, regions: Sequence[str]) -> None:
    program = str(Path(sys.executable).with_name("tagsync"))
    command = [program, "apply", "--yes", "--quiet", "--region", ",".join(regions)]
    subprocess.run(command, env={**os.environ, **lab.environment()}, stdout=subprocess.DEVNULL, check=False)


def _function(lab: Lab, regions: Sequence[str]) -> None:
    sync_function(lab, regions)()


@contextmanager
def _lab(*, drifted: bool) -> Iterator[Lab]:
    with Lab(latency=LATENCY) as lab:
        tags = {"Name": "{name}", "Owner": "bench"}
        fleets = tuple(
            FleetSpec(account=HUB, region=region, name="srv-{n}", count=SERVERS, tags=tags) for region in REGIONS
        )
        lab.seed(Scenario(version=1, description=TITLE, accounts=(AccountSpec(HUB, "hub"),), fleets=fleets))
        for service, call in (("sts", "get_caller_identity"), ("ec2", "describe_instances")):
            getattr(lab.client(service), call)()
        if drifted:
            _drift(lab)
        yield lab


def _drift(lab: Lab) -> None:
    for region in REGIONS:
        for server in list(lab.drs(HUB, region).servers.values())[::DRIFTED_EVERY]:
            server.tags["Owner"] = "before"


@contextmanager
def _hanging(lab: Lab) -> Iterator[None]:
    rule = Rule("hang", service="drs|ec2", region=DOWN)
    lab.faults.add(rule)
    try:
        yield
    finally:
        lab.faults.clear()
        lab.faults.add(Rule("latency", seconds=LATENCY))


@contextmanager
def _until(lab: Lab, operation: str, number: int) -> Iterator[Finish]:
    """Notes when the other regions are done, and lets go what hangs."""
    finish, record = Finish(operation, number), lab.world.record

    def note(call: Call) -> None:
        record(call)
        finish.note(call)

    def release() -> None:
        finish.reached.wait()
        lab.faults.clear()

    lab.world.record = note
    threading.Thread(target=release, daemon=True).start()
    try:
        yield finish
    finally:
        lab.world.record = record
        if not finish.reached.is_set():
            raise RuntimeError(f"not every call of {operation} was made")
