"""The section of ARC Region switch: which recovery plans its steps can name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.kinds import Flag, Kind, Whole
from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.engine.yaml_file import read_yaml
from tagsync.service.arc.plans import either_kind, places_of

_FIX = "Write paths to recovery plans, relative to this file"


class PlansAsWritten(Kind[tuple[object, ...]]):
    """Paths to recovery plans, or the plans themselves: they are kept as they are written, and the function reads
    them."""

    blank = ()
    missing = ("it is missing", _FIX)

    def read(self, document: Document, key: str, default: tuple[object, ...], /) -> tuple[object, ...]:
        value = document.value(key)
        plans = value if isinstance(value, list) else []
        if not plans or not all(each and isinstance(each, str | Mapping) for each in plans):
            document.mistake(key, "it is no list of plans", _FIX)
            return default
        return tuple(plans)

    def write(self, value: tuple[object, ...]) -> object:
        return list(value)

    def schema(self, _lenient: bool, /) -> Schema:
        plan = {"anyOf": [{"type": "string", "minLength": 1}, {"type": "object"}]}
        return {"type": "array", "items": plan, "minItems": 1}


@declared
class ArcSettings:
    """Steps of ARC Region switch (docs/arc.md): a function that its custom action Lambda blocks call, and outputs with
    these blocks for every plan."""

    plans: tuple[object, ...] = member(
        PlansAsWritten(),
        "Paths to recovery plans, relative to this file: native with account and region, driven with targets.",
    )
    retry_minutes: int = member(Whole(at_least=1, at_most=60), "Minutes between two calls of a block.", default=2)
    timeout_minutes: int = member(
        Whole(at_least=1, at_most=1440), "For how many minutes a block that recovers is called.", default=240
    )

    accept_unverified_tags: bool = member(
        Flag(),
        "A recovery starts though tags cannot be compared with those of instances, because their region is down.",
        default=True,
    )
    accept_old_points: bool = member(
        Flag(), "A recovery launches servers that no longer replicate, from their last recovery point.", default=False
    )
    cleanup: bool = member(
        Flag(),
        "The steps of a drill end with one that terminates what it has launched. It takes cleanup.",
        default=False,
    )

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the plans, as far as they are read."""
        return tuple(str(each["name"]) for each in self.plans if isinstance(each, Mapping) and "name" in each)


class PlacedPlan(NamedTuple):
    """A plan, with its path in the settings, and where it recovers."""

    path: str
    name: str
    targets: tuple[Target, ...]
    is_driven: bool


def with_plans(settings: ArcSettings, locate: Locate, folder: Path) -> ArcSettings:
    """The section with the plans in place of their paths. Raises `InputError` with every mistake in all of them."""
    mistakes: list[Mistake] = []
    plans: list[object] = []
    for index, each in enumerate(settings.plans):
        place = f"arc.plans[{index}]"
        try:
            plans.append(_plan(each, locate, place, folder))
        except InputError as error:
            mistakes += error.mistakes
    found = replace(settings, plans=tuple(plans))
    mistakes += _twice(found, locate)
    if mistakes:
        raise InputError(mistakes)
    return found


def _plan(given: object, locate: Locate, place: str, folder: Path) -> object:
    value, where = read_yaml(folder / given) if isinstance(given, str) else (given, _below(locate, place))
    (first, *_) = places_of(either_kind(value, where))
    missing = [key for key in ("account", "region") if not getattr(first, key)]
    if missing:
        fix = "Write where the plan is in DRS, or targets for a plan that the service drives"
        raise InputError([Mistake(where(key), f"the plan has no {key}", fix) for key in missing])
    return value


def placed_plans(settings: ArcSettings) -> Iterator[PlacedPlan]:
    """The plans that were read without a mistake."""
    for index, each in enumerate(settings.plans):
        if isinstance(each, Mapping):
            with suppress(InputError):
                plan = either_kind(each, str)
                found = PlacedPlan(f"arc.plans[{index}]", plan.name, places_of(plan), is_driven="targets" in each)
                if all(target.account and target.region for target in found.targets):
                    yield found


def _below(locate: Locate, place: str) -> Locate:
    return lambda path: locate(f"{place}.{path}" if path else place)


def _twice(settings: ArcSettings, locate: Locate) -> Iterator[Mistake]:
    for name in sorted({name for name in settings.names if settings.names.count(name) > 1}):
        yield Mistake(locate("arc.plans"), f"there are two plans {name}", "Rename one: a step names its plan")
