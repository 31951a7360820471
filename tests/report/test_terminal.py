"""Colours add nothing to the words and take nothing away."""

from __future__ import annotations

import io
import re

from rich.console import Console

from tagsync.report.tags.layout import lay_out
from tagsync.report.tags.view import plan_view
from tagsync.report.terminal import print_styled
from tagsync.report.text import to_text
from tests.report.tags.plans import INCOMPLETE


def coloured(width: int) -> str:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, color_system="standard", width=width, highlight=False)
    print_styled(console, lay_out(plan_view(INCOMPLETE), verbose=True))
    return out.getvalue()


def test_additions_are_green_updates_yellow_removals_red() -> None:
    text = coloured(200)
    assert '\x1b[32m    + Environment = "Prod"  # copied\x1b[0m' in text
    assert "\x1b[33m    ~ Owner       = " in text
    assert "\x1b[31m    - Retired     = " in text


def test_the_words_are_those_of_the_plain_text_at_any_width() -> None:
    plain = to_text(lay_out(plan_view(INCOMPLETE), verbose=True))
    for width in (20, 80, 500):
        assert re.sub(r"\x1b\[[0-9;]*m", "", coloured(width)) == plain
