"""Looks for recoveries: native ones in every target, driven ones in the table of the service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, cast

from tagsync.cli.kit.asking import ask_all
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.service_ports import ServiceError, TableMissing
from tagsync.recovery.driven.listed import listing_of
from tagsync.recovery.words.listed import Listed, Listing, newest_first
from tagsync.report.words import some

if TYPE_CHECKING:
    from tagsync.aws.reading import ReadingConnection
    from tagsync.engine.stop import Stop
    from tagsync.recovery.driven.ports import Drives

MOST_DRIVES = 100
"""How many of the newest drives are looked through."""


@dataclass(frozen=True, slots=True)
class Table:
    """The table of the service. `is_named`: it was asked for, so what it does not answer has to be told."""

    name: str
    open: Callable[[], Drives] = field(repr=False)
    is_named: bool = True

    @property
    def words(self) -> str:
        return f"the table {self.name}"

    def listing(self, plan: str = "") -> Listing | Problem:
        """The newest drives; with `plan` only those of the plan with this name. No table of the usual name: no service,
        and so no drives."""
        try:
            return listing_of(self.open().newest(MOST_DRIVES), plan)
        except ServiceError as error:
            if isinstance(error, TableMissing) and not self.is_named:
                return Listing()
            return Problem(ProblemKind.UNAVAILABLE, self.words, str(error))


@dataclass(frozen=True, slots=True)
class Searched:
    """What was found in the places that `looked` names. `unread` are those that could not be read: there may be more.
    `drives_unread` says why the drives were not read, where no table was asked for."""

    listings: tuple[Listing, ...]
    unread: tuple[Problem, ...]
    looked: str
    drives_unread: Problem | None = None

    @property
    def recoveries(self) -> tuple[Listed, ...]:
        return newest_first(each for listing in self.listings for each in listing.recoveries)

    @property
    def plans(self) -> tuple[str, ...]:
        return tuple(sorted({plan for listing in self.listings for plan in listing.plans}))


def search(connection: ReadingConnection, table: Table | None, plan: str, *, workers: int, stop: Stop) -> Searched:
    """Asks every target of the connection and the table at once; with `plan` for recoveries of plans with this name
    only.

    Raises `CredentialsError`, and `InputError` if there is no account to look at.
    """
    where, lists = connection.targets(), connection.execution_lists
    asks: dict[Target | str, Callable[[], Listing | Problem]] = {
        target: partial(lists.listed, target, plan) for target in where.targets
    }
    if table:
        asks[table.words] = partial(table.listing, plan)
    answers = ask_all(asks, workers=workers, stop=stop)
    heard = {place: answers.get(place, _silent(place)) for place in asks}
    unread = [each.problem for each in where.unreachable if each.problem]
    return _searched(heard, unread, some(len(where.targets), "target"), table)


def _searched(
    heard: dict[Target | str, Listing | Problem], unread: list[Problem], looked: str, table: Table | None
) -> Searched:
    drives_unread: Problem | None = None
    if table and not table.is_named and isinstance(heard[table.words], Problem):
        drives_unread = cast("Problem", heard.pop(table.words))
    elif table:
        looked += f" and {table.words}"
    unread += [each for each in heard.values() if isinstance(each, Problem)]
    listings = tuple(each for each in heard.values() if isinstance(each, Listing))
    return Searched(listings, tuple(sorted(set(unread))), looked, drives_unread)


def _silent(place: Target | str) -> Problem:
    return Problem(ProblemKind.UNAVAILABLE, str(place), "it does not answer")
