"""A plan and its fleet, whose readiness is judged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tagsync.core.model import Fleet, Instance, Origin, OriginReadings, Problem, SourceServer, Tags, TargetReading
from tagsync.discovery.selectors import exactly
from tagsync.recovery.native.findings import Finding, Preflight, Reason
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.readiness.judge import judge
from tagsync.recovery.readiness.readiness import Readiness
from tests.fake_fleet import HOME, NOW, server

TAGS = {"DR-Application": "erp", "DR-Wave": "2"}
ERP = Definition(name="erp", selector=exactly({"DR-Application": "erp"}))
HOUR = timedelta(hours=1)


def machine(server_id: str, tags: Tags | None = None) -> SourceServer:
    origin = Origin(HOME.account, HOME.region, f"i-{server_id}")
    return server(server_id, TAGS if tags is None else tags, origin=origin, hostname=f"host-{server_id}")


def without(one: SourceServer, *keys: str) -> SourceServer:
    return replace(one, tags={key: value for key, value in one.tags.items() if key not in keys})


def fleet(*servers: SourceServer, problem: Problem | None = None) -> Fleet:
    """Servers whose instances have the same tags."""
    instances = {each.origin: Instance(each.origin, each.tags) for each in servers if each.origin}
    return Fleet((TargetReading(HOME, servers, problem),), OriginReadings(instances))


def check(
    read: Fleet,
    before: Readiness | None = None,
    findings: Iterable[Finding] = (),
    plan: Definition = ERP,
    hours: float = 0,
) -> Readiness:
    return judge(plan, Preflight.of(findings), read, before, NOW + hours * HOUR, driven=False)


def lately(readiness: Readiness, seconds: float, *, days: float = 0) -> Readiness:
    """As if the check had been made at this time of a lab's clock, or so long before."""
    at = datetime.fromtimestamp(seconds, UTC) - timedelta(days=days)
    return replace(readiness, at=at, since=at)


def finding(what: str, *, refuses: bool = True, reason: Reason = Reason.QUOTA, place: str = "erp") -> Finding:
    return Finding(refuses, reason, place, what, "Do something")
