"""The start of a configured plan, native or driven, with the options of a request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from tagsync.core.documents.declared import write_document
from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.plans.definition import Definition
from tagsync.service.driven.documents import read_request
from tagsync.service.kit.connector import Connect
from tagsync.service.native.documents import read_start
from tagsync.service.plans.configured import Plans
from tagsync.service.starts.driven import DrivenPlanStart
from tagsync.service.starts.means import Means
from tagsync.service.starts.native import NativePlanStart
from tagsync.service.starts.once import Once

PlanStart = NativePlanStart | DrivenPlanStart


def named_plan(name: str, plans: Plans) -> Definition:
    """Raises `InputError` if no plan of this name is configured."""
    if name not in plans:
        known = ", ".join(sorted(plans)) or "none is configured"
        raise InputError([Mistake("plan", f'there is no plan "{name[:60]}"', f"Name one of: {known}")])
    return plans[name]


def plan_start(
    plan: Definition,
    options: Mapping[str, object],
    once: Once,
    means: Means,
    *,
    access: Access,
    connect: Connect,
    stop: Stop,
    now: datetime,
) -> PlanStart:
    """`options` are the members of the body of a start. `access` writes with the recovery roles. Raises `InputError`
    with every mistake."""
    if isinstance(plan, DrivenPlan):
        document = {key: value for key, value in write_document(plan).items() if value is not None}
        request = read_request(Document({"plan": document, **options}, strict=True), now)
        return DrivenPlanStart(means, request, once, connect(access, stop), stop)
    given = Document({"plan": plan.name, **options}, strict=True)
    start = read_start(given, {plan.name: plan}, access, now)
    return NativePlanStart(means, start, once, connect(start.narrow(access), stop), stop)
