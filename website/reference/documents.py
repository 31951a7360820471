"""The page of the documents that tagsync reads and writes."""

from __future__ import annotations

import json
from pathlib import Path

from website.reference.members import table

READ = ("policy", "targets", "recovery-plan", "deployment")
"""Documents that people write. In those that tagsync writes every member is there, so that none is marked."""


def documents_page(folder: Path) -> str:
    """Every schema in a folder as tables, those of documents that people write first."""
    names = sorted(path.name.removesuffix(".schema.json") for path in folder.glob("*.schema.json"))
    written = [name for name in names if name not in READ]
    parts = ["# Documents", "Every document has a JSON Schema, which editors and programs can check it by."]
    parts += ["## Documents that you write", *(_section(folder, name) for name in READ)]
    parts += ["## Documents that tagsync writes", *(_section(folder, name) for name in written)]
    return "\n\n".join(parts) + "\n"


def _section(folder: Path, name: str) -> str:
    schema = json.loads((folder / f"{name}.schema.json").read_text(encoding="utf-8"))
    file = f"[{name}.schema.json](../schemas/{name}.schema.json)"
    members = (
        table(schema) if name in READ else table(schema).replace("**Required.** ", "").replace("**Required.**", "")
    )
    return f"### {schema['title']}\n\n{schema.get('description', '')}\n\n{file}\n\n{members}"
