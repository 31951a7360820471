"""Connections to the lab."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
from botocore.awsrequest import AWSResponse
from urllib3 import HTTPResponse

from tagsync.aws.connection import Connection
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.timeouts import Timeouts
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
        region_timeout: float = 30,
        **more: Any,
    ) -> Connection:
        timeouts = Timeouts(connect=5, read=read_timeout, region=region_timeout)
        return Connection(access or Access(), session=lab.session(region), stop=stop, timeouts=timeouts, **more)

    return make


@pytest.fixture
def guarded_lab() -> Iterator[Lab]:
    """An empty simulated AWS that enforces the policies of roles."""
    with Lab(iam=True) as running:
        yield running


def answer_instead(session: boto3.Session, call: str, body: str, status: int = 200) -> None:
    """Lets something that is not AWS answer a `call` (`ec2.DescribeInstances`, or all of `ec2`) of a session."""

    def answer(request: Any, **_: Any) -> AWSResponse:
        raw = HTTPResponse(io.BytesIO(body.encode()), preload_content=False)
        return AWSResponse(request.url, status, {}, raw)

    session.events.register(f"before-send.{call}", answer)
