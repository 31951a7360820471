"""The stacks of the example as they are committed, so that a change of them is seen.

`UPDATE_GOLDEN=1 pytest tests/cdktf/test_golden.py` writes them again.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

GOLDEN = Path(__file__).with_name("golden")
NAMES = (
    "tagsync-events-222222222222-us-east-1",
    "tagsync-fleets-222222222222",
    "tagsync-hub",
    "tagsync-spoke-222222222222",
)
_ASSET = re.compile(r"(assets/[\w-]+/)[0-9A-F]{32}")


@pytest.mark.parametrize("name", NAMES)
def test_the_stack_is_as_committed(name: str, out: Path) -> None:
    made = masked((out / "stacks" / name / "cdk.tf.json").read_text())
    golden = GOLDEN / f"{name}.json"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(made)
    assert made == golden.read_text()


def masked(text: str) -> str:
    """Without the hash of the zip and the path to modules/tagsync, which are another on every machine, and without
    CDKTF's notes about where each resource came from."""
    document = json.loads(_ASSET.sub(r"\1<hash>", text))
    for module in document.get("module", {}).values():
        module["source"] = "<module>"
    return json.dumps(_without_notes(document), indent=1, sort_keys=True) + "\n"


def _without_notes(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_notes(each) for key, each in value.items() if key != "//"}
    return [_without_notes(each) for each in value] if isinstance(value, list) else value
