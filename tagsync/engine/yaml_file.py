"""Reads a YAML or JSON file with the line of every value, so mistakes can name it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import yaml

from tagsync.core.documents.document import Locate
from tagsync.core.errors import InputError, Mistake

MAX_VALUES = 1_000_000
"""How many values a document may unfold to. A few lines of anchors can unfold to billions."""
LARGE = 100_000
"""From how many characters on a text is read with libyaml."""
DEEP = 100
"""How deeply a text may be nested to be read with libyaml."""

_BLANK = "nothing is written here, which does not mean all", "Write a value, or remove the line"


def read_yaml(path: Path | str) -> tuple[object, Locate]:
    """The parsed document, and the function that turns a path in it into `file:line path`. `*.json` holds JSON.

    Raises `InputError` if the file cannot be read or parsed, or if a mapping holds a key twice.
    """
    return parse_yaml(_text(Path(path)), str(path), is_json=Path(path).suffix == ".json")


def parse_yaml(text: str, name: str, *, is_json: bool = False) -> tuple[object, Locate]:
    """The same for a text. `name` is shown instead of the file's path."""
    outline = _Outline(name)
    if is_json:
        value = _parse_json(text, name)
        # JSON is YAML, except for tabs between values and a few rare characters.
        with suppress(yaml.YAMLError, RecursionError):
            outline.read(_loader(text.replace("\t", " ")).get_single_node())
    else:
        value = _parse_yaml(text, outline)
    if outline.mistakes:
        raise InputError(outline.mistakes)
    return value, outline.locate


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise _mistake(path, "there is no such file", "Check the path") from None
    except UnicodeDecodeError:
        raise _mistake(path, "it is not text in UTF-8", "Save it as UTF-8") from None
    except OSError as error:
        what = (error.strerror or "it cannot be read").lower()
        raise _mistake(path, what, "Name a file that can be read") from None


def _parse_json(text: str, path: Path | str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise _mistake(f"{path}:{error.lineno}", error.msg, "Fix the JSON syntax there") from None
    except RecursionError:
        raise _mistake(path, "it is nested too deeply", "Write plain JSON") from None
    except ValueError:
        raise _mistake(path, "it holds a number too large", "Write plain JSON") from None


def _parse_yaml(text: str, outline: _Outline) -> object:
    try:
        loader = _loader(text)
        node = loader.get_single_node()
        outline.read(node)
        return None if node is None or outline.mistakes else loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{outline.path}:{mark.line + 1 if mark else 1}"
        what = ", ".join(filter(None, (error.context, error.problem)))
        raise _mistake(place, what, "Fix the YAML syntax there") from None
    except RecursionError:
        raise _mistake(outline.path, "it is nested too deeply", "Write plain YAML or JSON") from None
    except yaml.YAMLError as error:
        raise _mistake(outline.path, str(error).splitlines()[0], "Write plain YAML or JSON") from None
    except (ValueError, LookupError, AttributeError):  # from PyYAML, for `!!int ""`, `!!bool maybe`, 2026-13-01
        raise _mistake(outline.path, "a value does not fit its YAML type", "Put it in quotes") from None


def _loader(text: str) -> yaml.SafeLoader | yaml.CSafeLoader:
    """PyYAML's own loader, whose errors are clear; for a large text the one of libyaml, which is five times as fast.

    libyaml reads what it can read without an error and what is not nested deeply: it has no limit of recursion.
    """
    if len(text) >= LARGE and yaml.__with_libyaml__:
        with suppress(yaml.YAMLError):
            if not _is_deep(text):
                return yaml.CSafeLoader(text)
    return yaml.SafeLoader(text)


def _is_deep(text: str) -> bool:
    """Whether the text is nested more than `DEEP`."""
    opened = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        opened += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if opened > DEEP:
            return True
    return False


def _mistake(place: Path | str, what: str, fix: str) -> InputError:
    return InputError([Mistake(str(place), what, fix)])


def _is_blank(node: yaml.Node) -> bool:
    """Whether nothing is written for a value: `regions:`, as a template leaves it where a variable is not set."""
    return isinstance(node, yaml.ScalarNode) and not node.value and not node.style


class _Outline:
    """The line of every value in a YAML document, and the mistakes that only the text shows."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.mistakes: list[Mistake] = []
        self._lines: dict[str, int] = {}
        self._sizes: dict[yaml.Node, int] = {}

    def read(self, root: yaml.Node | None) -> None:
        if root is not None and self._walk(root, "") > MAX_VALUES:
            what = f"its anchors unfold to more than {MAX_VALUES:,} values"
            self.mistakes.append(Mistake(self.path, what, "Write the values out"))

    def locate(self, place: str) -> str:
        """`file:line place`. For a place that is not in the file it is the line of what surrounds it."""
        known = place
        while known and known not in self._lines:
            known = known[: max(known.rfind("."), known.rfind("["), 0)]
        line = f":{self._lines[known]}" if known in self._lines else ""
        return f"{self.path}{line} {place}".rstrip()

    def _walk(self, node: yaml.Node, place: str) -> int:
        """Notes the lines of a node and of all nodes below. Returns how many values it unfolds to.

        The target of an anchor is walked once. If it contains itself, its size is infinite.
        """
        if node not in self._sizes:
            self._lines.setdefault(place, node.start_mark.line + 1)
            self._sizes[node] = MAX_VALUES + 1
            self._sizes[node] = 1 + sum(self._walk(below, where) for below, where in self._below(node, place))
        return self._sizes[node]

    def _below(self, node: yaml.Node, place: str) -> Iterator[tuple[yaml.Node, str]]:
        if isinstance(node, yaml.SequenceNode):
            yield from ((item, f"{place}[{index}]") for index, item in enumerate(node.value))
        elif isinstance(node, yaml.MappingNode):
            seen: set[str] = set()
            for key, value in node.value:
                name, line = str(key.value), key.start_mark.line + 1
                if name in seen:
                    where = f"{self.path}:{line} {name}"
                    self.mistakes.append(Mistake(where, "the key is given twice", "Remove one of the two"))
                seen.add(name)
                where = f"{place}.{name}" if place else name
                self._lines[where] = line
                if _is_blank(value):
                    self.mistakes.append(Mistake(f"{self.path}:{line} {where}", *_BLANK))
                yield value, where
