"""The account and region that is asked: its calls, and what was read there, once for all checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.memo import Memo
from tagsync.aws.sdk.paging import pages
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.targets.access import Purpose

Row = Mapping[str, Any]
Rows = Sequence[Row]

MOST_PAGES = 25
"""A listing longer than this is read in part: a check needs examples, not all of it."""

T = TypeVar("T")

_MEMBERS = {
    "ListRecoveryPlanExecutionSteps": "recoveryPlanExecutionSteps",
    "ListRecoveryPlanExecutions": "recoveryPlanExecutions",
    "ListRecoveryPlans": "recoveryPlans",
    "ListStagingAccounts": "accounts",
}
"""The member with the rows, where it is not `items`."""


class NothingToAsk(Exception):
    """The account has nothing that could answer the question. The text says what is missing."""


@dataclass(slots=True)
class Account:
    """`regions` are those of DRS as the SDK knows them. `server_id` is the server that may be launched, or empty.

    `pause` waits so many seconds, and is False if the run was stopped. `cleaning` gives sessions that work after a
    stop too. `left_behind` collects what could not be cleaned up.
    """

    sessions: Sessions
    target: Target
    regions: Sequence[str]
    run_id: str
    server_id: str
    pause: Callable[[float], bool]
    cleaning: Callable[[], Sessions]
    left_behind: list[str] = field(default_factory=list)
    _listings: Memo[str, tuple[Rows, ...]] = field(init=False)
    _made: dict[object, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._listings = Memo(self._list)

    def read(self, operation: str, **parameters: object) -> Row:
        """Calls DRS with the credentials for reading. Raises `CallFailed`."""
        return self.api("read")(operation, **parameters)

    def write(self, operation: str, **parameters: object) -> Row:
        """Calls DRS with the credentials for writing. Raises `CallFailed`."""
        return self.api("write")(operation, **parameters)

    def api(self, purpose: Purpose = "read", service: str = "drs", region: str = "") -> Api:
        return self.sessions.api(self.target.account, region or self.target.region, service, purpose)

    def arn(self, resource: str) -> str:
        return f"arn:{self.sessions.partition}:drs:{self.target.region}:{self.target.account}:{resource}"

    def pages(self, operation: str) -> tuple[Rows, ...]:
        """The first pages of a listing, read once. Raises `CallFailed`."""
        return self._listings(operation)

    def rows(self, operation: str) -> Rows:
        return [row for page in self.pages(operation) for row in page]

    def servers(self) -> Rows:
        return some(self.rows("DescribeSourceServers"), "there is no source server")

    def every(self, operation: str, **parameters: object) -> Rows:
        """All rows of a listing, as they are now. Raises `CallFailed`."""
        listing = pages(self.api(), operation, "nextToken", **parameters)
        return [row for page in listing for row in page[_MEMBERS.get(operation, "items")]]

    def once(self, make: Callable[[Account], T]) -> T:
        """What `make` makes of this account. It is called once, and what it raises is raised again."""
        if make not in self._made:
            try:
                self._made[make] = make(self)
            except Exception as error:
                self._made[make] = error
        made = self._made[make]
        if isinstance(made, Exception):
            raise made
        result: T = made
        return result

    def points_of(self, server_id: str, **parameters: object) -> Rows:
        """The first page of a server's recovery points."""
        answer = self.read("DescribeRecoverySnapshots", sourceServerID=server_id, **parameters)
        rows: Rows = answer["items"]
        return rows

    def clean(self, what: str, operation: str, **parameters: object) -> bool:
        """Cleans up, also after a stop. What cannot be cleaned up is left behind, and told."""
        try:
            try:
                self.write(operation, **parameters)
            except CallFailed as failure:
                if failure.problem.kind is not ProblemKind.STOPPED:
                    raise
                self.cleaning().api(self.target.account, self.target.region, "drs", "write")(operation, **parameters)
        except CallFailed as failure:
            self.left_behind.append(f"{what}: {failure.problem.message}")
            return False
        return True

    def _list(self, operation: str) -> tuple[Rows, ...]:
        return tuple(self._first_pages(operation))

    def _first_pages(self, operation: str) -> Iterator[Rows]:
        listing = pages(self.api(), operation, "nextToken")
        for _, page in zip(range(MOST_PAGES), listing, strict=False):
            yield page[_MEMBERS.get(operation, "items")]


def some(rows: Rows, otherwise: str) -> Rows:
    """The rows. Raises `NothingToAsk` if there is none."""
    if not rows:
        raise NothingToAsk(otherwise)
    return rows


def state(server: Row) -> str:
    """The state of a source server's replication."""
    return str(server.get("dataReplicationInfo", {}).get("dataReplicationState", ""))


def is_extended(server: Row) -> bool:
    return bool(server.get("stagingArea", {}).get("status") == "EXTENDED")


def instance_of(server: Row) -> str:
    """The EC2 instance that a source server says it is; empty for none."""
    return str(server.get("sourceProperties", {}).get("identificationHints", {}).get("awsInstanceID", ""))


def launch_target(configuration: Row) -> str:
    """The instance that a launch configuration launches into; empty for a new one."""
    return str(configuration.get("launchIntoInstanceProperties", {}).get("launchIntoEC2InstanceID") or "")
