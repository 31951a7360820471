"""What may be written in a resource, data source or provider block, and what comes back.

    Schema(
        {
            "region": Attribute(STRING, required=True, replaces=True, description="AWS region."),
            "tags": Attribute(Map(STRING), computed=True, description="Tags by key."),
        },
        blocks={"limits": Block({"percent": Attribute(NUMBER, optional=True)})},
    )

Descriptions are Markdown and feed the reference pages (`terraform providers schema -json`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, field
from functools import cached_property
from typing import Literal

from tagsync.provider.wire.types import List, Map, Object, Set, Type
from tagsync.provider.wire.values import Attributes, Value

_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute: `required`, or `optional`, or `computed` by the provider, or both of the latter.

    deprecated: what to write instead; using the attribute is a warning.
    replaces: changing the attribute replaces the resource.
    may_be_empty: an empty text, list, set or map is a value like any other. Elsewhere it is an error: it comes from a
    variable that was not set, and must not mean the same as leaving the attribute out.
    stable: computed when the resource is created and the same ever after: a plan to change other attributes keeps its
    value instead of showing `(known after apply)`.
    """

    type: Type
    _: KW_ONLY
    description: str = ""
    required: bool = False
    optional: bool = False
    computed: bool = False
    sensitive: bool = False
    deprecated: str = ""
    replaces: bool = False
    may_be_empty: bool = False
    stable: bool = False

    def __post_init__(self) -> None:
        if self.required == (self.optional or self.computed):
            raise ValueError("an attribute is either required, or optional, computed or both")
        if self.stable and not self.computed:
            raise ValueError("only a computed attribute can be stable")


@dataclass(frozen=True, slots=True)
class Block:
    """A nested block, `name { ... }`: its value is an object or None (`single`), or a list of objects (`list`).

    It holds configuration only: nothing in it is computed. `min_items` 1 makes a single block required.
    """

    attributes: Mapping[str, Attribute]
    _: KW_ONLY
    nesting: Literal["single", "list"] = "single"
    min_items: int = 0
    max_items: int = 0
    description: str = ""
    deprecated: str = ""
    replaces: bool = False

    def __post_init__(self) -> None:
        computed = [name for name, attribute in self.attributes.items() if attribute.computed]
        if computed:
            raise ValueError(f"a nested block holds configuration only, but {', '.join(computed)} is computed")

    @property
    def type(self) -> Type:
        inner = Object({name: attribute.type for name, attribute in self.attributes.items()})
        return inner if self.nesting == "single" else List(inner)


@dataclass(frozen=True)
class Schema:
    """When the shape of stored objects changes, raise `version` and write `Resource.upgrade` for the old ones."""

    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    _: KW_ONLY
    blocks: Mapping[str, Block] = field(default_factory=dict)
    version: int = 0
    description: str = ""

    def __post_init__(self) -> None:
        inner = [name for block in self.blocks.values() for name in block.attributes]
        for name in [*self.attributes, *self.blocks, *inner]:
            if not _NAME.fullmatch(name):
                raise ValueError(f"{name!r} cannot be a name: use lower-case letters, digits and underscores")

    @cached_property
    def type(self) -> Object:
        """The type of the whole: every attribute and block by its name."""
        return Object({name: member.type for name, member in self.members()})

    def members(self) -> Iterator[tuple[str, Attribute | Block]]:
        """Attributes and blocks by name."""
        yield from self.attributes.items()
        yield from self.blocks.items()

    def complete(self, partial: Mapping[str, Value]) -> Attributes:
        """The object with every attribute. Attributes that `partial` does not have are null (or no blocks); attributes
        that the schema does not have are left out. This holds at any depth."""
        full: Attributes = _complete(dict(partial), self.type)
        for name, block in self.blocks.items():
            if block.nesting == "list" and full[name] is None:
                full[name] = []
        return full


def _complete(value: Value, type_: Type) -> Value:
    match type_, value:
        case Object(attributes), dict():
            return {name: _complete(value.get(name), inner) for name, inner in attributes.items()}
        case Map(element), dict():
            return {key: _complete(item, element) for key, item in value.items()}
        case ((List(element) | Set(element)), list()):
            return [_complete(item, element) for item in value]
    return value
