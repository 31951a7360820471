"""The policy: which servers, which tags, what to prune, and how much change is too much.

One document, the same for the CLI, the Lambda and Terraform. The defaults are what people mean by "copy my tags".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, get_args

from tagsync.core.conditions import Servers
from tagsync.core.documents.declared import declared, member, read_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import POLICY_NAME, TAG_KEY, TAG_VALUE
from tagsync.core.documents.kinds import Choice, Number, SomeOf, Text, Texts, Whole, Words
from tagsync.core.documents.maps import TextMap
from tagsync.core.documents.nested import Nested
from tagsync.core.documents.places import Locate
from tagsync.core.globs import matches
from tagsync.core.model import OnOff, SourceServer, Tags
from tagsync.core.ownership.reading import Ownership, read_ownership, writer_mark
from tagsync.core.tags import NO_RECORD, OWNED_KEY, is_never_pruned, is_system, key_problem

Prune = Literal["none", "owned"]
OverflowAction = Literal["refuse", "trim"]
OnConflict = Literal["yield", "take", "refuse"]
Provenance = Literal["account", "region", "instance-id", "instance-type"]

PROVENANCE: tuple[Provenance, ...] = get_args(Provenance)
"""The tags `source:<name>` that say where a source server comes from."""

_INCLUDED = Texts(empty=("it is empty, so no tag would be copied", 'Write "*" for all keys, or name some'))
_GLOBS = Texts(may_be_empty=True)
_ON_OFF = Choice[OnOff](get_args(OnOff))
_PROTECTED_FIX = "Remove it here or from tags.protect"


@declared
class TagPolicy:
    """Which keys are copied, and which others are set. Globs are matched against the instance's keys.

    `rename` maps a key on the instance to the key on the source server. `protect` holds globs of source server keys
    that tagsync never writes and never removes.
    """

    include: tuple[str, ...] = member(_INCLUDED, "Keys of the instance to copy.", default=("*",), default_words="all")
    exclude: tuple[str, ...] = member(_GLOBS, "Keys of the instance not to copy.", default=())
    rename: Mapping[str, str] = member(
        TextMap(TAG_KEY, may_be_empty=True), "Key on the instance -> key on the source server.", default={}
    )
    set: Mapping[str, str] = member(
        TextMap(TAG_VALUE, may_be_empty=True), "Tags that every source server gets.", default={}, secret=True
    )
    provenance: tuple[Provenance, ...] = member(
        SomeOf(PROVENANCE, "a provenance tag", may_be_empty=True),
        "Adds tags source:<name> that say where a server comes from.",
        default=(),
    )
    protect: tuple[str, ...] = member(
        _GLOBS, "Keys of the source server that are never written and never removed.", default=()
    )

    def check(self, document: Document) -> None:
        taken: dict[str, str] = {}
        for origin_key, key in self.rename.items():
            for what, fix in self._rename_mistakes(origin_key, key, taken):
                document.mistake(f"rename.{origin_key}", what, fix)
            taken[key] = origin_key
        for key in self.set:
            for what, fix in self._set_mistakes(key):
                document.mistake(f"set.{key}", what, fix)

    @property
    def keys_written(self) -> frozenset[str]:
        """The keys of source servers that are named here to be written."""
        return frozenset([*self.rename.values(), *self.set, *(f"source:{name}" for name in self.provenance)])

    def _rename_mistakes(self, origin_key: str, key: str, taken: Mapping[str, str]) -> Iterator[Words]:
        if is_never_pruned(key):
            yield f"{key} is reserved for AWS or tagsync", "Choose another key"
        if matches(self.protect, key):
            yield f"{key} is protected, so it cannot be written", _PROTECTED_FIX
        if key in taken:
            yield f"{taken[key]} is renamed to {key} too", "Give each its own key"
        if is_system(origin_key):
            yield f"{origin_key} is reserved for AWS or tagsync: it is never copied", "Remove it"
        elif not matches(self.include, origin_key) or matches(self.exclude, origin_key):
            yield f"{origin_key} is not copied, so it cannot be renamed", "Add it to tags.include"

    def _set_mistakes(self, key: str) -> Iterator[Words]:
        if problem := key_problem(key):
            yield problem, "Choose another key"
        if is_system(key):
            yield f"{key} is reserved for AWS or tagsync", "Choose another key"
        if matches(self.protect, key):
            yield f"{key} is protected, so it cannot be set", _PROTECTED_FIX


@declared
class Overflow:
    """What to do with a server whose tags would not fit into the 50 that AWS allows.

    `refuse` leaves the server as it is; `trim` keeps the tags that come first in `priority` (globs of source server
    keys, earlier is more important; keys that match none come last, in alphabetical order).
    """

    action: OverflowAction = member(
        Choice(get_args(OverflowAction)),
        "refuse: leave that server as it is. trim: leave the least important out.",
        default="refuse",
    )
    priority: tuple[str, ...] = member(
        _GLOBS, "Keys of the source server, most important first (action: trim).", default=()
    )

    def check(self, document: Document) -> None:
        if self.priority and self.action == "refuse" and not document.is_wrong("action"):
            document.mistake("priority", "a priority says what to trim, but nothing is trimmed", "Add action: trim")


@declared
class Launch:
    """Launch settings to ensure. `copy_tags`: the recovery instance gets the source server's tags.
    `instance_type`: DRS right-sizing follows the type of the origin (`IN_AWS`)."""

    copy_tags: OnOff = member(_ON_OFF, "ensure: recovery instances get the source server's tags.", default="ignore")
    instance_type: OnOff = member(
        _ON_OFF, "ensure: right-sizing follows the instance type of the origin.", default="ignore"
    )


@declared
class Safety:
    """A plan that removes more than `max_removals` tags *and* more than `max_removals_percent` of the tags that
    tagsync owns, in one target or in all of them together, is refused (law 7)."""

    max_removals: int = member(Whole(), "Number of tags.", default=20)
    max_removals_percent: float = member(Number(at_most=100), "Percent of the tags that tagsync owns.", default=10.0)


@declared(version=1, title="tagsync policy")
class Policy:
    """What tagsync should do."""

    name: str = member(
        Text(POLICY_NAME),
        "Tells policies for the same servers apart: each removes only what it wrote itself.",
        default="",
        default_words="no name",
    )
    on_conflict: OnConflict = member(
        Choice(get_args(OnConflict)),
        "What to do with a tag that another policy wrote, and that this one wants with another value. yield: leave it. "
        "take: write it, once. refuse: leave the whole server as it is.",
        default="yield",
    )
    servers: Servers = member(Nested(Servers), "Which source servers. Without conditions: all.", default=Servers())
    tags: TagPolicy = member(
        Nested(TagPolicy),
        "Which tags are copied, and which others are set. All lists hold case-sensitive globs.",
        default=TagPolicy(),
    )
    prune: Prune = member(
        Choice(get_args(Prune)),
        "owned: tags that tagsync wrote and that are no longer wanted are removed.",
        default="owned",
    )
    ownership: str = member(
        Text(TAG_KEY),
        "Key of the tag that records on a source server what tagsync wrote. none: nothing is recorded, nor pruned.",
        default=OWNED_KEY,
    )
    overflow: Overflow = member(
        Nested(Overflow),
        "What to do with a server whose tags would be more than AWS allows (50).",
        default=Overflow(),
    )
    launch: Launch = member(Nested(Launch), "Launch settings of the source servers.", default=Launch())
    safety: Safety = member(Nested(Safety), "A plan that removes more than both limits is refused.", default=Safety())

    @property
    def keeps_record(self) -> bool:
        return self.ownership != NO_RECORD

    @property
    def mark(self) -> str:
        """What stands for this policy in the ownership record; empty without a name."""
        return writer_mark(self.name)

    def ownership_on(self, tags: Tags) -> Ownership:
        """What the ownership record among these tags says to this policy."""
        return read_ownership(tags, self.ownership, self.mark)

    def check(self, document: Document) -> None:
        if not self.keeps_record and self.prune == "owned" and not document.is_wrong("prune"):
            fix = "Write prune: none as well, or name the key of a tag"
            document.mistake("ownership", "nothing is recorded, so prune: owned could remove nothing", fix)
        elif not self.keeps_record and (self.name or self.on_conflict == "take"):
            fix = "Leave out name and on_conflict: take, or name the key of a tag"
            document.mistake("ownership", "nothing is recorded, so policies cannot be told apart", fix)
        elif is_never_pruned(self.ownership) and self.ownership != OWNED_KEY:
            document.mistake("ownership", f"{self.ownership} is reserved for AWS or tagsync", "Choose another key")
        elif self.ownership in self.tags.keys_written - {OWNED_KEY, NO_RECORD}:
            document.mistake("ownership", f"{self.ownership} is written under tags already", "Choose another key")

    def excludes_server(self, server: SourceServer) -> str:
        """Why this server is not wanted, judged without reading its instance; empty where it may be."""
        return _excluded_by(self.servers.include.on_server(server), self.servers.exclude.on_server(server))

    def excludes_origin(self, tags: Tags) -> str:
        """Why this server is not wanted, judged by its instance's tags; empty where it is wanted."""
        return _excluded_by(self.servers.include.on_origin(tags), self.servers.exclude.on_origin(tags))


DEFAULT_POLICY = Policy()


def policy_from_document(value: object, locate: Locate = str) -> Policy:
    """The policy a document describes; None is the default policy.

    Raises `InputError` with every mistake, its place (as `locate` shows it) and its fix.
    """
    return DEFAULT_POLICY if value is None else read_document(Policy, value, locate)


def _excluded_by(include: list[tuple[str, bool]], exclude: list[tuple[str, bool]]) -> str:
    for name, holds in exclude:
        if holds:
            return f"servers.exclude.{name} matches"
    for name, holds in include:
        if not holds:
            return f"servers.include.{name} does not match"
    return ""
