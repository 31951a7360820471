"""What `tagsync doctor` says about each check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, TypedDict

from tagsync.engine.checks import Check, Outcome
from tagsync.report.quoting import one_line
from tagsync.report.styled import Style, Styled
from tagsync.report.words import some

_MARKS: dict[Outcome, tuple[str, Style]] = {
    "ok": ("ok     ", "good"),
    "warning": ("warning", "warning"),
    "failed": ("FAILED ", "problem"),
}


def check_lines(check: Check) -> Iterator[Styled]:
    """One check: its outcome, and what to do if it is not ok."""
    mark, style = _MARKS[check.outcome]
    yield Styled(f"{mark}  {check.name}, {one_line(check.place)}: {one_line(check.detail)}", style)
    if check.fix:
        yield Styled(f"         {one_line(check.fix)}")


def checks_summary(checks: Iterable[Check]) -> Styled:
    """`14 checks: 12 ok, 1 warning, 1 failed.`"""
    outcomes = Counter(check.outcome for check in checks)
    parts = [f"{outcomes['ok']} ok"]
    parts += [some(outcomes["warning"], "warning")] if outcomes["warning"] else []
    parts += [f"{outcomes['failed']} failed"] if outcomes["failed"] else []
    style: Style = "problem" if outcomes["failed"] else "warning" if outcomes["warning"] else "good"
    return Styled(f"{some(outcomes.total(), 'check')}: {', '.join(parts)}.", style)


class CheckDocument(TypedDict):
    name: str
    place: str
    outcome: Outcome
    detail: str
    fix: str


class ChecksDocument(TypedDict):
    format_version: Literal[1]
    checks: list[CheckDocument]


def checks_to_document(checks: Iterable[Check]) -> ChecksDocument:
    """All checks as a JSON-able document."""
    rows: list[CheckDocument] = [
        {
            "name": check.name,
            "place": check.place,
            "outcome": check.outcome,
            "detail": check.detail,
            "fix": check.fix,
        }
        for check in checks
    ]
    return {"format_version": 1, "checks": rows}
