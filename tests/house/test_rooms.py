"""The rooms: CONTRIBUTING.md's tables, import-linter's contracts and the real imports agree."""

from __future__ import annotations

from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.house.contracts import (
    CONTRACTS,
    finer_rules,
    forbids,
    graph,
    imports,
    is_in,
    orders,
    packages,
    room_of,
)
from tests.house.contributing import FINER_RULES, MAY_IMPORT, ORDERS, module, product_files


def may_import(room: str, name: str) -> bool:
    return any(is_in(name, allowed) for allowed in MAY_IMPORT[room])


def test_every_folder_of_the_product_is_in_a_room() -> None:
    folders = {module(Path(name).parent.as_posix()) for name in product_files()}
    assert {folder for folder in folders if not room_of(folder)} == {"tagsync"}
    assert set(MAY_IMPORT) <= folders


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_contracts_forbid_what_the_table_does_not_allow_and_nothing_else(room: str) -> None:
    others = (set(MAY_IMPORT) - {"tagsync.service"}) | graph().find_children("tagsync.service") | packages()
    for name in sorted(name for name in others if room_of(name) != room):
        is_forbidden = any(forbids(contract, room, name) for contract in CONTRACTS)
        assert is_forbidden != may_import(room, name), name


def test_no_file_imports_what_the_table_does_not_allow_its_room() -> None:
    over = [
        f"{file} -> {name}"
        for file, name in imports()
        if room_of(file) and room_of(file) != room_of(name) and not may_import(room_of(file), name)
    ]
    assert over == []


def test_every_package_in_the_table_is_used() -> None:
    used = {(room_of(file), name) for file, name in imports() if name in packages()}
    assert used == {(room, name) for room, allowed in MAY_IMPORT.items() for name in allowed if not room_of(name)}


def test_contracts_have_the_orders_of_the_table() -> None:
    assert orders() == ORDERS


def test_every_room_with_rooms_inside_has_an_order_of_them() -> None:
    folders = {module(Path(name).parent.as_posix()) for name in product_files()}
    for folder in folders - {"tagsync", *MAY_IMPORT}:
        outer, _, inner = folder.rpartition(".")
        assert any(inner in floor for floor in ORDERS.get(outer, [])), folder


def test_contracts_of_less_than_a_room_are_named() -> None:
    assert sorted(finer_rules()) == sorted(FINER_RULES)


def test_no_files_import_one_another_in_a_circle() -> None:
    own = {name for name in graph().modules if room_of(name)}
    TopologicalSorter({name: graph().find_modules_directly_imported_by(name) & own for name in own}).prepare()
