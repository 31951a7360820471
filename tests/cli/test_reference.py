"""The committed reference and schemas are those of the program."""

from __future__ import annotations

import re
from pathlib import Path

import jsonschema
import pytest

from tagsync.cli.reference import SCHEMAS, reference, write

DOCS = Path(__file__).parents[2] / "docs"


def test_the_committed_files_are_fresh(tmp_path: Path) -> None:
    write(tmp_path)
    for fresh in [path for path in tmp_path.rglob("*") if path.is_file()]:
        committed = DOCS / fresh.relative_to(tmp_path)
        assert committed.read_text(encoding="utf-8") == fresh.read_text(encoding="utf-8"), "run: make docs"


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_schemas_are_schemas(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])


def test_the_reference_has_every_flag_once() -> None:
    text = reference()
    for flag in ("--policy", "--targets", "--workers", "--redact"):
        assert len(re.findall(rf"^\| `{flag}[ `]", text, re.MULTILINE)) == 1
    for flag, commands in {
        "--out": 3,
        "--dry-run": 3,
        "--key": 2,
    }.items():  # plan, rollback, adopt; apply, rollback, cleanup; explain, verify
        assert len(re.findall(rf"^\| `{flag}[ `]", text, re.MULTILINE)) == commands
