"""Runs the steps of a GitHub workflow as a runner does, and those of actions by what stands in for each."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.terraform.installed import REPOSITORY

RECIPES = REPOSITORY / "examples" / "ci"
WORKFLOWS = REPOSITORY / ".github" / "workflows"
_EXPRESSION = re.compile(r"\$\{\{ (.*?) \}\}")

Action = Callable[[Mapping[str, str]], None]


@dataclass(frozen=True, slots=True)
class Ran:
    """How a job ended: the exit code of its last step, the steps that ran, and all that was printed."""

    code: int
    steps: list[str]
    said: str


@dataclass(frozen=True, slots=True)
class Runner:
    """`folder` is the checkout, `environ` the variables of the machine, `actions` what stands in for an action by its
    name without the version, and `values` what an expression stands for."""

    folder: Path
    environ: Mapping[str, str]
    actions: Mapping[str, Action]
    values: Mapping[str, str] = field(default_factory=dict)

    def run(self, file: Path, job: str, *, only: str = "") -> Ran:
        """Runs a job, or one step of it, until a step fails. The step Install, which needs a network, is left out."""
        workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
        values, steps, said = dict(self.values), list[str](), ""
        for step in workflow["jobs"][job]["steps"]:
            name = step.get("name") or step["uses"].split("@")[0]
            if name == "Install" or (only and name != only):
                continue
            steps.append(name)
            if "uses" in step:
                self.actions[name](_filled(step.get("with", {}), values))
                continue
            given = {**workflow.get("env", {}), **workflow["jobs"][job].get("env", {}), **step.get("env", {})}
            where = self.folder / step.get("working-directory", "")
            done, outputs = self._step(step["run"], where, _filled(given, values))
            said += done.stdout
            values |= {f"steps.{step.get('id')}.outputs.{key}": value for key, value in outputs.items()}
            if done.returncode:
                return Ran(done.returncode, steps, said)
        return Ran(0, steps, said)

    def _step(
        self, script: str, where: Path, env: Mapping[str, str]
    ) -> tuple[subprocess.CompletedProcess[str], dict[str, str]]:
        assert "${{" not in script, f"a script runs as commands what an expression in it holds: {script}"
        output = self.folder.parent / "github-output"
        output.write_text("")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=where,
            env={**self.environ, **env, "GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(self.summary)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )
        return done, dict(line.split("=", 1) for line in output.read_text().splitlines())

    @property
    def summary(self) -> Path:
        """The summary of the run, to which steps add."""
        return self.folder.parent / "summary.md"


def _filled(given: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, str]:
    """Expressions replaced by their values. KeyError for one that has none."""
    return {key: _EXPRESSION.sub(lambda found: values[found[1]], str(value)) for key, value in given.items()}
