"""Kinds of members that only the settings of a deployment have."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.documents.declared import read_object
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.kinds import Kind
from tagsync.core.documents.nested import Nested
from tagsync.core.policy import Policy
from tagsync_cdktf.settings.sections import AccountSettings


class PolicyAsWritten(Kind[Mapping[str, object]]):
    """A policy that is checked and kept as it is written: the functions read it themselves."""

    def read(self, document: Document, key: str, default: Mapping[str, object], /) -> Mapping[str, object]:
        read_object(Policy, document.child(key))
        value = document.value(key)
        return value if isinstance(value, Mapping) else default

    def schema(self, lenient: bool, /) -> Schema:
        return Nested(Policy).schema(lenient)


class Hub(Nested[AccountSettings]):
    """The one account of the service."""

    def read(self, document: Document, key: str, default: AccountSettings, /) -> AccountSettings:
        if not isinstance(document.value(key), list):
            return super().read(document, key, default)
        fix = "Write its `key: value` lines without `- `; other accounts are spokes"
        document.mistake(key, "there is one hub, and this is a list", fix)
        return AccountSettings(account="")
