"""What import-linter's contracts in pyproject.toml forbid, and the real imports."""

from __future__ import annotations

import re
import sys
import tomllib
from functools import cache
from typing import Any

import grimp

from tests.house.contributing import MAY_IMPORT, REPOSITORY

_PYPROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS: list[dict[str, Any]] = _PYPROJECT["tool"]["importlinter"]["contracts"]


@cache
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("tagsync", "tagsync_cdktf", include_external_packages=True, cache_dir=None)


@cache
def imports() -> tuple[tuple[str, str], ...]:
    """Every import of a file of the product, except those of the standard library and of `tagsync`, which is empty."""
    left_out = {"tagsync", *sys.stdlib_module_names}
    return tuple(
        (importer, imported)
        for importer in sorted(graph().modules)
        for imported in sorted(graph().find_modules_directly_imported_by(importer) - left_out)
    )


@cache
def packages() -> frozenset[str]:
    """The packages of others that the product imports."""
    return frozenset(imported for _, imported in imports() if graph().is_module_squashed(imported))


def is_in(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def room_of(name: str) -> str:
    """The room of a module; empty for a package of others and for `tagsync` itself."""
    return next((room for room in MAY_IMPORT if is_in(name, room)), "")


def forbids(contract: dict[str, Any], room: str, name: str) -> bool:
    """Whether a contract keeps every file of a room from importing a module or package."""
    match contract:
        case {"type": "layers", "layers": layers} if "containers" not in contract:
            floors = [layer.split(" | ") for layer in layers]
            own, other = (_floor(floors, room), _floor(floors, name))
            return 0 <= other <= own
        case {"type": "forbidden", "source_modules": sources, "forbidden_modules": forbidden}:
            return any(is_in(room, source) for source in sources) and any(is_in(name, module) for module in forbidden)
        case {"type": "protected", "protected_modules": protected, "allowed_importers": allowed}:
            return name in protected and not any(is_in(importer, room) for importer in allowed)
    return False


def _floor(floors: list[list[str]], name: str) -> int:
    return next((height for height, rooms in enumerate(floors) if any(is_in(name, room) for room in rooms)), -1)


def orders() -> dict[str, list[set[str]]]:
    """The floors inside each room that has a contract of its own."""
    return {
        contract["containers"][0]: [set(re.split(r" \| ", layer)) for layer in contract["layers"]]
        for contract in CONTRACTS
        if "containers" in contract
    }


def finer_rules() -> list[str]:
    """The names of the contracts that hold for less than a room."""
    rooms = {"tagsync", *MAY_IMPORT}
    finer = [c for c in CONTRACTS if not rooms.issuperset(c.get("source_modules", c.get("modules", [])))]
    return [contract["name"] for contract in finer]
