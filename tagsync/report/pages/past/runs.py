"""The page of the runs that the service remembers: how the fleet was covered over time, and which runs need a look."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from tagsync.engine.history import EVERYTHING, Header
from tagsync.engine.run import RunStatus
from tagsync.report.pages.explorer import Tone
from tagsync.report.pages.frame import render
from tagsync.report.pages.past.chart import Chart, Sample, chart
from tagsync.report.quoting import one_line
from tagsync.report.tags.history_document import not_found_in, problems_in, status_of
from tagsync.report.words import some

_TONES: dict[str, Tone] = {"SUCCESS": "good", "PARTIAL": "warn", "FAILED": "bad", "IN_PROGRESS": "change"}
_MOST_PROBLEMS = 5
_FLOORS = (99.0, 90.0, 50.0, 0.0)
"""Where the axis of the coverage may begin, so that a small gap can be seen."""


@dataclass(frozen=True, slots=True)
class RunLine:
    """One run, ready to print. Numbers are empty where they are not known."""

    run_id: str
    started: str
    status: str
    tone: Tone
    scope: str
    source: str
    started_by: str
    took: str
    servers: str
    in_sync: str
    changed: str
    skipped: str
    failed: str
    dry_run: bool


@dataclass(frozen=True, slots=True)
class Trouble:
    """Runs that ended in the same way, the newest first: `when` and `who` are of the newest, `why` is of all."""

    status: str
    tone: Tone
    when: str
    runs: tuple[str, ...]
    who: str
    why: tuple[str, ...]


def _is_whole(header: Header) -> bool:
    """Whether the coverage of the fleet follows from it: a full run that has ended, and no rollback."""
    return header.scope == EVERYTHING and not (header.dry_run or header.undoes) and header.status is not None


def runs_page(headers: Sequence[Header], *, table: str = "tagsync", links: str = "") -> str:
    """`headers` have their results, the newest first, as the store gives them. They hold no tag values. `links` is what
    the address of a run's page begins with, before its id; empty: there are none."""
    whole = [each for each in reversed(headers) if _is_whole(each)]
    last = whole[-1] if whole else None
    return render(
        "history.html",
        styles=("history.css",),
        headline=_headline(last),
        tone=_TONES[status_of(last)] if last else "change",
        summary=_summary(headers),
        last=_line(last) if last else None,
        coverage="" if not last or (share := _share(last)) is None else _percent(share),
        troubles=_troubles(headers),
        charts=_charts(whole),
        began=f"{whole[0].started_at:%Y-%m-%d %H:%M}" if whole else "",
        ended=f"{whole[-1].started_at:%Y-%m-%d %H:%M}" if whole else "",
        runs=[_line(each) for each in headers],
        table=table,
        links=links,
    )


def _headline(last: Header | None) -> str:
    if last is None:
        return "No full run has ended yet"
    if last.status is RunStatus.FAILED:
        return "The last run failed"
    total, right = _number(last, "total_servers"), _right(last)
    if not total:
        return "The last run found no servers"
    verb = "has" if total == 1 else "have"
    if right == total:
        every = "The one server has" if total == 1 else f"All {total:,} servers have"
        return f"{every} the right tags since the last run"
    return f"{right:,} of {some(total, 'server')} {verb} the right tags since the last run"


def _summary(headers: Sequence[Header]) -> str:
    counted = Counter(status_of(each) for each in headers)
    ended = ", ".join(f"{number:,} {status.replace('_', ' ')}" for status, number in counted.most_common())
    return f"{some(len(headers), 'run')}: {ended}." if headers else "The service remembers no runs."


