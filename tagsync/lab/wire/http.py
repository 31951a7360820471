"""An HTTP request as the lab sees it, and what comes back: an answer, or none."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request: `path` still encoded and without its query, header names in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def target(self) -> str:
        """The target on the request line: path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def asked(self) -> dict[str, str]:
        """The parameters of the query that have a value; of several with one name the first."""
        return {name: values[0] for name, values in parse_qs(self.query).items()}


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Drop:
    """No answer: cut the connection, after `seconds` if it `hangs` (0: when `released` is set). `applied`: let the call
    take effect first."""

    applied: bool = False
    seconds: float = 0.0
    hangs: bool = False
    released: threading.Event = field(default_factory=threading.Event, compare=False)

    def wait(self) -> None:
        """Waits until it is time to cut the connection."""
        if self.hangs:
            self.released.wait(self.seconds or None)


def json_answer(status: int, content: object, headers: dict[str, str] | None = None) -> Answer:
    body = json.dumps(content).encode()
    return Answer(status, {"Content-Type": "application/json"} | (headers or {}), body)
