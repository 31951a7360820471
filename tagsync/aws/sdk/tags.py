"""Reads the tags of a DRS resource.

Keys and values repeat all over a fleet. They are interned, so each is in memory once.
"""

from __future__ import annotations

from collections.abc import Mapping
from sys import intern
from typing import Any

from tagsync.core.model import Tags
from tagsync.core.tags import NO_TAG


def read_tags(record: Mapping[str, Any], arn: str) -> Tags:
    """The member `tags` of a resource with this ARN, without the entry that is no tag."""
    tags = {intern(key): intern(value) for key, value in record.get("tags", {}).items()}
    if tags.get(NO_TAG) == arn:
        del tags[NO_TAG]
    return tags
