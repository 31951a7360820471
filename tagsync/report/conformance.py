"""What `tagsync conformance` found, as lines, as a document and as Markdown."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypedDict

from tagsync.engine.conformance import Asked, Question, Verdict
from tagsync.report.documents import timestamp
from tagsync.report.markdown import Section, document, escape
from tagsync.report.quoting import one_line
from tagsync.report.styled import Style, Styled
from tagsync.report.words import some

_STYLES: Mapping[Verdict, Style] = {
    Verdict.CONFIRMED: "good",
    Verdict.DIFFERENT: "problem",
    Verdict.SKIPPED: "quiet",
}


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was asked in one account and region. `left_behind` is what could not be cleaned up."""

    partition: str
    region: str
    versions: Mapping[str, str]
    at: datetime
    asked: Sequence[Asked]
    left_behind: Sequence[str]


class QuestionDocument(TypedDict):
    name: str
    assumes: str
    calls: list[str]
    does: str
    costs: str
    creates: str
    cleans_up: str
    if_different: str


class AskedDocument(QuestionDocument):
    verdict: Verdict
    detail: str
    seen: dict[str, Any]


class FindingsDocument(TypedDict):
    format_version: Literal[1]
    partition: str
    region: str
    versions: dict[str, str]
    at: str
    checks: list[AskedDocument]
    left_behind: list[str]


def question_lines(question: Question) -> Iterator[Styled]:
    """One check: what tagsync assumes, what settles it, and what asking does."""
    effect = question.effect
    yield Styled(question.name, "title")
    yield Styled(f"  assumes      {question.assumes}")
    yield Styled(f"  calls        {', '.join(question.calls)}")
    yield Styled(f"  does         {effect.value}; costs {effect.costs}; creates {effect.creates}; {effect.cleans_up}")
    yield Styled(f"  if different {question.if_different}")


def asked_lines(asked: Asked) -> Iterator[Styled]:
    """One answer. Where it is different, also what was assumed, what AWS answered, and what follows."""
    answer = asked.answer
    yield Styled(f"{answer.verdict:9}  {asked.question.name}: {one_line(answer.detail)}", _STYLES[answer.verdict])
    if answer.verdict is Verdict.DIFFERENT:
        yield Styled(f"           assumed: {asked.question.assumes}")
        if answer.seen:
            yield Styled(f"           answer:  {_shown(answer.seen)}")
        yield Styled(f"           so:      {asked.question.if_different}")


def findings_summary(findings: Findings) -> Iterator[Styled]:
    """What was left behind, and `53 checks: 40 CONFIRMED, 1 DIFFERENT, 12 SKIPPED.`"""
    for each in findings.left_behind:
        yield Styled(f"LEFT BEHIND, clean it up yourself: {one_line(each)}", "problem")
    counts = Counter(each.answer.verdict for each in findings.asked)
    parts = ", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict)
    style: Style = "problem" if counts[Verdict.DIFFERENT] or findings.left_behind else "good"
    yield Styled(f"{some(counts.total(), 'check')}: {parts}.", style)


def question_to_document(question: Question) -> QuestionDocument:
    return {
        "name": question.name,
        "assumes": question.assumes,
        "calls": list(question.calls),
        "does": question.effect.value,
        "costs": question.effect.costs,
        "creates": question.effect.creates,
        "cleans_up": question.effect.cleans_up,
        "if_different": question.if_different,
    }


def findings_to_document(findings: Findings) -> FindingsDocument:
    return {
        "format_version": 1,
        "partition": findings.partition,
        "region": findings.region,
        "versions": dict(findings.versions),
        "at": timestamp(findings.at),
        "checks": [
            {
                **question_to_document(each.question),
                "verdict": each.answer.verdict,
                "detail": each.answer.detail,
                "seen": dict(each.answer.seen),
            }
            for each in findings.asked
        ],
        "left_behind": list(findings.left_behind),
    }


def findings_markdown(findings: Findings) -> str:
    """A table of all checks, short enough for a comment."""
    versions = ", ".join(f"{name} {version}" for name, version in findings.versions.items())
    said = (
        f"{findings.region} ({findings.partition}), {timestamp(findings.at)}, {versions}. "
        "Account ids, names and tag values are hidden."
    )
    rows = (
        (each.question.name, each.answer.verdict, one_line(each.answer.detail), _shown(each.answer.seen))
        for each in findings.asked
    )
    table = Section(
        "checks",
        "| check | verdict | why | answer |\n|---|---|---|---|",
        tuple(f"| {' | '.join(map(escape, cells))} |" for cells in rows),
        share=1,
    )
    left = tuple(f"- Left behind: {escape(one_line(each))}" for each in findings.left_behind)
    left_behind = Section("things left behind", "", left)
    summary = "".join(line.text for line in findings_summary(findings) if line.text.endswith("."))
    body: list[str | Section] = [table, left_behind, summary]
    return document(
        ["# What AWS answered", said], body, [left_behind, table], rest="All of it is in the report's JSON."
    )


def _shown(seen: Mapping[str, object]) -> str:
    return one_line(json.dumps(seen, ensure_ascii=False)) if seen else ""
