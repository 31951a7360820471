"""The ways home as Markdown, for a ticket."""

from __future__ import annotations

from tagsync.recovery.failback.reading import Failbacks
from tagsync.recovery.failback.way import WayBack
from tagsync.report.markdown import Section, document, escape, unread_section
from tagsync.report.recovery.after.failback_lines import by_stage, failback_summary
from tagsync.report.recovery.after.failback_words import next_command, tag_words, way_words

_TABLE = "| Stage | Server | Tags | Next |\n" + "|---" * 4 + "|"


def failback_markdown(found: Failbacks, *, redact: bool) -> str:
    """Every server as a row; short enough for a comment."""
    rows = Section(
        "servers", _TABLE, tuple(_row(way, redact) for ways in by_stage(found).values() for way in ways), share=0.9
    )
    unread = unread_section(found.problems)
    head = ["## tagsync recovery failback", f"**{escape(failback_summary(found))}**"]
    return document(head, [rows, unread], [unread, rows], rest="To see all of it: `--output json`.")


def _row(way: WayBack, redact: bool) -> str:
    command = next_command(way)
    then = f"`{command}`" if command else escape(way.stage.then)
    cells = (escape(way.stage.words), escape(way_words(way, redact=redact)), escape(tag_words(way)), then)
    return f"| {' | '.join(cells)} |"
