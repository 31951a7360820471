"""The instance of a launched server in reports: its id, its address, and whether the tags arrived."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypedDict

from tagsync.core.documents.keywords import Count
from tagsync.core.sentences import first_few
from tagsync.recovery.words.arrival import AfterLaunch, Arrival
from tagsync.recovery.words.recovery import Recovery, ServerLaunch
from tagsync.report.quoting import one_line, shown_key
from tagsync.report.words import some

_FEW = 5
_SHORT: Mapping[Arrival, str] = {
    Arrival.LACKING: "without all tags of their source servers: tagsync recovery verify says which lack, and why",
    Arrival.GONE: "whose instances are GONE",
    Arrival.UNKNOWN: "of which it is UNKNOWN whether their tags arrived",
}


class InstanceDocument(TypedDict):
    """The instance that a server was launched as, as EC2 shows it. `tags` is how many keys were compared with the
    source server, `missing` and `different` are the keys that did not arrive."""

    instance_id: str
    private_address: str
    arrival: Arrival
    tags: Count
    missing: list[str]
    different: list[str]
    reason: str


def instance_to_document(server: ServerLaunch) -> InstanceDocument | None:
    after = server.after
    if after is None:
        return None
    return {
        "instance_id": after.instance_id or server.recovery_instance_id,
        "private_address": after.private_address,
        "arrival": after.arrival,
        "tags": after.tags,
        "missing": list(after.missing),
        "different": list(after.different),
        "reason": after.reason,
    }


def instance_words(server: ServerLaunch) -> str:
    """`i-0... 10.0.0.1`; empty where no instance is known."""
    after = server.after
    if after is None:
        return server.recovery_instance_id
    return " ".join(filter(None, (after.instance_id or server.recovery_instance_id, after.private_address)))


def arrival_words(after: AfterLaunch) -> str:
    """`7 of 7 tags`, or which are missing or different."""
    match after.arrival:
        case Arrival.GONE:
            return f"its instance is GONE: {one_line(after.reason)}"
        case Arrival.UNKNOWN:
            return f"whether its tags arrived is UNKNOWN: {one_line(after.reason)}"
        case _:
            return _tag_words(after)


def is_short(server: ServerLaunch) -> bool:
    """Whether something is to be said about its instance: a tag did not arrive, or it is not seen."""
    return server.after is not None and server.after.arrival is not Arrival.ARRIVED


def short_words(recovery: Recovery) -> Iterator[str]:
    """What is to be said about the instances of all servers: `2 launched servers whose instances are GONE`."""
    counts = Counter(server.after.arrival for server in recovery.servers() if server.after)
    for arrival, words in _SHORT.items():
        if counts[arrival]:
            yield f"{some(counts[arrival], 'launched server')} {words}"


def _tag_words(after: AfterLaunch) -> str:
    if not after.tags:
        return "no tags to copy"
    arrived = after.tags - len(after.missing) - len(after.different)
    lacks = f", lacks {_keys(after.missing)}" if after.missing else ""
    differs = f", differs in {_keys(after.different)}" if after.different else ""
    return f"{arrived:,} of {some(after.tags, 'tag')}{lacks}{differs}"


def _keys(keys: tuple[str, ...]) -> str:
    return first_few([shown_key(key) for key in keys], _FEW)
