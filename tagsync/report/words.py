"""The words people read for what the engine calls by name."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.plan import Skip

REASONS = {
    Skip.NO_INSTANCE_ID: "on-premises",
    Skip.DISCONNECTED: "disconnected",
    Skip.FAILBACK: "failing back",
    Skip.EXCLUDED: "excluded",
    Skip.ORIGIN_GONE: "origin gone",
    Skip.ORIGIN_UNREADABLE: "unreadable",
    Skip.TOO_MANY_TAGS: "too many tags",
    Skip.REFUSED: "refused",
    Skip.SERVER_GONE: "server gone",
    Skip.NOT_REACHED: "not reached",
}
"""A skip in one or two words, for counts."""

HINTS = {
    Skip.NO_INSTANCE_ID: "there is no EC2 instance behind them to copy from; tag them in DRS",
    Skip.DISCONNECTED: "DRS has lost their agent, so it may know an old origin; reconnect or delete them",
    Skip.FAILBACK: "their origin is a recovery instance, whose tags are copies of theirs",
    Skip.EXCLUDED: "the policy leaves them out",
    Skip.ORIGIN_GONE: "the instance is terminated or not found, so they keep the tags they have",
    Skip.ORIGIN_UNREADABLE: "the instance could not be read, so nothing is known and nothing will be written",
    Skip.TOO_MANY_TAGS: "a source server holds 50 tags; exclude keys or set `overflow` to `trim` in the policy",
    Skip.REFUSED: "their target would lose more tags than the policy's safety thresholds allow",
    Skip.SERVER_GONE: "the source server was deleted after the plan was made",
    Skip.NOT_REACHED: "the run ended before their turn; apply again to write the rest",
}
"""What a skip means and what one can do about it."""


def some(number: int, one: str, many: str = "") -> str:
    """`1 server`, `2 servers`, `1,024 servers`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def first_few(names: Sequence[str], limit: int | None) -> str:
    """`a, b, c and 12 more`; all of them where `limit` is None."""
    if limit is None or len(names) <= limit:
        return ", ".join(names)
    return f"{', '.join(names[:limit])} and {len(names) - limit:,} more"
