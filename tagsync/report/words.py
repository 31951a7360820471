"""Numbers and lists of names in words."""

from __future__ import annotations

from collections.abc import Sequence


def some(number: int, one: str, many: str = "") -> str:
    """`1 server`, `2 servers`, `1,024 servers`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def first_few(names: Sequence[str], limit: int | None) -> str:
    """`a, b, c and 12 more`; all of them where `limit` is None."""
    if limit is None or len(names) <= limit:
        return ", ".join(names)
    return f"{', '.join(names[:limit])} and {len(names) - limit:,} more"
