"""Scenario files: accounts, roles and fleets of a simulated AWS, checked on load with every problem and its place.

The format is described in docs/lab.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tagsync.lab.scenario.checks import check

FOLDER = Path(__file__).parent / "scenarios"


class ScenarioError(ValueError):
    """A scenario that cannot be used; the message lists every problem with its place."""


@dataclass(frozen=True, slots=True)
class RoleSpec:
    name: str
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class Account:
    id: str
    name: str
    role: RoleSpec | None = None


@dataclass(frozen=True, slots=True)
class Place:
    account: str
    region: str


@dataclass(frozen=True, slots=True)
class Fleet:
    """`count` source servers of one account and region that look alike. See docs/lab.md for each field."""

    account: str
    region: str
    name: str
    count: int = 1
    origin: Place | None = None
    tags: dict[str, str] = field(default_factory=dict)
    rotate: dict[str, list[str]] = field(default_factory=dict)
    fill_tags_to: int = 0
    instance: str = "running"
    instance_type: str = "m5.large"
    drift_every: int = 0
    foreign: dict[str, str] = field(default_factory=dict)
    fill_foreign: int = 0
    actual: dict[str, str] | None = None
    replication: str = "CONTINUOUS"
    direction: str = "FAILOVER"
    absent: tuple[str, ...] = ()
    extend_into: str | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    description: str
    accounts: tuple[Account, ...]
    fleets: tuple[Fleet, ...]
    initialized: tuple[Place, ...] = ()
    regions_off: tuple[str, ...] = ()
    page_size: int | None = None


def names() -> list[str]:
    """The built-in scenarios."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def load(name_or_path: str | Path) -> Scenario:
    """A built-in scenario by its name, or a file by its path. Raises ScenarioError."""
    path = FOLDER / f"{name_or_path}.yaml" if str(name_or_path) in names() else Path(name_or_path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise ScenarioError(
            f"no scenario {str(name_or_path)!r}: give one of {', '.join(names())}, or the path of a scenario file"
        ) from None
    return parse(text, str(name_or_path))


def parse(text: str, source: str = "scenario") -> Scenario:
    """A scenario from YAML. Raises ScenarioError; `source` names the text in its message."""
    try:
        document = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ScenarioError(f"{source}: not YAML: {' '.join(str(error).split())}") from None
    wrong = check(document)
    if wrong:
        raise ScenarioError(f"{source}: " + "; ".join(wrong))
    return Scenario(
        description=document["description"],
        accounts=tuple(_account(each) for each in document["accounts"]),
        fleets=tuple(fleet for each in document["fleets"] for fleet in _fleets(each)),
        initialized=tuple(Place(**each) for each in document.get("initialized", [])),
        regions_off=tuple(document.get("regions_off", [])),
        page_size=document.get("page_size"),
    )


def _account(row: dict[str, Any]) -> Account:
    role = RoleSpec(**row["role"]) if row.get("role") else None
    return Account(row["id"], row["name"], role)


def _fleets(row: dict[str, Any]) -> list[Fleet]:
    """One fleet for each of `regions`."""
    row = dict(row)
    regions = row.pop("regions", None) or [row.pop("region")]
    if row.get("origin"):
        row["origin"] = Place(**row["origin"])
    row["absent"] = tuple(row.get("absent", ()))
    return [Fleet(region=region, **row) for region in regions]
