"""A document in parts that fit into SSM parameters, compressed.

A parameter of the tier Standard holds 4,096 bytes and costs nothing, so no part is longer (AWS, "Managing parameter
tiers"). AWS has no transaction over parameters: while a deployment writes the parts one by one, old and new ones stand
side by side. So each part says which document it belongs to, and how many there are.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
from collections import defaultdict
from collections.abc import Iterable

LARGEST_PART = 4096
"""In bytes."""
_LARGEST_CHUNK = LARGEST_PART - len("0123456789abcdef 9999/9999 ")


def digest_of(text: str) -> str:
    """16 characters that change with the text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def parts_of(text: str) -> tuple[str, ...]:
    """A document as parts, each `<digest> <number>/<of how many> <content>`."""
    content = base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode()
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
            return gzip.decompress(base64.b64decode(content)).decode()
    return None
