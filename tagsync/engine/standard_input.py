"""A document from standard input, for a file that is named `-`."""

from __future__ import annotations

import sys
from pathlib import Path

from tagsync.core.errors import InputError, Mistake

STANDARD_INPUT = Path("-")
NAME = "standard input"


def read_standard_input() -> str:
    """All of it. Raises `InputError` if nothing is left to read, or if it is not text in UTF-8."""
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig") if sys.stdin else ""
    except UnicodeDecodeError:
        raise InputError([Mistake(NAME, "it is not text in UTF-8", "Pipe UTF-8 into it")]) from None
    if not text.strip():
        fix = "Pipe the document into it, and write - for one file only"
        raise InputError([Mistake(NAME, "nothing is left to read", fix)])
    return text
