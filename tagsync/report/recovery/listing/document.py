"""What runs and what ran, as a JSON-able document."""

from __future__ import annotations

from typing import Literal, TypedDict

from tagsync.core.documents.keywords import Count, TimeOrNull
from tagsync.core.plan_document import ProblemDocument, problem_to_document
from tagsync.recovery.words.listed import Listed
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tagsync.report.documents import timestamp_or_null
from tagsync.report.recovery.execution_document import Mode, mode_of
from tagsync.report.recovery.listing.view import ListView, PlanListed


class ListedDocument(TypedDict):
    """One recovery. A drive has no `account` and `region`: it may have several. `status` says nothing of its servers.
    `ended_at` is null for a native execution: a list of DRS does not say it."""

    recovery_id: str
    plan_id: str
    driven: bool
    account: str
    region: str
    mode: Mode
    status: RecoveryStatus
    at_work: bool
    started_at: TimeOrNull
    ended_at: TimeOrNull


class PlanListedDocument(TypedDict):
    """A plan with its newest recoveries. `older` counts those that are left out."""

    plan: str
    recoveries: list[ListedDocument]
    older: Count


class ListDocument(TypedDict):
    """What runs and what ran, by plan. Where there are `problems`, there may be more."""

    format_version: Literal[1]
    looked: str
    at_work: Count
    plans: list[PlanListedDocument]
    problems: list[ProblemDocument]


def list_to_document(view: ListView) -> ListDocument:
    return {
        "format_version": 1,
        "looked": view.looked,
        "at_work": view.at_work,
        "plans": [_plan(plan) for plan in view.plans],
        "problems": [problem_to_document(problem) for problem in view.unread],
    }


def _plan(plan: PlanListed) -> PlanListedDocument:
    return {"plan": plan.plan, "recoveries": [_listed(each) for each in plan.recoveries], "older": plan.older}


def _listed(listed: Listed) -> ListedDocument:
    return {
        "recovery_id": listed.recovery_id,
        "plan_id": listed.plan_id,
        "driven": listed.target is None,
        "account": listed.target.account if listed.target else "",
        "region": listed.target.region if listed.target else "",
        "mode": mode_of(drill=listed.drill),
        "status": listed.status,
        "at_work": listed.is_at_work,
        "started_at": timestamp_or_null(listed.started_at),
        "ended_at": timestamp_or_null(listed.ended_at),
    }
