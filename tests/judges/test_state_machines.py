"""The state machines of the service, before asl-validator: the Amazon States Language's own schema, paths and ARNs."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from examples.deployment import ROOT
from tagsync_cdktf.facts.driven_machine import driven_definition
from tagsync_cdktf.facts.sync_machine import sync_definition

VALIDATOR = ROOT / "cdktf" / "node_modules" / ".bin" / "asl-validator"
FUNCTION = "arn:aws:lambda:eu-central-1:111111111111:function:tagsync-x"
MACHINE = "arn:aws:states:eu-central-1:111111111111:stateMachine:tagsync-recovery"

pytestmark = pytest.mark.skipif(
    not VALIDATOR.exists(), reason="asl-validator is not installed: make cdktf/node_modules (needs npm)"
)


def judge(folder: Path, **definitions: Any) -> subprocess.CompletedProcess[str]:
    command = [str(VALIDATOR)]
    for name, definition in definitions.items():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(definition))
        command += ["--json-path", str(path)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_both_machines_are_valid(tmp_path: Path) -> None:
    judged = judge(
        tmp_path,
        sync=sync_definition("aws", FUNCTION, 10),
        driven=driven_definition("aws", FUNCTION, MACHINE),
    )
    assert judged.returncode == 0, judged.stdout + judged.stderr
    assert judged.stdout.count("is valid") == 2


def test_a_state_that_leads_nowhere_is_noticed(tmp_path: Path) -> None:
    broken = json.loads(json.dumps(driven_definition("aws", FUNCTION, MACHINE)))
    next(state for state in broken["States"].values() if "Next" in state)["Next"] = "Nowhere"
    judged = judge(tmp_path, broken=broken)
    assert judged.returncode != 0
    assert "Nowhere" in judged.stdout + judged.stderr
