"""Fleets to make pages of: as large and as hostile as asked for."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.core.change import TagChange
from tagsync.core.model import Origin, Problem, SourceServer, Target
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.discovery.servers import Selection, examine
from tests.fake_fleet import server
from tests.report.tags.plans import changed, plan_of, server_plan, skipped

ACCOUNTS = ("111111111111", "222222222222")
REGIONS = ("eu-central-1", "us-east-1", "us-west-2")
TARGETS = tuple(Target(account, region) for account in ACCOUNTS for region in REGIONS)


@dataclass(frozen=True)
class Texts:
    """What stands wherever a tag or AWS may have put a text: in keys, in values and names, and in what AWS said."""

    key: str = "Environment"
    value: str = "Prod"
    said: str = "AccessDeniedException"


def everywhere(text: str) -> Texts:
    return Texts(text[:128], text, text)


def fleet(texts: Texts, servers: int) -> Plan:
    """Every third server drifts, some are skipped, and one region is not read."""
    share = {target: servers // len(TARGETS) + (index < servers % len(TARGETS)) for index, target in enumerate(TARGETS)}
    read = [TargetPlan(target, "read", tuple(_servers(target, texts, count))) for target, count in share.items()]
    unread = Problem(
        ProblemKind.ACCESS_DENIED, "333333333333/eu-west-1", f"denied: {texts.said}", f"allow {texts.said}"
    )
    return plan_of(*read, TargetPlan(Target("333333333333", "eu-west-1"), "unreadable", problem=unread))


def _servers(target: Target, texts: Texts, count: int) -> list[ServerPlan]:
    base = TARGETS.index(target) * 10_000
    return [_server(base + number, number % 6, target, texts) for number in range(count)]


def _server(number: int, turn: int, target: Target, texts: Texts) -> ServerPlan:
    name, note = f"{texts.value} {number:04}", f"{texts.key} is not copied"
    if turn in (0, 3):
        return changed(
            number,
            name,
            TagChange(texts.key, None, texts.value, "copied"),
            TagChange("DR-Wave", str(number % 7), f"1 {texts.value}", "copied"),
            target=target,
            origin=f"{target}/i-{number:017x}",
            notices=(note,),
            managed=frozenset({texts.key}),
        )
    if turn == 1 and number % 10 == 1:
        return skipped(number, name, Skip.ORIGIN_UNREADABLE, f"not read: {texts.said}", target)
    return server_plan(number, name, target, notices=(note,) if turn == 2 else ())


def selection(texts: Texts, servers: int) -> Selection:
    """Servers in two waves, of which every sixth cannot be launched. Some have a wave that is no number."""
    return examine([_tagged(number, texts) for number in range(servers)])


def _tagged(number: int, texts: Texts) -> SourceServer:
    wave = texts.value if number % 12 == 3 else str(number % 2 + 1)
    tags = {"Name": f"{texts.value} {number:04}", "DR-Wave": wave, texts.key: texts.value}
    state = "STALLED" if number % 6 == 1 else "CONTINUOUS"
    target = TARGETS[number % len(TARGETS)]
    origin = Origin(target.account, target.region, f"i-{number:017x}")
    return server(f"s-{number:017x}", tags, target=target, origin=origin, replication_state=state)


def failed_server(plan: Plan) -> ServerPlan:
    """One that a run was to change."""
    return next(each for each in plan.servers() if each.bucket is Bucket.CHANGED)
