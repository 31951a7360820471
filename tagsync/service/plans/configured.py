"""Lists of plans that are configured, such as `RECOVERY_PLANS`, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tagsync.core.documents.declared import read_document
from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError, Mistake
from tagsync.recovery.plans.definition import Definition

Plans = Mapping[str, Definition]
NO_PLANS: Plans = {}


def plans_from_document(
    value: object, locate: Locate, kind_of: Callable[[object], type[Definition]] = lambda _: Definition
) -> Plans:
    """A list of definitions, by their names. `kind_of` says what each one is to be read as: a native plan, unless it
    says otherwise. Raises `InputError` with every mistake in all of them."""
    mistakes: list[Mistake] = []
    plans: dict[str, Definition] = {}
    if not isinstance(value, list):
        raise InputError([Mistake(locate(""), "it is no list of plans", "Write a list of definitions")])
    for index, each in enumerate(value):
        place = f"[{index}]"
        try:
            plan = read_document(kind_of(each), each, below(locate, place))
        except InputError as error:
            mistakes += error.mistakes
            continue
        if plan.name in plans:
            mistakes.append(Mistake(locate(f"{place}.name"), f"there are two plans {plan.name}", "Rename one"))
        plans[plan.name] = plan
    if mistakes:
        raise InputError(mistakes)
    return plans


def below(locate: Locate, place: str) -> Locate:
    """The places of what is inside the document at a place."""
    return lambda path: locate(f"{place}.{path}" if path else place)
