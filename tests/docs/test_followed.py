"""Tutorials and guides are followed word for word on the lab."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.docs.session import environment, on_a_free_port, type_steps, typed

DOCS = Path(__file__).parents[2] / "docs"
PAGES = [
    "tutorials/first-plan.md",
    "tutorials/first-drill.md",
    "game-day.md",
    "how-to/undo.md",
    "how-to/organisations.md",
    "how-to/on-premises.md",
]
OTHER_PROGRAMS = {"curl", "jq"}


@pytest.mark.parametrize("name", PAGES)
def test_it_goes_as_the_page_says(name: str, tmp_path: Path) -> None:
    steps = typed((DOCS / name).read_text(encoding="utf-8"))
    assert len(steps) >= 5
    for program in OTHER_PROGRAMS & {step.command.split()[0] for step in steps}:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    said = type_steps(on_a_free_port(steps), tmp_path, environment(tmp_path))
    assert "Traceback" not in said
