"""TagResource, UntagResource, ListTagsForResource, with the limits AWS documents for tags.

50 user tags a resource, key 1-128, value 0-256, letters, digits, spaces and ``_.:/=+-@``; the prefix ``aws:`` is
reserved in any letter case and not counted.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from tagsync.lab.drs.errors import DrsError, invalid, not_found
from tagsync.lab.drs.store import Store
from tagsync.lab.drs.tag_writes import TagWrite

MAX_TAGS, MAX_KEY, MAX_VALUE = 50, 128, 256
_PUNCTUATION = frozenset("_.:/=+-@")


def legal(text: str) -> bool:
    """Only characters AWS allows in tags outside EC2: unicode letters, numbers, separators and ``_.:/=+-@``."""
    return all(each in _PUNCTUATION or unicodedata.category(each)[0] in "LNZ" for each in text)


def reserved(key: str) -> bool:
    return key.lower().startswith("aws:")


def accepted(tags: dict[str, str]) -> dict[str, str]:
    """The part of `tags` that DRS would take."""
    return {key: value for key, value in tags.items() if _complaint(key, value) is None}


def _complaint(key: str, value: str) -> str | None:
    if not 1 <= len(key) <= MAX_KEY:
        return f"Tag keys have 1 to {MAX_KEY} characters, this one has {len(key)}."
    if len(value) > MAX_VALUE:
        return f"Tag values have at most {MAX_VALUE} characters, this one has {len(value)}."
    if reserved(key):
        return "aws: prefixed tag key names are not allowed for external use."
    if not legal(key) or not legal(value):
        return "A tag key or value has a character that is not allowed."
    return None


class Tags(Store):
    def list_tags_for_resource(self, request: dict[str, Any]) -> dict[str, Any]:
        self.settle_tags()
        return {"tags": self._tags_of(request["resourceArn"])}

    def tag_resource(self, request: dict[str, Any], *, seen_after: float = 0.0) -> None:
        tags = self._tags_of(request["resourceArn"])
        check_tags(request["tags"])
        union = {key for key in self.tag_writes.keys_to_come(tags) | request["tags"].keys() if not reserved(key)}
        if len(union) > MAX_TAGS:
            raise invalid(f"A resource has at most {MAX_TAGS} tags; this would make {len(union)}.")
        self._write(tags, dict(request["tags"]), seen_after)

    def untag_resource(self, request: dict[str, Any], *, seen_after: float = 0.0) -> None:
        tags = self._tags_of(request["resourceArn"])
        if not request["tagKeys"]:
            raise invalid("tagKeys: at least one key is needed")
        if any(reserved(key) for key in request["tagKeys"]):
            raise invalid("aws: prefixed tag key names are not allowed for external use.")
        self._write(tags, dict.fromkeys(request["tagKeys"]), seen_after)

    def _write(self, tags: dict[str, str], change: dict[str, str | None], seen_after: float) -> None:
        self.tag_writes.add(TagWrite(self.clock.now() + seen_after, tags, change))
        self.settle_tags()

    def _tags_of(self, arn: str) -> dict[str, str]:
        parts = arn.split(":", 5)
        if len(parts) != 6 or parts[2] != "drs" or "/" not in parts[5]:
            raise invalid(f"Invalid resource ARN: {arn}")
        if parts[4] != self.account:
            raise DrsError("AccessDeniedException", f"Not authorized to perform this action on resource {arn}")
        kind, _, name = parts[5].partition("/")
        holders: dict[str, Any] = {
            "source-server": self.servers,
            "job": self.jobs,
            "recovery-instance": self.recovery,
            "replication-configuration-template": self.templates,
            "recovery-plan": {**self.plans, **self.executions},
        }
        holder = holders.get(kind, {}).get(name)
        if holder is None or parts[3] != self.region:
            raise not_found("Resource", arn)
        tags: dict[str, str] = holder.setdefault("tags", {}) if isinstance(holder, dict) else holder.tags
        return tags


def check_tags(tags: dict[str, str]) -> None:
    """Raise ValidationException for the first of `tags` that DRS would not take."""
    for key, value in tags.items():
        complaint = _complaint(key, value)
        if complaint:
            raise invalid(complaint)
    if len(tags) > MAX_TAGS:
        raise invalid(f"A resource has at most {MAX_TAGS} tags; the request has {len(tags)}.")
