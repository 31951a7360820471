"""The tags of everything that is deployed."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.maps import TextMap
from tagsync.core.tags import MAX_KEY_LENGTH, MAX_TAGS, MAX_VALUE_LENGTH, tag_mistakes


class ResourceTags(TextMap):
    """Tags that every service in use takes: the rules of IAM are the narrowest. The stacks add no tags of their own, so
    all the places that AWS has are left to these."""

    def __init__(self) -> None:
        super().__init__(may_be_empty=True)

    def entries(self, document: Document, key: str, default: Mapping[str, str], /) -> Mapping[str, str]:
        tags = super().entries(document, key, default)
        for name, what, fix in tag_mistakes(tags, "IAM"):
            document.mistake(key if name is None else f"{key}.{name}", what, fix)
        return tags

    def described(self, lenient: bool, /) -> Schema:
        not_of_aws = "^(?![aA][wW][sS]:)"
        return {
            **super().described(lenient),
            "maxProperties": MAX_TAGS,
            "propertyNames": {"minLength": 1, "maxLength": MAX_KEY_LENGTH, "pattern": not_of_aws},
            "additionalProperties": {"type": "string", "maxLength": MAX_VALUE_LENGTH, "pattern": not_of_aws},
        }
