"""Digests of plain data: the same input gives the same bytes (law 8)."""

from __future__ import annotations

import hashlib
import json

from tagsync.core.model import Tags


def digest(value: object) -> str:
    """`sha256:` and the hash of a JSON-able value, independent of the order of its keys."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def tags_digest(tags: Tags) -> str:
    """The digest of a resource's tags, to see whether they have moved (law 6)."""
    return digest(dict(tags))
