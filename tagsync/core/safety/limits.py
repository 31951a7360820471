"""The limits that a policy sets to changes: a plan beyond them is refused (law 7)."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Number, Whole


@declared
class Safety:
    """A plan that removes more than `max_removals` tags *and* more than `max_removals_percent` of the tags that
    tagsync owns, in one target or in all of them together, is refused (law 7)."""

    max_removals: int = member(Whole(), "Number of tags.", default=20)
    max_removals_percent: float = member(Number(at_most=100), "Percent of the tags that tagsync owns.", default=10.0)
