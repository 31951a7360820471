"""The recovery points of a plan as Markdown, for the ticket of an incident."""

from __future__ import annotations

from tagsync.recovery.points.overview import PointsOverview, ServerPoints
from tagsync.recovery.words.points import minute, point_words
from tagsync.report.markdown import Section, document, escape, unread_section
from tagsync.report.recovery.names import label
from tagsync.report.recovery.points.lines import lag_of, points_summary

_TABLE = "| Wave | Server | Newest | Points | Oldest | Lag | Asked |\n" + "|---" * 7 + "|"


def points_markdown(overview: PointsOverview, *, redact: bool) -> str:
    """Every server once, in the order of the waves; short enough for a comment."""
    rows = tuple(_row(wave, each, overview, redact) for wave, servers in overview.waves for each in servers)
    sections = [Section("servers", _TABLE, rows, share=0.8), unread_section(overview.unread)]
    head = [f"## tagsync recovery points: {escape(overview.plan)}", f"**{escape(points_summary(overview).text)}**"]
    return document(head, sections, sections, rest="All of it is in `--output json`.")


def _row(wave: str, row: ServerPoints, overview: PointsOverview, redact: bool) -> str:
    points = row.taken
    newest, oldest = (minute(points[-1].taken_at), minute(points[0].taken_at)) if points else ("", "")
    asked = point_words(row.asked) if row.asked else "**none**" if row in overview.lacking else ""
    count = str(len(points)) if row.is_read else "not read"
    name = escape(label(row.server.name, row.server.server_id, redact=redact))
    return f"| {escape(wave)} | {name} | {newest} | {count} | {oldest} | {lag_of(row)} | {asked} |"
