"""Rewrites the tables of inputs and outputs in each module's README from its HCL. `make docs` runs it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MODULES = Path(__file__).parent
BEGIN, END = "<!-- begin: made by `make docs` from the HCL -->\n", "<!-- end -->\n"
_BLOCK = re.compile(r'^(variable|output) "(\w+)" \{\n(.*?)^\}', re.MULTILINE | re.DOTALL)
_ARGUMENT = re.compile(r"^  (\w+) += (.*?)\n(?=  \w|\n|\Z)", re.MULTILINE | re.DOTALL)
"""An argument of a block as `terraform fmt` lays it out: two spaces deep, its own lines deeper."""


@dataclass(frozen=True, slots=True)
class Block:
    """A variable or an output; `arguments` are its HCL expressions."""

    kind: str
    name: str
    arguments: dict[str, str]

    @property
    def description(self) -> str:
        text: str = json.loads(self.arguments["description"])
        return text

    @property
    def one_line_type(self) -> str:
        text = " ".join(self.arguments["type"].split())
        return re.sub(r"(?<=\w|\)) (?=\w+ =)", ", ", text)


def blocks(folder: Path) -> Iterator[Block]:
    for file in ("variables.tf", "outputs.tf"):
        for kind, name, body in _BLOCK.findall((folder / file).read_text()):
            yield Block(kind, name, dict(_ARGUMENT.findall(body)))


def reference(folder: Path) -> str:
    """The tables, in Markdown."""
    found = list(blocks(folder))
    lines = ["## Inputs", "", "| name | type | default | |", "|---|---|---|---|"]
    for each in (each for each in found if each.kind == "variable"):
        default = f"`{each.arguments['default']}`" if "default" in each.arguments else "**required**"
        lines.append(f"| `{each.name}` | `{each.one_line_type}` | {default} | {each.description} |")
    lines += ["", "## Outputs", "", "| name | |", "|---|---|"]
    lines += [f"| `{each.name}` | {each.description} |" for each in found if each.kind == "output"]
    return "\n".join(lines) + "\n"


def rewritten(readme: str, tables: str) -> str:
    """The README with what stands between the marks replaced. Raises ValueError when a mark is missing."""
    before, rest = readme.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}{tables}{END}{after}"


def main() -> None:
    for path in sorted(MODULES.glob("*/README.md")):
        path.write_text(rewritten(path.read_text(), reference(path.parent)))
        sys.stdout.write(f"{path.relative_to(MODULES.parent)}\n")


if __name__ == "__main__":
    main()
