"""Says which entries of a tag file match no server."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.plan import Unmatched
from tagsync.core.sentences import first_few
from tagsync.report.quoting import one_line
from tagsync.report.words import some

_FEW = 10


def unmatched_words(entries: Sequence[Unmatched], redact: bool) -> str:
    """A sentence; empty where every entry matches a server, or where that is not known."""
    if not entries:
        return ""
    which = "" if redact else f": {first_few([one_line(str(each)) for each in entries], _FEW)}"
    number = len(entries)
    match = "matches" if number == 1 else "match"
    return f"{some(number, 'entry', 'entries')} for servers without an instance {match} no server{which}"
