"""Numbers in words."""

from __future__ import annotations


def some(number: int, one: str, many: str = "") -> str:
    """`1 server`, `2 servers`, `1,024 servers`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
