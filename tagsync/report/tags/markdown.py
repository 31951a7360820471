"""Reports as Markdown, for a change request or a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tagsync.core.sentences import first_few
from tagsync.report.markdown import escape
from tagsync.report.tags.layout import change_lines
from tagsync.report.tags.summary import summary
from tagsync.report.tags.view import ReportView, ServerView, TargetView
from tagsync.report.words import some

_TITLES = {"plan": "tagsync plan", "run": "tagsync apply", "dry-run": "tagsync apply, dry run"}
_FEW = 10


def to_markdown(view: ReportView, *, verbose: bool = False) -> str:
    """The view as GitHub-flavoured Markdown. Changes are in `diff` blocks, where `!` marks an update."""
    parts = [
        f"## {_TITLES[view.kind]}",
        f"**{escape(summary(view))}**",
        _targets(view),
        _uninitialised(view),
        *_changes(view, verbose),
        _skipped(view, verbose),
        _section("Notices on servers that need no change", _notices(view, verbose)),
        _section("Accounts", (f"- {account}: {escape(note)}" for account, note in view.accounts_noted)),
        _section("Failed", _failed(view)),
        _section("Not read, so nothing is known about", _problems(view)),
        _section("Refused unless forced", (f"- {escape(refusal)}" for refusal in view.refusals)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _section(title: str, rows: Iterable[str]) -> str:
    lines = list(rows)
    return "\n".join([f"### {title}", "", *lines]) if lines else ""


def _targets(view: ReportView) -> str:
    changed = "Changed" if view.kind == "run" else "To change"
    head = [f"| Target | Servers | {changed} | In sync | Skipped | Failed | |", "|---|--:|--:|--:|--:|--:|---|"]
    rows = [_target(target) for target in view.targets if target.target not in view.uninitialised]
    return "\n".join([*head, *rows]) if rows else ""


def _target(target: TargetView) -> str:
    skipped = sum(len(each.servers) for each in target.skipped)
    numbers = (target.total, len(target.changed), len(target.in_sync), skipped, len(target.failed))
    note = "" if target.is_complete else "**not fully read**"
    return f"| {target.target} | {' | '.join(f'{number:,}' for number in numbers)} | {note} |"


def _uninitialised(view: ReportView) -> str:
    if not view.uninitialised:
        return ""
    number, all_targets = f"{len(view.uninitialised):,}", some(len(view.targets), "target")
    return f"DRS is not set up in {number} of {all_targets}: there is nothing to tag."


def _changes(view: ReportView, verbose: bool) -> Iterator[str]:
    for target in view.targets:
        if any(server.lines for server in (*target.changed, *target.failed)):
            yield f"### {target.target}"
            yield "```diff\n" + "\n".join(_diff(target, verbose)) + "\n```"


def _diff(target: TargetView, verbose: bool) -> Iterator[str]:
    for server in (*target.changed, *target.failed):
        failed = " (FAILED)" if server in target.failed else ""
        yield f"# {server.label}" + (f" from {server.origin}" if server.origin else "") + failed
        for line in change_lines(server.lines, indent="", verbose=verbose):
            yield "!" + line.text[1:] if line.text.startswith("~") else line.text
        yield from (f"# notice: {notice}" for notice in server.notices)


def _skipped(view: ReportView, verbose: bool) -> str:
    if not view.counts.skipped:
        return ""
    hints = [f"- {number:,} {reason.words}: {reason.meaning}" for reason, number in view.counts.skipped.items()]
    rows = [
        f"| {target.target} | {skipped.reason.words} | {_labels(skipped.servers, verbose)} |"
        for target in view.targets
        for skipped in target.skipped
    ]
    return _section("Skipped, left as they are", [*hints, "", "| Target | Why | Servers |", "|---|---|---|", *rows])


def _labels(servers: tuple[ServerView, ...], verbose: bool) -> str:
    return first_few([escape(server.label) for server in servers], None if verbose else _FEW)


def _notices(view: ReportView, verbose: bool) -> Iterator[str]:
    for notice, labels in view.notices.items():
        yield f"- {escape(notice)}: {first_few([escape(label) for label in labels], None if verbose else _FEW)}"


def _failed(view: ReportView) -> Iterator[str]:
    for target in view.targets:
        for server in target.failed:
            yield f"- {target.target} {escape(server.label)}: {escape(server.detail)}"


def _problems(view: ReportView) -> Iterator[str]:
    for problem in view.problems:
        hint = f". {problem.hint}" if problem.hint else ""
        yield f"- **{escape(problem.where)}**: {escape(problem.message + hint)}"
