"""Entries for servers without an instance that can never match, and tags of theirs that are never written."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.core.errors import Mistake
from tagsync.core.globs import matches
from tagsync.core.idle.keys import never_listed
from tagsync.core.idle.servers import REMOVE
from tagsync.core.policy import Policy

_PLACE = "without_instance"


def idle_entries(policy: Policy) -> Iterator[Mistake]:
    """Entries that no server can meet, and keys in them, each told at the first entry that has it."""
    entries = policy.without_instance.entries
    include, exclude = policy.servers.include, policy.servers.exclude
    wanting = [name for name in ("origin_accounts", "origin_regions") if not _lets_none_in(getattr(include, name))]
    if entries and wanting:
        yield Mistake(_PLACE, f"servers.include.{wanting[0]} asks for an instance, which they have not", REMOVE)
    told: set[str] = set()
    for index, entry in enumerate(entries):
        place = f"{_PLACE}[{index}]"
        if entry.is_id and matches(exclude.source_server_ids, entry.server):
            yield Mistake(place, "servers.exclude.source_server_ids leaves it out", REMOVE)
        elif entry.is_id and include.source_server_ids and not matches(include.source_server_ids, entry.server):
            yield Mistake(place, "servers.include.source_server_ids does not let it in", REMOVE)
        for key in sorted(entry.tags.keys() - told):
            told.add(key)
            if why := never_listed(policy.tags, key):
                yield Mistake(f"{place}.tags.{key}", why, REMOVE)


def _lets_none_in(globs: tuple[str, ...]) -> bool:
    """Whether a condition on the instance holds where there is none."""
    return not globs or matches(globs, "")
