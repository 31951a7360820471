"""An empty text or list never widens what is touched: it is refused, wherever something may be given.

Every member of every document is tried, so a new one cannot be forgotten. What may be empty is listed here: a list that
leaves something alone (`exclude`, `protect`) or adds something (`set`, `spokes`), where none of it is a sensible thing
to say.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest

import tagsync
import tagsync_cdktf.settings
from tagsync.core.documents.declared import Member, declaration_of
from tagsync.core.documents.document import Document
from tagsync.core.documents.nested import Nested
from tagsync.provider.provider import TagsyncProvider
from tagsync.provider.wire.api import STRING, Attribute, Diagnostics, List, Map, Schema
from tagsync.provider.wire.rpcs.checks import check
from tagsync.provider.wire.types import Set
from tagsync.service.kit.requests import AsGiven

MAY_BE_EMPTY = {
    "AccountMembers": {"exclude_accounts", "exclude_organizational_units", "without_role"},
    "AccountSettings": {"drs_event_regions", "name", "origin_regions"},
    "BackendSettings": {"prefix"},
    "Defaults": {"exclude_regions"},
    "Definition": {"description", "leave_out", "tags", "waits_after"},
    "DiscoveryMembers": {"executionId", "stagingAccounts"},
    "DrivenPlan": {"approval"},
    "Exceptions": {
        "accounts",
        "origin_accounts",
        "origin_regions",
        "origin_tags",
        "regions",
        "source_server_ids",
    },
    "IamCallers": {"admin", "operator", "viewer"},
    "JwtCallers": {"admin", "operator", "viewer"},
    "KeySettings": {"former_key_arns"},
    "LaunchSettings": {"profile_roles"},
    "Overflow": {"priority"},
    "RecoveryStart": {"leaveOut"},
    "RolloutRequest": {"alarms"},
    "Settings": {"accepted_external_ids", "deployers", "drills", "exclude_regions", "spokes", "tags"},
    "StandbySettings": {"drills"},
    "Subscribers": {"alarms", "reports", "topics"},
    "TagPolicy": {"exclude", "normalise", "protect", "provenance", "rename", "set"},
    "Work": {"holder", "request", "targets"},
}
"""Members of documents, under the class that declares them first."""

NOTHING: tuple[object, ...] = ("", [], {}, [""])


ARGUMENTS_THAT_MAY_BE_EMPTY = {
    "tagsync_recovery_plan.description",
    "tagsync_recovery_plan.leave_out",
    "tagsync_recovery_plan.tags",
    "tagsync_recovery_plan.waits_after",
    "tagsync_source_server_tags.tags",
}
OF_A_ROLE = {"tags", "transitive_tag_keys"}
"""Arguments of every block for a role that may be empty: none of them leaves the session as it is."""


def documents() -> list[type]:
    """Every declared class of the product."""
    found: dict[type, None] = {}
    for package in (tagsync, tagsync_cdktf.settings):
        for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if each.name.startswith("tagsync.lab") or each.name.endswith("__main__"):
                continue
            for value in vars(import_module(each.name)).values():
                if isinstance(value, type) and hasattr(value, "_declaration"):
                    found[value] = None
    return sorted(found, key=lambda cls: f"{cls.__module__}.{cls.__name__}")


def may_be_empty(cls: type, key: str) -> bool:
    return any(key in MAY_BE_EMPTY.get(each.__name__, ()) for each in cls.__mro__)


def members() -> Iterator[tuple[type, Member]]:
    for cls in documents():
        for each in declaration_of(cls).members:
            if not isinstance(each.kind, Nested | AsGiven):  # an object and its members; what is read later
                yield cls, each


def takes(member: Member, value: object) -> bool:
    document = Document({member.key: value})
    member.kind.read(document, member.key, member.kind.blank if member.is_required else member.default)
    return not document.mistakes


@pytest.mark.parametrize(
    ("cls", "member"), [pytest.param(*each, id=f"{each[0].__name__}.{each[1].key}") for each in members()]
)
def test_an_empty_member_of_a_document_is_refused_unless_none_is_sensible(cls: type, member: Member) -> None:
    taken = [value for value in NOTHING if takes(member, value)]
    assert bool(taken) == may_be_empty(cls, member.key), taken
    assert [""] not in taken, "a list of an empty text is never none"


def test_what_may_be_empty_is_there() -> None:
    keys = {cls.__name__: {each.key for each in declaration_of(cls).members} for cls in documents()}
    assert all(listed <= keys[name] for name, listed in MAY_BE_EMPTY.items())


def arguments() -> Iterator[tuple[str, Schema, tuple[str, ...], Attribute]]:
    """Every argument of the provider, its resources and data sources that is a text or holds several values."""
    provider = TagsyncProvider()
    schemas = {"tagsync": provider.schema}
    schemas |= {name: each.schema for name, each in provider.resources.items()}
    schemas |= {name: each.schema for name, each in provider.data_sources.items()}
    for name, schema in schemas.items():
        for key, each in schema.members():
            inside = {} if isinstance(each, Attribute) else each.attributes
            mine = {(key,): each} if isinstance(each, Attribute) else {(key, at): it for at, it in inside.items()}
            for path, argument in mine.items():
                if (argument.optional or argument.required) and (
                    argument.type is STRING or isinstance(argument.type, List | Set | Map)
                ):
                    yield ".".join((name, *path)), schema, path, argument


@pytest.mark.parametrize(
    ("name", "schema", "path", "argument"), [pytest.param(*each, id=each[0]) for each in arguments()]
)
def test_an_empty_argument_of_the_provider_is_refused_unless_none_is_sensible(
    name: str, schema: Schema, path: tuple[str, ...], argument: Attribute
) -> None:
    empty: object = "" if argument.type is STRING else {} if isinstance(argument.type, Map) else []
    for step in reversed(path):
        empty = {step: empty}
    block = schema.blocks.get(path[0])
    if block and block.nesting == "list":
        empty = {name: [inside] for name, inside in empty.items()}  # type: ignore[attr-defined]
    diags = Diagnostics()
    check(schema, schema.complete(empty), diags)  # type: ignore[arg-type]
    refused = [each for each in diags if each.summary.endswith(" is empty") and path[-1] in each.summary]
    may_be_empty = name in ARGUMENTS_THAT_MAY_BE_EMPTY or ("role" in path[0] and path[-1] in OF_A_ROLE)
    assert bool(refused) != may_be_empty
