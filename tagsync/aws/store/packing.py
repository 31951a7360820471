"""Documents as compressed bytes, in chunks that fit into an item of DynamoDB."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

T = TypeVar("T")

LARGEST_CHUNK = 350_000
"""Bytes of one document. An item of DynamoDB holds 400 KB, its keys included."""

ROWS_A_CHUNK = 500


def pack(document: object) -> bytes:
    """The document as compressed JSON. The same document always gives the same bytes."""
    text = json.dumps(document, separators=(",", ":"), ensure_ascii=False)
    return gzip.compress(text.encode("utf-8", "surrogatepass"), mtime=0)


def unpack(data: object) -> Any:
    """The document in bytes that `pack` made."""
    assert isinstance(data, bytes)
    return json.loads(gzip.decompress(data).decode("utf-8", "surrogatepass"))


def packed_chunks(documents: Sequence[object], largest: int = LARGEST_CHUNK) -> Iterator[bytes]:
    """The documents, in order, in lists that are packed to at most `largest` bytes each."""
    for start in range(0, len(documents), ROWS_A_CHUNK):
        yield from _halved(documents[start : start + ROWS_A_CHUNK], largest)


def packed_maps(document: Mapping[str, object], largest: int = LARGEST_CHUNK) -> list[bytes]:
    """The document in one piece or several, each packed to at most `largest` bytes."""
    data = pack(document)
    if len(data) <= largest or len(document) == 1:
        return [data]
    members = list(document.items())
    halves = dict(members[: len(members) // 2]), dict(members[len(members) // 2 :])
    return [piece for half in halves for piece in packed_maps(half, largest)]


def _halved(documents: Sequence[object], largest: int) -> Iterator[bytes]:
    data = pack(list(documents))
    if len(data) <= largest or len(documents) == 1:
        yield data
        return
    middle = len(documents) // 2
    yield from _halved(documents[:middle], largest)
    yield from _halved(documents[middle:], largest)
