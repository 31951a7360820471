"""Plans and runs to report on: small, and with every kind of thing a reader may have to see."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.problems import ProblemKind
from tagsync.core.safety.limits import Safety
from tagsync.core.skips import Skip
from tagsync.engine.guard import hold_back
from tagsync.engine.run import RunRecord, ServerResult

IRELAND = Target("222222222222", "eu-west-1")
VIRGINIA = Target("222222222222", "us-east-1")
SYDNEY = Target("333333333333", "ap-southeast-2")

DENIED = Problem(
    ProblemKind.ACCESS_DENIED,
    "333333333333/ap-southeast-2 drs:DescribeSourceServers",
    "AccessDeniedException (not authorized)",
    "Allow it in the policy of role tagsync",
)


def server_plan(number: int, name: str = "", target: Target = IRELAND, **fields: Any) -> ServerPlan:
    """A server in sync, unless fields say otherwise; its instance is in its target."""
    server_id = f"s-{number:017x}"
    server = ServerPlan(
        target=target,
        server_id=server_id,
        arn=f"arn:aws:drs:{target.region}:{target.account}:source-server/{server_id}",
        name=name,
        origin=f"{target}/i-{number:017x}",
        bucket=Bucket.IN_SYNC,
    )
    return replace(server, **fields)


def changed(number: int, name: str, *changes: TagChange, **fields: Any) -> ServerPlan:
    return server_plan(number, name, bucket=Bucket.CHANGED, changes=changes, **fields)


def skipped(number: int, name: str, reason: Skip, detail: str, target: Target = IRELAND) -> ServerPlan:
    return server_plan(number, name, target, bucket=Bucket.SKIPPED, skip=reason, detail=detail, origin="")


def plan_of(*targets: TargetPlan, **fields: Any) -> Plan:
    return replace(Plan("sha256:" + "0" * 64, targets), **fields)


RECORD = TagChange("tagsync:owned", "1aaaaa", "1aaaaabbbbb", "ownership record")
IN_SYNC = plan_of(TargetPlan(IRELAND, "read", (server_plan(1, "web-01"), server_plan(2, "web-02"))))
DRIFTED = plan_of(
    TargetPlan(
        IRELAND,
        "read",
        (
            server_plan(1, "web-01"),
            changed(
                2,
                "web-02",
                TagChange("Environment", None, "Prod", "copied"),
                TagChange("Owner", "bob ", "alice", "copied"),
                TagChange("Retired", "yes", None, "no longer wanted by instance and policy"),
                RECORD,
                origin="333333333333/us-east-1/i-00000000000000002",
                notices=("Team (old) is not copied: the key has a character (left parenthesis)",),
            ),
            changed(3, "", RECORD),
            changed(4, "batch 01", launch=(LaunchChange("copy_tags", "false", "true"),)),
            server_plan(5, "web-05", notices=("Contact is not copied: the value has a character (comma)",)),
            *(
                skipped(number, f"vmware-{number}", Skip.NO_INSTANCE_ID, "DRS knows no EC2 instance behind it")
                for number in range(6, 11)
            ),
            skipped(11, "cache-01", Skip.ORIGIN_GONE, "i-0b is terminated; the server keeps its tags"),
        ),
    ),
    TargetPlan(VIRGINIA, "uninitialised"),
)
INCOMPLETE = replace(DRIFTED, targets=(*DRIFTED.targets, TargetPlan(SYDNEY, "unreadable", problem=DENIED)))


def run_of(plan: Plan, *results: ServerResult, **fields: Any) -> RunRecord:
    """A run of 2.5 seconds; servers without a result of their own ended as planned."""
    own = {(result.target, result.server_id): result for result in results}
    started = datetime(2026, 1, 31, 23, 59, 57, tzinfo=UTC)
    record = RunRecord(
        run_id="20260131T235957Z-1f0c2a9b",
        started_at=started,
        finished_at=started + timedelta(seconds=2.5),
        dry_run=False,
        plan=plan,
        results=tuple(own.get((each.target, each.server_id)) or result_of(each) for each in plan.servers()),
    )
    return replace(record, **fields)


def result_of(server: ServerPlan, **fields: Any) -> ServerResult:
    """What the plan foresaw, unless fields say otherwise."""
    result = ServerResult(
        server.target,
        server.server_id,
        server.name,
        server.bucket,
        server.skip,
        server.detail,
        server.changes,
        server.launch,
    )
    return replace(result, **fields)


def why_refused(target: Target) -> str:
    """What the guard says of a target that would lose all of its 30 tags."""
    changes = tuple(TagChange(f"k{number}", "v", None) for number in range(30))
    server = server_plan(1, target=target, bucket=Bucket.CHANGED, changes=changes)
    return hold_back(Plan("", (TargetPlan(target, "read", (server,), owned_tags=30),)), Safety())[1][target]
