"""Sentences: where they end, and the names in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def sentence(text: object) -> str:
    """The text with a full stop, unless it ends as a sentence does: `Did you mean eu-west-1?` stays as it is."""
    said = str(text)
    return said if said.endswith((".", "?", "!", "…")) else f"{said}."


def quoted(names: Iterable[str]) -> str:
    """`"a", "b"`."""
    return ", ".join(f'"{name}"' for name in names)


def first_few(names: Sequence[str], limit: int | None) -> str:
    """`a, b, c and 12 more`; all of them where `limit` is None."""
    if limit is None or len(names) <= limit:
        return ", ".join(names)
    return f"{', '.join(names[:limit])} and {len(names) - limit:,} more"
