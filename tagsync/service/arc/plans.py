"""The plans that a step can name: native ones and, with targets, driven ones."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.documents.places import Locate
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.plans.definition import Definition
from tagsync.service.native.plans import Plans, plans_from_document


def both_kinds(value: object, locate: Locate) -> Plans:
    """A list of definitions, by their names. Raises `InputError` with every mistake in all of them."""
    return plans_from_document(value, locate, kind_of)


def kind_of(definition: object) -> type[Definition]:
    """A definition with targets is driven."""
    return DrivenPlan if isinstance(definition, Mapping) and "targets" in definition else Definition
