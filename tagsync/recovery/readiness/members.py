"""The servers of a plan, and those that fell out of it since the last check.

A server whose tag was taken away leaves its plan without a word, and a recovery goes without it. So a check knows the
members of the one before, and says who left, and by which tag, until the tag is back or a person has accepted it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from tagsync.core.documents.declared import write_document
from tagsync.core.model import Fleet, Instance, SourceServer, Tags
from tagsync.discovery.servers import select
from tagsync.discovery.wave_notices import lacks_wave
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.readiness.readiness import Member, MemberKey, Readiness

_CHOOSES_BY = ("selector", "wave_tag", "leave_out", "account", "region", "targets")
_HERE_ALONE = 1


@dataclass(frozen=True, slots=True)
class Membership:
    """Who is in the plan, who `left`, and what is to be said about it."""

    members: tuple[Member, ...]
    left: tuple[Member, ...]
    findings: tuple[Finding, ...]


def taken_by(definition: Definition) -> str:
    """By what the plan chooses its servers, as a digest: after a change of it the servers are others on purpose."""
    written = write_document(definition)
    text = json.dumps({key: written.get(key) for key in _CHOOSES_BY}, sort_keys=True, default=str)
    return sha256(text.encode()).hexdigest()[:16]


def membership(definition: Definition, fleet: Fleet, before: Readiness | None) -> Membership:
    """Compares with the check before, unless the plan chooses by something else since then. What is in a target that
    was not read whole stays as it was (law 1)."""
    now = {each.key: each for each in _members(definition, fleet)}
    if before is None or before.taken_by != taken_by(definition):
        return Membership(tuple(now.values()), (), ())
    servers = {(each.target, each.server_id): each for each in fleet.servers()}
    whole = {each.target for each in fleet.targets if not each.problem and each.initialised and not each.note}
    left: list[Member] = []
    said: list[tuple[Member, Reason, str]] = []
    for each in _once((*before.members, *before.left)):
        there = now.get(each.key)
        if there:
            server = servers[each.key]
            gone = _no_longer(each, server, fleet)
            if each.wave and not there.wave:
                there = replace(there, wave=each.wave)
                said.append((each, Reason.LOST_WAVE, _lost_wave(server, definition, fleet)))
            elif gone:
                said.append((each, Reason.LOST_TAG, f"its instance no longer carries {_tag(gone)}, and it still does"))
            now[each.key] = replace(there, carried=each.carried) if gone or not _instance(server, fleet) else there
        elif each.key in servers:
            left.append(each)
            said.append((each, Reason.LEFT_PLAN, _why(servers[each.key], definition, fleet)))
        elif each.target in whole:
            said.append((each, Reason.GONE_FROM_DRS, "it was in the plan, and DRS does not have it any more"))
        else:
            now[each.key] = each
    return Membership(tuple(now.values()), tuple(left), tuple(_findings(definition, said)))


def _members(definition: Definition, fleet: Fleet) -> Iterator[Member]:
    """Every server that the selector takes and the plan does not leave out. Of an instance with servers in several
    targets each is one: which of them would be launched changes with their health."""
    for found in select(definition.selector, fleet.servers(), definition.wave_tag).servers:
        server = found.server
        if server.server_id not in definition.leave_out:
            wave = "" if lacks_wave(server.tags, definition.wave_tag) else found.wave
            instance = server.origin.instance_id if server.origin else ""
            seen = _instance(server, fleet)
            carried = tuple(sorted(key for key in definition.keys if seen and key in seen.tags))
            yield Member(server.target, server.server_id, server.hostname, instance, wave, carried)


def _once(members: Iterable[Member]) -> tuple[Member, ...]:
    found: dict[MemberKey, Member] = {}
    for each in members:
        found.setdefault(each.key, each)
    return tuple(found.values())


def _why(server: SourceServer, definition: Definition, fleet: Fleet) -> str:
    whose, tags = _tags(server, fleet)
    lacks: list[str] = []
    other: list[str] = []
    for condition in definition.selector.conditions:
        if not condition.holds(tags):
            (other if condition.key in tags else lacks).append(condition.key)
    if lacks:
        return f"it left the plan: {whose} no longer carries {_tag(lacks)}"
    if other:
        return f"it left the plan: {whose} has another value in {_tag(other)}"
    keys = [each.key for each in definition.selector.conditions if not each.holds(server.tags)]
    return f"it left the plan: it does not have {_tag(keys)} as its instance does"


def _lost_wave(server: SourceServer, definition: Definition, fleet: Fleet) -> str:
    whose, tags = _tags(server, fleet)
    key = definition.wave_tag
    if lacks_wave(tags, key):
        return f"it lost its wave: {whose} no longer carries the tag {key}"
    return f"it lost its wave: it does not have the tag {key} as its instance does"


def _tags(server: SourceServer, fleet: Fleet) -> tuple[str, Tags]:
    """Whose tags say why: those of the instance if it was read and is there."""
    instance = _instance(server, fleet)
    return ("its instance", instance.tags) if instance else ("it", server.tags)


def _instance(server: SourceServer, fleet: Fleet) -> Instance | None:
    """Its instance, if that was read and is there."""
    found = fleet.origins.instances.get(server.origin) if server.origin else None
    return None if found is None or found.is_gone else found


def _no_longer(member: Member, server: SourceServer, fleet: Fleet) -> list[str]:
    """The keys that its instance carried and carries no longer. A policy may leave them on the server."""
    instance = _instance(server, fleet)
    return [key for key in member.carried if instance and key not in instance.tags]


def _tag(keys: Sequence[str]) -> str:
    return f"the tag{'s' * (len(keys) > 1)} {', '.join(sorted(keys))}"


def _findings(definition: Definition, said: Iterable[tuple[Member, Reason, str]]) -> Iterator[Finding]:
    """One for a server; what is the same of several servers of a target is said once."""
    grouped: Mapping[tuple[object, Reason, str], list[Member]] = defaultdict(list)
    for member, reason, what in said:
        grouped[member.target, reason, what].append(member)
    for (target, reason, what), members in grouped.items():
        fix = _fix(definition, reason)
        refuses = reason is not Reason.GONE_FROM_DRS
        if len(members) == _HERE_ALONE:
            yield Finding(refuses, reason, members[0].server_id, what, fix, members[0].hostname)
        else:
            ids = tuple(sorted(each.server_id for each in members))
            yield Finding(refuses, reason, str(target), f"{len(ids)} servers: {what}", fix, server_ids=ids)


def _fix(definition: Definition, reason: Reason) -> str:
    if reason is Reason.GONE_FROM_DRS:
        return "If its instance is still needed, install the replication agent there again"
    accept = f'tagsync recovery readiness "{definition.name}" --accept-left'
    return f"Write the tag on the instance again. If the plan is right as it is now: {accept}"
