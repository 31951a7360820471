"""Chooses the one recovery that the name of a plan means, of what was found; or says why that is not possible."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from datetime import datetime, timedelta

from tagsync.cli.recovery.kit.searching import Searched
from tagsync.core.errors import InputError, Mistake, TagsyncError
from tagsync.core.sentences import first_few
from tagsync.recovery.words.listed import Listed, meant
from tagsync.report.recovery.listing.words import listed_words

_FEW = 5
_LONGEST = timedelta(hours=24)
"""How long AWS lets a native execution take (recovery plans of DRS)."""


class NotFoundOut(TagsyncError):
    """A recovery was not found, and where it may be could not be read: it may be there all the same (law 1)."""


class NotThere(InputError):
    """All that could be looked at was read, and no recovery of this name is there."""


def choose(plan: str, searched: Searched, command: str, flags: str = "") -> Listed:
    """The recovery that this name means. `command` is what is said before a recovery, such as `tagsync recovery
    status`, and `flags` what a drive needs after it.

    Raises `InputError` with the choices if there are several, `NotThere` with what there is if there is none, and
    `NotFoundOut` if that could not be found out.
    """
    found = meant(searched.recoveries)
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(_choices(plan, found, command, flags))
    if searched.unread:
        raise NotFoundOut("\n".join([f"Could not find out whether {plan} has a recovery", *map(str, searched.unread)]))
    raise NotThere([_nothing(plan, searched)])


def refuse_if_old(plan: str, found: Listed, searched: Searched, command: str, flags: str, now: datetime) -> None:
    """Raises `InputError` for a recovery that may not be meant: not all could be read, and the one that was `found` is
    neither at work nor as young as one that may still be at work. `command` and `flags` are as above."""
    is_young = found.started_at is not None and now - found.started_at < _LONGEST
    if not searched.unread or found.is_at_work or is_young:
        return
    unread = first_few([each.where for each in searched.unread], _FEW)
    what = f"this is {listed_words(found)}, and a newer one may be in what could not be read: {unread}"
    raise InputError([Mistake(plan, what, f"If you mean this one: {_named(found, command, flags)}")])


def _choices(plan: str, found: tuple[Listed, ...], command: str, flags: str) -> Iterator[Mistake]:
    yield Mistake("RECOVERY", f"{plan} means {len(found)} recoveries", "Say which of them:")
    for each in found:
        yield Mistake(plan, listed_words(each), _named(each, command, flags))


def _named(found: Listed, command: str, flags: str) -> str:
    return f"{command} {found.recovery_id}{'' if found.target else flags}"


def _nothing(plan: str, searched: Searched) -> Mistake:
    if plan in searched.plans:
        return Mistake(plan, f"this plan has never run in {searched.looked}", "Start it: tagsync recovery start FILE")
    drives = f". Drives could not be read: {searched.drives_unread}" if searched.drives_unread else ""
    return Mistake(plan, f"there is no plan of this name in {searched.looked}{drives}", _instead(plan, searched.plans))


def _instead(plan: str, there: tuple[str, ...]) -> str:
    if near := difflib.get_close_matches(plan, there, n=1):
        return f"Did you mean {near[0]}?"
    return f"There are: {first_few(there, _FEW)}" if there else "Check --account, --region and --table"
