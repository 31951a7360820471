"""Rules about keys that can never match: keys that are never copied, never written, or decided before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tagsync.core.documents.maps import ForKeys
from tagsync.core.errors import Mistake
from tagsync.core.globs import is_literal, matches
from tagsync.core.idle.reach import covering, is_apart_from_all, is_for_system_keys
from tagsync.core.idle.servers import REMOVE
from tagsync.core.policy import Policy
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import MAX_VALUE_LENGTH, key_problem

_RESERVED = "keys of AWS or tagsync are never copied, written or removed"


def idle_key_rules(policy: Policy) -> Iterator[Mistake]:
    """Globs and keys under `tags`, `safety.keys` and `overflow.priority` that can never decide anything."""
    tags = policy.tags
    yield from _found("tags.include", tags.include, lambda glob: _never_copied(tags, glob))
    yield from _found("tags.exclude", tags.exclude, lambda glob: _never_excluded(tags, glob))
    for key, target in tags.rename.items():
        if target in _constants(tags):
            yield Mistake(f"tags.rename.{key}", _is_constant(target), REMOVE)
    yield from _idle_normal(tags)
    for key in tags.overwrite.keys() - {ForKeys.ALL}:
        if why := _never_on_server(tags, key):
            yield Mistake(f"tags.overwrite.{key}", why, REMOVE)
    yield from _found("tags.protect", tags.protect, _never_there)
    for glob in policy.safety.keys:
        if why := _never_changed(tags, glob):
            yield Mistake(f"safety.keys.{glob}", why, REMOVE)
    yield from _idle_priority(policy)


def never_listed(tags: TagPolicy, key: str) -> str:
    """Why a key that is listed for servers is never written to them; empty where it may be."""
    if why := _never_copied(tags, key):
        return why
    if is_apart_from_all(tags.include, key):
        return "tags.include does not let it in"
    target = tags.rename.get(key, key)
    if target in _constants(tags):
        return _is_constant(target)
    return _never_changed(tags, target)


def _idle_normal(tags: TagPolicy) -> Iterator[Mistake]:
    """No value in a map is shown (law 9)."""
    for key, normal in tags.normalise.items():
        place = f"tags.normalise.{key}"
        if why := _never_on_server(tags, key, with_constants=False):
            yield Mistake(place, why, REMOVE)
        if normal.trim and any(value != value.strip() for value in normal.map):
            what = "a value in it begins or ends with a space, which trim takes off before"
            yield Mistake(f"{place}.map", what, "Write the value without it")
        if any(len(value) > MAX_VALUE_LENGTH for value in normal.map):
            what = f"a value in it is longer than the {MAX_VALUE_LENGTH} characters that a tag has at most"
            yield Mistake(f"{place}.map", what, REMOVE)


def _idle_priority(policy: Policy) -> Iterator[Mistake]:
    priority = policy.overflow.priority
    for index, glob in enumerate(priority):
        earlier = covering(priority[:index], glob)
        if why := f"{earlier} before it matches the same" if earlier else _never_on_server(policy.tags, glob):
            yield Mistake(f"overflow.priority[{index}]", why, REMOVE)


def _found(place: str, globs: Iterable[str], why_idle: Callable[[str], str]) -> Iterator[Mistake]:
    for index, glob in enumerate(globs):
        if why := why_idle(glob):
            yield Mistake(f"{place}[{index}]", why, REMOVE)


def _never_copied(tags: TagPolicy, glob: str) -> str:
    """Why no key of an instance that a glob matches is copied; empty where one may be."""
    if is_for_system_keys(glob):
        return _RESERVED
    if (excluded := covering(tags.exclude, glob)) is not None:
        return f"tags.exclude {excluded} leaves out all that it matches"
    return ""


def _never_excluded(tags: TagPolicy, glob: str) -> str:
    if is_for_system_keys(glob):
        return _RESERVED
    return "tags.include lets nothing in that it matches" if is_apart_from_all(tags.include, glob) else ""


def _never_there(glob: str) -> str:
    """Why no key of a source server that a glob matches is ever written or removed; empty where one may be."""
    if is_for_system_keys(glob):
        return _RESERVED
    return key_problem(glob) if is_literal(glob) else ""


def _never_changed(tags: TagPolicy, glob: str) -> str:
    """Why no key of a source server that a glob matches is written or removed; empty where one may be."""
    if why := _never_there(glob):
        return why
    protected = covering(tags.protect, glob)
    return "" if protected is None else f"tags.protect {protected} leaves all that it matches as it is"


def _never_on_server(tags: TagPolicy, glob: str, *, with_constants: bool = True) -> str:
    """Why nothing is copied to a key of a source server that a glob matches, or, `with_constants`, written to it; empty
    where something may be."""
    if why := _never_changed(tags, glob):
        return why
    constants = _constants(tags)
    if with_constants and any(matches([glob], key) for key in constants):
        return ""
    if glob in constants:
        return _is_constant(glob)
    if any(matches([glob], key) for key in tags.rename.values()):
        return ""
    if glob in tags.rename:
        return f"{glob} is renamed to {tags.rename[glob]}: name that key"
    if is_apart_from_all(tags.include, glob):
        return "no tag is copied to such a key: tags.include lets nothing in that it matches"
    return _never_copied(tags, glob)


def _constants(tags: TagPolicy) -> frozenset[str]:
    return frozenset([*tags.set, *(f"source:{name}" for name in tags.provenance)])


def _is_constant(key: str) -> str:
    return f"{key} is written by the policy itself, which comes first"
