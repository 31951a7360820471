"""Deploys the stacks of the CDKTF app with Terraform, in the order they need: `cdktf deploy` without its CLI.

The tests and the demo use it; the standard library is all it needs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parents[1]
T = TypeVar("T")
NO_CHANGES, CHANGES = 0, 2
"""Exit codes of `terraform plan -detailed-exitcode`."""


@dataclass(frozen=True, slots=True)
class Deployment:
    """`out` is the folder cdktf.out of a synth, `environment` what Terraform gets: what leads it to AWS and plugins.

    Stacks that do not need each other are worked on at the same time. If Terraform fails, every method raises
    `RuntimeError` with all that it printed.
    """

    out: Path
    environment: Mapping[str, str]

    @property
    def stacks(self) -> dict[str, tuple[str, ...]]:
        """The name of every stack, with the stacks that it needs."""
        manifest = json.loads((self.out / "manifest.json").read_text(encoding="utf-8"))
        return {name: tuple(stack["dependencies"]) for name, stack in manifest["stacks"].items()}

    def apply(self, done: Callable[[str], None] = lambda _: None) -> None:
        """Applies all stacks, and calls `done` with the name of each that is applied."""

        def one(stack: str) -> None:
            self.terraform(stack, "init", "-input=false")
            self.terraform(stack, "apply", "-input=false", "-auto-approve", "-parallelism=30")
            done(stack)

        in_order(self.stacks, one)

    def plan(self, stacks: Collection[str] = ()) -> dict[str, int]:
        """Stack -> `NO_CHANGES` or `CHANGES`: whether Terraform would change anything now. By default of all stacks."""
        arguments = ("plan", "-input=false", "-detailed-exitcode")
        ends = (NO_CHANGES, CHANGES)
        asked: dict[str, tuple[str, ...]] = dict.fromkeys(stacks or self.stacks, ())
        return in_order(asked, lambda stack: self._run(stack, arguments, ends)[0])

    def destroy(self) -> None:
        needed_by: dict[str, tuple[str, ...]] = dict.fromkeys(self.stacks, ())
        for stack, needs in self.stacks.items():
            for each in needs:
                needed_by[each] += (stack,)
        in_order(needed_by, lambda stack: self.terraform(stack, "destroy", "-input=false", "-auto-approve"))

    def state(self, stack: str) -> list[str]:
        """The addresses of all resources that Terraform has made there."""
        return self.terraform(stack, "state", "list").split()

    def output(self, stack: str, name: str) -> Any:
        return json.loads(self.terraform(stack, "output", "-json", name))

    def terraform(self, stack: str, *arguments: str) -> str:
        return self._run(stack, arguments, (0,))[1]

    def _run(self, stack: str, arguments: tuple[str, ...], ends: tuple[int, ...]) -> tuple[int, str]:
        done = subprocess.run(
            ["terraform", *arguments],
            cwd=self.out / "stacks" / stack,
            env={**self.environment, "TF_CLI_ARGS": "-no-color", "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode not in ends:
            raise RuntimeError(f"terraform {' '.join(arguments)} in {stack} failed:\n{done.stdout}{done.stderr}")
        return done.returncode, done.stdout


def synthesise(settings: Path, folder: Path, environment: Mapping[str, str], code: Path | None = None) -> Path:
    """Runs the app in a folder; returns its cdktf.out. `code` is the zip of the functions, which the app builds
    otherwise. Raises `RuntimeError`."""
    given = {"TAGSYNC_SETTINGS": str(settings), **({"TAGSYNC_CODE": str(code)} if code else {})}
    command = [sys.executable, str(ROOT / "main.py")]
    done = subprocess.run(
        command, cwd=folder, env={**environment, **given}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"main.py failed:\n{done.stdout}{done.stderr}")
    return folder / "cdktf.out"


def terraform_environment(home: Path, aws: Mapping[str, str]) -> dict[str, str]:
    """What Terraform needs in a HOME of its own, where `tagsync provider install` has been: the provider tagsync from
    there, others from the folder that TAGSYNC_TF_MIRROR names, or from Terraform's registry."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TF_", "AWS_"))}
    environment = {**kept, **aws, "HOME": str(home)}
    mirror = os.environ.get("TAGSYNC_TF_MIRROR")
    if mirror:
        own = home / ".terraform.d" / "plugins"
        own.mkdir(parents=True, exist_ok=True)
        lines = [f"  filesystem_mirror {{ path = {json.dumps(str(each))} }}" for each in (Path(mirror).resolve(), own)]
        config = home / "terraform.rc"
        config.write_text("\n".join(["provider_installation {", *lines, "}", ""]), encoding="utf-8")
        environment["TF_CLI_CONFIG_FILE"] = str(config)
    return environment


def in_order(needs: Mapping[str, tuple[str, ...]], work: Callable[[str], T]) -> dict[str, T]:
    """What `work` answers for each name; on several at once, on none before those that it needs are done."""
    order = TopologicalSorter(needs)
    order.prepare()
    answers: dict[str, T] = {}
    with ThreadPoolExecutor() as pool:
        running: dict[Future[T], str] = {}
        while order.is_active():
            running |= {pool.submit(work, name): name for name in order.get_ready()}
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for each in done:
                name = running.pop(each)
                answers[name] = each.result()
                order.done(name)
    return answers
