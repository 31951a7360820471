"""What judges from outside find, and which of it is explained in `exceptions.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

FILE = Path(__file__).with_name("exceptions.toml")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """`check` is the judge's own name for a rule, `on` a file, or a resource in a stack or module."""

    judge: str
    check: str
    on: str
    says: str

    def __str__(self) -> str:
        return f"{self.judge} {self.check} {self.on}: {self.says}"


@dataclass(frozen=True, slots=True)
class Accepted:
    """An exception. `on` is a glob."""

    judge: str
    check: str
    on: str
    why: str

    def covers(self, finding: Finding) -> bool:
        return (self.judge, self.check) == (finding.judge, finding.check) and fnmatchcase(finding.on, self.on)


def read(text: str) -> list[Accepted]:
    """The exceptions of a TOML document: tables `[[judge]]` of `check`, `on` and `why`, all three."""
    return [Accepted(judge, **entry) for judge, entries in tomllib.loads(text).items() for entry in entries]


def unexplained(findings: Iterable[Finding], accepted: Sequence[Accepted]) -> list[Finding]:
    return sorted(each for each in findings if not any(one.covers(each) for one in accepted))


def outgrown(findings: Sequence[Finding], accepted: Iterable[Accepted]) -> list[Accepted]:
    """The exceptions for what no judge finds any more."""
    return [one for one in accepted if not any(one.covers(each) for each in findings)]
