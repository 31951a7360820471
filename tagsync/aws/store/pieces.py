"""Documents that do not fit into one item: the item has the first piece, and further items have the others.

The further ones are written first, each under the digest of the document. So the item leads to the pieces of one
document alone, also while another caller writes.
"""

from __future__ import annotations

from hashlib import sha256

from tagsync.aws.store.keys import DOCUMENT, PK, SK, TTL
from tagsync.aws.store.packing import LARGEST_CHUNK, pack, unpack
from tagsync.aws.store.table import Item, Table

_OTHERS, _DIGEST = "others", "digest"


def put_document(
    table: Table,
    item: Item,
    document: object,
    further: tuple[str, str],
    condition: str = "",
    values: Item | None = None,
) -> None:
    """Writes an item with a document. `further` are the partition and the beginning of the sort keys of what does not
    fit into it. Raises `ConditionFailed`."""
    data = pack(document)
    first, *others = (data[start : start + LARGEST_CHUNK] for start in range(0, len(data), LARGEST_CHUNK))
    where: Item = {_OTHERS: len(others), _DIGEST: sha256(data).hexdigest()[:16]} if others else {}
    for number, piece in enumerate(others, 1):
        key = _key(further, where, number)
        table.put({PK: key[0], SK: key[1], DOCUMENT: piece, TTL: item[TTL]})
    table.put({**item, **where, DOCUMENT: first}, condition, values)


def document_in(table: Table, item: Item, further: tuple[str, str]) -> object:
    """The document of an item that `put_document` wrote."""
    keys = [_key(further, item, number) for number in range(1, int(item.get(_OTHERS, 0)) + 1)]
    pieces = [item, *(table.get(*key) or {} for key in keys)]
    return unpack(b"".join(piece[DOCUMENT] for piece in pieces))  # type: ignore[misc]


def _key(further: tuple[str, str], item: Item, number: int) -> tuple[str, str]:
    pk, sk = further
    return pk, f"{sk}#{item[_DIGEST]!s}#{number}"
