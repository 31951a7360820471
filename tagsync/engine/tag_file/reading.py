"""Reads a tag file: source servers without an EC2 instance and their tags, as CSV or YAML.

It is the list `without_instance` of a policy, in a file of its own, and is added to that list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tagsync.core.documents.declared import declared, member, read_document
from tagsync.core.documents.places import Locate, Places, line_at, written_at
from tagsync.core.errors import InputError, Mistake
from tagsync.core.tagging.tag_list import TagList, TagListOf
from tagsync.engine.standard_input import NAME, STANDARD_INPUT, read_standard_input
from tagsync.engine.tag_file.table import read_table
from tagsync.engine.yaml_file import parse_yaml, read_text

LARGEST = 1_000_000
"""Characters in a file. A list of 10,000 servers is shorter, and a message to the provider of Terraform holds it."""

_MEMBER = "without_instance"
_LOOKS_LIKE_YAML = re.compile(r"\s*(?:[-\[{#%]|[\w\"']+:(?:\s|$))")
_FORMATS = {".csv": "csv", ".tsv": "csv", ".yaml": "yaml", ".yml": "yaml", ".json": "json"}
_IS_NAME = re.compile(r"\S+\.(?:csv|tsv|ya?ml|json|txt)")
_NO_LIST = "expected a list of servers", "Start each entry with `- server: `"


@dataclass(frozen=True, slots=True)
class TagFile:
    """The entries of a tag file, which are right by themselves, as a policy would hold them, and where they stand.

    Places of mistakes begin with the number of the entry: `[3].tags.Owner`.
    """

    entries: list[object]
    locate: Locate


@declared
class _Alone:
    """The list without its policy."""

    without_instance: TagList = member(TagListOf(), "")


def read_tag_file(path: Path | str) -> TagFile:
    """The tag file with this path. `-` is standard input. What is not named `*.csv`, `*.yaml` or `*.json` is told apart
    by how it begins. Raises `InputError` with every mistake in it."""
    if Path(path) == STANDARD_INPUT:
        return parse_tag_file(read_standard_input(), NAME)
    return parse_tag_file(read_text(Path(path)), str(path), _FORMATS.get(Path(path).suffix.lower(), ""))


def parse_tag_file(text: str, name: str, form: str = "") -> TagFile:
    """The same for a text. `name` is shown instead of the file's path."""
    if _IS_NAME.fullmatch(text.strip()):
        raise _mistake(name, "it is the name of a file", "Give the text of the file, such as file(...) in Terraform")
    if len(text) > LARGEST:
        raise _mistake(name, f"it has more than {LARGEST:,} characters", "List servers once, or use globs")
    text = text.removeprefix("\ufeff")
    form = form or ("yaml" if _LOOKS_LIKE_YAML.match(text) else "csv")
    if form == "csv":
        table = read_table(text, name)
        return _checked(TagFile(table.entries, table), table.mistakes)
    value, locate = parse_yaml(text, name, is_json=form == "json")
    if not isinstance(value, list):
        raise _mistake(name, *_NO_LIST)
    return _checked(TagFile(value, locate))


def with_tag_file(value: object, locate: Locate, tag_file: TagFile) -> tuple[object, Locate]:
    """A policy as it is written, with the entries of a tag file after its own, and what knows where they stand.

    What is no policy, or has something else than a list there, stays as it is: its own reader refuses it.
    """
    policy = {"version": 1} if value is None else value
    if not isinstance(policy, Mapping):
        return value, locate
    own = [] if policy.get(_MEMBER) is None else policy[_MEMBER]
    if not isinstance(own, list):
        return value, locate
    return {**policy, _MEMBER: [*own, *tag_file.entries]}, _Joined(locate, tag_file.locate, len(own))


def _checked(tag_file: TagFile, in_its_form: Iterable[Mistake] = ()) -> TagFile:
    """The tag file, if it is right. Raises `InputError` with every mistake, in the order of lines."""
    mistakes = list(in_its_form)
    if tag_file.entries or not mistakes:
        try:
            read_document(_Alone, {_MEMBER: tag_file.entries}, _Joined(str, tag_file.locate, 0))
        except InputError as error:
            mistakes += error.mistakes
    if mistakes:
        raise InputError(sorted(mistakes, key=_line))
    return tag_file


def _line(mistake: Mistake) -> int:
    line = re.search(r":([0-9]+)(?: |$)", mistake.place)
    return int(line[1]) if line else 0


class _Joined(Places):
    """Places of a policy, of which the entries from a number on stand in a tag file."""

    def __init__(self, policy: Locate, tag_file: Locate, first: int) -> None:
        self._policy, self._tag_file, self._first = policy, tag_file, first

    def __call__(self, place: str) -> str:
        locate, where = self._found(place)
        return locate(where)

    def written(self, place: str) -> str:
        locate, where = self._found(place)
        return written_at(locate, where)

    def line(self, place: str) -> int | None:
        locate, where = self._found(place)
        return line_at(locate, where)

    def _found(self, place: str) -> tuple[Locate, str]:
        entry = re.match(rf"{_MEMBER}\[([0-9]+)\]", place)
        if entry and (number := int(entry[1]) - self._first) >= 0:
            return self._tag_file, f"[{number}]{place[entry.end() :]}"
        if place == _MEMBER and not self._first:
            return self._tag_file, ""
        return self._policy, place


def _mistake(place: str, what: str, fix: str) -> InputError:
    return InputError([Mistake(place, what, fix)])
