"""From tags on instances to the waves of a native plan, as deployed; and what happens where nothing synchronises."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB
from tests.deploy.service import HOME, HOUR, MINUTE, OPERATOR, VIEWER, Service

SELECTOR = {"DR-Application": "ERP"}
NATIVE = {"version": 1, "name": "erp", "account": HUB, "region": HOME, "selector": SELECTOR}


@pytest.fixture
def erp(service: Service) -> list[SourceServer]:
    """Instances with their tags, in two waves; the source servers have none, as DRS leaves them."""
    waves = ("wave-1", "02")
    return [service.add_server(f"erp-{wave}", SELECTOR | {"DR-Wave": wave}, {}) for wave in waves]


def resolved(service: Service) -> int:
    body = {"region": HOME, "serverSelectionTags": SELECTOR}
    status, answer = service.call(VIEWER, "POST", "/protection-groups/resolve", body)
    assert status == 200, answer
    return int(answer["serverCount"])


def write_native_plan(service: Service, folder: Path, name: str = "erp") -> None:
    file = folder / "erp.yaml"
    file.write_text(f"version: 1\nname: {name}\nregion: {HOME}\nselector: {{DR-Application: ERP}}\n")
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), **service.lab.environment()}
    command = [str(Path(sys.executable).parent / "tagsync"), "recovery", "apply", str(file), "--yes"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def look(service: Service, path: str) -> dict[str, Any]:
    status, answer = service.call(VIEWER, "GET", path)
    assert status == 200, answer
    found: dict[str, Any] = answer
    return found


def launched_order(execution: dict[str, Any]) -> list[list[str]]:
    """Server ids of the steps that launched, in order of time."""
    steps = [step for step in execution["steps"] if step["servers"]]
    assert all(server["launch"] == "LAUNCHED" for step in steps for server in step["servers"])
    ends = [step["ended_at"] for step in steps]
    starts = [step["started_at"] for step in steps]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    return [sorted(server["source_server_id"] for server in step["servers"]) for step in steps]


def test_tags_are_synchronised_the_group_resolves_and_its_waves_launch_in_order(
    service: Service, erp: list[SourceServer], tmp_path: Path
) -> None:
    assert resolved(service) == 0
    service.pass_time(HOUR)
    assert service.in_sync(*erp)
    assert resolved(service) == 2

    write_native_plan(service, tmp_path)
    status, answer = service.call(OPERATOR, "POST", "/recovery/executions", {"plan": NATIVE, "drill": True})
    assert status == 202, answer
    service.pass_time(30 * MINUTE)
    execution = look(service, f"/recovery/executions/{answer['id']}")
    assert execution["outcome"] == "SUCCEEDED"
    assert launched_order(execution) == [[erp[0].id], [erp[1].id]]
    verified = look(service, f"/recovery/executions/{answer['id']}/verify")
    assert (verified["verdict"], verified["problems"]) == ("LACKING", []), "the viewer's function may read why"
    assert {each["reason"] for one in verified["servers"] for each in one["differences"]} == {"copy_tags_off"}


def test_with_the_sync_switched_off_nothing_starts_and_the_reason_is_told(
    service: Service, erp: list[SourceServer]
) -> None:
    service.schedule(State="DISABLED")
    service.pass_time(3 * HOUR)
    assert resolved(service) == 0
    status, answer = service.call(OPERATOR, "POST", "/recovery/executions", {"plan": NATIVE, "drill": True})
    assert (status, answer["status"]) == (409, "REFUSED")
    reasons = {each["reason"] for each in answer["preflight"]["findings"] if each["refuses"]}
    assert {"selection_empty", "tags_drifted"} <= reasons
    assert service.lab.count("drs", "StartRecoveryPlanExecution") == 0
