"""Blocks are given to the bindings as struct classes: cdktf silently loses snake_case keys of dicts in lists."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cdktf.conftest import REPOSITORY

PACKAGE = REPOSITORY / "cdktf" / "tagsync_cdktf"
SOURCES = sorted([*(PACKAGE / "constructs").glob("*.py"), *(PACKAGE / "stacks").glob("*.py")])
MAPS = ("variables", "tags", "dimensions")
"""Arguments that are maps in Terraform too."""


def dicts(source: str) -> Iterator[int]:
    """The lines with a dict that is given to a class of the bindings."""
    tree = ast.parse(source)
    bound = {
        alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tagsync_cdktf.aws.")
        for alias in node.names
    }
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in bound:
            for keyword in call.keywords:
                if keyword.arg not in MAPS:
                    yield from (node.lineno for node in _outside_json(keyword.value) if isinstance(node, ast.Dict))


def _outside_json(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "json.dumps":
        return
    yield node
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.keyword) and child.arg in MAPS):
            yield from _outside_json(child)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_blocks_are_struct_classes(path: Path) -> None:
    assert list(dicts(path.read_text())) == []


def test_a_dict_is_found() -> None:
    source = "from tagsync_cdktf.aws.provider import AwsProvider\nAwsProvider(x, assume_role=[{'role_arn': 'a'}])\n"
    assert list(dicts(source)) == [2]
