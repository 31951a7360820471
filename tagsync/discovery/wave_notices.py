"""What is to be said about the wave tags of servers: no wave, or two tags that say different ones. Never a value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from tagsync.core.errors import Refusal
from tagsync.core.model import SourceServer, Tags
from tagsync.core.sentences import first_few
from tagsync.discovery.waves import DEFAULT_WAVE, DEFAULT_WAVE_TAG, wave_label, wave_of

WAVE_TAGS = (DEFAULT_WAVE_TAG, "dr:wave")
"""The tags that hold waves in the field. A fleet that moves from one to the other has both."""

_SHOWN = 5


class WaveMissing(StrEnum):
    """What happens to a server without a wave: it is in wave 1, or it is refused."""

    FIRST = "first"
    REFUSE = "refuse"


def lacks_wave(tags: Tags, wave_tag: str) -> bool:
    """Whether a server has no wave tag, or an empty one."""
    return not tags.get(wave_tag, "").strip()


def wave_notice(tags: Tags, wave_tag: str) -> str:
    """What is to be said about the wave of a server with these tags; empty where it is clear."""
    said = [f"no wave in the tag {wave_tag}, which means wave {DEFAULT_WAVE}"] if lacks_wave(tags, wave_tag) else []
    said += [
        f"the tag {key} says another wave than {wave_tag}, which decides"
        for key in WAVE_TAGS
        if not lacks_wave(tags, key) and wave_label(tags[key]) != wave_of(tags, wave_tag)
    ]
    return "; ".join(said)


def wave_notices(servers: Iterable[SourceServer], wave_tag: str) -> Mapping[str, tuple[SourceServer, ...]]:
    """The servers whose wave is not clear, by what is to be said about them."""
    found: dict[str, list[SourceServer]] = {}
    for server in servers:
        if notice := wave_notice(server.tags, wave_tag):
            found.setdefault(notice, []).append(server)
    return {notice: tuple(found[notice]) for notice in sorted(found)}


def waves_in_doubt(servers: Iterable[SourceServer]) -> Mapping[str, tuple[SourceServer, ...]]:
    """The same where it is not known which tag decides: servers whose wave tags in the field say different waves, and
    those that have none while others have one."""
    servers = tuple(servers)
    lacking = tuple(each for each in servers if all(lacks_wave(each.tags, key) for key in WAVE_TAGS))
    contrary = tuple(
        each
        for each in servers
        if len({wave_label(each.tags[key]) for key in WAVE_TAGS if not lacks_wave(each.tags, key)}) > 1
    )
    first, second = WAVE_TAGS
    found = {
        f"no wave in the tags {first} and {second}": lacking if len(lacking) < len(servers) else (),
        f"the tags {first} and {second} say different waves": contrary,
    }
    return {notice: unclear for notice, unclear in found.items() if unclear}


def refuse_missing(servers: Iterable[SourceServer], wave_tag: str) -> None:
    """Raises `Refusal` if one of the servers has no wave."""
    lacking = [server for server in servers if lacks_wave(server.tags, wave_tag)]
    if lacking:
        what = f"{named(lacking)}: no wave in the tag {wave_tag}, and wave_missing is refuse"
        raise Refusal([f"{what}. Give each server its wave, or write wave_missing: first"])


def named(servers: Iterable[SourceServer]) -> str:
    """The ids of servers: a few, and how many more."""
    return first_few([server.server_id for server in servers], _SHOWN)
