"""Chooses the one recovery that the name of a plan means, of what was found; or says why that is not possible."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from tagsync.cli.recovery.kit.searching import Searched
from tagsync.core.errors import InputError, Mistake, TagsyncError
from tagsync.core.sentences import first_few
from tagsync.recovery.words.listed import Listed, meant
from tagsync.report.recovery.listing.words import listed_words

_FEW = 5


class NotFoundOut(TagsyncError):
    """A recovery was not found, and where it may be could not be read: it may be there all the same (law 1)."""


def choose(plan: str, searched: Searched, command: str, flags: str = "") -> Listed:
    """The recovery that this name means. `command` is what is said before a recovery, such as `tagsync recovery
    status`, and `flags` what a drive needs after it.

    Raises `InputError` with the choices if there are several, and with what there is if there is none; `NotFoundOut`
    if that could not be found out.
    """
    found = meant(searched.recoveries)
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(_choices(plan, found, command, flags))
    if searched.unread:
        raise NotFoundOut("\n".join([f"Could not find out whether {plan} has a recovery", *map(str, searched.unread)]))
    raise InputError([_nothing(plan, searched)])


def _choices(plan: str, found: tuple[Listed, ...], command: str, flags: str) -> Iterator[Mistake]:
    yield Mistake("RECOVERY", f"{plan} means {len(found)} recoveries", "Say which of them:")
    for each in found:
        yield Mistake(plan, listed_words(each), f"{command} {each.recovery_id}{'' if each.target else flags}")


def _nothing(plan: str, searched: Searched) -> Mistake:
    if plan in searched.plans:
        return Mistake(plan, f"this plan has never run in {searched.looked}", "Start it: tagsync recovery start FILE")
    drives = f". Drives could not be read: {searched.drives_unread}" if searched.drives_unread else ""
    return Mistake(plan, f"there is no plan of this name in {searched.looked}{drives}", _instead(plan, searched.plans))


def _instead(plan: str, there: tuple[str, ...]) -> str:
    if near := difflib.get_close_matches(plan, there, n=1):
        return f"Did you mean {near[0]}?"
    return f"There are: {first_few(there, _FEW)}" if there else "Check --account, --region and --table"
