"""The sentences that sum up a plan or a run. A partial read never reads like "all is well" (law 1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tagsync.core.plan import Counts
from tagsync.core.skips import Skip
from tagsync.report.tags.lines import Line
from tagsync.report.tags.rollback_words import lead, nothing
from tagsync.report.tags.view import Kind, ReportView
from tagsync.report.words import some

_SERVERS = {"plan": "to change", "run": "changed", "dry-run": "to change"}
_VERBS = {
    "plan": {"+": "to add", "~": "to update", "-": "to remove"},
    "run": {"+": "added", "~": "updated", "-": "removed"},
    "dry-run": {"+": "to add", "~": "to update", "-": "to remove"},
}
_STOPPED = {"cancelled": "it was cancelled", "deadline": "its time was up"}


def summary(view: ReportView) -> str:
    """One line: what changes, the buckets, what is unknown, and the coverage."""
    return " ".join([_head(view), *_incomplete(view), *_stopped(view), *_coverage(view)])


def servers_changed(kind: Kind, number: int, total: int) -> str:
    """`3 of 24 servers to change`."""
    return f"{number:,} of {some(total, 'server')} {_SERVERS[kind]}"


def changes_counted(kind: Kind, lines: Iterable[Line]) -> str:
    """`3 tags to add, 1 to remove, 1 launch setting to update`; empty without lines."""
    return ", ".join(_counted(kind, lines))


def is_incomplete(view: ReportView) -> bool:
    """Whether something is left to read or to do, as `Counts.is_complete` judges, or is left by a rollback. Every
    summary then says so."""
    return not view.counts.is_complete(view.problems) or bool(view.left)


def _percent(counts: Counts) -> str:
    """Coverage with one decimal, rounded down so that 100.0 % means every server."""
    tenths = (counts.in_sync + counts.changed) * 1000 // counts.total
    return f"{tenths // 10}.{tenths % 10} %"


def _head(view: ReportView) -> str:
    counts = view.counts
    buckets = [
        f"{counts.in_sync:,} in sync",
        f"{sum(counts.skipped.values()):,} skipped ({_reasons(counts)})" if counts.skipped else "",
        f"{counts.failed:,} failed" if counts.failed else "",
    ]
    rest = ", ".join(bucket for bucket in buckets if bucket)
    if not counts.total and view.undoes and not view.unread:
        return f"{nothing(view)}."
    if not counts.total:
        return "Nothing could be read." if view.unread and not view.regions else "No source servers were found."
    written = changes_counted(view.kind, view.lines)
    if not counts.changed and not written:
        return f"{_nothing(view)}: {rest}."
    changed = f"{some(counts.changed, 'server')} {_SERVERS[view.kind]}" + (f" ({written})" if written else "")
    leads = {"plan": "Plan", "run": "Applied", "dry-run": "Dry run, nothing was written"}
    return f"{lead(view) if view.undoes else leads[view.kind]}: {changed}, {rest}."


def _nothing(view: ReportView) -> str:
    if view.undoes:
        return nothing(view)
    if view.kind == "run" and (view.counts.failed or view.stopped):
        return "Nothing was written"
    return "No changes in what could be read" if _unknown(view) else "No changes"


def _incomplete(view: ReportView) -> list[str]:
    if not is_incomplete(view):
        return []
    unknown = _unknown(view)
    so = "nothing there is rolled back" if view.undoes else f"{_whose(view)} drift is unknown"
    conclusion = f"{' and '.join(unknown)}, so {so}" if unknown else ""
    return [f"INCOMPLETE: {'; '.join(part for part in (', '.join(_undone(view)), conclusion) if part)}."]


def _unknown(view: ReportView) -> list[str]:
    """What could not be read. A failed read of instances is named only if no server is unreadable because of it."""
    unreadable = view.counts.skipped.get(Skip.ORIGIN_UNREADABLE, 0)
    reads = 0 if unreadable else len(view.problems) - view.unread - view.partly
    parts = {
        f"{some(view.unread, 'target')} could not be read": view.unread,
        f"{some(view.partly, 'target')} could be read only in part": view.partly,
        f"the {'instance' if unreadable == 1 else 'instances'} of {some(unreadable, 'server')} could not be read": (
            unreadable
        ),
        f"{some(reads, 'read')} of instances failed": reads,
    }
    return [part for part, number in parts.items() if number > 0]


def _whose(view: ReportView) -> str:
    """`its` where one target or one server is unknown, `their` otherwise."""
    return "its" if view.unread + view.partly + view.counts.skipped.get(Skip.ORIGIN_UNREADABLE, 0) == 1 else "their"


def _undone(view: ReportView) -> list[str]:
    """Servers that were read and still need attention."""
    failed = view.counts.failed
    skips = (Skip.TOO_MANY_TAGS, Skip.CONFLICT, Skip.REFUSED, Skip.NOT_REACHED)
    too_many, disputed, refused, late = (view.counts.skipped.get(skip, 0) for skip in skips)
    left = max(len(view.left), view.counts.skipped.get(Skip.CHANGED_SINCE, 0))
    parts = {
        f"{some(failed, 'server')} failed": failed,
        f"{some(too_many, 'server has', 'servers have')} too many tags": too_many,
        f"{some(disputed, 'server is', 'servers are')} in conflict with another policy": disputed,
        f"{some(refused, 'server was', 'servers were')} refused": refused,
        f"{some(late, 'server was', 'servers were')} not reached": late,
        f"{some(left, 'server')} changed since, and left as {'it is' if left == 1 else 'they are'}": left,
    }
    return [part for part, number in parts.items() if number]


def _counted(kind: Kind, lines: Iterable[Line]) -> Iterator[str]:
    numbers = Counter((line.what, line.sign) for line in lines)
    verbs = _VERBS[kind]
    noun = "tag"
    for sign in ("+", "~", "-"):
        if number := numbers["tag", sign]:
            yield f"{some(number, noun)} {verbs[sign]}" if noun else f"{number:,} {verbs[sign]}"
            noun = ""
    if number := numbers["launch", "~"]:
        yield f"{some(number, 'launch setting')} {verbs['~']}"
    if number := sum(number for (what, _), number in numbers.items() if what == "ownership"):
        yield f"{some(number, 'ownership record')} {verbs['~']}"


def _reasons(counts: Counts) -> str:
    return ", ".join(f"{number:,} {reason.words}" for reason, number in counts.skipped.items())


def _stopped(view: ReportView) -> list[str]:
    if not view.stopped:
        return []
    left = view.counts.skipped.get(Skip.NOT_REACHED, 0)
    why = _STOPPED.get(view.stopped, view.stopped)
    again = "roll back" if view.undoes else "apply"
    return [f"STOPPED EARLY, {why}: {some(left, 'server')} left; {again} again to write the rest."]


def _coverage(view: ReportView) -> list[str]:
    if not view.regions:
        return []
    where = f"Looked in {some(view.regions, 'region')}, {some(view.accounts, 'account')}."
    if not view.counts.total or view.undoes:
        return [where]
    right = view.counts.in_sync + view.counts.changed
    of = f"{right:,} of {'the ' if _is_partial(view) else ''}{some(view.counts.total, 'server')}"
    of += " that could be read" if _is_partial(view) else ""
    verb = "has" if view.counts.total == 1 else "have"
    after = "After apply, " if view.kind != "run" and view.counts.changed else ""
    return [f"{after}{of} ({_percent(view.counts)}) {verb} the right tags.", where]


def _is_partial(view: ReportView) -> bool:
    return bool(view.unread or view.partly)
