"""Recovery plans in the settings: paths to them, or the plans themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.kinds import Kind
from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.engine.yaml_file import read_yaml
from tagsync.service.plans.both_kinds import either_kind, places_of

PlanDocuments = tuple[object, ...]
_LONGEST_SLUG, _OF_HASH = 32, 6
_FIX = "Write paths to recovery plans, relative to this file"


class PlansAsWritten(Kind[PlanDocuments]):
    """Paths to recovery plans, or the plans themselves: they are kept as they are written, and the functions read
    them."""

    blank = ()
    missing = ("it is missing", _FIX)

    def read(self, document: Document, key: str, default: PlanDocuments, /) -> PlanDocuments:
        value = document.value(key)
        plans = value if isinstance(value, list) else []
        if not plans or not all(each and isinstance(each, str | Mapping) for each in plans):
            document.mistake(key, "it is no list of plans", _FIX)
            return default
        return tuple(plans)

    def write(self, value: PlanDocuments) -> object:
        return list(value)

    def schema(self, _lenient: bool, /) -> Schema:
        plan = {"anyOf": [{"type": "string", "minLength": 1}, {"type": "object"}]}
        return {"type": "array", "items": plan, "minItems": 1}


class PlacedPlan(NamedTuple):
    """A plan, with its path in the settings, and where it recovers. `follows`: the service writes it to DRS, and
    `looks`: it compares it with DRS at least."""

    path: str
    name: str
    targets: tuple[Target, ...]
    is_driven: bool
    follows: bool = False
    looks: bool = False


def names_of(plans: PlanDocuments) -> tuple[str, ...]:
    """The names of plans, as far as they are read."""
    return tuple(str(each["name"]) for each in plans if isinstance(each, Mapping) and "name" in each)


def read_plans(plans: PlanDocuments, key: str, locate: Locate, folder: Path) -> PlanDocuments:
    """The plans in place of their paths. Raises `InputError` with every mistake in all of them."""
    mistakes: list[Mistake] = []
    found: list[object] = []
    for index, each in enumerate(plans):
        try:
            found.append(_plan(each, locate, f"{key}[{index}]", folder))
        except InputError as error:
            mistakes += error.mistakes
    names = names_of(tuple(found))
    for name in sorted({name for name in names if names.count(name) > 1}):
        mistakes.append(Mistake(locate(key), f"there are two plans {name}", "Rename one"))
    if mistakes:
        raise InputError(mistakes)
    return tuple(found)


def placed_plans(plans: Sequence[object], key: str) -> Iterator[PlacedPlan]:
    """The plans that were read without a mistake."""
    for index, each in enumerate(plans):
        if isinstance(each, Mapping):
            with suppress(InputError):
                plan, is_driven = either_kind(each, str), "targets" in each
                looks, follows = (not is_driven and plan.follow.looks, not is_driven and plan.follow.writes)
                path, targets = f"{key}[{index}]", places_of(plan)
                if all(target.account and target.region for target in targets):
                    yield PlacedPlan(path, plan.name, targets, is_driven, follows, looks)


def slug(plan: str) -> str:
    """The name of a plan as names of AWS take it: of letters, digits, - and _, and short. Two plans have two."""
    plain = re.sub(r"[^a-zA-Z0-9_-]+", "-", plan)
    if plain == plan and len(plan) <= _LONGEST_SLUG:
        return plan
    return f"{plain[: _LONGEST_SLUG - _OF_HASH - 1]}-{sha256(plan.encode()).hexdigest()[:_OF_HASH]}"


def _plan(given: object, locate: Locate, place: str, folder: Path) -> object:
    value, where = read_yaml(folder / given) if isinstance(given, str) else (given, _below(locate, place))
    (first, *_) = places_of(either_kind(value, where))
    missing = [key for key in ("account", "region") if not getattr(first, key)]
    if missing:
        fix = "Write where the plan is in DRS, or targets for a plan that the service drives"
        raise InputError([Mistake(where(key), f"the plan has no {key}", fix) for key in missing])
    return value


def _below(locate: Locate, place: str) -> Locate:
    return lambda path: locate(f"{place}.{path}" if path else place)
