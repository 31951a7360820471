"""One DynamoDB table: the few calls that the store needs, and its errors as `ServiceError`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.clock import AwsClock
from tagsync.aws.sdk.errors import classify
from tagsync.aws.store.keys import PK, SK
from tagsync.engine.run import began
from tagsync.engine.service_ports import ServiceError, TableMissing

Value = str | int | bytes
Item = Mapping[str, Value]


class ConditionFailed(Exception):
    """The condition of a write does not hold. `item` is what was there instead."""

    def __init__(self, item: Item) -> None:
        self.item = item
        super().__init__("the condition does not hold")


class Table:
    """`client` is a DynamoDB client of botocore, with retries of its own. All reads are consistent. `clock` hears the
    time of every answer.

    Raises `ServiceError` if AWS does not do what it is asked, of which `TableMissing` is one.
    """

    def __init__(self, client: Any, name: str, clock: AwsClock | None = None) -> None:
        self._client = client
        self._clock = clock or AwsClock()
        self.name = name

    def get(self, pk: str, sk: str) -> Item | None:
        answer = self._call("get_item", Key=_typed({PK: pk, SK: sk}), ConsistentRead=True)
        return _plain(answer["Item"]) if "Item" in answer else None

    def put(self, item: Item, condition: str = "", values: Item | None = None) -> Item | None:
        """Writes an item, under a condition if one is given. Returns the item it replaced. Raises `ConditionFailed`."""
        answer = self._call("put_item", Item=_typed(item), ReturnValues="ALL_OLD", **_conditional(condition, values))
        return _plain(answer["Attributes"]) if answer.get("Attributes") else None

    def delete(self, pk: str, sk: str, condition: str = "", values: Item | None = None) -> None:
        """Raises `ConditionFailed`."""
        self._call("delete_item", Key=_typed({PK: pk, SK: sk}), **_conditional(condition, values))

    def query(
        self,
        pk: str,
        sk: str = "",
        *,
        after: str = "",
        newest_first: bool = False,
        limit: int | None = None,
        attributes: str = "",
    ) -> Iterator[Item]:
        """The items of a partition whose sort key begins with `sk`, in its order, page after page.

        `after` is a sort key to go on behind. `limit` is how many are read at once. `attributes` are those to read.
        """
        parameters: dict[str, Any] = {
            "KeyConditionExpression": f"{PK} = :pk" + (f" AND begins_with({SK}, :sk)" if sk else ""),
            "ExpressionAttributeValues": _typed({":pk": pk, **({":sk": sk} if sk else {})}),
            "ScanIndexForward": not newest_first,
            "ConsistentRead": True,
        }
        if limit:
            parameters["Limit"] = limit
        if attributes:
            names = {f"#a{index}": name for index, name in enumerate(attributes.split())}
            parameters |= {"ProjectionExpression": ",".join(names), "ExpressionAttributeNames": names}
        start = _typed({PK: pk, SK: after}) if after else None
        while True:
            page = self._call("query", **parameters, **({"ExclusiveStartKey": start} if start else {}))
            yield from map(_plain, page.get("Items", ()))
            start = page.get("LastEvaluatedKey")
            if not start:
                return

    def _call(self, operation: str, **parameters: Any) -> Mapping[str, Any]:
        try:
            answer: Mapping[str, Any] = getattr(self._client, operation)(TableName=self.name, **parameters)
        except ClientError as error:
            if _code(error) == "ConditionalCheckFailedException":
                raise ConditionFailed(_plain(error.response.get("Item", {}))) from None
            raise self._broken(operation, error) from None
        except BotoCoreError as error:
            raise self._broken(operation, error) from None
        self._clock.hear(answer)
        return answer

    def _broken(self, operation: str, error: ClientError | BotoCoreError) -> ServiceError:
        if _code(error) == "ResourceNotFoundException":
            what = f"table {self.name}: there is none of this name in {self._client.meta.region_name}"
            return TableMissing(f"{what}. Check its name, its region and the account")
        fix = "Check that the table exists in this region, and that the caller may use it"
        return ServiceError(classify(error).of(f"table {self.name} {operation}", fix))


def _code(error: ClientError | BotoCoreError) -> str:
    return str(error.response.get("Error", {}).get("Code")) if isinstance(error, ClientError) else ""


def seconds(moment: datetime) -> int:
    """Whole seconds since 1970, as the TTL of DynamoDB wants them."""
    return int(moment.timestamp())


def expires(run_id: str, retention: timedelta) -> int:
    """The TTL of what a run or drive keeps: so long after its start it is forgotten."""
    return seconds(began(run_id) + retention)


def _conditional(condition: str, values: Item | None) -> dict[str, Any]:
    if not condition:
        return {}
    return {
        "ConditionExpression": condition,
        "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        **({"ExpressionAttributeValues": _typed(values)} if values else {}),
    }


def _typed(item: Item) -> dict[str, dict[str, str | bytes]]:
    return {name: _typed_value(value) for name, value in item.items()}


def _typed_value(value: Value) -> dict[str, str | bytes]:
    if isinstance(value, str):
        return {"S": value}
    return {"B": value} if isinstance(value, bytes) else {"N": str(value)}


def _plain(item: Mapping[str, Mapping[str, Any]]) -> Item:
    return {name: _plain_value(value) for name, value in item.items()}


def _plain_value(value: Mapping[str, Any]) -> Value:
    ((kind, content),) = value.items()
    if kind == "N":
        return int(content)
    return bytes(content) if kind == "B" else str(content)
