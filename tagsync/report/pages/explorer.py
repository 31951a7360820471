"""The list of servers that a reader searches: every server once, in a form that stays small for thousands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from tagsync.report.tags.lines import Line

Tone = Literal["good", "change", "warn", "bad", "quiet"]
"""How a status looks. Its words say the same, for readers who see no colours."""


@dataclass(frozen=True, slots=True)
class Row:
    """One server. `brief` stands beside its name; `changes`, `facts` and `remarks` are its story, shown on request.

    `keys` are the tag keys by which it is found in the filter. `facts` are pairs of a name and a text.
    """

    status: str
    tone: Tone
    account: str
    region: str
    server_id: str
    name: str = ""
    brief: str = ""
    changes: tuple[Line, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explorer:
    """What the template and the script need. `island` is JSON; texts in it are numbers of places in `texts`."""

    total: int
    accounts: tuple[str, ...]
    regions: tuple[str, ...]
    keys: tuple[str, ...]
    statuses: tuple[tuple[str, int], ...]
    key_label: str
    island: dict[str, object]


def explorer(rows: Sequence[Row], *, key_label: str = "Changed key") -> Explorer:
    """The explorer of these rows, in their order. Statuses keep the order in which they first appear."""
    statuses: dict[str, int] = {}
    for row in rows:
        statuses[row.status] = statuses.get(row.status, 0) + 1
    texts = _Texts()
    packed = [_packed(row, texts) for row in rows]
    return Explorer(
        total=len(rows),
        accounts=_sorted(row.account for row in rows),
        regions=_sorted(row.region for row in rows),
        keys=_sorted(key for row in rows for key in row.keys),
        statuses=tuple(statuses.items()),
        key_label=key_label,
        island={"texts": texts.listed, "rows": packed},
    )


class _Texts:
    """Gives each different text a number, so that what is said of a thousand servers is written once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __getitem__(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    @property
    def listed(self) -> list[str]:
        return list(self._numbers)


def _packed(row: Row, texts: _Texts) -> list[object]:
    """The members in the order that explorer.js knows."""
    return [
        texts[row.status],
        texts[row.tone],
        texts[row.account],
        texts[row.region],
        row.server_id,
        row.name,
        texts[row.brief],
        [[texts[part] for part in (each.sign, each.label, each.before, each.after, each.rule)] for each in row.changes],
        [[texts[name], texts[text]] for name, text in row.facts],
        [texts[remark] for remark in row.remarks],
        [texts[key] for key in row.keys],
    ]


def _sorted(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({text for text in texts if text}))
