"""Reads the definition of a recovery plan from a document, with all mistakes at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from tagsync.core.documents.document import Document, Locate
from tagsync.core.tags import MAX_KEY_LENGTH, is_system, key_problem, value_problem
from tagsync.discovery.selectors import exactly, read_selector
from tagsync.discovery.waves import DEFAULT_WAVE_TAG, wave_label
from tagsync.engine.targets.patterns import ACCOUNT, REGION
from tagsync.recovery.plans.definition import LONGEST_WAIT, NAME, Definition
from tagsync.recovery.plans.leaving import LeavingLimits
from tagsync.recovery.plans.schema import RECOVERY_VERSION

LONGEST_DESCRIPTION = 1024
_MOST_PLAN_TAGS = 49
_DRIVEN = frozenset({"targets", "approval", "approval_hours"})
"""Members of the plans that the service drives."""


def load_definition(path: Path | str) -> Definition:
    """The definition in a YAML or JSON file. Raises `InputError` with every mistake, its line and its fix."""
    from tagsync.engine.yaml_file import read_yaml  # the functions in Lambda read no YAML, and start faster without

    value, locate = read_yaml(path)
    return definition_from_document({} if value is None else value, locate)


def definition_from_document(value: object, locate: Locate = str) -> Definition:
    """The definition a document describes. Raises `InputError` with every mistake, its place and its fix."""
    document = Document(value, locate=locate)
    if not document.has("version"):
        document.mistake("version", "the version is missing", f"Add version: {RECOVERY_VERSION}")
    document.choice("version", [RECOVERY_VERSION], RECOVERY_VERSION)
    for name in sorted(_DRIVEN.intersection(value if isinstance(value, Mapping) else ())):
        if document.has(name):
            fix = "Give this file to tagsync recovery run, or write account and region instead"
            document.mistake(name, "a native plan is in one account and region, and nobody approves its waves", fix)
    return read_definition(document)


def read_definition(document: Document) -> Definition:
    """All members but the version. Raises `InputError` with every mistake."""
    selector = read_selector(document, "selector")
    optional = read_selector(document, "optional") if document.has("optional") else None
    definition = Definition(
        name=_name(document),
        selector=selector or exactly({"-": ""}),  # where there is none, this raises below
        description=_description(document),
        account=_matching(document, "account", ACCOUNT, "an account number", "Write its 12 digits, in quotes"),
        region=_matching(document, "region", REGION, "an AWS region", "Write one such as eu-central-1"),
        wave_tag=_wave_tag(document),
        optional=optional,
        wait_minutes=document.integer("wait_minutes", 0, at_most=LONGEST_WAIT),
        waits_after=_waits(document),
        tags=_tags(document),
        safety=_safety(document),
    )
    document.only_known()
    document.done()
    return definition


def _name(document: Document) -> str:
    name = document.text("name")
    if not name:
        document.mistake("name", "the plan has no name", "Write a name")
    elif not re.fullmatch(NAME, name):
        fix = "Write letters, digits, spaces, - and _, with a letter or digit first, 256 characters at most"
        document.mistake("name", "DRS takes no such name", fix)
    return name


def _description(document: Document) -> str:
    text = document.text("description")
    if len(text) > LONGEST_DESCRIPTION:
        what = f"it has {len(text)} characters, and DRS takes {LONGEST_DESCRIPTION}"
        document.mistake("description", what, "Write a shorter one")
    return text


def _wave_tag(document: Document) -> str:
    tag = document.text("wave_tag", DEFAULT_WAVE_TAG)
    if not 1 <= len(tag) <= MAX_KEY_LENGTH:
        document.mistake("wave_tag", "this is not a tag key", f"Write 1 to {MAX_KEY_LENGTH} characters")
    return tag


def _waits(document: Document) -> dict[str, int]:
    """By the label of the wave, whichever way it is written (`01` is `1`)."""
    waits = document.child("waits_after")
    found: dict[str, int] = {}
    for key in waits.keys():  # noqa: SIM118 (a Document is no dict)
        label = wave_label(key)
        if label in found:
            waits.mistake(key, f"wave {label} is there twice", "Remove one of the two")
        found[label] = waits.integer(key, 0, at_most=LONGEST_WAIT)
    return found


def _tags(document: Document) -> dict[str, str]:
    child = document.child("tags")
    tags = {key: child.text(key) for key in child.keys()}  # noqa: SIM118 (a Document is no dict)
    for key, value in tags.items():
        problem = "the key is reserved for AWS or tagsync" if is_system(key) else key_problem(key)
        if problem := problem or value_problem(value):
            child.mistake(key, problem, "Choose another")
    if len(tags) > _MOST_PLAN_TAGS:
        what = f"{len(tags)} tags, and DRS allows {_MOST_PLAN_TAGS} beside tagsync's own"
        child.mistake("", what, "Remove some")
    return tags


def _safety(document: Document) -> LeavingLimits:
    child, usual = document.child("safety"), LeavingLimits()
    safety = LeavingLimits(
        child.integer("max_leaving", usual.max_leaving),
        child.number("max_leaving_percent", usual.max_leaving_percent, at_most=100),
    )
    child.only_known()
    return safety


def _matching(document: Document, key: str, pattern: str, what: str, fix: str) -> str:
    text = document.text(key)
    if text and not re.fullmatch(pattern, text):
        document.mistake(key, f"this is not {what}", fix)
    return text
