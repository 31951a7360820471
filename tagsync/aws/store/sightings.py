"""Which targets have servers from which accounts and regions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tagsync.aws.store.keys import DOCUMENT, PK, SEEN, SK
from tagsync.aws.store.packing import pack, unpack
from tagsync.aws.store.table import Table
from tagsync.core.model import Target


class DynamoSightings:
    """The port `Sightings`. One item is enough: thousands of targets take a few kilobytes."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def save(self, seen: Mapping[Target, Iterable[tuple[str, str]]]) -> None:
        document = {str(target): sorted(origins) for target, origins in sorted(seen.items())}
        self._table.put({PK: SEEN[0], SK: SEEN[1], DOCUMENT: pack(document)})

    def load(self) -> Mapping[Target, frozenset[tuple[str, str]]]:
        item = self._table.get(*SEEN)
        if item is None:
            return {}
        document: dict[str, list[tuple[str, str]]] = unpack(item[DOCUMENT])
        return {
            Target.of(target): frozenset((account, region) for account, region in origins)
            for target, origins in document.items()
        }
