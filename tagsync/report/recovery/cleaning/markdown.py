"""A cleanup as Markdown, for the ticket of its drill."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.core.model import Target
from tagsync.recovery.cleanup.cleanup import CleanedInstance, Cleanup
from tagsync.report.by_name import by_name
from tagsync.report.markdown import Section, document, escape, unread_section
from tagsync.report.quoting import one_line
from tagsync.report.recovery.cleaning.document import looks
from tagsync.report.recovery.cleaning.lines import cleanup_summary
from tagsync.report.recovery.names import label

_TABLE = "| Server | Target | Instance | Fate | Why | What to do |\n" + "|---" * 6 + "|"


def cleanup_markdown(cleanup: Cleanup, *, redact: bool) -> str:
    """Every instance of a cleanup; short enough for a comment."""
    head = [f"## tagsync recovery cleanup: {escape(cleanup.name)}", f"**{escape(cleanup_summary(cleanup).text)}**"]
    body = [*_sections(cleanup, redact)]
    return document(head, body, body, rest="To see all of it, print it as text or JSON.")


def _sections(cleanup: Cleanup, redact: bool) -> Iterator[Section]:
    yield unread_section(cleanup.problems)
    yield Section(
        "places to look", "", tuple(f"- volumes that may be left: `{command}`" for _, command in looks(cleanup))
    )
    rows = (_row(place.target, row, redact) for place in cleanup.targets for row in by_name(place.instances))
    yield Section("instances", _TABLE, tuple(rows), share=1)


def _row(target: Target, row: CleanedInstance, redact: bool) -> str:
    name = escape(label(row.name, row.server_id, redact=redact))
    why, settle = escape(one_line(row.why)), escape(one_line(row.settle))
    return f"| {name} | {target} | {row.instance_id} | {row.fate} | {why} | {settle} |"
