"""Rewrites the schemas and examples in docs/terraform: `python -m tagsync.provider.reference [FOLDER]`.

The text of those pages is written by hand. This module writes the part between a line `<!-- schema -->` or
`<!-- example: FILE -->` and the line `<!-- end -->`. FILE is below examples/terraform.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tagsync.provider.provider import TagsyncProvider
from tagsync.provider.wire.api import Attribute, Block, Schema
from tagsync.provider.wire.types import List, Map, Object, Primitive, Set, Type

ROOT = Path(__file__).parents[2]
_MADE = re.compile(r"^<!-- (schema|example: (\S+)) -->\n.*?^<!-- end -->$", re.MULTILINE | re.DOTALL)
_KINDS: Mapping[str, Callable[[Attribute], bool]] = {
    "Required": lambda attribute: attribute.required,
    "Optional": lambda attribute: attribute.optional,
    "Read-Only": lambda attribute: attribute.computed and not attribute.optional,
}


def schemas() -> dict[str, Schema]:
    """The schema that a page shows, by its path below docs/terraform."""
    provider = TagsyncProvider()
    pages = {"index.md": provider.schema}
    for name, resource in provider.resources.items():
        pages[f"resources/{name.removeprefix('tagsync_')}.md"] = resource.schema
    for name, source in provider.data_sources.items():
        pages[f"data-sources/{name.removeprefix('tagsync_')}.md"] = source.schema
    return pages


def rewritten(page: str, schema: Schema | None) -> str:
    """The page with its generated parts written again."""

    def made(found: re.Match[str]) -> str:
        what, file = found.groups()
        if file:
            body = f"```terraform\n{(ROOT / 'examples' / 'terraform' / file).read_text(encoding='utf-8')}```\n"
        elif schema is not None:
            body = "".join(_schema(schema))
        else:
            raise ValueError("only pages of the provider, a resource or a data source have a schema")
        return f"<!-- {what} -->\n{body}<!-- end -->"

    return _MADE.sub(made, page)


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
            return "Object: " + ", ".join(f"`{name}` {_type(inner)}" for name, inner in attributes.items())
        case List(element) | Set(element) | Map(element):
            inner = _type(element)
            return f"{type(type_).__name__} of {inner[0].lower()}{inner[1:]}"


def write(folder: Path) -> None:
    """Rewrites every page below a folder. Raises `FileNotFoundError` if a page or an example is missing."""
    found = schemas()
    for name in sorted({*found, *(str(path.relative_to(folder)) for path in folder.rglob("*.md"))}):
        path = folder / name
        path.write_text(rewritten(path.read_text(encoding="utf-8"), found.get(name)), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "terraform")
