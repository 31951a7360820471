"""From the arguments of a `tagsync_recovery_plan` to the definition of a recovery plan."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tagsync.core.documents.declared import read_object
from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.core.sentences import sentence
from tagsync.provider.recovery_plan.schema import CONDITIONS
from tagsync.provider.wire.api import Attributes, DiagnosticError, Diagnostics, is_known
from tagsync.recovery.plans.definition import Definition

_TAKEN_AS_THEY_ARE = (
    "name",
    "description",
    "wave_tag",
    "wave_missing",
    "wait_minutes",
    "waits_after",
    "tags",
    "leave_out",
)
ARGUMENTS = (*_TAKEN_AS_THEY_ARE, *CONDITIONS, "optional")
"""The arguments that make the definition."""


def definition_of(attributes: Attributes) -> Definition:
    """The definition from arguments that are all known. Raises `InputError` with every mistake."""
    document: dict[str, object] = {"version": 1, **{name: attributes[name] for name in _TAKEN_AS_THEY_ARE}}
    document["selector"] = _selector(attributes)
    if attributes["optional"] is not None:
        document["optional"] = _selector(attributes["optional"])
    reader = Document(document)
    for place, given in (("selector", attributes), ("optional", attributes["optional"] or {})):
        for key in _twice(given):
            reader.mistake(f"{place}.{key}", "the tag is in two of selector, any_of and globs", "Keep one of them")
    found = read_object(Definition, reader)
    reader.done()
    return found


def is_defined(attributes: Attributes) -> bool:
    """Whether all arguments of the definition, and the role, are known."""
    return all(is_known(attributes[name]) for name in (*ARGUMENTS, "assume_role"))


def report(error: InputError, diags: Diagnostics) -> None:
    """Reports each mistake at its argument."""
    for mistake in error.mistakes:
        argument = mistake.place.split(".")[0]
        path = (argument,) if argument in ARGUMENTS else ()
        diags.error("The recovery plan cannot be used", sentence(mistake), *path)


def as_diagnostic(error: InputError) -> DiagnosticError:
    return DiagnosticError("The recovery plan cannot be made", sentence(error), "selector")


def _selector(given: Attributes) -> dict[str, Any]:
    globs = {key: {"glob": pattern} for key, pattern in (given["globs"] or {}).items()}
    return {**(given["selector"] or {}), **(given["any_of"] or {}), **globs}


def _twice(given: Attributes) -> list[str]:
    keys = Counter(key for name in CONDITIONS for key in (given.get(name) or {}))
    return [key for key, times in keys.items() if times > 1]
