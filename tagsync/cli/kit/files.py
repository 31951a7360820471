"""Writes files whole or not at all. They hold tag values, so only the owner can read them (law 9)."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tagsync.core.errors import InputError, Mistake


def check_writable(path: Path, what: str) -> None:
    """Raises `InputError` if `what` could not be saved here, before AWS is read for it."""
    real = path.resolve()
    if real.exists() and not real.is_file():
        raise InputError([Mistake(str(path), "it is not a regular file", "Name a file")])
    try:
        with tempfile.NamedTemporaryFile(dir=real.parent, prefix=".tagsync-"):
            pass
    except OSError as error:
        raise _unwritable(path, error, what) from None


def save_text(text: str, path: Path, what: str) -> None:
    """Saves the text in one step, with mode 0600. Raises `InputError` if that fails."""
    real = path.resolve()
    unfinished = ""
    try:
        descriptor, unfinished = tempfile.mkstemp(dir=real.parent, prefix=".tagsync-")
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(unfinished, real)
    except OSError as error:
        if unfinished:
            Path(unfinished).unlink(missing_ok=True)
        raise _unwritable(path, error, what) from None


def _unwritable(path: Path, error: OSError, what: str) -> InputError:
    problem = f"the {what} cannot be saved here: {(error.strerror or 'unknown error').lower()}"
    return InputError([Mistake(str(path), problem, "Name a file in a folder that can be written to")])
