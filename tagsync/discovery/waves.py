"""Waves: the order in which servers are recovered. A tag of each server says its wave."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tagsync.core.model import SourceServer, Tags

DEFAULT_WAVE_TAG = "DR-Wave"
DEFAULT_WAVE = "1"
"""The wave of a server without a wave tag, or with an empty one."""

SERVERS_A_JOB = 100
"""DRS launches at most this many servers in a job, and a step of a recovery plan names at most as many."""

_NUMBER = re.compile(r"\s*(?:wave[\s_-]*)?0*([0-9]+)\s*", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wave:
    """The servers of one wave, at least one, sorted by target and id.

    `label` is the number of the wave without leading zeros, or the value of the tag if that is not a number.
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
    """The wave that a tag value means: `1`, `01`, `wave-1`, an empty value and no value are all `1`.

    Any other value (`²`, `last`) is the name of a wave.
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
    """Sorts labels: numbers by size, however long, then all others by text."""
    return (False, len(label), label) if is_number(label) else (True, 0, label)


def make_waves(servers: Iterable[SourceServer], wave_tag: str = DEFAULT_WAVE_TAG) -> tuple[Wave, ...]:
    """Puts every server into exactly one wave. The waves are in the order of recovery."""
    found: dict[str, list[SourceServer]] = {}
    for server in sorted(servers, key=lambda each: (each.target, each.server_id)):
        found.setdefault(wave_of(server.tags, wave_tag), []).append(server)
    return tuple(Wave(label, tuple(found[label])) for label in sorted(found, key=wave_order))
