"""JSON documents as text, and without tag values where they are to be hidden (law 9)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from tagsync.report.quoting import HIDDEN, without_entries

_VALUES = frozenset({"before", "after", "actual", "desired", "origin_value"})
_WITH_ENTRIES = frozenset({"rule", "notices"})
_ENTRIES = frozenset({"unmatched", "listed_for"})


def to_json(document: object) -> str:
    """The document as indented JSON, in the order of its members (law 8)."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def timestamp(time: datetime) -> str:
    """`2026-03-01T12:00:00.000Z`."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def timestamp_or_null(time: datetime | None) -> str | None:
    """The same; None where the time is not known."""
    return timestamp(time) if time else None


def redacted(document: object) -> object:
    """The document with each tag value hidden, each server's name, which is often a tag value too, and each output of a
    hook, which may hold secrets.

    A plan keeps its digest, which then no longer fits: what is redacted cannot be applied.
    """
    if isinstance(document, Mapping):
        return {name: _redacted_member(document, name, value) for name, value in document.items()}
    if isinstance(document, list):
        return [redacted(item) for item in document]
    return document


def _redacted_member(parent: Mapping[str, object], name: str, value: object) -> object:
    is_tag_value = name in _VALUES and "key" in parent
    is_name = name == "name" and "source_server_id" in parent
    is_output = name == "output" and "calls" in parent
    if isinstance(value, str) and value and (is_tag_value or is_name or is_output):
        return HIDDEN
    if name in _WITH_ENTRIES:
        return _without_entries(value)
    return _hidden(value) if name in _ENTRIES else redacted(value)


def _hidden(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _hidden(each) for name, each in value.items()}
    return [_hidden(each) for each in value] if isinstance(value, list) else value and HIDDEN


def _without_entries(value: object) -> object:
    if isinstance(value, list):
        return [_without_entries(each) for each in value]
    return without_entries(value) if isinstance(value, str) else value
