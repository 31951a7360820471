"""The state of DRS in one account and region, and what every operation does with it."""

from __future__ import annotations

import random
import string
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tagsync.lab.clock import Clock
from tagsync.lab.drs.errors import DrsError, conflict, invalid, not_found
from tagsync.lab.drs.ground import Ground, NoGround
from tagsync.lab.drs.records.tag_writes import TagWrites
from tagsync.lab.ec2 import regions
from tagsync.lab.wire import paging

if TYPE_CHECKING:
    from tagsync.lab.drs.records.copying import Copying
    from tagsync.lab.drs.records.job import Job
    from tagsync.lab.drs.records.plan_execution import PlanExecution
    from tagsync.lab.drs.records.recovery_plan import RecoveryPlan
    from tagsync.lab.drs.records.source_server import SourceServer
    from tagsync.lab.ec2.light_fleet import LightFleet

DEFAULT_PAGE = 1000
_HEX = string.digits + "abcdef"


@dataclass(slots=True)
class Page:
    """A page of an answer; the rows are in wire form, or source servers."""

    key: str
    rows: list[Any]
    next_token: str | None = None


class Store:
    """State of DRS in one account and region.

    `page_size` is the page when a client asks for none; `empty_page_at` puts an empty page that carries a
    token before that page of DescribeSourceServers (1 is the first), as AWS may.
    """

    def __init__(
        self,
        account: str,
        region: str,
        clock: Clock,
        peer: Callable[[str, str], Store],
        ec2: Callable[[str, str], LightFleet],
    ) -> None:
        self.account, self.region, self.clock, self.peer, self._ec2 = account, region, clock, peer, ec2
        self.partition = regions.partition_of(region)
        self.initialized = False
        self.page_size = DEFAULT_PAGE
        self.empty_page_at: int | None = None
        self.servers: dict[str, SourceServer] = {}
        self.launch_configurations: dict[str, dict[str, Any]] = {}
        self.jobs: dict[str, Job] = {}
        self.deleted_jobs: dict[str, Job] = {}
        self.recovery_instances: dict[str, dict[str, Any]] = {}
        self.replication_templates: dict[str, dict[str, Any]] = {}
        self.plans: dict[str, RecoveryPlan] = {}
        self.executions: dict[str, PlanExecution] = {}
        self.client_tokens: dict[tuple[str, str], str] = {}
        self.fail_next_launch: dict[str, str] = {}
        self.copying: dict[str, Copying] = {}
        self.replication_configurations: dict[str, dict[str, Any]] = {}
        self.ways_back: dict[str, SourceServer] = {}
        self.failback_configurations: dict[str, dict[str, Any]] = {}
        self.replicating_since: dict[str, float] = {}
        self.consistent_until: dict[str, float] = {}
        self.points_gone: set[str] = set()
        self.launch_template_conflicts: set[str] = set()
        self.starter_lacks = ""
        self.job_per_server = False
        self.without_subnet: set[str] = set()
        self.snapshots_fail: set[str] = set()
        self.ground: Ground = NoGround()
        self.templates_kept: set[str] = set()
        self.launch_templates: dict[str, dict[str, Any]] = {}
        self.launch_template_tags: dict[str, dict[str, str]] = {}
        self.launch_actions: dict[str, dict[str, dict[str, Any]]] = {}
        self.action_outcomes: dict[str, dict[str, str]] = {}
        self.job_seconds = 360.0
        self.lock = threading.RLock()
        self.tag_writes = TagWrites()
        self._random = random.Random(f"{account}/{region}")

    def new_id(self, prefix: str) -> str:
        return prefix + "".join(self._random.choices(_HEX, k=17))

    def arn(self, resource: str) -> str:
        return f"arn:{self.partition}:drs:{self.region}:{self.account}:{resource}"

    def fleet(self) -> LightFleet:
        """The EC2 instances of this account and region, where recovery instances appear too."""
        return self._ec2(self.account, self.region)

    def in_jobs(self, at: float) -> set[str]:
        """The source servers that a job is working on."""
        return {server for job in self.jobs.values() if at < job.ends for server in job.servers}

    def refuse_in_job(self, server_id: str) -> None:
        if server_id in self.in_jobs(self.clock.now()):
            message = f"Source server {server_id} is currently being processed by a job"
            raise conflict(message, "SourceServer", server_id)

    def is_copied_back(self, name: str) -> bool:
        """Whether a source server in the origin's region copies this recovery instance."""
        back = self.ways_back.get(name)
        return back is not None and back.replication_state() not in ("", "STOPPED", "DISCONNECTED")

    def settle_tags(self) -> None:
        """Make the delayed tag writes visible whose time has come."""
        self.tag_writes.settle(self.clock.now())

    def made_before(self, operation: str, request: dict[str, Any]) -> str:
        """The name of what an earlier request with this client token made, empty for a new request."""
        return self.client_tokens.get((operation, request.get("clientToken", "")), "")

    def remember(self, operation: str, request: dict[str, Any], made: str) -> None:
        if request.get("clientToken"):
            self.client_tokens[operation, request["clientToken"]] = made

    def require_initialized(self) -> None:
        if not self.initialized:
            raise DrsError("UninitializedAccountException", "Account not initialized")

    def server(self, server_id: str) -> SourceServer:
        self.require_initialized()
        if server_id not in self.servers:
            raise not_found("SourceServer", server_id)
        return self.servers[server_id]

    def page(
        self,
        operation: str,
        rows: list[Any],
        request: dict[str, Any],
        *,
        key: str = "items",
        most: int | None = None,
        empty_at: int | None = None,
    ) -> Page:
        """One page of `rows`; its token is bound to operation, account, region and filters.

        `most` caps the page where the model does; an empty page with a token is put in at `empty_at`.
        """
        asked = {name: value for name, value in request.items() if name not in ("maxResults", "nextToken")}
        bind = paging.binding(operation, self.account, self.region, asked)
        start, number = 0, 1
        if request.get("nextToken"):
            try:
                start, number = paging.read_token(request["nextToken"], bind)
            except paging.BadToken as error:
                raise invalid(str(error)) from None
        size = min(request.get("maxResults") or self.page_size, most or DEFAULT_PAGE)
        if number == empty_at:
            return Page(key, [], paging.make_token(bind, start, number + 1))
        end = start + size
        more = paging.make_token(bind, end, number + 1) if end < len(rows) else None
        return Page(key, rows[start:end], more)
