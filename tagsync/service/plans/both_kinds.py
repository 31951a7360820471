"""The plans that are configured, of both kinds: native ones and, with targets, driven ones."""

from __future__ import annotations

from tagsync.core.documents.declared import read_document
from tagsync.core.documents.places import Locate
from tagsync.core.model import Target
from tagsync.recovery.driven.plan import DrivenPlan, kind_of
from tagsync.recovery.plans.definition import Definition
from tagsync.service.plans.configured import Plans, plans_from_document


def both_kinds(value: object, locate: Locate) -> Plans:
    """A list of definitions, by their names. Raises `InputError` with every mistake in all of them."""
    return plans_from_document(value, locate, kind_of)


def either_kind(value: object, locate: Locate) -> Definition:
    """One definition. Raises `InputError` with every mistake in it."""
    return read_document(kind_of(value), value, locate)


def places_of(plan: Definition) -> tuple[Target, ...]:
    """Where a plan recovers. A native plan is in one place, with an empty account or region where it names none."""
    return plan.targets if isinstance(plan, DrivenPlan) else (Target(plan.account, plan.region),)


def natives(plans: Plans) -> Plans:
    """The native ones of these."""
    return {name: plan for name, plan in plans.items() if not isinstance(plan, DrivenPlan)}
