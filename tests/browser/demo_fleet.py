"""The pages of the demo's fleet, on a clock that stands still: the same bytes each time."""

from __future__ import annotations

import io
import os
import re
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unittest import mock

from examples.pages import DRILL, REPAIRED, WRONG
from tagsync.cli.main import main
from tagsync.lab.lab import Lab
from tagsync.lab.scenario import document as scenarios
from tagsync.lab.scenario.targets import targets_file
from tests.terraform.installed import REPOSITORY

SCENARIO = "first-look"
PLAN = str(REPOSITORY / "examples" / "recovery" / "directory.yaml")
_MINUTES = 20
"""Longer than the drill takes."""


def make_demo_pages(folder: Path) -> None:
    """Puts the pages that `make demo` leaves into the folder, which is empty."""
    targets = folder / "targets.yaml"
    targets.write_text(targets_file(scenarios.load(SCENARIO)), encoding="utf-8")
    others = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "TAGSYNC_"))}
    with Lab(SCENARIO) as lab, mock.patch.dict(os.environ, others | lab.environment(), clear=True):
        lab.clock.freeze()
        _run("plan", "--targets", targets, "--report", folder / WRONG)
        _run("apply", "--targets", targets, "--yes", "--report", folder / REPAIRED)
        _run("recovery", "apply", PLAN, "--yes")
        started = _run("recovery", "start", PLAN, "--drill", "--no-wait")
        for _ in range(_MINUTES * 2):
            lab.clock.advance(30)
        execution = re.search(r"arn:\S+recovery-plan-execution/\S+", started)
        assert execution, started
        _run("recovery", "status", execution[0], "--report", folder / DRILL)


def _run(*command: object) -> str:
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = main([str(each) for each in command] + ["--quiet"])
    assert code == 0, said.getvalue()
    return said.getvalue()
