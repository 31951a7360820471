"""A table that is read while another function writes to it."""

from __future__ import annotations

from typing import Any

from moto.backends import get_backend
from moto.dynamodb.models.table import Table

from tagsync.lab.lab import HUB, Lab


class _Written(dict[str, Any]):
    """The items of a partition, beside which another one appears while they are read."""

    def __init__(self, table: Any, items: dict[str, Any]) -> None:
        super().__init__(items)
        self._table = table

    def values(self) -> Any:
        self._table.items[f"new-{len(self._table.items)}"] = {}
        return super().values()


def test_a_query_goes_on_while_an_item_of_another_partition_is_written(lab: Lab) -> None:
    client = lab.client("dynamodb", region="us-east-1")
    names = ("pk", "sk")
    client.create_table(
        TableName="busy",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in names],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
    )
    for pk in ("a", "b"):
        client.put_item(TableName="busy", Item={"pk": {"S": pk}, "sk": {"S": "1"}})
    table: Table = get_backend("dynamodb")[HUB]["us-east-1"].tables["busy"]
    for pk, items in list(table.items.items()):
        table.items[pk] = _Written(table, items)
    assert [each.hash_key.value for each in table.all_items()] == ["a", "b"]
