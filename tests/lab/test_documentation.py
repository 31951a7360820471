"""What docs/lab.md shows, works."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from tagsync.lab.faults import rules as fault_rules
from tagsync.lab.lab import Lab
from tagsync.lab.scenario import document as scenarios

PAGE = (Path(__file__).parents[2] / "docs" / "lab.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def test_the_python_example_runs() -> None:
    (example,) = blocks("python")
    exec(compile(example, "docs/lab.md", "exec"), {})


def test_the_examples_of_faults_and_scenarios_are_valid() -> None:
    faults, fleet = blocks("yaml")
    assert fault_rules.parse_rules(faults)
    assert scenarios.parse(fleet, "docs/lab.md").fleets


@pytest.mark.parametrize("kind", fault_rules.KINDS)
def test_every_kind_of_fault_is_listed(kind: str) -> None:
    assert f"\n| `{kind}` | " in PAGE


@pytest.mark.parametrize("field", [each.name for each in dataclasses.fields(scenarios.FleetSpec)])
def test_every_field_of_a_fleet_is_described(field: str) -> None:
    assert re.search(rf"[`\n ]{field}\b", PAGE[PAGE.index("## Scenarios") :])


def test_every_route_of_the_control_plane_is_listed(lab: Lab) -> None:
    for method, name in lab.control.routes:
        assert re.search(rf"`{method} /lab/{name}\b", PAGE), f"{method} /lab/{name}"
