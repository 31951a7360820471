"""What a launch finds in EC2, IAM, KMS and Service Quotas of its account and region."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

_ONLY_LAB = "the in-process transport simulates nothing that launches need: use Lab"


@dataclass(frozen=True, slots=True)
class Refused:
    """Why EC2 does not run an instance. `silent`: DRS tells nothing of it in the log of the job."""

    error: str
    silent: bool = False


class Ground(Protocol):
    """One account and region. DRS keeps a launch template there for each source server, and launches by it."""

    def close_default_vpc(self) -> None:
        """Take the default VPC away."""

    def allow_vcpus(self, quota: float, /) -> None:
        """Set the quota of vCPUs of On-Demand Standard instances."""

    def make_key(self, shared_with: str, /) -> str:
        """The ARN of a new key, whose policy lets its own account in, and this one if given."""
        ...

    def keep(self, template_id: str, name: str, /) -> None:
        """Make the launch template, as DRS makes it, unless it is there."""

    def change(self, template_id: str, data: Mapping[str, Any], /) -> None:
        """A new default version of a template that is there, with these members (`LaunchTemplateData`). The subnet
        `any` is one that is there."""

    def instance_type(self, template_id: str, /) -> str:
        """The type that the template names; empty for none."""

    def refused(self, template_id: str, /, *, sized: bool, running: Callable[[], list[str]]) -> Refused | None:
        """Why an instance by this template is not run. `sized`: DRS chooses the type. `running` gives the types of the
        instances that run."""

    def lets_in(self, key_arn: str, /) -> bool:
        """Whether the policy of a key of another account lets this account use it."""


class NoGround:
    """Everything is there, and every launch finds what it needs."""

    def close_default_vpc(self) -> None:
        raise ValueError(_ONLY_LAB)

    def allow_vcpus(self, _quota: float, /) -> None:
        raise ValueError(_ONLY_LAB)

    def make_key(self, _shared_with: str, /) -> str:
        raise ValueError(_ONLY_LAB)

    def keep(self, _template_id: str, _name: str, /) -> None: ...

    def change(self, _template_id: str, _data: Mapping[str, Any], /) -> None:
        raise ValueError(_ONLY_LAB)

    def instance_type(self, _template_id: str, /) -> str:
        return ""

    def refused(self, _template_id: str, /, *, sized: bool, running: Callable[[], list[str]]) -> Refused | None:  # noqa: ARG002
        return None

    def lets_in(self, _key_arn: str, /) -> bool:
        return True
