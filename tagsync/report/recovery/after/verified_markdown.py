"""A verification as Markdown, for the ticket of a drill."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.recovery.after.verifying import Verified
from tagsync.recovery.words.arrival import Arrival
from tagsync.report.by_name import by_name
from tagsync.report.markdown import Section, document, escape, unread_section
from tagsync.report.quoting import one_line
from tagsync.report.recovery.after.verified_lines import by_reason, value_words, verified_summary
from tagsync.report.recovery.names import label

_TABLE = "| Server | Recovery instance | Key | Source server | Instance | Likely reason |\n" + "|---" * 6 + "|"


def verified_markdown(verified: Verified, *, redact: bool) -> str:
    """Every difference as a row, then what was not seen and what helps; short enough for a comment."""
    rows = Section("differences", _TABLE, tuple(_rows(verified, redact)), share=0.8)
    unseen = Section(
        "servers",
        "",
        tuple(
            f"- {escape(label(each.name, each.server_id, redact=redact))}: {escape(one_line(each.reason))}"
            for each in by_name(verified.servers)
            if each.arrival in (Arrival.GONE, Arrival.UNKNOWN)
        ),
    )
    fixes = Section("fixes", "", tuple(f"- {escape(each.words)}: {escape(each.fix)}" for each in by_reason(verified)))
    unread = unread_section(verified.problems)
    head = ["## tagsync recovery verify", f"**{escape(verified_summary(verified))}** `{verified.recovery_id}`"]
    rest = "To see all of it: `--output json`."
    return document(head, [rows, unseen, fixes, unread], [fixes, unread, unseen, rows], rest=rest)


def _rows(verified: Verified, redact: bool) -> Iterator[str]:
    for reason, servers in by_reason(verified).items():
        for server, lacks in servers:
            named = escape(label(server.name, server.server_id, redact=redact))
            for each in lacks:
                there, found = (escape(value_words(value, redact=redact)) for value in (each.expected, each.found))
                cells = (named, server.instance_id, escape(one_line(each.key)), there, found, escape(reason.words))
                yield f"| {' | '.join(cells)} |"
