"""Estates to make pages of: as large and as hostile as asked for."""

from __future__ import annotations

from itertools import cycle

from tagsync.core.model import Instance, Origin, Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.discovery.estate.estate import Estate
from tagsync.discovery.estate.findings import OF_BUCKET, EstateFinding, FindingKind
from tagsync.discovery.estate.instances import Bucket, EstateInstance
from tagsync.engine.run import RunStatus
from tests.browser.samples import TARGETS, Texts

_OF_SERVERS = [kind for kind in FindingKind if kind not in OF_BUCKET.values()]


def estate(texts: Texts, instances: int) -> Estate:
    """Instances in every bucket, findings of every kind, and a place that was not read."""
    wanted = tuple(
        _instance(number, bucket, texts) for number, bucket in zip(range(instances), cycle(Bucket), strict=False)
    )
    found = [
        _finding(OF_BUCKET[each.bucket], number, texts, each.instance_id)
        for number, each in enumerate(wanted)
        if each.bucket in OF_BUCKET
    ]
    found += [_finding(kind, number, texts) for number, kind in enumerate(_OF_SERVERS)]
    unread = Target("333333333333", "eu-west-1")
    problem = Problem(ProblemKind.ACCESS_DENIED, str(unread), f"denied: {texts.said}", f"allow {texts.said}")
    return Estate(
        instances=wanted,
        findings=tuple(found),
        places=TARGETS,
        keys=(texts.key,),
        servers=instances,
        notes=(f"noted: {texts.said}",),
        problems=((unread, problem),),
        status=RunStatus.PARTIAL,
    )


def _instance(number: int, bucket: Bucket, texts: Texts) -> EstateInstance:
    target = TARGETS[number % len(TARGETS)]
    tags = {"Name": f"{texts.value} {number:04}", "DR-Application": texts.value}
    instance = Instance(Origin(target.account, target.region, f"i-{number:017x}"), tags)
    return EstateInstance(instance, bucket, ("the policy",), why=texts.said, application=texts.value)


def _finding(kind: FindingKind, number: int, texts: Texts, instance_id: str = "") -> EstateFinding:
    servers = () if instance_id else (f"s-{number:017x}",)
    place = TARGETS[number % len(TARGETS)]
    return EstateFinding(kind, place, texts.said, instance_id, servers, f"{texts.value} {number:04}", texts.value)
