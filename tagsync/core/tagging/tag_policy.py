"""The part `tags` of a policy: which keys are copied, and which others are set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, get_args

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import TAG_KEY, TAG_VALUE
from tagsync.core.documents.kinds import SomeOf, Texts, Words
from tagsync.core.documents.maps import ForKeys, MapOf, TextMap
from tagsync.core.documents.nested import Nested
from tagsync.core.globs import closest_match, matches
from tagsync.core.tagging.normal import Normal
from tagsync.core.tags import is_never_pruned, is_system, wrong_key

Overwrite = Literal["always", "never"]
Provenance = Literal["account", "region", "instance-id", "instance-type"]

PROVENANCE: tuple[Provenance, ...] = get_args(Provenance)
"""The tags `source:<name>` that say where a source server comes from."""

_INCLUDED = Texts(empty=("it is empty, so no tag would be copied", 'Write "*" for all keys, or name some'))
_GLOBS = Texts(may_be_empty=True)
_PROTECTED_FIX = "Remove it here or from tags.protect"


@declared
class TagPolicy:
    """Which keys are copied, with which values, and which others are set.

    `include` and `exclude` hold globs of keys of the instance; `rename` maps a key of the instance to the key of the
    source server. `normalise`, `overwrite` and `protect` hold globs of keys of the source server.
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
    normalise: Mapping[str, Normal] = member(
        MapOf(Nested(Normal), may_be_empty=True),
        "Globs of keys of the source server -> how the values that are copied to them are made normal. An exact key "
        "comes before a glob, a longer glob before a shorter one.",
        default={},
    )
    overwrite: Mapping[str, Overwrite] = member(
        ForKeys(get_args(Overwrite)),
        "never: a key is written only where it is missing on the source server. For all keys, or globs of keys of the "
        "source server -> always or never. An exact key comes before a glob, a longer glob before a shorter one.",
        default={ForKeys.ALL: "always"},
        default_words="always",
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

    def normal_for(self, key: str) -> str | None:
        """The glob of `normalise` that decides on a key of the source server, if any does."""
        return closest_match(tuple(self.normalise), key)

    def keeper_of(self, key: str) -> str | None:
        """The glob of `overwrite` that leaves a key of the source server as it is where it is there, if any does."""
        glob = closest_match(tuple(self.overwrite), key)
        return glob if glob is not None and self.overwrite[glob] == "never" else None

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
        if wrong := wrong_key(key):
            yield wrong
        if matches(self.protect, key):
            yield f"{key} is protected, so it cannot be set", _PROTECTED_FIX
