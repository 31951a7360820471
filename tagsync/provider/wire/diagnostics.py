"""Errors and warnings, which Terraform shows at the line of the configuration that they are about.

    diags.error("No such region", 'Write a region name, like "eu-west-1".', "regions", 1)

The arguments after the detail are the path: attribute names, keys of maps, positions in lists. Terraform prints its
line. The summary says what is wrong, in a few words, without a full stop. The detail says what to do about it.
Neither holds values of sensitive attributes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tagsync.provider.wire.paths import Path


@dataclass(frozen=True, slots=True)
class Diagnostic:
    summary: str
    detail: str = ""
    path: Path = ()
    severity: Literal["error", "warning"] = "error"


class DiagnosticError(Exception):
    """Raise it anywhere below a hook to end that hook with this diagnostic.

    To report several problems at once, or to go on after one, use `Diagnostics.error` instead.
    """

    def __init__(self, summary: str, detail: str = "", *path: str | int) -> None:
        self.diagnostic = Diagnostic(summary, detail, path)
        super().__init__(summary)


class Diagnostics:
    """The errors and warnings of one call, in order. May be used from several threads."""

    def __init__(self) -> None:
        self._all: list[Diagnostic] = []

    def error(self, summary: str, detail: str = "", *path: str | int) -> None:
        self._all.append(Diagnostic(summary, detail, path))

    def warning(self, summary: str, detail: str = "", *path: str | int) -> None:
        self._all.append(Diagnostic(summary, detail, path, "warning"))

    def add(self, *diagnostics: Diagnostic) -> None:
        self._all += diagnostics

    @property
    def failed(self) -> bool:
        """Whether there is an error among them."""
        return any(diagnostic.severity == "error" for diagnostic in self._all)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._all)
