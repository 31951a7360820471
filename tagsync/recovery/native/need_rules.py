"""The rules of a preflight about what launches need in EC2, IAM, KMS and Service Quotas. Pure.

A launch that will certainly fail is a refusal, because DRS itself would start it and say so minutes later; that of an
OPTIONAL server, which its plan survives, is a warning. What could not be asked is a warning too, never silence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tagsync.core.model import Problem
from tagsync.recovery.launching.faults import broken
from tagsync.recovery.launching.unasked import unasked
from tagsync.recovery.launching.vcpus import too_few
from tagsync.recovery.native.facts import Facts
from tagsync.recovery.native.findings import LEAVE_OUT, Accept, Finding, Reason
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.words.vocabulary import Impact

_ALL_THE_SAME = (Advice(Way.LAUNCH_FAULTS),)


def faults(facts: Facts, accept: Accept) -> Iterator[Finding]:
    """What the launch of each server needs is there."""
    for each in facts.servers():
        server = each.server
        for found in broken(facts.launch.needs, server.server_id):
            refuses = not found.doubtful and each.impact is Impact.CRITICAL and not accept.launch_faults
            end = "so its launch may fail" if found.doubtful else "so its launch will fail"
            what, ways = f"{found.what}, {end}", (*LEAVE_OUT, *_ALL_THE_SAME) if refuses else ()
            yield Finding(refuses, Reason(found.fault), server.server_id, what, found.fix, server.name, ways)


def room(facts: Facts, accept: Accept) -> Iterator[Finding]:
    """The quota of vCPUs has room for the largest wave, and for all of them."""
    waves: dict[str, list[str]] = defaultdict(list)
    for step in facts.steps:
        waves[step.name] += [each.server.server_id for each in step.servers]
    servers = {each.server.server_id for each in facts.servers()}
    found = facts.launch.instances
    replaced = [] if isinstance(found, Problem) else [each for each in found if each.server_id in servers]
    ending = frozenset(each.instance_id for each in replaced)
    if lacks := too_few(facts.launch.needs, waves, ending):
        refuses = not (lacks.doubtful or accept.launch_faults)
        ways = _ALL_THE_SAME if refuses else ()
        yield Finding(refuses, Reason.VCPUS, str(facts.target), lacks.what, lacks.fix, ways=ways)


def not_asked(facts: Facts) -> Iterator[Finding]:
    """What could not be asked, each question once."""
    for each in unasked(facts.launch.needs, (one.server.server_id for one in facts.servers())):
        ids = each.server_ids
        place = ids[0] if len(ids) == 1 else str(facts.target)
        yield Finding(False, Reason.NOT_ASKED, place, each.what, each.fix, server_ids=ids if len(ids) > 1 else ())
