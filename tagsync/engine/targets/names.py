"""Targets by their names in documents: `<account>/<region>`."""

from __future__ import annotations

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, REGION, Form, Schema
from tagsync.core.documents.kinds import Kind, Texts
from tagsync.core.model import Target

_NAMES = Texts(Form(f"{ACCOUNT.pattern}/{REGION.pattern}", "a target", "Write <account>/<region>"))


class TargetNames(Kind[tuple[Target, ...]]):
    """A list of targets."""

    blank = ()
    missing = _NAMES.missing

    def read(self, document: Document, key: str, default: tuple[Target, ...], /) -> tuple[Target, ...]:
        before = len(document.mistakes)
        names = _NAMES.read(document, key, ())
        return default if len(document.mistakes) > before else tuple(map(named_target, names))

    def write(self, value: tuple[Target, ...]) -> object:
        return [str(target) for target in value]

    def schema(self, lenient: bool, /) -> Schema:
        return _NAMES.schema(lenient)


def named_target(name: str) -> Target:
    account, _, region = name.partition("/")
    return Target(account, region)
