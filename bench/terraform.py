"""`terraform plan` of one region with 5,000 servers, 500 of them drifted, against the same map in `terraform_data`."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure
from tagsync.lab.lab import HUB, Lab
from tagsync.lab.scenario import document as scenarios
from tagsync.provider.install.addresses import SOURCE
from tagsync.provider.install.install import install
from tagsync.provider.install.launcher import PROGRAM_VARIABLE

TITLE = "terraform plan, one region of 5,000 servers, 500 drifted"
SERVERS, DRIFTED, REGION = 5000, 500, "us-east-1"
TIMES = 3

FLEET = f"""
terraform {{
  required_providers {{ tagsync = {{ source = "{SOURCE}" }} }}
}}
provider "tagsync" {{ region = "{REGION}" }}
import {{
  to = tagsync_fleet.this
  id = "{REGION}"
}}
resource "tagsync_fleet" "this" {{}}
"""
MAP = """
variable "tags" { type = map(map(string)) }
resource "terraform_data" "this" { input = var.tags }
"""


class Workspace:
    """A folder with a configuration, and terraform in it."""

    def __init__(self, folder: Path, configuration: str, environment: dict[str, str]) -> None:
        self._folder = folder
        self._environment = environment
        folder.mkdir()
        (folder / "main.tf").write_text(configuration)

    def run(self, *arguments: str, expect: int = 0, **environment: str) -> float:
        """Runs terraform and returns the seconds it took."""
        started = time.monotonic()
        done = subprocess.run(
            ["terraform", *arguments, "-no-color"],
            cwd=self._folder,
            env=self._environment | environment,
            capture_output=True,
            text=True,
            check=False,
        )
        seconds = time.monotonic() - started
        if done.returncode != expect:
            raise RuntimeError(f"terraform {arguments[0]} ended with {done.returncode}\n{done.stdout}{done.stderr}")
        return seconds

    def plan(self, **environment: str) -> float:
        return self.run("plan", "-input=false", "-detailed-exitcode", expect=2, **environment)

    def apply(self) -> None:
        self.run("init", "-input=false")
        self.run("apply", "-input=false", "-auto-approve")


def figures() -> Iterator[Figure]:
    if shutil.which("terraform") is None:
        print("  left out: terraform is not on PATH", file=sys.stderr)
        return
    with tempfile.TemporaryDirectory(prefix="tagsync-bench-") as name, Lab() as lab:
        folder = Path(name)
        install(folder / "home")
        own = {"HOME": str(folder / "home"), "PATH": os.environ["PATH"], "CHECKPOINT_DISABLE": "1"}

        lab.seed(_large_region())
        fleet = Workspace(folder / "fleet", FLEET, own | lab.environment())
        fleet.apply()
        data = Workspace(folder / "map", MAP, own)
        values = folder / "map" / "terraform.tfvars.json"
        values.write_text(json.dumps({"tags": _tags(lab)}))
        data.apply()
        _drift(lab)
        values.write_text(json.dumps({"tags": _tags(lab)}))

        lab.forget_calls()
        fleet.plan()
        calls = lab.count()
        lab.forget_calls()
        engine = [str(Path(sys.executable).with_name("tagsync")), "plan", "--region", REGION, "--quiet"]
        subprocess.run(engine, env=own | lab.environment(), stdout=subprocess.DEVNULL, check=True)
        least = lab.count()
        yield Figure("calls to AWS of one plan", calls, "calls", least, "tagsync plan", least)

        baseline = min(data.plan() for _ in range(TIMES))
        seconds = min(fleet.plan() for _ in range(TIMES))
        yield Figure("time of terraform plan, lab included", seconds, "s", baseline, "terraform_data", 2 * baseline)
        yield from _usage(fleet, folder)


def _large_region() -> scenarios.Scenario:
    large = scenarios.load("large")
    one = next(fleet for fleet in large.fleets if fleet.region == REGION)
    return dataclasses.replace(large, fleets=(dataclasses.replace(one, count=SERVERS),))


def _tags(lab: Lab) -> dict[str, dict[str, str]]:
    return {server.id: dict(server.tags) for server in lab.drs(HUB, REGION).servers.values()}


def _drift(lab: Lab) -> None:
    servers = list(lab.drs(HUB, REGION).servers.values())
    for server in servers[:: SERVERS // DRIFTED]:
        server.tags["Owner"] = "nobody@example.com"


def _usage(fleet: Workspace, folder: Path) -> Iterator[Figure]:
    """What the provider's processes of one plan take: one reads AWS, the others answer for the schema."""
    notes, program = folder / "notes", folder / "measured"
    measured = Path(__file__).with_name("measured.py")
    program.write_text(
        f'#!/bin/sh\nexec "{sys.executable}" "{measured}" "{notes}" "{sys.executable}" -m tagsync.provider\n'
    )
    program.chmod(0o755)
    fleet.plan(**{PROGRAM_VARIABLE: str(program)})
    used = [json.loads(line) for line in notes.read_text().splitlines()]
    cpu = sum(each["cpu"] for each in used)
    yield Figure(f"CPU of the provider's {len(used)} processes", cpu, "s")
    yield Figure("CPU of the provider, a server", cpu / SERVERS * 1000, "ms")
    yield Figure("memory of the largest process", max(each["mib"] for each in used), "MiB", limit=200)
