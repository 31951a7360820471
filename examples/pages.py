"""The pages that the demo leaves: what was wrong, what was repaired, and the drill. Each leads to the others."""

from __future__ import annotations

from html import escape
from pathlib import Path

WRONG, REPAIRED, DRILL = "report.html", "repaired.html", "drill.html"
STORY = {WRONG: "1. What is wrong", REPAIRED: "2. What was repaired", DRILL: "3. The drill"}
_BEGIN = '<main id="main" tabindex="-1">'


def link_up(folder: Path) -> None:
    """Writes at the top of each page in the folder where it stands in the story."""
    for name in STORY:
        page = folder / name
        before, begin, after = page.read_text(encoding="utf-8").partition(_BEGIN)
        page.write_text(f"{before}{begin}{_story(name)}{after}", encoding="utf-8")


def _story(shown: str) -> str:
    steps = (
        f'<b aria-current="page">{escape(title)}</b>' if name == shown else f'<a href="{name}">{escape(title)}</a>'
        for name, title in STORY.items()
    )
    return f'\n<nav class="panel" aria-label="The demo">{" &rarr; ".join(steps)}</nav>'
