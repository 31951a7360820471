"""The page of a night: every recovery that is followed, how far its waves are, and what it waits for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tagsync.recovery.times.spans import seen_until
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import LaunchStatus, Outcome
from tagsync.report.pages.explorer import Tone
from tagsync.report.pages.frame import render
from tagsync.report.pages.recovery.looks import Look, step_look
from tagsync.report.quoting import one_line
from tagsync.report.recovery.execution_lines import act_words, duration, execution_summary, step_progress
from tagsync.report.recovery.waits import GOING, waits_for
from tagsync.report.words import some

_LOST = frozenset({LaunchStatus.FAILED, LaunchStatus.UNKNOWN, LaunchStatus.UNCLEAR})


@dataclass(frozen=True, slots=True)
class Followed:
    """A recovery as it was read at `read_at`; None if it never was. `problem` says why the newest read has failed.
    `plan` is the name of its plan, empty if that is not known; `address` is that of its own page."""

    recovery_id: str
    plan: str
    address: str
    recovery: Recovery | None
    read_at: datetime | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Wave:
    """A step as it is drawn: which parts of its servers, in percent, are launched, launching and lost."""

    name: str
    look: Look
    told: str
    is_now: bool
    launched: float
    going: float
    lost: float


@dataclass(frozen=True, slots=True)
class Tile:
    """One recovery, ready to be shown."""

    followed: Followed
    problem: str
    title: str
    status: str
    tone: Tone
    elapsed: str
    waits: str
    reason: str
    waves: tuple[Wave, ...]
    acts: tuple[str, ...]


def tonight_page(followed: Sequence[Followed], unread: Sequence[str], targets: int | None) -> str:
    """`unread` says where recoveries may be at work that were not seen. `targets` is in how many accounts and regions
    was looked, None: not yet. What is at work is drawn up to when it was read, and no clock is read."""
    tiles = sorted(map(_tile, followed), key=_order)
    at_work = sum(tile.tone == "change" for tile in tiles)
    is_known = targets is not None and not unread and all(each.recovery and not each.problem for each in followed)
    return render(
        "board/tonight.html",
        styles=("tonight.css",),
        headline=_headline(at_work, len(tiles), is_known=is_known),
        tiles=tiles,
        unread=[("", one_line(each), "") for each in unread],
        targets=targets,
    )


def _headline(at_work: int, shown: int, *, is_known: bool) -> str:
    if at_work:
        return f"{some(at_work, 'recovery') if at_work == 1 else f'{at_work:,} recoveries'} at work"
    if not is_known:
        return "Not known whether a recovery is at work"
    return "No recovery is at work" + (" any more" if shown else "")


def _order(tile: Tile) -> tuple[bool, float]:
    """What is at work first, and the newest of it."""
    began = tile.followed.recovery.started_at if tile.followed.recovery else None
    return tile.tone != "change", -(began.timestamp() if began else 0)


def _tile(followed: Followed) -> Tile:
    recovery, now, problem = followed.recovery, followed.read_at, one_line(followed.problem)
    if recovery is None or now is None:
        title = one_line(followed.plan) or "A recovery"
        return Tile(followed, problem, title, "not read yet", "warn", "", "", "", (), ())
    mode = "Drill" if recovery.drill else "RECOVERY"
    plan = followed.plan or ("" if recovery.plan_id.startswith("arn:") else recovery.plan_id)
    running = recovery.outcome is Outcome.RUNNING or recovery.is_checked_now
    began = recovery.started_at
    tone: Tone = "change" if running else "good" if recovery.outcome is Outcome.SUCCEEDED else "bad"
    return Tile(
        followed,
        problem,
        title=f"{mode} of {one_line(plan)}" if plan else mode,
        status=str(recovery.outcome),
        tone=tone,
        elapsed=duration((seen_until(recovery, now) - began).total_seconds()) if began else "",
        waits=waits_for(recovery, now) if running else execution_summary(recovery).text,
        reason=one_line(recovery.reason),
        waves=tuple(_wave(step, recovery) for step in recovery.steps),
        acts=tuple(act_words(act) for act in recovery.acts),
    )


def _wave(step: RecoveryStep, recovery: Recovery) -> Wave:
    kinds = Counter(map(_kind, step.servers)) if step.servers else Counter({"launched": int(step.has_ended)})
    launched, going, lost = (kinds[kind] * 100 / (len(step.servers) or 1) for kind in ("launched", "going", "lost"))
    why = "" if step.waits_for_approval or not step.reason else f": {one_line(step.reason)}"
    is_now = recovery.outcome is Outcome.RUNNING and step is recovery.current
    return Wave(one_line(step.name), step_look(step), f"{step_progress(step)}{why}", is_now, launched, going, lost)


def _kind(server: ServerLaunch) -> str:
    if server.status in _LOST or server.is_unwell:
        return "lost"
    return "launched" if server.is_launched else "going" if server.status in GOING else "rest"
