"""Reads a YAML or JSON file and remembers where everything stands, so that mistakes can name their line."""

from __future__ import annotations

import re
from collections.abc import Hashable
from pathlib import Path

import yaml

from tagsync.core.document import Locate
from tagsync.core.errors import InputError, Mistake


def read_yaml(path: Path | str) -> tuple[object, Locate]:
    """The parsed document (JSON is YAML), and what turns a path in it into `file:line path`.

    Raises `InputError` when the file cannot be read or parsed, or when a mapping holds a key twice.
    """
    text = _text(Path(path))
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        if node is None:
            return None, lambda place: f"{path} {place}".rstrip()
        lines: dict[str, int] = {}
        repeated: list[Mistake] = []
        _walk(node, "", lines, repeated, str(path))
        if repeated:
            raise InputError(repeated)
        return yaml.safe_load(text), _locator(str(path), lines)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        what = error.problem or "the text cannot be parsed"
        raise InputError([Mistake(f"{path}:{line}", what, "Mend the YAML (or JSON) syntax there")]) from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        what = "it is nested too deeply" if isinstance(error, RecursionError) else str(error).splitlines()[0]
        raise InputError([Mistake(str(path), what, "Write plain YAML or JSON")]) from None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise InputError([Mistake(str(path), "there is no such file", "Check the path")]) from None
    except UnicodeDecodeError:
        raise InputError([Mistake(str(path), "it is not text in UTF-8", "Save it as UTF-8")]) from None
    except OSError as error:
        what = (error.strerror or "it cannot be read").lower()
        raise InputError([Mistake(str(path), what, "Name a file that can be read")]) from None


def _walk(node: yaml.Node, place: str, lines: dict[str, int], repeated: list[Mistake], path: str) -> None:
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            _walk(item, f"{place}[{index}]", lines, repeated, path)
    if not isinstance(node, yaml.MappingNode):
        return
    seen: set[Hashable] = set()
    for key, value in node.value:
        name = str(key.value)
        line = key.start_mark.line + 1
        if name in seen:
            repeated.append(Mistake(f"{path}:{line} {name}", "the key stands here twice", "Remove one of the two"))
        seen.add(name)
        below = f"{place}.{name}" if place else name
        lines[below] = line
        _walk(value, below, lines, repeated, path)


def _locator(path: str, lines: dict[str, int]) -> Locate:
    def locate(place: str) -> str:
        above = place
        while above not in lines:
            above = re.sub(r"(\.?[^.\[\]]*|\[\d+\])$", "", above) if above else above
            if not above:
                break
        return f"{path}:{lines.get(above, 1)} {place}".rstrip()

    return locate
