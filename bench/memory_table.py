"""A table of the service in memory: what the store asks of a client of DynamoDB, with its calls and bytes counted."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tagsync.aws.store.table import Table

Stored = dict[str, dict[str, Any]]
_PAGE_BYTES = 1024**2


class MemoryTable:
    """Answers as DynamoDB does, in pages of 1 MB. Of conditions it knows `attribute_not_exists(pk)` alone."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self._partitions: dict[str, Stored] = defaultdict(dict)

    @property
    def items(self) -> int:
        return sum(len(partition) for partition in self._partitions.values())

    @property
    def bytes(self) -> int:
        return sum(_size(item) for partition in self._partitions.values() for item in partition.values())

    def table(self) -> Table:
        return Table(self, "tagsync")

    def get_item(self, *, Key: Any, **_: Any) -> Mapping[str, Any]:  # noqa: N803
        self.calls["GetItem"] += 1
        item = self._partitions[Key["pk"]["S"]].get(Key["sk"]["S"])
        return {"Item": item} if item else {}

    def put_item(self, *, Item: Any, ConditionExpression: str = "", **_: Any) -> Mapping[str, Any]:  # noqa: N803
        if ConditionExpression not in ("", "attribute_not_exists(pk)"):
            raise NotImplementedError(ConditionExpression)
        self.calls["PutItem"] += 1
        partition, key = self._partitions[Item["pk"]["S"]], Item["sk"]["S"]
        before = partition.get(key)
        partition[key] = Item
        return {"Attributes": before} if before else {}

    def delete_item(self, *, Key: Any, **_: Any) -> Mapping[str, Any]:  # noqa: N803
        self.calls["DeleteItem"] += 1
        self._partitions[Key["pk"]["S"]].pop(Key["sk"]["S"], None)
        return {}

    def query(
        self,
        *,
        ExpressionAttributeValues: Any,  # noqa: N803
        ScanIndexForward: bool,  # noqa: N803
        ExclusiveStartKey: Any = None,  # noqa: N803
        **_: Any,
    ) -> Mapping[str, Any]:
        self.calls["Query"] += 1
        partition = self._partitions[ExpressionAttributeValues[":pk"]["S"]]
        begins = ExpressionAttributeValues.get(":sk", {}).get("S", "")
        keys = sorted(key for key in partition if key.startswith(begins))
        if not ScanIndexForward:
            keys.reverse()
        elif ExclusiveStartKey:
            after = ExclusiveStartKey["sk"]["S"]
            keys = keys[bisect_left(keys, after + "\0") :]
        found, size = [], 0
        for key in keys:
            found.append(partition[key])
            size += _size(partition[key])
            if size > _PAGE_BYTES and ScanIndexForward:
                return {"Items": found, "LastEvaluatedKey": {"pk": partition[key]["pk"], "sk": {"S": key}}}
        return {"Items": found}


class MemoryLeases:
    """Leases that are always free: one run is at work."""

    def acquire(  # the names are those of the port
        self,
        _scope: str,
        _run_id: str,
        *,
        now: datetime,  # noqa: ARG002
        until: datetime,  # noqa: ARG002
        holder: str = "",  # noqa: ARG002
        dead: str = "",  # noqa: ARG002
    ) -> str:
        return ""

    def release(self, _scope: str, _run_id: str) -> None:
        """Nothing is kept."""

    def holder(self, _scope: str, _now: datetime) -> str:
        return ""


def _size(item: Mapping[str, Mapping[str, Any]]) -> int:
    return sum(len(name) + len(str(text)) for name, value in item.items() for text in _texts(value))


def _texts(value: Mapping[str, Any]) -> tuple[Any, ...]:
    ((kind, content),) = value.items()
    return (content.decode("latin-1"),) if kind == "B" else (content,)
