"""Rewrites the schemas and examples in docs/terraform: `python -m tagsync.provider.reference [FOLDER]`.

The text of those pages is written by hand. This module writes the part between a line `<!-- schema -->`,
`<!-- identity -->`, `<!-- signature -->` or `<!-- example: FILE -->` and the line `<!-- end -->`. FILE is below
examples/terraform.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tagsync.provider.provider import TagsyncProvider
from tagsync.provider.wire.api import Attribute, Block, Function, Identity, Schema
from tagsync.provider.wire.types import List, Map, Object, Primitive, Set, Type

ROOT = Path(__file__).parents[2]
_MADE = re.compile(r"^<!-- (schema|identity|signature|example: (\S+)) -->\n.*?^<!-- end -->$", re.MULTILINE | re.DOTALL)
_KINDS: Mapping[str, Callable[[Attribute], bool]] = {
    "Required": lambda attribute: attribute.required,
    "Optional": lambda attribute: attribute.optional,
    "Read-Only": lambda attribute: attribute.computed and not attribute.optional,
}

Parts = Mapping[str, str]
"""What a page shows of the program: `schema`, `identity` or `signature` -> text."""


def pages() -> dict[str, Parts]:
    """What each page shows, by its path below docs/terraform."""
    provider = TagsyncProvider()
    found: dict[str, Parts] = {"index.md": _parts(provider.schema)}
    for name, resource in provider.resources.items():
        found[_page("resources", name)] = _parts(resource.schema, resource.identity)
    for folder, members in (
        ("data-sources", provider.data_sources),
        ("list-resources", provider.lists),
        ("actions", provider.actions),
    ):
        for name, member in members.items():
            found[_page(folder, name)] = _parts(member.schema)
    for name, function in provider.functions.items():
        found[_page("functions", name)] = {"signature": "".join(_signature(name, function))}
    return found


def rewritten(page: str, parts: Parts) -> str:
    """The page with its generated parts written again. Raises `ValueError` for a part that this page has not."""

    def made(found: re.Match[str]) -> str:
        what, file = found.groups()
        if file:
            body = f"```terraform\n{(ROOT / 'examples' / 'terraform' / file).read_text(encoding='utf-8')}```\n"
        elif what in parts:
            body = parts[what]
        else:
            raise ValueError(f"the page has no {what} of its own")
        return f"<!-- {what} -->\n{body}<!-- end -->"

    return _MADE.sub(made, page)


def _page(folder: str, name: str) -> str:
    return f"{folder}/{name.removeprefix('tagsync_')}.md"


def _parts(schema: Schema, identity: Identity | None = None) -> Parts:
    shown = {"schema": "".join(_schema(schema))}
    return {**shown, "identity": "".join(_identity(schema, identity))} if identity else shown


def _identity(schema: Schema, identity: Identity) -> Iterator[str]:
    for name, description in identity.attributes.items():
        word = "Optional" if name in identity.supplied else "Required"
        yield f"- `{name}` ({_type(schema.type.attributes[name])}, {word}) {description}\n"


def _signature(name: str, function: Function) -> Iterator[str]:
    parameters = [(each, _type(each.type)) for each in function.parameters]
    call = ", ".join(f"{each.name} {type_.lower()}" for each, type_ in parameters)
    yield f"```text\nprovider::tagsync::{name}({call}) {_type(function.result).lower()}\n```\n\n"
    yield f"{function.description}\n\n"
    yield from (f"- `{each.name}` ({type_}) {each.description}\n" for each, type_ in parameters)


def _schema(schema: Schema) -> Iterator[str]:
    for kind, belongs in _KINDS.items():
        chosen = {name: attribute for name, attribute in schema.attributes.items() if belongs(attribute)}
        blocks = {name: block for name, block in schema.blocks.items() if kind == _kind(block)}
        if chosen or blocks:
            yield f"### {kind}\n\n"
            yield from (_attribute(name, attribute) for name, attribute in sorted(chosen.items()))
            yield from (f"- `{name}` (Block) {block.description}\n" for name, block in sorted(blocks.items()))
            yield "\n"
    for name, block in sorted(schema.blocks.items()):
        yield f"### The block `{name}`\n\n"
        for attribute_name, attribute in sorted(block.attributes.items(), key=lambda item: not item[1].required):
            word = "Required" if attribute.required else "Optional"
            yield _attribute(attribute_name, attribute, f", {word}")
        yield "\n"


def _kind(block: Block) -> str:
    return "Required" if block.min_items else "Optional"


def _attribute(name: str, attribute: Attribute, more: str = "") -> str:
    return f"- `{name}` ({_type(attribute.type)}{more}) {attribute.description}\n"


def _type(type_: Type) -> str:
    match type_:
        case Primitive(name):
            return {"bool": "Boolean"}.get(name, name.capitalize())
        case Object(attributes):
            return "Object: " + ", ".join(f"`{name}` {_member(inner)}" for name, inner in attributes.items())
        case List(element) | Set(element) | Map(element):
            inner = _type(element)
            return f"{type(type_).__name__} of {inner[0].lower()}{inner[1:]}"


def _member(type_: Type) -> str:
    """An object in an object is described elsewhere."""
    return "Object" if isinstance(type_, Object) else _type(type_)


def write(folder: Path) -> None:
    """Rewrites every page below a folder. Raises `FileNotFoundError` if a page or an example is missing."""
    found = pages()
    for name in sorted({*found, *(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))}):
        path = folder / name
        path.write_text(rewritten(path.read_text(encoding="utf-8"), found.get(name, {})), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "terraform")
