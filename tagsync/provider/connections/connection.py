"""One connection of the provider to AWS. It reads each region once, however many resources ask for it."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tagsync.core.errors import InputError
from tagsync.core.model import (
    Fleet,
    LaunchSettings,
    OriginReadings,
    Problem,
    SourceServer,
    Target,
    TargetReading,
)
from tagsync.core.plan import Plan, TargetPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.sentences import sentence
from tagsync.discovery.survey import Survey, survey
from tagsync.engine.once import Once
from tagsync.engine.ports import Reader, Writer
from tagsync.engine.read import read_fleet
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, RoleToAssume, Targets
from tagsync.provider.connections.choice import Choice
from tagsync.provider.connections.configuration import Configuration
from tagsync.provider.connections.roles import RoleByName
from tagsync.provider.wire.api import DiagnosticError

if TYPE_CHECKING:
    from tagsync.aws.connection import Connection
    from tagsync.discovery.estate.ports import EstateReader
    from tagsync.recovery.native.ports import LaunchReader, NativeExecutions
    from tagsync.recovery.plans.ports import NativePlans

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PlannedTarget:
    """A target as it was read, and the plan that the policy makes of it."""

    target: Target
    fleet: Fleet
    plan: Plan

    @property
    def reading(self) -> TargetReading:
        return self.fleet.targets[0]

    @property
    def target_plan(self) -> TargetPlan:
        return self.plan.targets[0]


@dataclass(frozen=True, slots=True)
class _ReadOnce:
    """A `Reader` that takes the servers of a whole target from the shared listing."""

    reader: Reader
    listing: Callable[[Target], TargetReading]

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        return self.reader.read_servers(target, server_ids) if server_ids else self.listing(target)

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        return self.reader.read_origins(account, region, instance_ids)

    def read_launch(self, server: SourceServer) -> LaunchSettings | Problem:
        return self.reader.read_launch(server)


class FleetConnection:
    """Everything that resources and data sources need from AWS. Thread-safe.

    Making one imports the AWS SDK and logs in, so that what is wrong with the credentials is told once. One that is
    `like` another shares its login. If only some accounts are allowed, it asks which one this is. Raises `InputError`,
    `CredentialsError`, and `DiagnosticError` for an account that is not allowed.
    """

    def __init__(
        self, configuration: Configuration, stopping: threading.Event, like: FleetConnection | None = None
    ) -> None:
        from tagsync.aws.sdk.login import open_session

        self._session: Any = like._session if like else open_session(configuration.login)
        self.policy: Policy = configuration.policy
        self.roles: tuple[RoleToAssume | RoleByName, ...] = (*configuration.roles, configuration.origin)
        self.workers = configuration.workers
        self.stop = Stop(configuration.timeout_seconds)
        threading.Thread(target=self._cancel_when, args=(stopping,), daemon=True).start()
        self._configuration = configuration
        self._connection = self._open(configuration.access(os.environ.get("AWS_REGION", "")))
        self._connection.log_in()
        self._role_account = configuration.account
        if rule := configuration.accounts.argument:
            self._require_allowed(configuration.accounts.refuses(self.account), rule)
        self._planned_targets = Once(self._plan_target)
        self._listings = Once(self.reader.read_servers)

    @property
    def reader(self) -> Reader:
        return self._connection.reader

    @property
    def estate_reader(self) -> EstateReader:
        return self._connection.estate_reader

    @property
    def writer(self) -> Writer:
        return self._connection.writer

    @property
    def native_plans(self) -> NativePlans:
        return self._connection.native_plans

    @property
    def executions(self) -> NativeExecutions:
        return self._connection.native_executions

    @property
    def launches(self) -> LaunchReader:
        return self._connection.launch_reader

    def now(self) -> datetime:
        """AWS's time, as its last answer told it."""
        return self._connection.now()

    @property
    def partition(self) -> str:
        """The partition of the region: `aws`, `aws-cn`, ..."""
        return self._connection.partition

    @property
    def account(self) -> str:
        """The DRS account: of the assumed role, else of the credentials (`sts:GetCallerIdentity`)."""
        return self._role_account or self._connection.identity()

    def region(self, wanted: str | None) -> str:
        """The wanted region, else the provider's. Raises `DiagnosticError` if none is set, or if DRS is not there."""
        region = wanted or self._connection.default_region
        if not region:
            raise DiagnosticError(
                "No region",
                "Set region here or in the provider block, or AWS_REGION in the environment.",
                "region",
            )
        try:
            self._connection.require_drs(region)
        except InputError as error:
            raise DiagnosticError("Not a region of DRS", sentence(error), "region") from None
        return region

    def target(self, region: str) -> Target:
        return Target(self.account, region)

    def require_account(self, account: str | None, what: str, *path: str) -> None:
        """Raises `DiagnosticError` if a resource in the state is in another account than this connection reaches.

        `account` is the one in the state: None while it is not known.
        """
        if account not in (None, self.account):
            raise DiagnosticError(
                f"The {what} is in another account",
                f"It is in account {account}, and the provider reaches account {self.account}. Give the provider the "
                "credentials or the assume_role of that account (with an alias, where both are needed). To import what "
                "is in other accounts, name a role for them in account_role.",
                *path,
            )

    def planned_target(self, region: str) -> PlannedTarget:
        """Source servers (those of `listing`), origins and launch settings of a region, read once."""
        return self._planned_targets(region)

    def listing(self, target: Target) -> TargetReading:
        """The source servers of a target, read once."""
        return self._listings(target)

    def forget(self, target: Target) -> None:
        """The next look at the target reads it anew."""
        self._planned_targets.forget(target.region)
        self._listings.forget(target)

    def server(self, target: Target, server_id: str) -> SourceServer | None:
        """One source server; None if it does not exist. Raises `DiagnosticError` if it cannot be read."""
        reading = self.reader.read_servers(target, (server_id,))
        if reading.servers:
            return reading.servers[0]
        if reading.problem:
            raise DiagnosticError(f"{target} cannot be read", sentence(reading.problem), "source_server_id")
        return None

    def survey(self, choice: Choice) -> Survey:
        """The source servers of all accounts and regions of a choice, through the roles of
        the provider, or its `account_role`. Raises `InputError` for what cannot be chosen."""
        connection = self._open(choice.access(self._configuration, self.account))
        return survey(connection.reader, connection.targets(), workers=self.workers, stop=self.stop)

    def _open(self, access: Access) -> Connection:
        from tagsync.aws.connection import Connection
        from tagsync.aws.sdk.calls import ATTEMPTS

        retries = self._configuration.retries
        return Connection(
            access,
            workers=self.workers,
            stop=self.stop,
            session=self._session,
            endpoints=self._configuration.endpoints,
            attempts=ATTEMPTS if retries is None else retries + 1,
        )

    def _require_allowed(self, problem: str, rule: str) -> None:
        if problem:
            detail = f"{problem}. Nothing was read or written. Use credentials or a role of another account."
            raise DiagnosticError("Not an allowed account", detail, rule)

    def _plan_target(self, region: str) -> PlannedTarget:
        target = self.target(region)
        fleet = read_fleet(
            _ReadOnce(self.reader, self._listings),
            Targets((target,)),
            self.policy,
            now=datetime.now(UTC),
            workers=self.workers,
            stop=self.stop,
        )
        plan = make_plan(self.policy, fleet)
        log.info("%s: %s; %d problems", target, plan.counts, len(plan.problems))
        return PlannedTarget(target, fleet, plan)

    def _cancel_when(self, stopping: threading.Event) -> None:
        stopping.wait()
        self.stop.cancel()
