"""What a run of pytest found: which tests failed, and the smallest examples that hypothesis gives for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TITLE = re.compile(r"^_{3,} (?P<name>\S+) _{3,}$", re.MULTILINE)
_EXAMPLE = re.compile(r"(?:Falsifying example|Failing test case): (?P<call>.*?)(?=\n(?!E? +\S|E?\s*\))|\Z)", re.DOTALL)
_LEFT = re.compile(r"^E ? ?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Finding:
    """One test that failed. `example` is the call, or the steps of a state machine, that makes it fail; empty where
    hypothesis gives none."""

    test: str
    example: str

    @property
    def to_keep(self) -> str:
        """The example as the line that keeps it; the steps of a state machine are told as they are."""
        match = re.fullmatch(r"test_\w+\((?P<arguments>.*)\)", self.example, re.DOTALL)
        return f"@example({match['arguments']})" if match else self.example


def findings(output: str) -> list[Finding]:
    """The failures in what pytest printed."""
    parts = _TITLE.split(output)
    return [Finding(name, _example(text)) for name, text in zip(parts[1::2], parts[2::2], strict=True)]


def _example(text: str) -> str:
    plain = _LEFT.sub("", text)
    found = _EXAMPLE.search(plain)
    return found["call"].rstrip() if found else ""
