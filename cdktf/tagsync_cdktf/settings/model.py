"""What a deployment is made of, as data. `settings_file` reads it from YAML; nothing here needs cdktf."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tagsync.engine.targets.partitions import partition_of

FanOutMode = Literal["auto", "on", "off"]
Architecture = Literal["arm64", "x86_64"]
LOCAL, S3 = "local", "s3"


@dataclass(frozen=True, slots=True)
class Account:
    """An account with source servers (`regions`), with EC2 instances whose tags change (`origin_regions`), or both.

    `origin_only` accounts hold instances alone: they are no target and get no write role. `deployer_role` is the ARN
    of the role Terraform assumes to deploy there; empty: Terraform's own credentials.
    """

    account: str
    name: str = ""
    regions: tuple[str, ...] = ()
    origin_regions: tuple[str, ...] = ()
    origin_only: bool = False
    deployer_role: str = ""


@dataclass(frozen=True, slots=True)
class Schedule:
    """Of EventBridge Scheduler. The API changes both later; a deployment sets them once and leaves them alone."""

    expression: str = "rate(1 hour)"
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Jwt:
    """Callers with a token of this issuer; `claim` holds the values that `grants` maps the roles to."""

    issuer: str
    audience: tuple[str, ...]
    claim: str
    grants: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Api:
    """Who may call. `iam` maps viewer, operator and admin to ARNs; with `jwt` the routes take tokens instead."""

    iam: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    jwt: Jwt | None = None
    requests_per_second: int = 10
    burst: int = 20


@dataclass(frozen=True, slots=True)
class FanOut:
    """`auto`: a state machine when there is, or may be, more than one target. `concurrency`: targets at once."""

    mode: FanOutMode = "auto"
    concurrency: int = 10


@dataclass(frozen=True, slots=True)
class Functions:
    """`architecture` is that of the wheels in the zip too. Memory in MB; CPU grows with it."""

    architecture: Architecture = "arm64"
    sync_memory: int = 1024
    event_memory: int = 512
    api_memory: int = 512
    log_level: str = "INFO"
    workers: int = 16


@dataclass(frozen=True, slots=True)
class Backend:
    """Where Terraform keeps its state, one object or file a stack. `folder` is relative to where the app runs."""

    kind: str = LOCAL
    folder: str = "."
    bucket: str = ""
    prefix: str = "tagsync/"
    region: str = ""
    kms_key: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """Encryption with a customer's key: a new one (`create`), one that exists (`arn`), or AWS's own (neither)."""

    create: bool = False
    arn: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """A whole deployment. `hub` is the account of the service itself.

    `policy` is the policy document as it is given to the functions, checked; `ensures_launch` says that it ensures
    launch settings, which takes more permissions. `apply_sync` adds the stack that applies `modules/tagsync`.
    `recovery` adds the function and the state machine that drive recoveries, and the recovery role of every target.
    """

    hub: Account
    home_region: str
    external_id: str = field(repr=False)
    name: str = "tagsync"
    spokes: tuple[Account, ...] = ()
    read_role: str = "tagsync-read"
    write_role: str = "tagsync-write"
    recovery_role: str = "tagsync-launch"
    permissions_boundary: str = ""
    policy: Mapping[str, object] = field(default_factory=lambda: {"version": 1})
    ensures_launch: bool = False
    schedule: Schedule = field(default_factory=Schedule)
    interval_minutes: int = 60
    api: Api = field(default_factory=Api)
    fan_out: FanOut = field(default_factory=FanOut)
    functions: Functions = field(default_factory=Functions)
    backend: Backend = field(default_factory=Backend)
    key: Key = field(default_factory=Key)
    tags: Mapping[str, str] = field(default_factory=dict)
    log_retention_days: int = 90
    run_retention_days: int = 90
    deletion_protection: bool = True
    alarm_subscribers: tuple[str, ...] = ()
    report_subscribers: tuple[str, ...] = ()
    apply_sync: bool = True
    recovery: bool = False

    @property
    def accounts(self) -> tuple[Account, ...]:
        return (self.hub, *self.spokes)

    @property
    def partition(self) -> str:
        return partition_of(self.home_region)

    @property
    def fans_out(self) -> bool:
        """Whether the schedule starts the state machine. Targets without regions may be many."""
        if self.fan_out.mode != "auto":
            return self.fan_out.mode == "on"
        targets = [account for account in self.accounts if not account.origin_only]
        return len(targets) > 1 or any(len(account.regions) != 1 for account in targets)
