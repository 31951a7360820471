"""Turns an unexpected exception into a problem of one target or server, so the rest of the run goes on."""

from __future__ import annotations

import traceback
from pathlib import Path

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind


def defect(error: Exception, where: str) -> Problem:
    """Names the type of the exception and its line, but not its message, which may hold tag values (law 9)."""
    frames = traceback.extract_tb(error.__traceback__)
    line = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    message = f"unexpected {type(error).__name__}{line}"
    return Problem(ProblemKind.DEFECT, where, message, ProblemKind.DEFECT.hint)
