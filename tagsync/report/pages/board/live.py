"""Makes a page live: adds the bar of the board, and the script that takes the newer <main> when there is one."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tagsync.report.pages.frame import asset, hash_of, part, render
from tagsync.report.quoting import one_line

_POLICY = re.compile(r'(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*(?=">)')
_STYLES, _SCRIPTS = ("board.css",), ("live.js",)


@dataclass(frozen=True, slots=True)
class Link:
    """Another page of the board. `is_here`: it is the one that is shown."""

    title: str
    address: str
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class Freshness:
    """How new a page is.

    `number` changes when the page does. `age` are the seconds since the oldest of what is shown was read, at `read_at`;
    both None while something of it was never read. `old_in` are the seconds until it is marked as old. `problems` say
    why the newest reads have failed, the first of them at `failing_since`. `pause` are the seconds until it is read
    again, None: on request. `reading_since` is when the read at work began.
    """

    number: str
    read_at: datetime | None
    age: float | None
    old_in: float
    pause: float | None
    problems: tuple[str, ...] = ()
    failing_since: datetime | None = None
    reading_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class LivePage:
    """The text, and the Content Security Policy that it holds."""

    text: str
    policy: str


def waiting_page(title: str, problems: Sequence[str]) -> str:
    """The page of what was never read: it is being read, or cannot be."""
    return render("board/waiting.html", title=title, problems=[("", one_line(each), "") for each in problems])


def live(page: str, links: Sequence[Link], fresh: Freshness) -> LivePage:
    """A page of `tagsync.report.pages` with the bar on top. It may load itself again, and nothing else."""
    style, script = asset(*_STYLES), asset(*_SCRIPTS)
    (found,) = _POLICY.findall(page)
    policy = html.unescape(found)
    policy = policy.replace("style-src ", f"style-src '{hash_of(style)}' ", 1)
    policy = policy.replace("script-src ", f"script-src '{hash_of(script)}' ", 1) + "; connect-src 'self'"
    problems = [one_line(each) for each in fresh.problems]
    bar = part("board/bar.html", links=links, fresh=fresh, problems=problems, is_old=is_old(fresh))
    text = _POLICY.sub(lambda _: html.escape(policy), page)
    text = _before(text, "</head>", f"<style>{style}</style>\n")
    text = _before(text, '<main id="main"', bar)
    head, end, tail = text.rpartition("</body>")
    return LivePage(f"{head}<script>{script}</script>\n{end}{tail}", policy)


def is_old(fresh: Freshness) -> bool:
    """Whether what is shown may be wrong by now: a read has failed, or too much time has passed."""
    return bool(fresh.problems) or fresh.age is None or fresh.old_in <= 0


def _before(text: str, mark: str, added: str) -> str:
    """Puts something before the first mark, which is the frame's own: values are escaped."""
    head, found, tail = text.partition(mark)
    assert found, mark
    return f"{head}{added}{found}{tail}"
