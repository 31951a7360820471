"""What the text of a YAML document shows and its values do not: lines, what was written, keys that are given twice."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from tagsync.core.documents.places import Places
from tagsync.core.errors import Mistake

MAX_VALUES = 1_000_000
"""How many values a document may unfold to. A few lines of anchors can unfold to billions."""

_BLANK = "nothing is written here, which does not mean all", "Write a value, or remove the line"
_MISFITS = (ValueError, LookupError, AttributeError)
"""What PyYAML raises for `!!int ""`, `!!bool maybe` and 2026-13-01."""
_NO_TEXT = frozenset(f"tag:yaml.org,2002:{name}" for name in ("bool", "float", "int", "null", "timestamp"))


def _is_blank(node: yaml.Node) -> bool:
    """Whether nothing is written for a value: `regions:`, as a template leaves it where a variable is not set."""
    return isinstance(node, yaml.ScalarNode) and not node.value and not node.style


class Outline(Places):
    """The line of every value in a YAML document, and the mistakes that only the text shows."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.mistakes: list[Mistake] = []
        self._lines: dict[str, int] = {}
        self._written: dict[str, str] = {}
        self._keys: dict[str, str] = {}
        self._sizes: dict[yaml.Node, int] = {}
        self._scalars = yaml.constructor.SafeConstructor()

    def read(self, root: yaml.Node | None) -> None:
        if root is not None and self._walk(root, "") > MAX_VALUES:
            what = f"its anchors unfold to more than {MAX_VALUES:,} values"
            self.mistakes.append(Mistake(self.path, what, "Write the values out"))

    def __call__(self, place: str) -> str:
        """`file:line place`. For a place that is not in the file it is the line of what surrounds it."""
        line = self.line(place)
        return f"{self.path}{f':{line}' if line else ''} {self._keys.get(place, place)}".rstrip()

    def line(self, place: str) -> int | None:
        while place and place not in self._lines:
            place = place[: max(place.rfind("."), place.rfind("["), 0)]
        return self._lines.get(place)

    def written(self, place: str) -> str:
        return self._written.get(place, "")

    def _walk(self, node: yaml.Node, place: str) -> int:
        """Notes the lines of a node and of all nodes below. Returns how many values it unfolds to.

        The target of an anchor is walked once. If it contains itself, its size is infinite.
        """
        if node not in self._sizes:
            self._lines.setdefault(place, node.start_mark.line + 1)
            if _is_no_text(node):
                self._written[place] = node.value
                self._construct(node, place)
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
                if _is_no_text(key):
                    self._note_key(key, place, where)
                if _is_blank(value):
                    self.mistakes.append(Mistake(f"{self.path}:{line} {where}", *_BLANK))
                yield value, where

    def _note_key(self, key: yaml.Node, place: str, where: str) -> None:
        """Readers name a key as Python shows it: `True` for `on`."""
        shown = f"{place}.{self._construct(key, where)}".lstrip(".")
        self._keys[shown], self._written[shown], self._lines[shown] = where, str(key.value), self._lines[where]

    def _construct(self, node: yaml.Node, place: str) -> object:
        """The value of a scalar. One that cannot be, such as the date 2026-13-01, is a mistake."""
        try:
            return self._scalars.construct_object(node)
        except _MISFITS:
            what = f"{str(node.value)[:60] or 'an empty text'} does not fit its YAML type"
            self.mistakes.append(Mistake(self(place), what, "Put it in quotes"))
            return node.value


def _is_no_text(node: yaml.Node) -> bool:
    """Whether a value is a scalar that YAML does not take for text."""
    return isinstance(node, yaml.ScalarNode) and node.tag in _NO_TEXT and not _is_blank(node)
