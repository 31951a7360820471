"""The policy: which servers, which tags, what to prune, and how much change is too much.

One document, the same for the CLI, the Lambda and Terraform. The defaults are what people mean by "copy my tags".
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, get_args

from tagsync.core.conditions import Servers
from tagsync.core.documents.declared import declared, member, read_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import POLICY_NAME, TAG_KEY
from tagsync.core.documents.kinds import Choice, Text, Texts
from tagsync.core.documents.nested import Nested
from tagsync.core.documents.places import Locate
from tagsync.core.model import OnOff, SourceServer, Tags
from tagsync.core.ownership.reading import Ownership, read_ownership, writer_mark
from tagsync.core.safety.limits import Safety
from tagsync.core.tagging.tag_list import TagList, TagListOf
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import NO_RECORD, OWNED_KEY, is_never_pruned

Prune = Literal["none", "owned"]
OverflowAction = Literal["refuse", "trim"]
OnConflict = Literal["yield", "take", "refuse"]

_GLOBS = Texts(may_be_empty=True)
_ON_OFF = Choice[OnOff](get_args(OnOff))


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
    without_instance: TagList = member(
        TagListOf(),
        "Tags of source servers without an EC2 instance (on-premises, VMware), which are treated as those of an "
        "instance are. A tag file adds to them.",
        default=TagList(),
        default_words="none",
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
    safety: Safety = member(
        Nested(Safety), "How much change is too much: a plan beyond it is refused.", default=Safety()
    )

    @property
    def keeps_record(self) -> bool:
        return self.ownership != NO_RECORD

    @property
    def mark(self) -> str:
        """What stands for this policy in the ownership record; empty without a name."""
        return writer_mark(self.name)

    def launch_of(self, server: SourceServer) -> Launch:
        """The launch settings to ensure on a server. Without an instance there is no type that DRS could follow."""
        return self.launch if server.origin else replace(self.launch, instance_type="ignore")

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
