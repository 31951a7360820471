"""Recovery plans as JSON-able documents: the steps that the tags come to, and how the plan in DRS differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, TypedDict

from tagsync.core.documents.keywords import Count, Keywords
from tagsync.core.model import SourceServer, Target
from tagsync.core.plan import ServerPlan
from tagsync.recovery.plans.changes import Move, ServerChange
from tagsync.recovery.plans.compare import PlanComparison
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.steps import LONGEST_WAIT, USUAL_STEP, Step, usual_minutes
from tagsync.recovery.words.vocabulary import Impact
from tagsync.report.recovery.names import Names

_USUAL = f"The waits, and {USUAL_STEP} minutes for each step with servers. DRS ends an execution after 24 hours."

UnclearWaves = Mapping[str, Sequence[SourceServer]]
"""What is not clear about wave tags -> the servers that it is said of."""

Number = Annotated[int, Keywords(minimum=1)]
Minutes = Annotated[int, Keywords(minimum=1, maximum=LONGEST_WAIT)]


class PlannedServerDocument(TypedDict):
    source_server_id: str
    name: str
    arn: str
    impact: Impact


class ServerStepDocument(TypedDict):
    number: Number
    name: str
    type: Literal["SERVER"]
    servers: list[PlannedServerDocument]


class WaitStepDocument(TypedDict):
    number: Number
    name: str
    type: Literal["WAIT"]
    minutes: Minutes


StepDocument = ServerStepDocument | WaitStepDocument


class WaveNoticeDocument(TypedDict):
    """What is not clear about the wave tags of a server: none, or two that say different waves."""

    source_server_id: str
    name: str
    notice: str


class StepsDocument(TypedDict):
    """`tagsync recovery plan --output json`."""

    format_version: Literal[1]
    name: str
    account: str
    region: str
    steps: list[StepDocument]
    usual_minutes: Annotated[int, Keywords(minimum=0, description=_USUAL)]
    drifted: Annotated[
        list[str], Keywords(description="Servers whose tags that decide are not those of their instances.")
    ]
    wave_notices: list[WaveNoticeDocument]


ServerChangeDocument = TypedDict(
    "ServerChangeDocument",
    {"source_server_id": str, "name": str, "change": Move, "wave": str, "from": str, "to": str},
)
WaitChangeDocument = TypedDict("WaitChangeDocument", {"step": str, "from": Minutes, "to": Minutes})


class ComparisonDocument(StepsDocument):
    """`tagsync recovery diff | apply --output json`: the steps as they should be, and how the plan in DRS differs."""

    plan_arn: Annotated[str | None, Keywords(description="null: there is no such plan in DRS yet.")]
    keeper: Annotated[
        str | None,
        Keywords(description="Who keeps the plan, by its tag: service or terraform. null: it has none."),
    ]
    in_sync: bool
    calls: Count
    refusal: Annotated[str | None, Keywords(description="Why apply refuses, unless forced.")]
    servers: list[ServerChangeDocument]
    steps_added: list[str]
    steps_removed: list[str]
    waits_changed: list[WaitChangeDocument]
    reordered: bool


def steps_to_document(
    definition: Definition,
    target: Target,
    steps: Sequence[Step],
    names: Names,
    drifted: Sequence[ServerPlan],
    unclear: UnclearWaves,
) -> StepsDocument:
    return {
        "format_version": 1,
        "name": definition.name,
        "account": target.account,
        "region": target.region,
        "steps": [_step(number, step, names) for number, step in enumerate(steps, 1)],
        "usual_minutes": usual_minutes(steps),
        "drifted": [server.server_id for server in drifted],
        "wave_notices": [
            {"source_server_id": server.server_id, "name": names.name(server.arn), "notice": notice}
            for notice, servers in unclear.items()
            for server in servers
        ],
    }


def comparison_to_document(
    comparison: PlanComparison, names: Names, drifted: Sequence[ServerPlan], unclear: UnclearWaves
) -> ComparisonDocument:
    found, native = comparison.changes, comparison.native
    return {
        **steps_to_document(comparison.definition, comparison.target, comparison.steps, names, drifted, unclear),
        "plan_arn": native.arn if native else None,
        "keeper": (native.keeper or None) if native else None,
        "in_sync": not comparison.actions,
        "calls": len(comparison.actions),
        "refusal": comparison.refusal or None,
        "servers": [_server_change(change, names) for change in found.servers],
        "steps_added": [step.name for step in found.added],
        "steps_removed": [step.name for step in found.removed],
        "waits_changed": [
            {"step": after.name, "from": before.minutes, "to": after.minutes} for before, after in found.waits
        ],
        "reordered": found.reordered,
    }


def _step(number: int, step: Step, names: Names) -> StepDocument:
    if step.is_wait:
        return {"number": number, "name": step.name, "type": "WAIT", "minutes": step.minutes}
    servers = [_server(arn, impact, names) for arn, impact in step.servers.items()]
    return {"number": number, "name": step.name, "type": "SERVER", "servers": servers}


def _server(arn: str, impact: Impact, names: Names) -> PlannedServerDocument:
    return {"source_server_id": arn.rpartition("/")[2], "name": names.name(arn), "arn": arn, "impact": impact}


def _server_change(change: ServerChange, names: Names) -> ServerChangeDocument:
    return {
        "source_server_id": change.arn.rpartition("/")[2],
        "name": names.name(change.arn),
        "change": change.move,
        "wave": change.wave,
        "from": change.before,
        "to": change.after,
    }
