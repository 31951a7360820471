"""Where the shipped files are: in an installed package below `data`, and in a clone in folders of their own.

The build of the wheel (hatch_build.py) reads this file by itself, so it imports nothing of tagsync.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

IN_THE_REPOSITORY = {
    "cdktf.json": "cdktf.json",
    "constraints.txt": "constraints.txt",
    "main.py": "main.py",
    "modules": "modules",
    "schemas": "docs/schemas",
    "settings.yaml": "examples/cdktf/settings.yaml",
}
"""What is shipped, by its name below `DATA`: its place in the repository."""
DATA = "tagsync/shipped/data"
_REPOSITORY = Path(__file__).parents[2]
_KINDS = frozenset({".json", ".md", ".tf", ".yaml"})


def shipped(name: str) -> Path:
    """A file or a folder of `IN_THE_REPOSITORY`."""
    packed = _REPOSITORY / DATA / name
    return packed if packed.exists() else _REPOSITORY / IN_THE_REPOSITORY[name]


def files_of(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files in a shipped folder with their paths below it, in their order: without tests, and without what
    Terraform leaves there."""
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if path.suffix in _KINDS and not any(part.startswith(".") or part == "tests" for part in place.parts):
            yield place.as_posix(), path
