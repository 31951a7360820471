"""Writes files into a new folder: all of them, or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from tagsync.core.errors import InputError, Mistake


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes files, by their paths in the folder, which must be empty or not be there yet. A repository without any
    file counts as empty.

    Raises `InputError`, and then nothing is left of them: neither files nor folders that were made for them.
    """
    made: list[Path] = []
    try:
        _check(folder)
        made = _missing(folder)
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".tagsync-") as name:
            unfinished = Path(name)
            for place, content in files.items():
                path = unfinished / place
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            for path in sorted(unfinished.iterdir()):
                made.append(folder / path.name)
                path.rename(made[-1])
    except OSError as error:
        _remove(made)
        what = f"it cannot be written: {(error.strerror or 'unknown error').lower()}"
        raise InputError([Mistake(str(folder), what, "Name a folder that can be written to")]) from None


def _check(folder: Path) -> None:
    if folder.is_dir():
        found = sorted(path.name for path in folder.iterdir() if path.name != ".git")
        others = f" and {len(found) - 1} more" if len(found) > 1 else ""
        what = f"it is not empty: it has {found[0]}{others}" if found else ""
    elif folder.exists():
        what = "it is a file"
    else:
        what = "it is a link that leads nowhere" if folder.is_symlink() else ""
    if what:
        raise InputError([Mistake(str(folder), what, "Name a new folder, or an empty one")])


def _missing(folder: Path) -> list[Path]:
    """The first of the folders that have to be made, with which the others are removed again."""
    return [each for each in (folder, *folder.parents) if not each.exists()][-1:]


def _remove(paths: list[Path]) -> None:
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):  # it may not be there yet
                path.unlink()
