"""Connections to the lab."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.sdk import Timeouts
from tagsync.engine.access import Access
from tagsync.engine.stop import Stop
from tagsync.lab.lab import Lab

Connect = Callable[..., Connection]


@pytest.fixture
def connect(lab: Lab) -> Connect:
    """Makes a connection as the hub's administrator: `connect(access, stop=..., read_timeout=...)`."""

    def make(
        access: Access | None = None,
        *,
        region: str = "us-east-1",
        stop: Stop | None = None,
        read_timeout: float = 20,
    ) -> Connection:
        timeouts = Timeouts(connect=5, read=read_timeout)
        return Connection(access or Access(), session=lab.session(region), stop=stop, timeouts=timeouts)

    return make


@pytest.fixture
def guarded_lab() -> Iterator[Lab]:
    """An empty simulated AWS that enforces the policies of roles."""
    with Lab(iam=True) as running:
        yield running
