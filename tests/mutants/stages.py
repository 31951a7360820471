"""Which tests a mutation has to pass, in the order in which they are likely to fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

Stages = Sequence[Sequence[str]]
"""Test files, run stage by stage until one fails."""


def rooms_tests(root: Path, room: str) -> dict[str, str]:
    """The test files of a room such as `tagsync/core`, with their code."""
    folder = root / "tests" / PurePosixPath(room).name
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("test_*.py"))}


def room_of(file: str) -> str:
    return "/".join(PurePosixPath(file).parts[:2])


def stages(file: str, tests: Mapping[str, str], seconds: Mapping[str, float]) -> Stages:
    """First the tests that mirror the file, then those that import it, then the others: the quickest first.

    `tests` are the files of its room with their code, `seconds` is how long each takes that has quick tests.
    """
    path = PurePosixPath(file)
    mirror = PurePosixPath("tests", *path.parts[1:-1])
    imports = f"from {'.'.join(path.with_suffix('').parts)} import"
    found: tuple[list[str], list[str], list[str]] = ([], [], [])
    for test in sorted(tests.keys() & seconds.keys(), key=lambda test: (seconds[test], test)):
        place = PurePosixPath(test)
        is_mirror = place.parent == mirror and place.stem.startswith(f"test_{path.stem}")
        found[0 if is_mirror else 1 if imports in tests[test] else 2].append(test)
    return [stage for stage in found if stage]