def _charts(whole: Sequence[Header]) -> list[Chart]:
    shares = [None if (share := _share(each)) is None else share for each in whole]
    least = min((share for share in shares if share is not None), default=0.0)
    floor = next(each for each in _FLOORS if each <= least)
    changed = [float(_number(each, "changed")) if _number(each, "total_servers") else None for each in whole]
    took = [_seconds(each) for each in whole]
    made = [
        chart("Servers with the right tags", _samples(whole, shares), _percent, bottom=floor, top=100.0),
        chart("Servers that had drifted", _samples(whole, changed), lambda v: f"{v:,.0f}", form="bars"),
        chart("Seconds that a run took", _samples(whole, took), lambda v: f"{v:,.0f} s"),
    ]
    return [each for each in made if each]


def _samples(whole: Sequence[Header], values: Iterable[float | None]) -> list[Sample]:
    return [
        Sample(each.started_at, value, f"{_when(each.started_at)}: {_said(each)}", _TONES[status_of(each)])
        for each, value in zip(whole, values, strict=True)
    ]


def _said(header: Header) -> str:
    return f"{status_of(header)}. {one_line(str(header.result.get('message', '')))}".strip()


def _troubles(headers: Sequence[Header]) -> list[Trouble]:
    """What happened again and again stands once."""
    found: dict[tuple[str, tuple[str, ...]], list[Header]] = {}
    for each in headers:
        if each.status and each.status is not RunStatus.SUCCESS:
            found.setdefault((status_of(each), tuple(_reasons(each))), []).append(each)
    return [
        Trouble(
            status=status,
            tone=_TONES[status],
            when=_when(alike[0].started_at),
            runs=tuple(each.run_id for each in alike),
            who=one_line(alike[0].started_by),
            why=why,
        )
        for (status, why), alike in found.items()
    ]


def _reasons(header: Header) -> Iterator[str]:
    """Why it was not a success: what could not be read, was refused or not found; else its message."""
    missing = not_found_in(header)
    told = [*map(one_line, problems_in(header)), *([f"not found: {', '.join(missing)}"] if missing else [])]
    yield from told[:_MOST_PROBLEMS]
    if len(told) > _MOST_PROBLEMS:
        yield f"{len(told) - _MOST_PROBLEMS:,} more"
    if not told:
        yield one_line(str(header.result.get("message") or "it ended without a result"))


def _line(header: Header) -> RunLine:
    seconds = _seconds(header)
    return RunLine(
        run_id=header.run_id,
        started=f"{header.started_at:%Y-%m-%d %H:%M}",
        status=status_of(header).replace("_", " "),
        tone=_TONES[status_of(header)],
        scope=header.scope,
        source=str(header.source),
        started_by=_short(one_line(header.started_by)),
        took="" if seconds is None else f"{seconds:,.0f} s",
        servers=_shown(header, "total_servers"),
        in_sync=_shown(header, "in_sync"),
        changed=_shown(header, "changed"),
        skipped=f"{_skipped(header):,}" if "skipped" in header.result else "",
        failed=_shown(header, "failed"),
        dry_run=header.dry_run,
    )


def _when(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _seconds(header: Header) -> float | None:
    return (header.finished_at - header.started_at).total_seconds() if header.finished_at else None


def _share(header: Header) -> float | None:
    """Percent of the servers that had the right tags when the run had ended; None without servers."""
    total = _number(header, "total_servers")
    return _right(header) * 100 / total if total else None


def _percent(share: float) -> str:
    """Rounded down, so that 100 % means every server."""
    return f"{math.floor(share * 100) / 100:g} %"


def _short(who: str) -> str:
    """A role and its session without the account, which is the hub's: the page of the run has all of it."""
    return who.rpartition(":assumed-role/")[2]


def _right(header: Header) -> int:
    return _number(header, "in_sync") + _number(header, "changed")


def _skipped(header: Header) -> int:
    found = header.result.get("skipped")
    return sum(int(str(number)) for number in found.values()) if isinstance(found, dict) else 0


def _number(header: Header, name: str) -> int:
    return int(str(header.result.get(name, 0)))


def _shown(header: Header, name: str) -> str:
    return f"{_number(header, name):,}" if name in header.result else ""
