"""The limits that a policy sets to changes: a plan beyond them is refused (law 7)."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Number, Whole
from tagsync.core.documents.maps import MapOf
from tagsync.core.documents.nested import Nested

_TAGS, _PERCENT = Whole(), Number(at_most=100)


@declared
class KeyLimit:
    """How often one key may change in a plan. It counts adds, updates and removals alike."""

    max_changed: int = member(Whole(), "On how many servers the key may be added, updated or removed.")


@declared
class Safety:
    """A plan is refused if it passes a limit in one target, or in all of them together (law 7).

    A limit has a number and a percentage, and both must be passed. Where only one of them is given, it is the whole
    limit; without both, there is none. `keys` maps globs of source server keys to limits: each key that matches is
    counted by itself, and must keep to all of them.
    """

    max_removals: int = member(_TAGS, "Number of tags.", default=20)
    max_removals_percent: float = member(_PERCENT, "Percent of the tags that tagsync owns.", default=10.0)
    max_updates: int | None = member(_TAGS, "Number of tags that get another value.", default=None)
    max_updates_percent: float | None = member(_PERCENT, "Percent of the tags that tagsync manages.", default=None)
    max_adds: int | None = member(_TAGS, "Number of tags that a server did not have.", default=None)
    max_adds_percent: float | None = member(_PERCENT, "Percent of the tags that tagsync manages.", default=None)
    max_same_updates: int = member(
        Whole(), "Number of servers on which one key is updated to one same value.", default=20
    )
    max_same_updates_percent: float = member(
        _PERCENT, "Percent of the servers that are not skipped. 100 allows every such update.", default=50.0
    )
    keys: Mapping[str, KeyLimit] = member(
        MapOf(Nested(KeyLimit)),
        "Glob of source server keys -> how often each of them may change.",
        default={},
    )
