"""The simulated AWS without sockets or moto: botocore's ``before-send`` answered in process.

Real boto3 clients, serialisation, signing, parsing and retries; for benchmarks, which measure the product and not
the lab, and for tests that want speed. DRS, STS and EC2's DescribeInstances and DescribeRegions are simulated.
"""

from __future__ import annotations

import io
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from botocore.awsrequest import AWSResponse
from botocore.exceptions import ConnectionClosedError, ReadTimeoutError

from tagsync.lab.drs.ground import NoGround
from tagsync.lab.drs.service import ModelMismatch
from tagsync.lab.handles import Handles
from tagsync.lab.iam.identities import HUB, Identities, Identity, admin_key
from tagsync.lab.iam.trust import LabRole
from tagsync.lab.scenario import document as scenarios
from tagsync.lab.wire import error_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Drop, Request
from tagsync.lab.world import World


class Transport(Handles):
    """A simulated AWS of its own. Unknown access keys act as the hub account's administrator.

    `calls` counts what was served by (service, operation); `mismatches` of the world are raised where they happen.
    """

    def __init__(self, scenario: str | Path | None = None) -> None:
        self.calls: Counter[tuple[str, str]] = Counter()
        self._lock = threading.Lock()
        identities = Identities()
        hub = identities.find(admin_key(HUB))
        super().__init__(World(_Memory(), self._record, stranger=hub, identities=identities))
        if scenario is not None:
            self.seed(scenarios.load(scenario))

    def attach(self, session: Any) -> Any:
        """Let the clients of a boto3 or botocore session talk to this AWS; returns the session."""
        events = session.events if hasattr(session, "events") else session.get_component("event_emitter")
        events.register("before-send", self._answer)
        return session

    def count(self, service: str | None = None, op: str | None = None) -> int:
        """How many calls there were, of a service and operation when given."""
        return sum(
            number
            for (each_service, each_op), number in self.calls.items()
            if service in (None, each_service) and op in (None, each_op)
        )

    def forget_calls(self) -> None:
        self.calls.clear()

    def _record(self, call: Call) -> None:
        with self._lock:
            self.calls[call.service, call.op] += 1

    def _answer(self, request: Any, **_: Any) -> AWSResponse:
        answer = self.world.serve(_read(request))
        if isinstance(answer, Drop):
            if answer.hangs:
                raise ReadTimeoutError(endpoint_url=request.url)
            raise ConnectionClosedError(endpoint_url=request.url)
        if self.world.mismatches:
            raise ModelMismatch(self.world.mismatches[0])
        return AWSResponse(request.url, answer.status, answer.headers, _Raw(answer.body))


class _Memory:
    """Tags and roles in plain tables, and no other services."""

    def __init__(self) -> None:
        self._tags: dict[tuple[str, str], dict[str, dict[str, str]]] = defaultdict(dict)
        self._roles: dict[str, LabRole] = {}

    def instance_tags(self, account: str, region: str) -> MutableMapping[str, dict[str, str]]:
        return self._tags[account, region]

    def find_role(self, arn: str) -> LabRole | None:
        return self._roles.get(arn)

    def has_role(self, name: str) -> bool:
        return any(arn.rpartition("/")[2] == name for arn in self._roles)

    def has_instances(self, _account: str, _region: str) -> bool:
        return False

    def lacks(self, _caller: Identity, _call: Call, _request: Request) -> str:
        return ""

    def lacks_for_drs(self, _caller: Identity, _call: Call) -> str:
        return ""

    def allows(self, _role: str, _action: str, _resource: str) -> bool:
        return True

    def add_role(
        self, account: str, name: str, trust: str, policy: dict[str, Any] | None, longest_session: int
    ) -> None:
        if policy is not None:
            raise ValueError("the in-process transport enforces no policies: use Lab(iam=True)")
        arn = f"arn:aws:iam::{account}:role/{name}"
        self._roles[arn] = LabRole(arn, trust, longest_session)

    def document_type(self, _account: str, _region: str, _name: str) -> str:
        return ""

    def add_accounts(self, _names: dict[str, str]) -> None:
        """The in-process transport has no Organizations."""

    def ground(self, _account: str, _region: str) -> NoGround:
        return NoGround()

    def answer(self, _request: Request, call: Call, _caller: Identity | None = None) -> Answer:
        message = f"The in-process transport does not simulate {call.service}:{call.op}"
        return error_answers.answer(call.service, 501, "NotImplementedByLab", message)


class _Raw(io.BytesIO):
    """What botocore reads a body from."""

    def stream(self, **_: Any) -> Iterator[bytes]:
        yield self.read()


def _read(request: Any) -> Request:
    parts = urlsplit(request.url)
    body = request.body or b""
    headers = {
        name.lower(): value.decode() if isinstance(value, bytes) else value for name, value in request.headers.items()
    }
    body = body.encode() if isinstance(body, str) else body
    return Request(request.method, parts.path, parts.query, headers, body)
