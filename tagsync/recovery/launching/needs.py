"""What launches need of an account and region, as it was read there: facts alone.

DRS launches a server by its EC2 launch template, and its validation looks at none of what that names. So real launches
fail of a subnet that is gone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

from tagsync.core.model import LaunchSettings, Problem

T = TypeVar("T")
Looked: TypeAlias = T | Problem | None
"""What was found under a name; None: it does not exist. A `Problem` stands for a read that failed."""

QUOTA_CODE = "L-1216C47A"
"""The quota of Service Quotas "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances", in vCPUs."""
_STANDARD = re.compile(r"(?:[acdhimrtz]|im|is)\d")

NO_SETTINGS: Mapping[str, LaunchSettings | Problem] = {}

NO_TYPE_CHANGE = "NONE"
"""`targetInstanceTypeRightSizingMethod` with which the instance type of the template counts. With others it is the one
that DRS has written there last (AWS, user guide: "Key considerations for EC2 launch templates")."""


@dataclass(frozen=True, slots=True)
class Template:
    """The default version of an EC2 launch template. Members are empty where it says nothing.

    `interface` is a network interface that exists, and brings its own subnet and groups. `profile` is a name, `groups`
    are ids.
    """

    instance_type: str = ""
    subnet: str = ""
    interface: str = ""
    groups: tuple[str, ...] = ()
    profile: str = ""
    key_pair: str = ""


@dataclass(frozen=True, slots=True)
class Subnet:
    zone: str
    vpc: str


@dataclass(frozen=True, slots=True)
class StagingKey:
    """The key that encrypts the disks of an extended server in its staging account; no ARN: no key of a customer."""

    account: str
    arn: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """How KMS answered the launching account about a key: its state; `shut_out` if the policy of the key denies it."""

    state: str = "Enabled"
    shut_out: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """vCPUs of On-Demand Standard instances in an account and region: the quota, and what runs (instance -> type)."""

    quota: int
    running: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Needs:
    """What launches of some servers need.

    `settings`: server id -> its launch settings. `templates`, `subnets`, `groups` (to their VPC), `profiles`,
    `key_pairs`, `keys` (by ARN): everything that these name. `default_subnets` are those that EC2 takes where a
    template names none; empty without a default VPC, None if every template names one. `offered`: instance type -> the
    availability zones that offer it. `vcpus`: instance type -> its default vCPUs. `staging_keys`: extended server ->
    its key.
    """

    settings: Mapping[str, LaunchSettings | Problem] = field(default_factory=dict)
    templates: Mapping[str, Looked[Template]] = field(default_factory=dict)
    default_subnets: Looked[tuple[Subnet, ...]] = None
    subnets: Mapping[str, Looked[Subnet]] = field(default_factory=dict)
    groups: Mapping[str, Looked[str]] = field(default_factory=dict)
    profiles: Mapping[str, Looked[str]] = field(default_factory=dict)
    key_pairs: Mapping[str, Looked[str]] = field(default_factory=dict)
    offered: Mapping[str, frozenset[str]] | Problem = field(default_factory=dict)
    vcpus: Mapping[str, int] | Problem = field(default_factory=dict)
    room: Looked[Room] = None
    staging_keys: Mapping[str, StagingKey | Problem] = field(default_factory=dict)
    keys: Mapping[str, Looked[Key]] = field(default_factory=dict)

    def template_of(self, server_id: str) -> Template | None:
        """The template that the server is launched by; None where it is launched into an instance, or not known. DRS
        makes a new one, which names nothing, where the template is gone."""
        settings = self.settings.get(server_id)
        if settings is None or isinstance(settings, Problem) or settings.launches_into:
            return None
        found = self.templates.get(settings.template, Template())
        return None if isinstance(found, Problem) else found or Template()

    def has_fixed_type(self, server_id: str) -> bool:
        """Whether the instance type of its template is the one that is launched."""
        settings = self.settings.get(server_id)
        return isinstance(settings, LaunchSettings) and settings.right_sizing == NO_TYPE_CHANGE


NO_NEEDS = Needs()


def is_standard(instance_type: str) -> bool:
    """Whether an instance type counts to the quota `QUOTA_CODE`. Other families have quotas of their own."""
    return bool(_STANDARD.match(instance_type))
