"""A cleanup as lines of text: every instance with what becomes of it, and what may still cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tagsync.recovery.cleanup.cleanup import CleanedInstance, Cleanup, Fate
from tagsync.report.by_name import by_name
from tagsync.report.quoting import one_line
from tagsync.report.recovery.cleaning.document import looks
from tagsync.report.recovery.names import label
from tagsync.report.styled import Style, Styled, problem_lines
from tagsync.report.words import some

_STYLES: Mapping[Fate, Style] = {
    Fate.DUE: "remove",
    Fate.TERMINATING: "remove",
    Fate.TERMINATED: "good",
    Fate.KEPT: "warning",
    Fate.FAILED: "problem",
}
_COUNTED: Mapping[Fate, str] = {
    Fate.DUE: "to terminate",
    Fate.TERMINATED: "terminated",
    Fate.TERMINATING: "being terminated",
    Fate.FAILED: "NOT terminated",
    Fate.KEPT: "kept",
}


def cleanup_lines(cleanup: Cleanup, *, redact: bool) -> Iterator[Styled]:
    """Every instance, what could not be read, what may still cost, and a line that sums it up."""
    for place in cleanup.targets:
        if place.instances:
            yield Styled(str(place.target), "title")
        for row in by_name(place.instances):
            yield Styled(f"  {instance_line(row, redact=redact)}", _STYLES[row.fate])
            if row.settle:
                yield Styled(f"    {one_line(row.settle)}")
    if cleanup.count():
        yield Styled("")
    yield from problem_lines(cleanup.problems, title="NOT READ, so nothing was terminated there:")
    for target, command in looks(cleanup):
        yield Styled(f"Volumes that may be left in {target}, and cost: {command}")
    yield cleanup_summary(cleanup)


def instance_line(row: CleanedInstance, *, redact: bool) -> str:
    """`TERMINATED  web-1 (s-1...)  i-0...`, with why it is kept or not terminated."""
    told = f": {one_line(row.why)}" if row.why else ""
    return f"{row.fate:<11} {label(row.name, row.server_id, redact=redact)}  {row.instance_id or '-'}{told}"


def cleanup_summary(cleanup: Cleanup) -> Styled:
    """`Cleanup of erp: 2 instances terminated, 1 kept.`"""
    counts = [(number, words) for fate, words in _COUNTED.items() if (number := cleanup.count(fate))]
    told = [f"{some(number, 'instance')} {words}" for number, words in counts[:1]]
    told += [f"{number:,} {words}" for number, words in counts[1:]]
    if cleanup.count() == cleanup.count(Fate.KEPT):
        told = ["nothing is known" if cleanup.problems else "there is nothing to clean up", *told]
    style: Style = "problem" if cleanup.has_failed else "good" if cleanup.is_clean else "warning"
    return Styled(f"Cleanup of {cleanup.name}: {', '.join(told)}.", style)
