"""The changes of a server as lines, ready to print in every output format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from tagsync.core.change import LaunchChange, TagChange
from tagsync.report.quoting import HIDDEN, quote, shown_key, without_entries

Sign = Literal["+", "~", "-"]
SIGNS: Mapping[str, Sign] = {"add": "+", "update": "~", "remove": "-"}


@dataclass(frozen=True, slots=True)
class Line:
    """One change as shown: `sign label = before -> after`. `what` says what kind of thing it is, for counting.

    `before` and `after` are ready to print (quoted or hidden) and empty where there is none.
    """

    what: Literal["tag", "launch", "ownership"]
    sign: Sign
    label: str
    before: str = ""
    after: str = ""
    rule: str = ""

    @property
    def value(self) -> str:
        return f"{self.before} -> {self.after}" if self.before and self.after else self.before or self.after


def lines_of(changes: Sequence[TagChange], launch: Sequence[LaunchChange], *, redact: bool = False) -> tuple[Line, ...]:
    """The lines of one server. The ownership record is bookkeeping: one line without its value, which comes last."""
    lines = [_tag_line(change, redact) for change in changes if not change.is_record]
    lines += [Line("launch", "~", f"launch {each.setting}", each.before, each.after) for each in launch]
    return (*lines, *_record_line([change for change in changes if change.is_record]))


def _record_line(changes: Sequence[TagChange]) -> Iterator[Line]:
    place = next((change.key for change in changes if change.after is not None), "")
    if len(changes) > 1 and place:
        yield Line("ownership", "~", f"ownership record, which moves to {shown_key(place)}")
    elif changes:
        yield Line("ownership", SIGNS[changes[0].action], "ownership record")


def _tag_line(change: TagChange, redact: bool) -> Line:
    def shown(value: str | None) -> str:
        return "" if value is None else HIDDEN if redact else quote(value)

    rule = without_entries(change.rule) if redact else change.rule
    return Line("tag", SIGNS[change.action], shown_key(change.key), shown(change.before), shown(change.after), rule)
