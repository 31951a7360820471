"""Turns a parsed policy document into a `Policy`, and a `Policy` back into its complete document."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from tagsync.core.documents.document import Document, Locate
from tagsync.core.globs import matches
from tagsync.core.policy import (
    PROVENANCE,
    Conditions,
    Launch,
    Overflow,
    OverflowAction,
    Policy,
    Provenance,
    Prune,
    Safety,
    TagPolicy,
)
from tagsync.core.tags import is_never_pruned, is_system, key_problem, value_problem

POLICY_VERSION = 1


def policy_from_document(value: object, locate: Locate = str) -> Policy:
    """The policy a document describes; what it leaves out takes the default, and None is the default policy.

    Raises `InputError` with every mistake, its place (as `locate` shows it) and its fix.
    """
    document = Document(value, locate=locate)
    if isinstance(value, Mapping) and not document.has("version"):
        document.mistake("version", "the version is missing", f"Add version: {POLICY_VERSION}")
    document.choice("version", [POLICY_VERSION], POLICY_VERSION)
    servers = document.child("servers")
    policy = Policy(
        include=_conditions(servers.child("include")),
        exclude=_conditions(servers.child("exclude")),
        tags=_tags(document.child("tags")),
        prune=document.choice("prune", _PRUNE, "owned"),
        overflow=_overflow(document.child("overflow")),
        launch=_launch(document.child("launch")),
        safety=_safety(document.child("safety")),
    )
    servers.only_known()
    document.only_known()
    document.done()
    return policy


def policy_to_document(policy: Policy) -> dict[str, object]:
    """The complete document of a policy, defaults included; reading it back gives the same policy."""
    tags = policy.tags
    return {
        "version": POLICY_VERSION,
        "servers": {
            "include": _conditions_document(policy.include),
            "exclude": _conditions_document(policy.exclude),
        },
        "tags": {
            "include": list(tags.include),
            "exclude": list(tags.exclude),
            "rename": dict(sorted(tags.rename.items())),
            "set": dict(sorted(tags.set.items())),
            "provenance": list(tags.provenance),
            "protect": list(tags.protect),
        },
        "prune": policy.prune,
        "overflow": {"action": policy.overflow.action, "priority": list(policy.overflow.priority)},
        "launch": {"copy_tags": policy.launch.copy_tags, "instance_type": policy.launch.instance_type},
        "safety": {
            "max_removals": policy.safety.max_removals,
            "max_removals_percent": policy.safety.max_removals_percent,
        },
    }


_PRUNE: Sequence[Prune] = ("none", "owned")
_OVERFLOW: Sequence[OverflowAction] = ("refuse", "trim")
_PROTECTED_FIX = "Remove it here or from tags.protect"


def _conditions(document: Document) -> Conditions:
    tags = document.child("origin_tags")
    conditions = Conditions(
        origin_tags={key: _values(tags, key) for key in tags.keys()},  # noqa: SIM118 - Document is no mapping
        accounts=document.texts("accounts"),
        regions=document.texts("regions"),
        origin_accounts=document.texts("origin_accounts"),
        origin_regions=document.texts("origin_regions"),
        source_server_ids=document.texts("source_server_ids"),
    )
    document.only_known()
    return conditions


def _values(tags: Document, key: str) -> tuple[str, ...]:
    values = tags.texts(key, may_be_empty=True)
    if not values:
        tags.mistake(key, "no value is given, so nothing could match", 'Write the values, or "*" for any')
    return values


def _conditions_document(conditions: Conditions) -> dict[str, object]:
    return {
        "origin_tags": {key: list(values) for key, values in sorted(conditions.origin_tags.items())},
        "accounts": list(conditions.accounts),
        "regions": list(conditions.regions),
        "origin_accounts": list(conditions.origin_accounts),
        "origin_regions": list(conditions.origin_regions),
        "source_server_ids": list(conditions.source_server_ids),
    }


def _tags(document: Document) -> TagPolicy:
    rename, constants = document.child("rename"), document.child("set")
    policy = TagPolicy(
        include=document.texts("include", ("*",)),
        exclude=document.texts("exclude"),
        rename=_texts(rename, check=key_problem),
        set=_texts(constants, check=value_problem),
        provenance=_provenance(document),
        protect=document.texts("protect"),
    )
    _check_rename(rename, policy)
    _check_set(constants, policy)
    document.only_known()
    return policy


def _texts(document: Document, check: Callable[[str], str]) -> Mapping[str, str]:
    texts = {}
    for key in document.keys():  # noqa: SIM118 - Document is no mapping
        text = document.required_text(key)
        if text is None:
            continue
        texts[key] = text
        if problem := check(text):
            document.mistake(key, problem, "Choose another")
    return texts


def _check_rename(document: Document, policy: TagPolicy) -> None:
    taken: dict[str, str] = {}
    for origin_key, key in policy.rename.items():
        if is_never_pruned(key):
            document.mistake(origin_key, f"{key} is reserved for AWS or tagsync", "Choose another key")
        if matches(policy.protect, key):
            document.mistake(origin_key, f"{key} is protected, so it cannot be written", _PROTECTED_FIX)
        if key in taken:
            document.mistake(origin_key, f"{taken[key]} is renamed to {key} too", "Give each its own key")
        if is_system(origin_key):
            document.mistake(
                origin_key, f"{origin_key} is reserved for AWS or tagsync: it is never copied", "Remove it"
            )
        elif not matches(policy.include, origin_key) or matches(policy.exclude, origin_key):
            document.mistake(
                origin_key, f"{origin_key} is not copied, so it cannot be renamed", "Add it to tags.include"
            )
        taken[key] = origin_key


def _check_set(document: Document, policy: TagPolicy) -> None:
    for key in policy.set:
        if problem := key_problem(key):
            document.mistake(key, problem, "Choose another key")
        if is_system(key):
            document.mistake(key, f"{key} is reserved for AWS or tagsync", "Choose another key")
        if matches(policy.protect, key):
            document.mistake(key, f"{key} is protected, so it cannot be set", _PROTECTED_FIX)


def _provenance(document: Document) -> tuple[Provenance, ...]:
    wanted = document.texts("provenance")
    for name in wanted:
        if name not in PROVENANCE:
            document.mistake("provenance", f'"{name}" is not a provenance tag', f"Use any of: {', '.join(PROVENANCE)}")
    return tuple(name for name in PROVENANCE if name in wanted)


def _overflow(document: Document) -> Overflow:
    overflow = Overflow(
        action=document.choice("action", _OVERFLOW, "refuse"),
        priority=document.texts("priority"),
    )
    if overflow.priority and overflow.action == "refuse":
        document.mistake("priority", "a priority says what to trim, but nothing is trimmed", "Add action: trim")
    document.only_known()
    return overflow


def _launch(document: Document) -> Launch:
    launch = Launch(
        copy_tags=document.choice("copy_tags", ("ignore", "ensure"), "ignore"),
        instance_type=document.choice("instance_type", ("ignore", "ensure"), "ignore"),
    )
    document.only_known()
    return launch


def _safety(document: Document) -> Safety:
    default = Safety()
    safety = Safety(
        max_removals=document.integer("max_removals", default.max_removals),
        max_removals_percent=document.number("max_removals_percent", default.max_removals_percent, at_most=100),
    )
    document.only_known()
    return safety
