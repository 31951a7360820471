"""The record of runs: a header, one item for each target, and the rows of its servers in chunks."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tagsync.aws.store import keys
from tagsync.aws.store.documents import (
    StoredHeader,
    StoredRow,
    outcome_document,
    outcome_from,
    row_document,
    row_from,
)
from tagsync.aws.store.keys import DOCUMENT, PK, RUNS, SK, TTL
from tagsync.aws.store.packing import pack, packed_chunks, unpack
from tagsync.aws.store.pieces import document_in, put_document
from tagsync.aws.store.table import ConditionFailed, Item, Table, expires
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.engine.history import Header, HeaderPage, Page, ServerRow, Source, TargetOutcome
from tagsync.engine.run import RUN_ID, RunStatus

_HEADER = "sk scope source started_at dry_run account run_status finished_at started_by keeps_values undoes"


class DynamoRuns:
    """The port `Runs`. Runs are forgotten `retention_days` after they began."""

    def __init__(self, table: Table, *, retention_days: int) -> None:
        self._table = table
        self._retention = timedelta(days=retention_days)

    def begin(self, header: Header) -> None:
        """Writes the header of a run. A run that has begun already is not changed."""
        try:
            self._put(header, "attribute_not_exists(pk)")
        except ConditionFailed:
            return

    def finish(self, header: Header) -> None:
        self._put(header)

    def header(self, run_id: str) -> Header | None:
        item = self._table.get(RUNS, run_id)
        return self._whole(item) if item else None

    def headers(self, *, limit: int, token: str = "", results: bool = False) -> HeaderPage:
        after, _ = _position(token, RUN_ID) if token else ("", 0)
        wanted = "" if results else _HEADER
        items = self._table.query(RUNS, after=after, newest_first=True, limit=limit + 1, attributes=wanted)
        headers: list[Header] = []
        for item in items:
            if len(headers) == limit:
                return HeaderPage(tuple(headers), _token(headers[-1].run_id, 0))
            headers.append(self._whole(item) if results else _header(item))
        return HeaderPage(tuple(headers))

    def save_target(self, run_id: str, outcome: TargetOutcome, rows: Sequence[ServerRow]) -> None:
        """Writes the outcome last, so that a target with an outcome has all its rows."""
        pk, until = keys.run(run_id), expires(run_id, self._retention)
        before = {str(item[SK]) for item in self._table.query(pk, keys.rows(outcome.target), attributes=SK)}
        for number, data in enumerate(packed_chunks([row_document(row) for row in rows])):
            sk = keys.rows(outcome.target, number)
            self._table.put({PK: pk, SK: sk, DOCUMENT: data, TTL: until})
            before.discard(sk)
        for sk in sorted(before):
            self._table.delete(pk, sk)
        document = pack(outcome_document(outcome))
        self._table.put({PK: pk, SK: keys.target(outcome.target), DOCUMENT: document, TTL: until})

    def outcomes(self, run_id: str) -> tuple[TargetOutcome, ...]:
        items = self._table.query(keys.run(run_id), keys.TARGETS_OF_RUN)
        return tuple(outcome_from(unpack(item[DOCUMENT])) for item in items)

    def rows(self, run_id: str, target: Target | None = None) -> Iterator[ServerRow]:
        prefix = keys.rows(target) if target else keys.ROWS_OF_RUN
        for item in self._table.query(keys.run(run_id), prefix):
            yield from _rows(item)

    def rows_page(self, run_id: str, *, limit: int, token: str = "") -> Page:
        """A token names the chunk to go on behind, and how many rows of the next one were shown already."""
        after, skip = _position(token, keys.CHUNK_OR_START) if token else ("", 0)
        rows: list[ServerRow] = []
        for item in self._table.query(keys.run(run_id), keys.ROWS_OF_RUN, after=after, limit=4):
            chunk = list(_rows(item))[skip:]
            taken = chunk[: limit - len(rows)]
            rows += taken
            if len(taken) < len(chunk):
                return Page(tuple(rows), _token(after, skip + len(taken)))
            after, skip = str(item[SK]), 0
        return Page(tuple(rows))

    def _whole(self, item: Item) -> Header:
        header = _header(item)
        return _with_document(header, document_in(self._table, item, _beyond(header.run_id)))

    def _put(self, header: Header, condition: str = "") -> None:
        put_document(self._table, self._header_item(header), _stored(header), _beyond(header.run_id), condition)

    def _header_item(self, header: Header) -> Item:
        return {
            PK: RUNS,
            SK: header.run_id,
            "scope": header.scope,
            "source": str(header.source),
            "started_at": header.started_at.isoformat(),
            "dry_run": int(header.dry_run),
            "account": header.account,
            "started_by": header.started_by,
            "keeps_values": int(header.keeps_values),
            "undoes": header.undoes,
            "run_status": str(header.status or ""),
            "finished_at": header.finished_at.isoformat() if header.finished_at else "",
            TTL: expires(header.run_id, self._retention),
        }


def _stored(header: Header) -> StoredHeader:
    return {
        "result": header.result,
        "expected": [(target.account, target.region) for target in header.expected],
        "server_ids": list(header.server_ids),
        "role_name": header.role_name,
        "forced": header.forced,
    }


def _header(item: Item) -> Header:
    return Header(
        run_id=str(item[SK]),
        scope=str(item["scope"]),
        source=Source(str(item["source"])),
        started_at=datetime.fromisoformat(str(item["started_at"])),
        dry_run=bool(item["dry_run"]),
        account=str(item["account"]),
        status=RunStatus(str(item["run_status"])) if item["run_status"] else None,
        finished_at=datetime.fromisoformat(str(item["finished_at"])) if item["finished_at"] else None,
        started_by=str(item.get("started_by", "")),
        keeps_values=bool(item.get("keeps_values", 0)),
        undoes=str(item.get("undoes", "")),
    )


def _with_document(header: Header, document: object) -> Header:
    stored: StoredHeader = document  # type: ignore[assignment]
    return replace(
        header,
        result=stored["result"],
        expected=tuple(Target(*each) for each in stored["expected"]),
        server_ids=tuple(stored["server_ids"]),
        role_name=stored.get("role_name", ""),
        forced=stored.get("forced", False),
    )


def _beyond(run_id: str) -> tuple[str, str]:
    """Where the document of a header goes on that does not fit into its item."""
    return keys.run(run_id), "header"


def _rows(item: Item) -> Iterable[ServerRow]:
    _, account, region, _ = str(item[SK]).split("#")
    stored: list[StoredRow] = unpack(item[DOCUMENT])
    return (row_from(row, Target(account, region)) for row in stored)


def _token(after: str, skip: int) -> str:
    return urlsafe_b64encode(json.dumps([after, skip]).encode()).decode()


def _position(token: str, form: str) -> tuple[str, int]:
    """The sort key, of a form, and the number that `_token` was made of."""
    try:
        match json.loads(urlsafe_b64decode(token)):
            case [str(after), int(skip)] if re.fullmatch(form, after) and skip >= 0:
                return after, skip
    except (ValueError, RecursionError):
        pass
    raise InputError([Mistake("nextToken", "this is not a token of a page", "Give the nextToken of the page before")])
