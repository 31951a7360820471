"""The calls of some work once more, one after the other, and nothing else: the CPU that the calls themselves take."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple
from unittest.mock import patch

from bench.large_service import Organisation
from tagsync.aws.fleet.collector import calm_collector
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Api
from tagsync.engine.stop import Stop


class Made(NamedTuple):
    """One call. Roles are assumed again when it is repeated, as often as before."""

    account: str
    region: str
    service: str
    operation: str
    parameters: Mapping[str, object]


def calls_of(work: Callable[[], Any]) -> Sequence[Made]:
    """The calls that the work makes with assumed roles, in their order."""
    made: list[Made] = []
    send = Api.__call__

    def note(self: Api, operation: str, **parameters: object) -> Any:
        name = self.name(operation)
        if name.service != "sts":
            made.append(Made(name.account, name.region, name.service, operation, parameters))
        return send(self, operation, **parameters)

    with patch.object(Api, "__call__", note):
        work()
    return made


def repeat(organisation: Organisation, calls: Sequence[Made]) -> int:
    """Makes these calls through a connection of its own, looks at no answer, and says how many were sent. Python's
    garbage collector is as calm as while a fleet is read."""
    organisation.calls()
    sessions = organisation.connect(organisation.access, Stop())._sessions
    with calm_collector():
        for each in calls:
            try:
                sessions.api(each.account, each.region, each.service)(each.operation, **each.parameters)
            except CallFailed:
                continue  # the simulated AWS of the bench does not answer all of them
    return organisation.calls().total()
