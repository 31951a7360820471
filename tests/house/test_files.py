"""The files: short, named in CONTRIBUTING.md where they are not, and at most two dozen in a folder."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.house.contributing import CONTRIBUTING, LONG_FILES, REPOSITORY, product_files
from tests.terraform.versions.choosing import VERSIONS

LONGEST_FILE = 250
MOST_FILES = 24


def test_files_are_short_or_listed_with_a_reason() -> None:
    lines = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in product_files().items()}
    assert sorted(LONG_FILES) == [name for name, count in lines.items() if count > LONGEST_FILE]


def test_no_folder_holds_more_than_two_dozen_files() -> None:
    folders = Counter(Path(name).parent.as_posix() for name in product_files() if not name.endswith("/__init__.py"))
    assert {folder: count for folder, count in folders.items() if count > MOST_FILES} == {}


def test_every_package_says_what_is_in_it() -> None:
    packages = {name: path for name, path in product_files().items() if name.endswith("/__init__.py")}
    assert [name for name, path in packages.items() if not ast.get_docstring(ast.parse(path.read_text("utf-8")))] == []


LOCKS = [
    "constraints.txt",
    "examples/constraints.txt",
    "tests/audit/constraints.txt",
    "cdktf/package-lock.json",
    *(f"tests/terraform/versions/locks/{version}.txt" for version in VERSIONS),
]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_what_a_package_is_and_not_where_a_machine_got_it(lock: str) -> None:
    text = (REPOSITORY / lock).read_text(encoding="utf-8")
    assert re.search(r"sha(256|512)[:-]", text)
    assert not re.search(r'"resolved"|index-url|find-links| @ ', text)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`([\w-]+/[\w./-]+)`", CONTRIBUTING))))
def test_every_path_in_contributing_exists(path: str) -> None:
    assert (REPOSITORY / path).exists()
