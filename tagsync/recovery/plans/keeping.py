"""Who keeps a native plan equal to the tags: people, Terraform or the service."""

from __future__ import annotations

from enum import StrEnum

KEEPER_TAG = "tagsync:keeper"
"""The tag on a native plan that says who keeps it. A plan that people apply, or that was made before this tag was, has
none."""


class Keeper(StrEnum):
    TERRAFORM = "terraform"
    SERVICE = "service"


class Follow(StrEnum):
    """What the service does after a full run about a plan that differs from its tags."""

    APPLY = "apply"
    REPORT = "report"
    OFF = "off"

    @property
    def looks(self) -> bool:
        return self is not Follow.OFF

    @property
    def writes(self) -> bool:
        return self is Follow.APPLY
