"""A copy of the repository in which one file at a time is mutated. The working tree is never touched."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
_LEFT_OUT = shutil.ignore_patterns(".*", "node_modules", "__pycache__", "cdktf.out", "build", "dist")


@dataclass(frozen=True, slots=True)
class Workspace:
    root: Path
    _moments: Iterator[int] = field(default_factory=itertools.count)

    @classmethod
    def copied_to(cls, root: Path) -> Workspace:
        shutil.copytree(REPOSITORY, root, ignore=_LEFT_OUT)
        return cls(root)

    def code(self, file: str) -> str:
        return (self.root / file).read_text("utf-8")

    @contextmanager
    def with_code(self, file: str, code: str) -> Iterator[None]:
        """The copy with other code in a file.

        Python would take the compiled code of before for a file of the same size and time. Each has a time of its own.
        """
        before = self.code(file)
        self._write(file, code)
        try:
            yield
        finally:
            self._write(file, before)

    def _write(self, file: str, code: str) -> None:
        path, moment = self.root / file, next(self._moments)
        path.write_text(code, "utf-8")
        os.utime(path, (moment, moment))
