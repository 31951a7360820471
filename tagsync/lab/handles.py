"""The python interface that the server and the in-process transport share: services, clock, faults, tags, scenarios."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from tagsync.lab.clock import Clock
from tagsync.lab.drs.backend import DrsBackend
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.ec2.light_fleet import LightFleet
from tagsync.lab.faults.engine import Faults
from tagsync.lab.iam.identities import HUB
from tagsync.lab.iam.role_request import RoleRequest
from tagsync.lab.scenario.document import Scenario
from tagsync.lab.scenario.seed import seed
from tagsync.lab.ssm.runs import DocumentRuns
from tagsync.lab.world import World


class Handles:
    """Python access to a world."""

    def __init__(self, world: World) -> None:
        self.world = world

    @property
    def clock(self) -> Clock:
        return self.world.clock

    @property
    def faults(self) -> Faults:
        return self.world.faults

    def drs(self, account: str, region: str) -> DrsBackend:
        """DRS of one account and region, with its jobs and executions as they are by now."""
        backend = self.world.drs(account, region)
        with backend.lock:
            backend.settle_jobs()
        return backend

    def ec2(self, account: str, region: str) -> LightFleet:
        """The EC2 instances of one account and region."""
        return self.world.ec2(account, region)

    def ssm(self, account: str, region: str) -> DocumentRuns:
        """The runs of SSM documents in one account and region, and how they end."""
        return self.world.ssm(account, region)

    def add_role(
        self,
        account: str,
        name: str,
        *,
        trusts: str = HUB,
        external_id: str | None = None,
        policy: dict[str, Any] | None = None,
        also: Sequence[str] = (),
        longest_session: int = 3_600,
    ) -> str:
        """An IAM role that the account `trusts` may assume; returns its ARN. No policy: it may do everything.

        `also`: what its trust policy allows beside sts:AssumeRole, such as sts:TagSession. `longest_session`: its
        MaxSessionDuration, in seconds.
        """
        return self.world.add_role(
            account,
            name,
            trusts=trusts,
            external_id=external_id,
            policy=policy,
            also=also,
            longest_session=longest_session,
        )

    @property
    def role_sessions(self) -> list[RoleRequest]:
        """With what each session of a role was opened so far: name, tags, source identity, policies, duration."""
        return self.world.identities.role_sessions

    def mfa_code(self, account: str = HUB) -> str:
        """What the MFA device of the account's administrator (`arn:aws:iam::ACCOUNT:mfa/admin`) shows now.

        A code is good once.
        """
        return self.world.sts.mfa.code(account)

    def seed(self, scenario: Scenario) -> None:
        """Add the accounts and fleets of a scenario to what is there."""
        seed(self.world, scenario)

    def servers(self) -> Iterator[SourceServer]:
        """Every source server of every account and region."""
        for backend in self.world.backends():
            with backend.lock:
                backend.settle_tags()
                found = list(backend.servers.values())
            yield from found

    def tags(self, server: str) -> dict[str, str]:
        """The actual tags of a source server, named by its ARN or ID. Raises KeyError."""
        for each in self.servers():
            if server in (each.id, each.arn):
                return dict(each.tags)
        raise KeyError(f"the lab has no source server {server}")
