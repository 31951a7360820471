"""Protection groups: servers of one region that are recovered together, named by their ids or chosen by their tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import REGION
from tagsync.core.model import SERVER_ID, SourceServer
from tagsync.discovery.selectors import Selector, read_selector
from tagsync.discovery.servers import Selection, examine, launched_once, select
from tagsync.discovery.waves import DEFAULT_WAVE_TAG

EXPLICIT, TAGS = "EXPLICIT", "TAGS"


@dataclass(frozen=True, slots=True)
class ProtectionGroup:
    """Servers in `region`: those with `server_ids`, or those that `selector` matches. One of the two is given."""

    name: str
    region: str
    server_ids: tuple[str, ...] = ()
    selector: Selector | None = None

    @property
    def mode(self) -> str:
        return TAGS if self.selector else EXPLICIT


@dataclass(frozen=True, slots=True)
class ResolvedGroup:
    """A group with its servers. `missing` are ids of an `EXPLICIT` group that no readable server has."""

    group: ProtectionGroup
    selection: Selection
    missing: tuple[str, ...] = ()

    @property
    def server_ids(self) -> tuple[str, ...]:
        return tuple(found.server.server_id for found in self.selection.servers)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a group's members in a document."""

    mode: str
    tags: str
    server_ids: str
    region: str


STORED = Names("SelectionMode", "ServerSelectionTags", "sourceServerIds", "Region")
INLINE = Names("selectionMode", "tags", "serverIds", "region")


def read_group(document: Document, names: Names) -> ProtectionGroup:
    """Reads a group. Mistakes and unknown members are noted in the document; a group with mistakes must not be used."""
    name = document.text("name")
    mode = document.choice(names.mode, (EXPLICIT, TAGS), "")
    if not document.has(names.mode):
        document.mistake(names.mode, "the mode of selection is missing", f"Write {EXPLICIT} or {TAGS}")
    region = document.text(names.region)
    if not re.fullmatch(REGION.pattern, region):
        document.mistake(names.region, "this is not an AWS region", "Write one such as eu-central-1")
    other = {EXPLICIT: names.tags, TAGS: names.server_ids}.get(mode)
    if other and document.has(other):
        document.mistake(other, f"a group of mode {mode} has none", "Remove it, or change the mode")
    group = ProtectionGroup(
        name,
        region,
        _server_ids(document, names.server_ids) if mode == EXPLICIT else (),
        read_selector(document, names.tags) if mode == TAGS else None,
    )
    for each in (names.tags, names.server_ids):
        document.value(each)
    document.only_known()
    return group


def resolve(group: ProtectionGroup, servers: Iterable[SourceServer], wave_tag: str = DEFAULT_WAVE_TAG) -> ResolvedGroup:
    """Finds the servers of a group among those that were read. An id is looked for in every account that was read."""
    here = [server for server in servers if server.target.region == group.region]
    if group.selector:
        return ResolvedGroup(group, select(group.selector, here, wave_tag))
    return _by_id(group, here, wave_tag)


def _by_id(group: ProtectionGroup, servers: Sequence[SourceServer], wave_tag: str) -> ResolvedGroup:
    """A named server is taken even if it is extended into another account, unless the extended server is named too."""
    wanted = set(group.server_ids)
    found = launched_once(server for server in servers if server.server_id in wanted)
    ids = {server.server_id for server in servers}
    missing = tuple(each for each in dict.fromkeys(group.server_ids) if each not in ids)
    return ResolvedGroup(group, examine(found, wave_tag), missing)


def _server_ids(document: Document, key: str) -> tuple[str, ...]:
    server_ids = document.texts(key)
    if not server_ids:
        document.mistake(key, "no server is named", "Name at least one source server id")
    for server_id in server_ids:
        if not re.fullmatch(SERVER_ID, server_id):
            document.mistake(key, f'"{server_id[:40]}" is not a source server id', "Write ids like s-1234567890abcdef0")
    return tuple(dict.fromkeys(server_ids))
