"""Reads a table of servers and their tags: CSV whose first row has the keys, as spreadsheets and inventories write it.

A column `tags` holds several tags in one cell: `Env=Prod;Owner=me`.

The table `server-tag-mapping.csv` of AWS's DRS Configuration Synchronizer is one too: its column `Name` holds host
names (aws-samples/drs-tools, README of drs-configuration-synchronizer).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tagsync.core.documents.places import Places
from tagsync.core.errors import Mistake
from tagsync.core.tags import wrong_key

_HEADINGS = ("server", "hostname", "source_server_id")
_OF_AWS = "Name"
_SEVERAL = "tags"
_BETWEEN_TAGS = re.compile(r"\s*[;,]\s*")
"""What stands between two tags of a cell. DRS takes neither character in a key or value."""
_EXAMPLE = "Begin with a row such as: server,Name,Environment"
_SEPARATORS = ",;\t"


class Table(Places):
    """The entries of a table as a policy would hold them, where each stands, and what is wrong with its form."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.entries: list[object] = []
        self.lines: list[int] = []
        self.mistakes: list[Mistake] = []

    def __call__(self, place: str) -> str:
        line = self.line(place)
        where = re.sub(r"^\[[0-9]+\]\.?(?:tags\.)?", "", place)
        return f"{self.name}{f':{line}' if line else ''} {where}".rstrip()

    def line(self, place: str) -> int | None:
        entry = re.match(r"\[([0-9]+)\]", place)
        return self.lines[int(entry[1])] if entry else None

    def mistake(self, line: int, what: str, fix: str, column: str = "") -> None:
        self.mistakes.append(Mistake(f"{self.name}:{line} {column}".rstrip(), what, fix))


@dataclass(frozen=True, slots=True)
class _Header:
    """Where the servers and the tags stand. `width` is the number of columns; `several` are those with several tags in
    a cell, and `unnamed` those without a heading."""

    width: int
    server: int
    keys: dict[int, str]
    several: list[int]
    unnamed: set[int] = field(default_factory=set)


def read_table(text: str, name: str) -> Table:
    """The entries of a table, where they stand, and every mistake in its form."""
    table = Table(name)
    rows = _rows(text, table)
    line, cells = next(rows, (1, []))
    header = _header(cells, line, table)
    for line, cells in rows:
        if header:
            _read_row(header, cells, line, table)
    if header and not (table.entries or table.mistakes):
        table.mistake(line, "no row gives a server a tag", "Add a row for each server")
    return table


def _rows(text: str, table: Table) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, each with the line on which it begins. Spaces around a cell are no part of it."""
    first = text.lstrip().partition("\n")[0]
    separator = next((each for each in _SEPARATORS if each in first), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True, strict=True)
    end = 0
    while True:
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            table.mistake(end + 1, f"it is no CSV: {error}", "Put cells in quotes, and write a quote in them twice")
            return
        line, end = end + 1, reader.line_num
        if any(cells):
            yield line, cells


def _header(cells: Sequence[str], line: int, table: Table) -> _Header | None:
    """What the first row says; None where no column is for the servers."""
    servers = [place for place, cell in enumerate(cells) if cell.lower() in _HEADINGS]
    servers = servers or [place for place, cell in enumerate(cells) if cell == _OF_AWS][:1]
    if not servers:
        what = f"no column is called {', '.join(_HEADINGS)} or {_OF_AWS}" if cells else "it is empty"
        table.mistake(line, what, _EXAMPLE)
        return None
    if len(servers) > 1:
        table.mistake(line, f"{' and '.join(cells[each] for each in servers)} both name the server", "Keep one of them")
    several = [place for place, cell in enumerate(cells) if cell.lower() == _SEVERAL]
    keys: dict[int, str] = {}
    unnamed: set[int] = set()
    for place, key in enumerate(cells):
        if place in servers or place in several:
            continue
        if not key:
            unnamed.add(place)
        elif key in keys.values():
            table.mistake(line, "two columns have this heading", "Keep one of them", key)
        elif wrong := wrong_key(key):
            table.mistake(line, *wrong, key)
        else:
            keys[place] = key
    return _Header(len(cells), servers[0], keys, several, unnamed)


def _read_row(header: _Header, cells: Sequence[str], line: int, table: Table) -> None:
    """A row without any tag lists nothing: an export that lost its values must remove none (law 12)."""
    if len(cells) != header.width:
        what = f"it has {len(cells)} cells, and the first row has {header.width}"
        table.mistake(line, what, "Put a cell that holds a separator in quotes, and leave none out")
        return
    if not cells[header.server]:
        table.mistake(line, "no server is named", "Name one, or remove the row")
        return
    if any(cells[place] for place in header.unnamed):
        table.mistake(line, "a cell stands below no heading", "Give its column a heading, or empty it")
    tags = {key: cells[place] for place, key in header.keys.items() if cells[place]}
    for place in header.several:
        _add_several(tags, cells[place], line, table)
    if tags:
        table.entries.append({"server": cells[header.server], "tags": tags})
        table.lines.append(line)


def _add_several(tags: dict[str, str], cell: str, line: int, table: Table) -> None:
    """Adds the tags of one cell."""
    for pair in filter(None, _BETWEEN_TAGS.split(cell)):
        key, equals, value = (part.strip() for part in pair.partition("="))
        if not equals:
            table.mistake(line, f'"{pair}" is no tag', "Write KEY=VALUE, and ; between two tags", _SEVERAL)
        elif key in tags:
            table.mistake(line, "it has this tag twice", "Keep one of them", key)
        elif wrong := wrong_key(key):
            table.mistake(line, *wrong, key)
        else:
            tags[key] = value
