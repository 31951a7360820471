"""What tagsync reads: targets, source servers, their origins, and what could not be read.

Every class is plain data. Tags are mappings of key to value; their values are sensitive (law 9).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from tagsync.core.problems import ProblemKind
from tagsync.core.sentences import sentence

Tags = Mapping[str, str]
OnOff = Literal["ignore", "ensure"]

INSTANCE_ID = r"i-(?:[0-9a-f]{8}|[0-9a-f]{17})"
"""Regular expression of an EC2 instance id."""

SERVER_ID = r"s-[0-9a-zA-Z]{17}"
"""Regular expression of a source server id (shape `SourceServerID` of the DRS model)."""

GONE_STATES = frozenset({"terminated", "shutting-down"})
"""EC2 instance states in which tags may still be visible but the instance is on its way out (law 2)."""


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """A DRS account and region: the place whose source servers are tagged."""

    account: str
    region: str

    @classmethod
    def of(cls, text: str) -> Target:
        """The target that is written `<account>/<region>`."""
        account, _, region = text.partition("/")
        return cls(account, region)

    def __str__(self) -> str:
        return f"{self.account}/{self.region}"


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """The EC2 instance behind a source server, wherever it lives."""

    account: str
    region: str
    instance_id: str

    def __str__(self) -> str:
        return f"{self.account}/{self.region}/{self.instance_id}"


@dataclass(frozen=True, slots=True)
class SourceServer:
    """One DRS source server as `DescribeSourceServers` gives it.

    `origin` is None where DRS knows no EC2 instance (on-premises, VMware). `replication_state` and `direction` hold
    AWS's words (`CONTINUOUS`, `DISCONNECTED`, ...; `FAILOVER` or `FAILBACK`), empty where AWS gave none.
    `extension` is `stagingArea.status`: `EXTENDED` servers replicate in another (staging) account, where they are the
    server `staging_arn`. `last_launch` is `lastLaunchResult` (`NOT_STARTED`, `SUCCEEDED`, ...) and `launch_status` the
    `lifeCycle.lastLaunch.status` (`LAUNCHED`, ...). `recovery_instance_id` is the instance that it was launched as and
    that is still there. `os` is the operating system in AWS's words (`os.fullString`). `origin_is_guessed`: DRS does
    not say in which account and region the instance is, so it is looked for in DRS's own. `lag` is how far its
    replication is behind (`lagDuration`); None where DRS does not say, which is not the same as no lag (law 1).
    """

    target: Target
    server_id: str
    arn: str
    tags: Tags = field(repr=False)
    origin: Origin | None
    hostname: str = ""
    replication_state: str = ""
    direction: str = ""
    extension: str = ""
    fqdn: str = ""
    os: str = ""
    last_launch: str = ""
    launch_status: str = ""
    staging_account: str = ""
    staging_arn: str = ""
    recovery_instance_id: str = ""
    origin_is_guessed: bool = False
    lag: timedelta | None = None

    @property
    def name(self) -> str:
        """What people call it: the `Name` tag, else the host name, else nothing."""
        return self.tags.get("Name") or self.hostname


@dataclass(frozen=True, slots=True)
class Instance:
    """One EC2 instance as `DescribeInstances` gives it. `state` is AWS's word: `running`, `terminated`, ...
    `private_address` is its first IPv4 address, empty where it has none."""

    origin: Origin
    tags: Tags = field(repr=False)
    state: str = "running"
    instance_type: str = ""
    private_address: str = ""

    @property
    def is_gone(self) -> bool:
        return self.state in GONE_STATES


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something in AWS that did not work. It is data, because a run goes on around it (law 1).

    `where`: place and operation
    (`222222222222/eu-west-1 drs:DescribeSourceServers`). `message`: what AWS said, without tag values (law 9).
    `hint`: what to do.
    """

    kind: ProblemKind
    where: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.where}: {self.message}"
        return f"{sentence(text)} {self.hint}" if self.hint else text


@dataclass(frozen=True, slots=True)
class LaunchSettings:
    """The part of a DRS launch configuration that a policy can ensure (`GetLaunchConfiguration`).

    `right_sizing` is `targetInstanceTypeRightSizingMethod`: `NONE`, `BASIC` or `IN_AWS` (follow the origin's type).
    `launches_into`: a launch goes into an instance that exists (`launchIntoEC2InstanceID`), and not into a new one.
    `template` is the id of the EC2 launch template; no policy is about it.
    """

    copy_tags: bool
    right_sizing: str
    launches_into: bool = False
    template: str = field(default="", compare=False)

    @property
    def values(self) -> dict[str, str]:
        """Each setting that a policy can ensure, in words."""
        return {"copy_tags": str(self.copy_tags).lower(), "right_sizing": self.right_sizing}


@dataclass(frozen=True, slots=True)
class TargetReading:
    """What reading one target gave.

    `servers` are those that were read even when `problem` says that the read broke off. `initialised` is False where
    DRS was never set up in that account and region: normal, quiet, and empty. `note` says why nothing is read there, as
    it should be, or what is to be known of the account; such a reading holds nothing else.
    """

    target: Target
    servers: tuple[SourceServer, ...] = ()
    problem: Problem | None = None
    initialised: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class OriginReadings:
    """What reading origins gave: each requested origin is in exactly one of the three.

    `gone` holds only origins that a *complete* read did not find. An origin in none of the three was never read and
    counts as unreadable: unreadable is not empty (law 1).
    """

    instances: Mapping[Origin, Instance] = field(default_factory=dict)
    gone: frozenset[Origin] = frozenset()
    unreadable: Mapping[Origin, Problem] = field(default_factory=dict)

    def __or__(self, other: OriginReadings) -> OriginReadings:
        return OriginReadings(
            instances={**self.instances, **other.instances},
            gone=self.gone | other.gone,
            unreadable={**self.unreadable, **other.unreadable},
        )


@dataclass(frozen=True, slots=True)
class Fleet:
    """Everything a plan is made from. `launch` holds the launch settings that were due to be read, by server ARN.
    `is_part`: there may be more servers, not asked for or not yet read."""

    targets: tuple[TargetReading, ...]
    origins: OriginReadings
    launch: Mapping[str, LaunchSettings | Problem] = field(default_factory=dict)
    is_part: bool = False

    def servers(self) -> Iterator[SourceServer]:
        for reading in self.targets:
            yield from reading.servers
