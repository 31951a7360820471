"""Notices that concern several servers: each is said once, with the servers behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tagsync.core.sentences import first_few
from tagsync.report.quoting import one_line
from tagsync.report.styled import Styled

_FEW = 5


def notice_lines(notices: Mapping[str, Sequence[str]], *, verbose: bool = False) -> Iterator[Styled]:
    """A line for each notice: what is said, and the labels of the servers that it is said of."""
    for notice, labels in notices.items():
        yield Styled(f"! {one_line(notice)}: {first_few(labels, None if verbose else _FEW)}", "warning")
    if notices:
        yield Styled("")
