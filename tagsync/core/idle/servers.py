"""Conditions on servers that can never match: no such region, or `include` and `exclude` that contradict each other."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from tagsync.core.conditions import Conditions, Servers
from tagsync.core.documents.forms import ACCOUNT, SERVER_ID, Form
from tagsync.core.errors import Mistake
from tagsync.core.globs import is_literal, matches
from tagsync.core.idle.reach import covering, is_apart_from_all

REMOVE = "Correct it, or remove it"
_LEFT_OUT = "servers.exclude leaves out all that it matches"
_NOT_IN = "servers.include lets nothing in that it matches"


class Regions(NamedTuple):
    """The regions that there are: those of DRS, and those of EC2."""

    drs: Sequence[str]
    ec2: Sequence[str]


def idle_conditions(servers: Servers, regions: Regions) -> Iterator[Mistake]:
    """Globs in conditions that no server can meet. No values of tags are shown (law 9)."""
    include, exclude = servers.include, servers.exclude
    for name, service, known in (("regions", "DRS", regions.drs), ("origin_regions", "EC2", regions.ec2)):
        yield from _idle_regions(name, getattr(include, name), getattr(exclude, name), service, known)
    for name, form in (("accounts", ACCOUNT), ("origin_accounts", ACCOUNT), ("source_server_ids", SERVER_ID)):
        yield from _misshapen(name, include, exclude, form)
        yield from _contradictions(name, getattr(include, name), getattr(exclude, name))
    for key in include.origin_tags.keys() & exclude.origin_tags.keys():
        yield from _contradictions(f"origin_tags.{key}", include.origin_tags[key], exclude.origin_tags[key])


def _idle_regions(
    name: str, include: Sequence[str], exclude: Sequence[str], service: str, known: Sequence[str]
) -> Iterator[Mistake]:
    for part, globs in (("include", include), ("exclude", exclude)):
        for place, glob in _placed(f"servers.{part}.{name}", globs):
            found = [region for region in known if matches([glob], region)]
            if not found:
                what = f'no region of {service} that is known here matches "{glob}"'
                yield Mistake(place, what, _instead(glob, known))
            elif part == "include" and all(matches(exclude, region) for region in found):
                yield Mistake(place, _LEFT_OUT, REMOVE)
            elif include and not any(matches(include, region) for region in found):
                yield Mistake(place, _NOT_IN, REMOVE)


def _instead(glob: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(glob, known, n=2) if is_literal(glob) else []
    if near:
        return f"Did you mean {' or '.join(sorted(near))}?"
    return "Correct it, or upgrade boto3 if AWS has opened it only lately"


def _misshapen(name: str, include: Conditions, exclude: Conditions, form: Form) -> Iterator[Mistake]:
    for part, conditions in (("include", include), ("exclude", exclude)):
        for place, glob in _placed(f"servers.{part}.{name}", getattr(conditions, name)):
            if is_literal(glob) and (problem := form.problem(glob)):
                yield Mistake(place, problem, form.fix)


def _contradictions(name: str, include: Sequence[str], exclude: Sequence[str]) -> Iterator[Mistake]:
    for place, glob in _placed(f"servers.include.{name}", include):
        if covering(exclude, glob) is not None:
            yield Mistake(place, _LEFT_OUT, REMOVE)
    for place, glob in _placed(f"servers.exclude.{name}", exclude):
        if include and is_apart_from_all(include, glob):
            yield Mistake(place, _NOT_IN, REMOVE)


def _placed(place: str, globs: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((f"{place}[{index}]", glob) for index, glob in enumerate(globs))
