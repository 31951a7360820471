"""Diagnostics inside protocol messages. Making one never fails, since it is what tells of failures."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from tagsync.provider.wire.diagnostics import Diagnostic
from tagsync.provider.wire.paths import path_message
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.types import Object


def messages(diagnostics: Iterable[Diagnostic], type_: Object) -> list[pb.Diagnostic]:
    """The diagnostics of a call about a value of this type. One that cannot be sent as it is comes without its path."""
    return [_message(diagnostic, type_) for diagnostic in diagnostics]


def sendable(text: str) -> str:
    """The text with `?` for what UTF-8 has no bytes for: half a character, as JSON may hold it."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _message(diagnostic: Diagnostic, type_: Object) -> pb.Diagnostic:
    message = pb.Diagnostic(
        severity=pb.Diagnostic.ERROR if diagnostic.severity == "error" else pb.Diagnostic.WARNING,
        summary=sendable(diagnostic.summary),
        detail=sendable(diagnostic.detail),
    )
    with suppress(ValueError):
        message.path.CopyFrom(path_message(diagnostic.path, type_))
    return message
