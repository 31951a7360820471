"""Who keeps a native plan equal to the tags: people, Terraform or the service."""

from __future__ import annotations

from enum import StrEnum

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.kinds import Choice

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


class FollowKind(Choice[Follow]):
    """YAML reads `off` without quotes as the boolean false."""

    def __init__(self) -> None:
        super().__init__((Follow.REPORT, Follow.APPLY, Follow.OFF))

    def read(self, document: Document, key: str, default: Follow, /) -> Follow:
        if document.has(key) and document.value(key) is False:
            return Follow.OFF
        return super().read(document, key, default)

    def schema(self, _lenient: bool, /) -> Schema:
        return {"enum": [*self.options, False]}
