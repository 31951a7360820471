"""Which targets have servers from which accounts and regions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tagsync.aws.store.keys import DOCUMENT, PK, SEEN, SK
from tagsync.aws.store.packing import packed_maps, unpack
from tagsync.aws.store.table import Table
from tagsync.core.model import Target

_OTHERS = "others"
"""How many items there are beside the first."""


class DynamoSightings:
    """The port `Sightings`. One item is enough for thousands of targets: they take a few kilobytes. What does not fit
    is in further items, written before it; who reads between the two sees targets of both saves."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def save(self, seen: Mapping[Target, Iterable[tuple[str, str]]]) -> None:
        document = {str(target): sorted(origins) for target, origins in sorted(seen.items())}
        first, *others = packed_maps(document)
        for number, data in enumerate(others, 1):
            self._table.put({PK: SEEN[0], SK: _further(number), DOCUMENT: data})
        self._table.put({PK: SEEN[0], SK: SEEN[1], DOCUMENT: first, _OTHERS: len(others)})

    def load(self) -> Mapping[Target, frozenset[tuple[str, str]]]:
        first = self._table.get(*SEEN)
        others = int(first.get(_OTHERS, 0)) if first else 0
        items = [first, *(self._table.get(SEEN[0], _further(number)) for number in range(1, others + 1))]
        documents: list[dict[str, list[tuple[str, str]]]] = [unpack(item[DOCUMENT]) for item in items if item]
        return {
            Target.of(target): frozenset((account, region) for account, region in origins)
            for document in documents
            for target, origins in document.items()
        }


def _further(number: int) -> str:
    return f"{SEEN[1]}#{number}"
