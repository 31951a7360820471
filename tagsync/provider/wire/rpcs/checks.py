"""The checks that Terraform leaves to a provider: nulls in required values and in collections, values that are empty,
and deprecations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from tagsync.provider.wire.diagnostics import Diagnostics
from tagsync.provider.wire.paths import Path, show
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.resource import Call
from tagsync.provider.wire.rpcs.dynamic import from_message
from tagsync.provider.wire.schema import Attribute, Schema
from tagsync.provider.wire.types import List, Map, Object, Set, Type
from tagsync.provider.wire.values import Attributes, Unknown, Value


class _Configured(Protocol):
    """Whatever has a block in a configuration."""

    @property
    def schema(self) -> Schema: ...
    def validate(self, config: Attributes, diags: Diagnostics) -> None: ...


def validate(subject: _Configured, request: pb.TypedConfigRequest | pb.ConfigRequest, _: object, call: Call) -> None:
    """The call that checks a block: these checks come first, and then those of the subject."""
    config = from_message(request.config, subject.schema.type)
    check(subject.schema, config, call.diags)
    if not call.diags.failed:
        subject.validate(config, call.diags)


def check(schema: Schema, config: Attributes, diags: Diagnostics) -> None:
    """Reports every null and every empty value that is not allowed, and warns about what is deprecated."""
    _check(schema.attributes, config, (), diags)
    for name, block in schema.blocks.items():
        if block.deprecated and config[name]:
            diags.warning(f"{name} is deprecated", block.deprecated, name)
        match config[name]:
            case dict() as inner:
                _check(block.attributes, inner, (name,), diags)
            case list() as items:
                for index, inner in enumerate(items):
                    if isinstance(inner, dict):
                        _check(block.attributes, inner, (name, index), diags)


def _check(attributes: Mapping[str, Attribute], config: Attributes, path: Path, diags: Diagnostics) -> None:
    for name, attribute in attributes.items():
        value = config[name]
        if value is None and attribute.required:
            diags.error(f"{name} must not be null", f"{show((*path, name))} is required: give it a value.", *path, name)
        if value is not None and attribute.deprecated:
            diags.warning(f"{name} is deprecated", attribute.deprecated, *path, name)
        _check_elements(value, attribute.type, (*path, name), diags)
        if not attribute.may_be_empty:
            _check_empty(value, attribute.type, (*path, name), diags, attribute)


def _check_empty(value: Value, type_: Type, path: Path, diags: Diagnostics, attribute: Attribute) -> None:
    """The value itself, and the collections in it. Texts in a collection may be empty, as values of tags are."""
    if value in ("", [], {}):
        fix = "Give it a value" if attribute.required else "Give it a value, or null to leave it out"
        diags.error(f"{show(path)} is empty", f"It looks like a variable that was not set. {fix}.", *path)
    for step, item, item_type in _members(value, type_):
        if isinstance(item, list | dict):
            _check_empty(item, item_type, (*path, step), diags, attribute)


def _check_elements(value: Value, type_: Type, path: Path, diags: Diagnostics) -> None:
    for step, item, item_type in _members(value, type_):
        if item is None and not isinstance(type_, Object):
            diags.error(
                f"Null in {path[0]}",
                f"{show((*path, step))} is null. Leave it out, or give it a value; "
                "`{ for k, v in ... : k => v if v != null }` drops the nulls of a map.",
                *path,
                step,
            )
        _check_elements(item, item_type, (*path, step), diags)


def _members(value: Value, type_: Type) -> Iterable[tuple[Any, Value, Type]]:
    if value is None or isinstance(value, Unknown):
        return
    match type_:
        case Map(element):
            yield from ((key, item, element) for key, item in value.items())
        case List(element) | Set(element):
            yield from ((index, item, element) for index, item in enumerate(value))
        case Object(attributes):
            yield from ((name, value[name], inner) for name, inner in attributes.items())
