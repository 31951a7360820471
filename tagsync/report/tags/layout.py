"""Lays a view out as lines of text, each with a style: the same words with and without colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from tagsync.core.sentences import first_few
from tagsync.report.styled import Style, Styled, account_lines, problem_lines
from tagsync.report.tags.groups import Shared, own_part, shared_by_many
from tagsync.report.tags.lines import Line, Sign
from tagsync.report.tags.rollback_words import again, left_rows, left_title
from tagsync.report.tags.summary import is_incomplete, servers_changed, summary
from tagsync.report.tags.view import Kind, ReportView, ServerView, SkippedView, TargetView
from tagsync.report.words import some

_STYLES: dict[Sign, Style] = {"+": "add", "~": "update", "-": "remove"}
_FEW = 3
_WRITTEN: dict[Kind, str] = {"plan": "still to write", "dry-run": "still to write", "run": "written"}


def lay_out(view: ReportView, *, verbose: bool = False, changes: bool = True) -> Iterator[Styled]:
    """Every line of a report. `verbose` lists all skipped servers, those behind each change that many share, and the
    rule behind each change; without `changes` the changed servers are left out, for readers who have just seen them."""
    if changes:
        shared = shared_by_many(view)
        if shared:
            yield Styled("The same on many servers", "title")
            yield Styled("")
            yield from (Styled(f"  {line.text}", line.style) for line in shared_lines(shared, verbose=verbose))
            yield Styled("")
        for target in view.targets:
            yield from _changed(view, target, shared, verbose)
    yield from _skipped(view, verbose)
    yield from _notices(view, verbose)
    yield from _uninitialised(view, verbose)
    yield from account_lines(view.accounts_noted)
    yield from _unmatched(view)
    yield from _failed(view, verbose)
    yield from _left(view)
    yield from problem_lines(view.problems)
    yield from _refusals(view)
    yield from _conclusion(view)


def counts(view: ReportView) -> Iterator[Styled]:
    """How many servers change in each target, why the plan is refused, and the summary."""
    for target in view.targets:
        if target.changed:
            yield _title(view, target)
    yield from _refusals(view)
    yield from _conclusion(view)


def shared_lines(shared: Shared, *, verbose: bool = False) -> Iterator[Styled]:
    """`~ Key = "old" -> "new" on 214 servers`; `verbose` lists them below."""
    for each, servers in shared.items():
        on = f" on {some(len(servers), 'server')}"
        if isinstance(each, str):
            yield Styled(f"! {each}:{on}", "warning")
        else:
            yield from (replace(line, text=line.text + on) for line in change_lines([each], indent=""))
        for target, server in servers if verbose else ():
            yield Styled(f"    {target} {server.label}", "quiet")


def change_lines(lines: Iterable[Line], *, indent: str, verbose: bool = False) -> Iterator[Styled]:
    """`+ Key = "value"`, with the equals signs of one server below each other."""
    lines = tuple(lines)
    width = max((len(line.label) for line in lines if line.value), default=0)
    for line in lines:
        value = f"{line.label:<{width}} = {line.value}" if line.value else line.label
        rule = f"  # {line.rule}" if verbose and line.rule else ""
        style = "quiet" if line.what == "ownership" else _STYLES[line.sign]
        yield Styled(f"{indent}{line.sign} {value}{rule}", style)


def _changed(view: ReportView, target: TargetView, shared: Shared, verbose: bool) -> Iterator[Styled]:
    if not target.changed:
        return
    yield _title(view, target)
    yield Styled("")
    own = [own_part(server, shared) for server in target.changed]
    only_shared = sum(not (server.lines or server.notices) for server in own)
    if only_shared:
        yield Styled(f"  {some(only_shared, 'server')} with nothing but what many servers share", "quiet")
        yield Styled("")
    for before, server in zip(target.changed, own, strict=True):
        if server.lines or server.notices:
            yield from _server(server, verbose)
            if more := len(before.lines) - len(server.lines):
                yield Styled(f"    and {some(more, 'change')} that many servers share", "quiet")
            yield Styled("")


def _title(view: ReportView, target: TargetView) -> Styled:
    part = "" if target.is_complete else " (read only in part)"
    return Styled(f"{target.target}: {servers_changed(view.kind, len(target.changed), target.total)}{part}", "title")


def _server(server: ServerView, verbose: bool) -> Iterator[Styled]:
    origin = f"  from {server.origin}" if server.origin else ""
    yield Styled(f"  {server.label}{origin}", "server")
    yield from change_lines(server.lines, indent="    ", verbose=verbose)
    for notice in server.notices:
        yield Styled(f"    ! {notice}", "warning")


def _skipped(view: ReportView, verbose: bool) -> Iterator[Styled]:
    number = sum(view.counts.skipped.values())
    if not number:
        return
    yield Styled(f"Skipped, left as they are: {some(number, 'server')}", "title")
    for reason in view.counts.skipped:
        style: Style = "problem" if reason.needs_attention else "plain"
        yield Styled(f"  {view.counts.skipped[reason]:,} {reason.words}: {reason.meaning}", style)
        for target in view.targets:
            for skipped in target.skipped:
                if skipped.reason is reason:
                    yield from _skipped_in(target, skipped, verbose)
    yield Styled("")


def _skipped_in(target: TargetView, skipped: SkippedView, verbose: bool) -> Iterator[Styled]:
    if not verbose:
        labels = [server.label for server in skipped.servers]
        yield Styled(f"    {target.target}: {first_few(labels, _FEW)}", "quiet")
        return
    for server in skipped.servers:
        detail = f": {server.detail}" if server.detail else ""
        yield Styled(f"    {target.target}: {server.label}{detail}", "quiet")


def _unmatched(view: ReportView) -> Iterator[Styled]:
    if view.unmatched:
        yield Styled(f"{view.unmatched}.", "warning")
        yield Styled("")


def _notices(view: ReportView, verbose: bool) -> Iterator[Styled]:
    if not view.notices:
        return
    yield Styled("Notices on servers that need no change:", "title")
    for notice, labels in view.notices.items():
        yield Styled(f"  ! {notice}: {first_few(labels, None if verbose else _FEW)}", "warning")
    yield Styled("")


def _uninitialised(view: ReportView, verbose: bool) -> Iterator[Styled]:
    if not view.uninitialised:
        return
    number, all_targets = f"{len(view.uninitialised):,}", some(len(view.targets), "target")
    yield Styled(f"DRS is not set up in {number} of {all_targets}: there is nothing to tag.", "quiet")
    for account, targets in groupby(view.uninitialised if verbose else (), key=lambda target: target.account):
        yield Styled(f"  {account}: {', '.join(target.region for target in targets)}", "quiet")
    yield Styled("")


def _failed(view: ReportView, verbose: bool) -> Iterator[Styled]:
    if not view.counts.failed:
        return
    yield Styled(f"FAILED: {some(view.counts.failed, 'server')}", "problem")
    for target in view.targets:
        for server in target.failed:
            yield Styled(f"  ! {target.target} {server.label}: {server.detail}", "problem")
            if server.lines:
                yield Styled(f"    {_WRITTEN[view.kind]}:")
                yield from change_lines(server.lines, indent="      ", verbose=verbose)
    yield Styled("")


def _left(view: ReportView) -> Iterator[Styled]:
    if view.left:
        yield Styled(left_title(view), "problem")
        for target, server, left in left_rows(view):
            yield Styled(f"  ! {target} {server.label}: {left}", "problem")
        yield Styled("")


def _refusals(view: ReportView) -> Iterator[Styled]:
    if view.refusals:
        yield Styled("REFUSED: this plan is not applied unless it is forced", "problem")
        for refusal in view.refusals:
            yield Styled(f"  ! {refusal}", "problem")
        yield Styled("")


def _conclusion(view: ReportView) -> Iterator[Styled]:
    yield Styled(summary(view), _summary_style(view))
    if said := again(view):
        yield Styled(said, "warning")


def _summary_style(view: ReportView) -> Style:
    if is_incomplete(view) or view.refusals:
        return "problem"
    return "good" if view.kind == "run" or not view.counts.changed else "title"
