"""What was seen of the instances of a recovery, as a JSON-able document that is kept beside it, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict

from tagsync.core.model import Target
from tagsync.recovery.after.arriving import after_of
from tagsync.recovery.after.looking import Look
from tagsync.recovery.words.arrival import AfterLaunch, Arrival
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch

_Row = tuple[str, str, str, str, str, str, int, list[str], list[str], str]
"""A row of values, because there are thousands of servers: account, region and id of the server, and its instance."""


class LookDocument(TypedDict):
    rows: list[_Row]


def look_to_document(look: Look) -> LookDocument:
    rows: list[_Row] = []
    for each in look.launched:
        launch, after = each.launch, after_of(each)
        keys = list(after.missing), list(after.different)
        where = launch.target.account, launch.target.region, launch.server_id
        rows.append((*where, after.arrival, after.instance_id, after.private_address, after.tags, *keys, after.reason))
    return {"rows": rows}


def with_kept(recovery: Recovery, document: LookDocument | None) -> Recovery:
    """The recovery with what was seen at its end; as it is where nothing was, or where it is at work again."""
    if not document or not recovery.has_ended:
        return recovery
    found = dict(map(_read, document["rows"]))

    def seen(_: RecoveryStep, each: ServerLaunch) -> ServerLaunch:
        return replace(each, after=found.get((each.target, each.server_id)) if each.is_launched else None)

    return recovery.with_servers(seen)


def _read(row: _Row) -> tuple[tuple[Target, str], AfterLaunch]:
    account, region, server_id, arrival, instance_id, address, tags, missing, different, reason = row
    after = AfterLaunch(Arrival(arrival), instance_id, address, int(tags), tuple(missing), tuple(different), reason)
    return (Target(account, region), server_id), after
