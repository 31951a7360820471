"""What CONTRIBUTING.md promises of the rooms, and the files it promises it for."""

from __future__ import annotations

import re
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
CONTRIBUTING = (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")
GENERATED = ("cdktf/tagsync_cdktf/aws/", "tagsync/provider/wire/protos/")


def table(header: str) -> list[list[str]]:
    """The cells of the table that has this header."""
    rows = CONTRIBUTING.partition(f"| {header} |\n")[2].split("\n\n")[0].splitlines()[1:]
    return [[cell.strip().strip("`") for cell in row.strip("|").split("|")] for row in rows]


def names(cell: str) -> list[str]:
    return [] if cell in {"none", "nothing"} else cell.split(", ")


def module(path: str) -> str:
    return path.removeprefix("cdktf/").replace("/", ".")


MAY_IMPORT = {
    module(room): [f"tagsync.{other}" for other in names(rooms)] + names(packages)
    for room, _, rooms, packages in table("room | holds | may import | packages")
}
"""For each room the rooms and packages that its files may import."""

ORDERS = {
    module(room): [set(names(floor)) for floor in order.split(" > ")]
    for room, order in table("room | from the top down")
}
"""For each room with rooms inside their floors, from the top down."""

FINER_RULES = re.findall(r"^- (.*)\.$", CONTRIBUTING.partition("\nBesides:\n\n")[2].split("\n\n")[0], re.MULTILINE)
LONG_FILES = [file for file, _ in table("file | why it is one thing")]


def product_files() -> dict[str, Path]:
    """The product's Python files by their paths in the repository, without generated ones."""
    found = [*(REPOSITORY / "tagsync").rglob("*.py"), *(REPOSITORY / "cdktf" / "tagsync_cdktf").rglob("*.py")]
    paths = {path.relative_to(REPOSITORY).as_posix(): path for path in found}
    return {name: path for name, path in sorted(paths.items()) if not name.startswith(GENERATED)}
