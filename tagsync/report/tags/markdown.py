"""Reports as Markdown, for a change request or a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tagsync.core.sentences import first_few
from tagsync.report.markdown import Section, document, escape, in_page
from tagsync.report.styled import Styled
from tagsync.report.tags.groups import Shared, own_part, shared_by_many
from tagsync.report.tags.layout import change_lines, shared_lines
from tagsync.report.tags.rollback_words import again, left_rows, left_title
from tagsync.report.tags.summary import summary
from tagsync.report.tags.view import ReportView, ServerView, TargetView
from tagsync.report.words import some

_TITLES = {"plan": "tagsync plan", "run": "tagsync apply", "dry-run": "tagsync apply, dry run"}
_FEW = 10


def to_markdown(view: ReportView, *, verbose: bool = False, page: str = "", only_summary: bool = False) -> str:
    """The view as GitHub-flavoured Markdown, short enough for a comment. Changes are in `diff` blocks, where `!` marks
    an update. Where something is left out, it says how much, and that the rest is in the file `page`, if there is one.

    `only_summary`: the counts, what was not read or is refused, and the changes that many servers share.
    """
    shared = shared_by_many(view)
    changes = [_shared(shared, verbose)]
    places, skipped = _targets(view), _skipped(view, verbose)
    notices = _section("notices", "Notices on servers that need no change", _notices(view, verbose))
    accounts = _section("accounts", "Accounts", (f"- {where}: {escape(note)}" for where, note in view.accounts_noted))
    unmatched = _section("entries", "Tag file", [f"{escape(view.unmatched)}."] if view.unmatched else [])
    failed = _section("failed servers", "Failed", _failed(view))
    rows = (f"- {target} {escape(server.label)}: {escape(left)}" for target, server, left in left_rows(view))
    left = _section("servers that were changed since", left_title(view), rows)
    problems = _section("places that were not read", "Not read, so nothing is known about", _problems(view))
    refused = _section("refusals", "Refused unless forced", (f"- {escape(each)}" for each in view.refusals))

    title = "tagsync rollback" if view.undoes else _TITLES[view.kind]
    head = [f"## {title}", f"**{escape(summary(view))}**", again(view)]
    where: list[str | Section] = [places, _uninitialised(view)]
    if only_summary:
        by_importance = [refused, problems, places, *changes]
        body = [*where, *changes, problems, refused]
    else:
        changes += _changes(view, shared, verbose)
        by_importance = [refused, problems, failed, left, places, accounts, unmatched, skipped, notices, *changes]
        body = [*where, *changes, skipped, notices, accounts, unmatched, failed, left, problems, refused]
    return document(head, body, by_importance, rest=in_page(page))


def _section(what: str, title: str, rows: Iterable[str], more: Iterable[str] = ()) -> Section:
    return Section(what, "\n".join([f"### {title}", "", *more]), tuple(rows))


def _targets(view: ReportView) -> Section:
    changed = "Changed" if view.kind == "run" else "To change"
    head = f"| Target | Servers | {changed} | In sync | Skipped | Failed | |\n|---|--:|--:|--:|--:|--:|---|"
    rows = [_target(target) for target in view.targets if target.target not in view.uninitialised]
    return Section("targets", head, tuple(rows))


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


def _shared(shared: Shared, verbose: bool) -> Section:
    rows = tuple(map(_diff_line, shared_lines(shared, verbose=verbose)))
    return Section("equal changes", "### The same on many servers\n\n```diff", rows, "```")


def _changes(view: ReportView, shared: Shared, verbose: bool) -> Iterator[Section]:
    for target in view.targets:
        if any(server.lines for server in (*target.changed, *target.failed)):
            rows = tuple(_diff(target, shared, verbose))
            yield Section("changed servers", f"### {target.target}\n\n```diff", rows, "```", share=1)


def _diff(target: TargetView, shared: Shared, verbose: bool) -> Iterator[str]:
    for server in target.changed:
        own = own_part(server, shared)
        if own.lines or own.notices:
            yield _server(own, "", verbose)
    for server in target.failed:
        yield _server(server, " (FAILED)", verbose)


def _server(server: ServerView, failed: str, verbose: bool) -> str:
    head = f"# {server.label}" + (f" from {server.origin}" if server.origin else "") + failed
    lines = map(_diff_line, change_lines(server.lines, indent="", verbose=verbose))
    return "\n".join([head, *lines, *(f"# notice: {notice}" for notice in server.notices)])


def _diff_line(line: Styled) -> str:
    """A line as it stands in a `diff` block: `!` marks an update, and `#` a remark."""
    marks = {"~": "!", "!": "# notice:", " ": "#"}
    return marks.get(line.text[:1], line.text[:1]) + line.text[1:]


def _skipped(view: ReportView, verbose: bool) -> Section:
    hints = [f"- {number:,} {reason.words}: {reason.meaning}" for reason, number in view.counts.skipped.items()]
    rows = [
        f"| {target.target} | {skipped.reason.words} | {_labels(skipped.servers, verbose)} |"
        for target in view.targets
        for skipped in target.skipped
    ]
    head = [*hints, "", "| Target | Why | Servers |", "|---|---|---|"]
    return _section("lists of skipped servers", "Skipped, left as they are", rows, head)


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
