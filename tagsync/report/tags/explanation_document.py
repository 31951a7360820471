"""What `tagsync explain` says about one server, as a JSON-able document."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from tagsync.core.change import LaunchChangeDocument, launch_change_to_document
from tagsync.core.explain import Explanation, KeyAction, KeyExplanation
from tagsync.core.model import Problem
from tagsync.core.plan import Bucket
from tagsync.core.skips import Skip
from tagsync.recovery.plans.native_plan import Holding


class KeyDocument(TypedDict):
    key: str
    action: KeyAction
    actual: str | None
    desired: str | None
    rule: str
    origin_key: str | None
    origin_value: str | None
    owned: bool


class HoldingPlanDocument(TypedDict):
    name: str
    arn: str


class ExplanationDocument(TypedDict):
    format_version: Literal[1]
    account: str
    region: str
    source_server_id: str
    name: str
    origin: str | None
    instance_found: bool
    listed_for: NotRequired[list[str]]
    replication_state: str
    bucket: Bucket
    skip: Skip | None
    detail: str
    notices: list[str]
    keys: list[KeyDocument]
    launch: list[LaunchChangeDocument]
    recovery_plans: list[HoldingPlanDocument] | None
    recovery_plans_problem: str | None


def explanation_to_document(explanation: Explanation, holding: Holding | Problem) -> ExplanationDocument:
    """It holds tag values. `recovery_plans` is null if the plans could not be read. `listed_for` names the entries of
    the tag file that give the server its tags."""
    server, plan = explanation.server, explanation.plan
    document: ExplanationDocument = {
        "format_version": 1,
        "account": server.target.account,
        "region": server.target.region,
        "source_server_id": server.server_id,
        "name": server.name,
        "origin": str(server.origin) if server.origin else None,
        "instance_found": explanation.instance is not None,
        "replication_state": server.replication_state,
        "bucket": plan.bucket,
        "skip": plan.skip,
        "detail": plan.detail,
        "notices": list(plan.notices),
        "keys": [_key(key) for key in explanation.keys],
        "launch": [launch_change_to_document(change) for change in plan.launch],
        "recovery_plans": None if isinstance(holding, Problem) else _plans(holding, server.arn),
        "recovery_plans_problem": str(holding) if isinstance(holding, Problem) else None,
    }
    return {**document, "listed_for": list(explanation.entries)} if explanation.entries else document


def _plans(holding: Holding, arn: str) -> list[HoldingPlanDocument]:
    return [{"name": plan.name, "arn": plan.arn} for plan in holding.get(arn, ())]


def _key(key: KeyExplanation) -> KeyDocument:
    return {
        "key": key.key,
        "action": key.action,
        "actual": key.actual,
        "desired": key.desired,
        "rule": key.rule,
        "origin_key": key.origin_key,
        "origin_value": key.origin_value,
        "owned": key.owned,
    }
