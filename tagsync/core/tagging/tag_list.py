"""The tags of source servers without an EC2 instance, as a policy or a tag file lists them."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import TAG_VALUE, Form, Schema
from tagsync.core.documents.kinds import Kind, Text
from tagsync.core.documents.maps import TextMap
from tagsync.core.documents.nested import ListOf
from tagsync.core.globs import is_literal, matches
from tagsync.core.model import SERVER_ID, SourceServer, Tags
from tagsync.core.plan import Unmatched
from tagsync.core.tags import wrong_key

_SERVER = Form(r"[^\s,]{1,256}", "a host name, a source server id or a glob", "Write one without spaces and commas")
_MANY = 20
"""For more entries that match no server, no names are proposed: that would take long."""
_TWICE = "another entry for the same server gives it another value"


@declared
class Entry:
    """Tags for source servers: those with this id, with this host name, or with a host name that this glob matches.

    Host names are compared without their letter case, as DNS does: DRS shows them as the machine's agent wrote them.
    """

    server: str = member(Text(_SERVER), "A host name, in any letter case, a source server id, or a glob of host names.")
    tags: Mapping[str, str] = member(TextMap(TAG_VALUE), "Its tags, as an instance would have them.", secret=True)

    @property
    def is_id(self) -> bool:
        return re.fullmatch(SERVER_ID, self.server) is not None

    @property
    def is_glob(self) -> bool:
        return not is_literal(self.server)

    @property
    def same(self) -> str:
        """What entries for the same server or glob have in common."""
        return self.server if self.is_id else self.server.lower()

    def check(self, document: Document) -> None:
        for key in self.tags:
            if wrong := wrong_key(key):
                document.mistake(f"tags.{key}", *wrong)


@dataclass(frozen=True, slots=True)
class Listed:
    """The tags that are listed for one server. `entries` names, for each key, the entry that its value is from."""

    tags: Tags = field(repr=False)
    entries: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TagList:
    """All entries, in their order."""

    entries: tuple[Entry, ...] = ()
    _exact: Mapping[str, tuple[Entry, ...]] = field(init=False)
    _globs: tuple[Entry, ...] = field(init=False)

    def __post_init__(self) -> None:
        exact: dict[str, tuple[Entry, ...]] = defaultdict(tuple)
        for entry in self.entries:
            if not entry.is_glob:
                exact[entry.same] += (entry,)
        object.__setattr__(self, "_exact", dict(exact))
        object.__setattr__(self, "_globs", tuple(entry for entry in self.entries if entry.is_glob))

    def tags_of(self, server: SourceServer) -> Listed | None:
        """The tags for a server; None where no entry matches it.

        All that match count. Where two give a key, the more exact one does (id, then full name, then host name, then
        glob), and of equally exact ones the later one.
        """
        tags: dict[str, str] = {}
        entries: dict[str, str] = {}
        found = self.matching(server)
        for entry in found:
            tags.update(entry.tags)
            entries.update(dict.fromkeys(entry.tags, entry.server))
        return Listed(tags, entries) if found else None

    def matching(self, server: SourceServer) -> tuple[Entry, ...]:
        """The entries that match a server, the least exact first."""
        names = names_of(server)
        by_glob = [entry for entry in self._globs if any(matches((entry.same,), name) for name in names)]
        return (*by_glob, *self.naming(server))

    def naming(self, server: SourceServer) -> tuple[Entry, ...]:
        """Of these the entries that name the server itself."""
        if not self._exact:
            return ()
        return tuple(entry for name in (*names_of(server), server.server_id) for entry in self._exact.get(name, ()))

    def unmatched(self, servers: Iterable[SourceServer]) -> tuple[Unmatched, ...]:
        """The entries that match none of these servers, in their order, each with a name that it may be meant for.

        A glob is for servers without an instance alone.
        """
        if not self.entries:
            return ()
        found: set[str] = set()
        unnamed: set[str] = set()
        for server in servers:
            found.update(entry.same for entry in (self.naming if server.origin else self.matching)(server))
            if not (server.origin or self.naming(server)):
                unnamed.update(names_of(server))
        left = dict.fromkeys(entry.server for entry in self.entries if entry.same not in found)
        return tuple(Unmatched(entry, _near(entry, unnamed if len(left) <= _MANY else ())) for entry in left)


class TagListOf(Kind[TagList]):
    """A list of entries. Two for the same server or glob may not give a key two values."""

    blank = TagList()

    def __init__(self) -> None:
        self.list = ListOf(Entry, empty=("it lists no server", "List one, or leave it out"))

    def read(self, document: Document, key: str, _default: TagList, /) -> TagList:
        found = TagList(self.list.read(document, key, ()))
        for place in _contradictions(found.entries):
            document.mistake(f"{key}{place}", _TWICE, "Keep one of them")
        return found

    def write(self, value: TagList) -> object:
        return self.list.write(value.entries)

    def schema(self, lenient: bool, /) -> Schema:
        return self.list.schema(lenient)


def names_of(server: SourceServer) -> tuple[str, ...]:
    """The host name and the full name (FQDN) of a server as they are compared, each once."""
    return tuple(dict.fromkeys(name.lower() for name in (server.hostname, server.fqdn) if name))


def _near(entry: str, names: Collection[str]) -> str:
    near = difflib.get_close_matches(entry.lower(), sorted(names), n=1) if is_literal(entry) else []
    return near[0] if near else ""


def _contradictions(entries: tuple[Entry, ...]) -> Iterator[str]:
    given: dict[tuple[str, str], str] = {}
    for index, entry in enumerate(entries):
        for key, value in entry.tags.items() if entry.server else ():
            if given.setdefault((entry.same, key), value) != value:
                yield f"[{index}].tags.{key}"
