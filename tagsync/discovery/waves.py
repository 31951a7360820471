"""Waves: in which order servers are recovered, from a tag of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tagsync.core.model import SourceServer, Tags

DEFAULT_WAVE_TAG = "DR-Wave"
DEFAULT_WAVE = "1"
"""The wave of a server whose wave tag is missing or empty."""

SERVERS_A_JOB = 100
"""DRS launches at most this many servers in a job, and a step of a recovery plan names at most as many."""

_NUMBER = re.compile(r"\s*(?:wave[\s_-]*)?0*([0-9]+)\s*", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wave:
    """The servers of one wave, sorted by target and id; never none.

    `label` is the wave's number without leading zeros, or the tag's value as it is where that holds no number.
    """

    label: str
    servers: tuple[SourceServer, ...]

    @property
    def is_numbered(self) -> bool:
        return is_number(self.label)

    @property
    def parts(self) -> tuple[tuple[SourceServer, ...], ...]:
        """The servers in parts of at most 100, in order."""
        starts = range(0, len(self.servers), SERVERS_A_JOB)
        return tuple(self.servers[start : start + SERVERS_A_JOB] for start in starts)


def wave_label(value: str | None) -> str:
    """The wave that a tag value means: `1`, `01`, `wave-1` and a missing or empty one are all `1`.

    A value without such a number (`²`, `last`) is a wave of its own name.
    """
    if value is None or not value.strip():
        return DEFAULT_WAVE
    number = _NUMBER.fullmatch(value)
    return number[1] if number else value


def wave_of(tags: Tags, wave_tag: str = DEFAULT_WAVE_TAG) -> str:
    """The label of the wave of a server with these tags."""
    return wave_label(tags.get(wave_tag))


def is_number(label: str) -> bool:
    return label.isascii() and label.isdigit()


def wave_order(label: str) -> tuple[bool, int, str]:
    """Sorts labels: numbers by their size, however long they are, then all others by their text."""
    return (False, len(label), label) if is_number(label) else (True, 0, label)


def make_waves(servers: Iterable[SourceServer], wave_tag: str = DEFAULT_WAVE_TAG) -> tuple[Wave, ...]:
    """Every server in exactly one wave, the waves in the order of their recovery."""
    found: dict[str, list[SourceServer]] = {}
    for server in sorted(servers, key=lambda each: (each.target, each.server_id)):
        found.setdefault(wave_of(server.tags, wave_tag), []).append(server)
    return tuple(Wave(label, tuple(found[label])) for label in sorted(found, key=wave_order))
