"""A folder is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tagsync.core.errors import InputError
from tagsync.shipped.writing import write_folder

FILES = {"a.txt": b"1", "b/c.txt": b"2"}
CANNOT = {"a.txt": b"1", "b": b"2", "b/c.txt": b"3"}
"""`b` cannot be a file and a folder: what comes before it has been written by then."""


def tree(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@pytest.mark.parametrize("place", ["new", "some/where/new", "."])
def test_a_folder_is_new_or_empty(tmp_path: Path, place: str) -> None:
    write_folder(tmp_path / place, FILES)
    assert tree(tmp_path / place) == ["a.txt", "b", "b/c.txt"]
    assert (tmp_path / place / "b" / "c.txt").read_bytes() == b"2"


@pytest.mark.parametrize("place", ["new", "some/where/new", "."])
def test_after_a_failure_nothing_is_left(tmp_path: Path, place: str) -> None:
    with pytest.raises(InputError, match="it cannot be written: file exists"):
        write_folder(tmp_path / place, CANNOT)
    assert tree(tmp_path) == []


def test_what_is_there_is_kept(tmp_path: Path) -> None:
    full, file, lost = tmp_path / "full", tmp_path / "file", tmp_path / "lost"
    full.mkdir()
    for name in ("x", "y", "z"):
        (full / name).touch()
    file.touch()
    lost.symlink_to(tmp_path / "nowhere")
    before = tree(tmp_path)
    for folder, what in (
        (full, "it is not empty: it has x and 2 more. Name a new folder, or an empty one"),
        (file, "it is a file. Name a new folder, or an empty one"),
        (lost, "it is a link that leads nowhere. Name a new folder, or an empty one"),
        (file / "new", "it cannot be written: not a directory."),
        (tmp_path / ("long" * 100), "it cannot be written: file name too long."),
    ):
        with pytest.raises(InputError) as failed:
            write_folder(folder, FILES)
        assert str(failed.value).startswith(f"{folder}: {what}")
        assert tree(tmp_path) == before
