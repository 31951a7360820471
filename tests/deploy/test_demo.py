"""The steps of `make demo-deploy`, on the service that is deployed here already."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

from tagsync.lab.scenario import document as scenarios
from tests.cdktf.conftest import REPOSITORY
from tests.deploy.service import Service

STEPS = """
import os, sys
sys.path.insert(0, sys.argv[1])
import deploy_demo
for step in (deploy_demo.see_a_tick_repair, deploy_demo.see_an_event_heal, deploy_demo.ask_the_api):
    step(dict(os.environ))
"""


def test_it_shows_a_tick_an_event_and_the_api(service: Service) -> None:
    fleet = scenarios.load(REPOSITORY / "examples" / "cdktf" / "lab-fleet.yaml")
    service.lab.seed(replace(fleet, accounts=()))  # their roles are there
    assert service.sync()[0] == 200
    service.reports()
    said = demo(STEPS, service.lab.environment())
    assert "Plan: 4 servers to change" in said
    assert "No changes: 18 in sync." in said.split("The schedule ticks")[1]
    assert "Subject: tagsync SUCCESS: 4 of 18 servers changed" in said
    assert "erp-01 in eu-west-1: Owner = crm@example.com" in said
    operator, administrator = said.split("$ POST /drs/tag-sync")[1:]
    assert operator.splitlines()[1].startswith("200")
    assert administrator.splitlines()[1].startswith("403")


def demo(code: str, environment: dict[str, str]) -> str:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-c", code, str(REPOSITORY / "examples")],
        env={**kept, "LANG": "C.UTF-8", "NO_COLOR": "1", **environment},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
