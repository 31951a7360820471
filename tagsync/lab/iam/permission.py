"""One question to IAM: may this action be done to this resource, in this context?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Permission:
    """`resource` is an ARN, or `*`. `context` holds the condition keys of the request with all their values."""

    action: str
    resource: str
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
