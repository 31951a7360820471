"""One question to IAM: may this action be done to this resource, in this context?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tagsync.lab.ec2 import regions
from tagsync.lab.wire.calls import Call


@dataclass(frozen=True, slots=True)
class Permission:
    """`resource` is an ARN, or `*`. `context` holds the condition keys of the request with all their values."""

    action: str
    resource: str
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def arn_of(call: Call, service: str, resource: str, *, account: str | None = None) -> str:
    """The ARN of a resource in the partition, region and account of a call; or of another account, empty for AWS's."""
    owner = call.account if account is None else account
    return f"arn:{regions.partition_of(call.region)}:{service}:{call.region}:{owner}:{resource}"
