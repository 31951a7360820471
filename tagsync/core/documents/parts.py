"""A document in parts that fit into SSM parameters, compressed where it is long.

A parameter of the tier Standard holds 4,096 bytes and costs nothing, so no part is longer (AWS, "Managing parameter
tiers"). AWS has no transaction over parameters: while a deployment writes the parts one by one, old and new ones stand
side by side. So each part says which document it belongs to, and how many there are.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterable

LARGEST_PART = 4096
"""In bytes."""
_LARGEST_CHUNK = LARGEST_PART - len("0123456789abcdef 9999/9999 ")


def digest_of(text: str) -> str:
    """16 characters that change with the text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def parts_of(text: str) -> tuple[str, ...]:
    """A document as parts, each `<digest> <number>/<of how many> <content>`. Of a short one they are the same bytes on
    every machine, whichever zlib it has."""
    content = _packed(text, 0)
    if len(content) > _LARGEST_CHUNK:
        content = _packed(text, 9)
    chunks = [content[start : start + _LARGEST_CHUNK] for start in range(0, len(content), _LARGEST_CHUNK)]
    digest = digest_of(content)
    return tuple(f"{digest} {number}/{len(chunks)} {chunk}" for number, chunk in enumerate(chunks, 1))


def document_of(parts: Iterable[str]) -> str | None:
    """The document that is whole among these parts, which come in any order; None where none is. Raises `ValueError`
    for a text that is no part."""
    found: dict[tuple[str, int], dict[int, str]] = defaultdict(dict)
    for part in parts:
        digest, place, chunk = part.split(" ", 2)
        number, _, number_of_parts = place.partition("/")
        found[digest, int(number_of_parts)][int(number)] = chunk
    for (digest, length), chunks in found.items():
        content = "".join(chunk for _, chunk in sorted(chunks.items()))
        if len(chunks) == length and digest_of(content) == digest:
            return zlib.decompress(base64.b64decode(content)).decode()
    return None


def _packed(text: str, level: int) -> str:
    return base64.b64encode(zlib.compress(text.encode(), level)).decode()
