"""`tagsync conformance`: asks a sandbox account whether AWS behaves as tagsync assumes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version as version_of
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.files import check_writable
from tagsync.cli.kit.flags import How, MarkdownFormat, ShowMarkdown, Where
from tagsync.cli.kit.output import OutputError, print_document, print_lines, print_text, uses_colour
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.with_flags import with_flags
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import SERVER_ID, Target
from tagsync.engine.conformance import Asked, Effect, Verdict
from tagsync.report.conformance import (
    Findings,
    asked_lines,
    findings_markdown,
    findings_summary,
    findings_to_document,
    question_lines,
    question_to_document,
)
from tagsync.report.documents import to_json

if TYPE_CHECKING:
    from tagsync.aws.conformance.check import Check

ASK = "What to ask"
_ENDINGS = (".json", ".md")

ReadOnly = Annotated[
    bool, typer.Option("--read-only", help="Only the checks that write nothing at all.", rich_help_panel=ASK)
]
ListChecks = Annotated[
    bool,
    typer.Option(
        "--list",
        help="Print the checks: what each assumes, calls, costs, creates and cleans up. Nothing is called.",
        rich_help_panel=ASK,
    ),
]
AllowLaunch = Annotated[
    str,
    typer.Option(
        metavar="SERVER",
        help="Run one drill on this source server, and terminate what it launched. Refused where the drill would "
        "replace an instance. Without it nothing is launched.",
        rich_help_panel=ASK,
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME", help="Only this check. May be repeated.", rich_help_panel=ASK),
]
Report = Annotated[
    Path,
    typer.Option(
        metavar="PATH",
        help="Where to write the report: PATH.json and PATH.md. Account ids, names and tag values are hidden.",
        rich_help_panel=ASK,
    ),
]


@with_flags
def conformance(
    where: Where,
    how: How,
    show: ShowMarkdown,
    list_checks: ListChecks = False,
    read_only: ReadOnly = False,
    allow_launch: AllowLaunch = "",
    only: Only = None,
    report: Report = Path("tagsync-conformance"),
) -> int:
    """Ask a sandbox account in one region whether AWS behaves as tagsync assumes, and write a report to send."""
    checks = _chosen(read_only, allow_launch, only or ())
    if list_checks:
        _print_list(checks, show)
        return exit_codes.OK
    for ending in _ENDINGS:
        check_writable(report.with_name(report.name + ending), "report")
    session = Session(where, how, show, whole_models=True)
    target = _one_target(session)
    inquiry = session.connection.inquiry(target, server_id=allow_launch)
    asked: list[Asked] = []
    with session.stoppable():
        for each in inquiry.ask(checks):
            asked.append(each)
            if show.output is MarkdownFormat.text:
                print_lines(asked_lines(each), colour=uses_colour(show))
    versions = {name: version_of(name) for name in ("tagsync", "botocore")}
    partition = session.connection.partition
    findings = Findings(partition, target.region, versions, datetime.now(UTC), asked, inquiry.left_behind)
    _print_findings(findings, show)
    _write_report(findings, report)
    if show.output is MarkdownFormat.text:
        print_text(f"The report is in {report}.json and {report}.md. Read it before you send it.\n")
    return session.exit_code(_exit_code(findings))


def _chosen(read_only: bool, server_id: str, names: Sequence[str]) -> list[Check]:
    """The checks to run. Raises `InputError` for flags that fit neither each other nor the checks."""
    from tagsync.aws.conformance.listed import CHECKS

    known = {each.question.name for each in CHECKS}
    mistakes = [
        Mistake("--only", f'there is no check "{name}"', "See them with: tagsync conformance --list")
        for name in names
        if name not in known
    ]
    if server_id and not re.fullmatch(SERVER_ID, server_id):
        fix = "Write it like s-1234567890abcdef0"
        mistakes.append(Mistake("--allow-launch", f'"{server_id}" is not a source server id', fix))
    if server_id and read_only:
        mistakes.append(Mistake("--allow-launch", "a drill is no reading", "Leave --read-only out"))
    if mistakes:
        raise InputError(mistakes)
    chosen = [each for each in CHECKS if not names or each.question.name in names]
    return [each for each in chosen if not read_only or each.question.effect is Effect.READS]


def _one_target(session: Session) -> Target:
    found = session.connection.targets()
    targets = [*found.targets, *(each.target for each in found.unreachable)]
    if len(targets) != 1:
        what = f"it asks one account in one region, and these are {len(targets)}"
        raise InputError([Mistake("--region", what, "Give --region and, if there are several, --account")])
    return targets[0]


def _print_list(checks: Sequence[Check], show: ShowMarkdown) -> None:
    if show.output is MarkdownFormat.json:
        print_document({"format_version": 1, "checks": [question_to_document(each.question) for each in checks]})
    else:
        lines = [line for each in checks for line in question_lines(each.question)]
        print_lines(lines, colour=uses_colour(show))


def _print_findings(findings: Findings, show: ShowMarkdown) -> None:
    if show.output is MarkdownFormat.json:
        print_document(findings_to_document(findings))
    elif show.output is MarkdownFormat.markdown:
        print_text(findings_markdown(findings))
    else:
        print_lines(findings_summary(findings), colour=uses_colour(show))


def _write_report(findings: Findings, path: Path) -> None:
    pages = to_json(findings_to_document(findings)), findings_markdown(findings)
    for ending, text in zip(_ENDINGS, pages, strict=True):
        try:
            path.with_name(path.name + ending).write_text(text, encoding="utf-8")
        except OSError as error:
            raise OutputError(f"{path}{ending} cannot be written: {error.strerror}. Give --report PATH") from None


def _exit_code(findings: Findings) -> int:
    """Something left behind costs money, and comes before an answer that is different."""
    is_different = any(each.answer.verdict is Verdict.DIFFERENT for each in findings.asked)
    return exit_codes.first(
        exit_codes.PROBLEM if findings.left_behind else exit_codes.OK,
        exit_codes.DIFFERENT if is_different else exit_codes.OK,
    )
