"""The readiness of plans: the newest check of each, and what was news, as the history of a plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from tagsync.aws.store import keys
from tagsync.aws.store.keys import PK, READINESS, READINESS_ASKED, SK, TTL
from tagsync.aws.store.pieces import document_in, put_document
from tagsync.aws.store.table import Item, Table, seconds
from tagsync.engine.service_ports import ServiceError
from tagsync.recovery.readiness.as_of import configured
from tagsync.recovery.readiness.document import readiness_from_document, readiness_to_document
from tagsync.recovery.readiness.readiness import Readiness

_ASKED = timedelta(days=1)


class DynamoReadiness:
    """The port `ReadinessBooks`. A check is forgotten `retention_days` after it."""

    def __init__(self, table: Table, *, retention_days: int) -> None:
        self._table = table
        self._retention = timedelta(days=retention_days)

    def keep(self, readiness: Readiness, *, is_news: bool) -> None:
        if is_news:
            news = replace(readiness, members=(), left=(), configured=())
            self._put((keys.readiness(readiness.plan), readiness.at.isoformat()), news)
        self._put((READINESS, readiness.plan), readiness)

    def ask_again(self, plan: str, asked: str, at: datetime) -> None:
        self._table.put({PK: READINESS_ASKED, SK: plan, "asked": asked, TTL: seconds(at + _ASKED)})

    def asked_again(self, plan: str) -> str:
        item = self._table.get(READINESS_ASKED, plan)
        return str(item["asked"]) if item else ""

    def newest(self, plan: str) -> Readiness | None:
        item = self._table.get(READINESS, plan)
        return self._readiness(item) if item else None

    def all(self) -> tuple[Readiness, ...]:
        return configured(map(self._readiness, self._table.query(READINESS)))

    def history(self, plan: str, limit: int) -> tuple[Readiness, ...]:
        items = islice(self._table.query(keys.readiness(plan), newest_first=True, limit=limit), limit)
        return tuple(map(self._readiness, items))

    def _put(self, at: tuple[str, str], readiness: Readiness) -> None:
        item: Item = {PK: at[0], SK: at[1], TTL: seconds(readiness.at + self._retention)}
        put_document(self._table, item, readiness_to_document(readiness), keys.more_readiness(*at))

    def _readiness(self, item: Item) -> Readiness:
        at = (str(item[PK]), str(item[SK]))
        try:
            return readiness_from_document(document_in(self._table, item, keys.more_readiness(*at)))
        except ValueError as error:
            raise ServiceError(f"table {self._table.name}: the readiness of {at[1]} cannot be read: {error}") from None
