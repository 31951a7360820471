"""The most telling lines of a long plan: where the drift is, servers with a wrong wave, and the sum."""

from __future__ import annotations

import re

MOST = 15
_PLACE = re.compile(r"\d{12}/\S+: ")
_WAVE = re.compile(r"^ +[~+-] DR-Wave ", re.MULTILINE)


def telling(plan: str, most: int = MOST) -> str:
    """At most so many lines of what `tagsync plan` prints, in their order."""
    blocks = plan.rstrip().split("\n\n")
    kept = {number for number, block in enumerate(blocks) if _PLACE.match(block) or number == len(blocks) - 1}
    servers = [number for number, block in enumerate(blocks) if block.startswith("  ")]
    for number in sorted(servers, key=lambda number: not _WAVE.search(blocks[number])):
        if _lines(blocks, kept | {number}) <= most:
            kept.add(number)
    return "\n".join(blocks[number] for number in sorted(kept))


def _lines(blocks: list[str], kept: set[int]) -> int:
    return sum(blocks[number].count("\n") + 1 for number in kept)
