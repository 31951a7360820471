"""Reads the arguments of a block one by one. A mistake is an error at its line; what is unknown is noted."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from tagsync.core.documents.forms import Form
from tagsync.core.sentences import sentence
from tagsync.provider.wire.api import Attributes, Diagnostics, Unknown, is_known

Check = Callable[[str], str]
"""Says why a text cannot be used; empty if it can."""


def form(form: Form, example: str) -> Check:
    """A text of the form. Texts of hidden forms are not repeated."""

    def check(text: str) -> str:
        if re.fullmatch(form.pattern, text):
            return ""
        if form.hidden:
            return f"This is not {form.what}. {form.fix}"
        return f'"{text}" cannot be used here. Write one such as {example}'

    return check


class Reader:
    """An empty text counts as not set: whether a value may be empty is checked before.

    A path leads to an argument: names of blocks and arguments, and the number of a block where there may be several.
    """

    def __init__(self, config: Attributes, diags: Diagnostics) -> None:
        self._config = config
        self._diags = diags
        self.unknown: list[str] = []

    def text(self, *path: str | int, check: Check | None = None) -> str:
        """The text. It is empty if it is not set, not known, or not usable."""
        value = self._get(path)
        if not isinstance(value, str) or not value:
            return ""
        return value if self._is_fine(value, check, path) else ""

    def texts(self, *path: str | int, check: Check | None = None) -> tuple[str, ...]:
        """The texts of a list or set that are known and usable."""
        value = self._get(path) or []
        for each in value:
            if isinstance(each, Unknown):
                self._note(path)
        return tuple(each for each in value if isinstance(each, str) and self._is_fine(each, check, path))

    def map(self, *path: str | int) -> dict[str, str]:
        """The texts of a map that are known."""
        value = self._get(path) or {}
        for each in value.values():
            if isinstance(each, Unknown):
                self._note(path)
        return {key: each for key, each in value.items() if isinstance(each, str)}

    def flag(self, name: str) -> bool:
        """False if it is not set."""
        return self._get((name,)) is True

    def number(
        self, name: str, default: float | None, *, at_least: float, at_most: float | None = None, whole: bool = False
    ) -> float | None:
        value = self._get((name,))
        if value is None:
            return default
        too_much = at_most is not None and float(value) > at_most
        if float(value) < at_least or too_much or (whole and int(value) != value):
            kind = "a whole number" if whole else "a number"
            limits = f"from {at_least:g} to {at_most:g}" if at_most is not None else f"from {at_least:g} up"
            self.error(f"Invalid {name}", f"{value:g} cannot be used here. Write {kind} {limits}.", name)
            return default
        return float(value)

    def blocks(self, name: str) -> range:
        """The numbers of the blocks with a name that may be there several times."""
        return range(len(self._get((name,)) or ()))

    def block(self, name: str) -> Attributes:
        """The arguments of a single block as they are; empty if there is none."""
        return dict(self._get((name,)) or {})

    def is_given(self, *path: str | int) -> bool:
        """Whether there is such a block, or an argument with a value, known or not."""
        value = self._value(path)
        return value is not None and value != ""

    def is_known(self, *path: str | int) -> bool:
        """Whether the whole value of an argument is known."""
        return is_known(self._value(path))

    def error(self, summary: str, detail: str, *path: str | int) -> None:
        self._diags.error(summary, detail, *path)

    def _is_fine(self, text: str, check: Check | None, path: tuple[str | int, ...]) -> bool:
        problem = check(text) if check else ""
        if problem:
            self.error(f"Invalid {path[-1]}", sentence(problem), *path)
        return not problem

    def _value(self, path: tuple[str | int, ...]) -> Any:
        value: Any = self._config
        for step in path:
            if value is None or isinstance(value, Unknown):
                break
            value = value[step]
        return value

    def _get(self, path: tuple[str | int, ...]) -> Any:
        value = self._value(path)
        if isinstance(value, Unknown):
            self._note(path)
            return None
        return value

    def _note(self, path: tuple[str | int, ...]) -> None:
        first, *rest = path
        name = str(first) + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in rest)
        if name not in self.unknown:
            self.unknown.append(name)
