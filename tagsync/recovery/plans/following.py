"""A native plan follows its tags: what is to be done about it, and whether people are to be told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from tagsync.core.model import Target
from tagsync.recovery.plans.changes import Move
from tagsync.recovery.plans.compare import PlanComparison
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.keeping import Follow, Keeper
from tagsync.recovery.plans.native_plan import PlanReading


class Verdict(StrEnum):
    """What a look at a plan came to.

    MATCHES: DRS has what the tags say. WRITTEN: the difference was written, or is to be. DIFFERS: it is reported, and
    not written. KEPT: it differs, and another one keeps the plan. RUNNING: it differs, and an execution of the plan is
    at work, so it is left alone. REFUSED: the tags come to no plan that may be written. NOT_WRITTEN: AWS did not take
    all of it. UNREADABLE: nothing is known (law 1).
    """

    MATCHES = "MATCHES"
    WRITTEN = "WRITTEN"
    DIFFERS = "DIFFERS"
    KEPT = "KEPT"
    RUNNING = "RUNNING"
    REFUSED = "REFUSED"
    NOT_WRITTEN = "NOT_WRITTEN"
    UNREADABLE = "UNREADABLE"

    @property
    def differs(self) -> bool:
        """Whether the plan in DRS is not what the tags say. What is UNREADABLE is not known."""
        return self not in (Verdict.MATCHES, Verdict.WRITTEN, Verdict.UNREADABLE)

    @property
    def is_refusal(self) -> bool:
        return self in (Verdict.REFUSED, Verdict.NOT_WRITTEN)

    @property
    def is_settled(self) -> bool:
        """Whether it says how things stand. The others pass, and are looked at again."""
        return self not in (Verdict.RUNNING, Verdict.UNREADABLE)


@dataclass(frozen=True, slots=True)
class Followed:
    """The newest look at a plan that says how things stand. `digest` is that of what people were told then."""

    plan: str
    at: datetime
    verdict: Verdict
    digest: str


class FollowBooks(Protocol):
    """Both methods raise `ServiceError` if AWS fails."""

    def keep(self, followed: Followed) -> None:
        """In place of what was kept of the plan before."""
        ...

    def newest(self, plan: str) -> Followed | None: ...


def claimed(follow: Follow, found: PlanReading) -> Keeper | None:
    """The service, where it keeps the plan: it is to write it, and no other one keeps it. A plan without a keeper's
    tag, as people and older versions made them, becomes the service's."""
    keeper = found.ours.keeper if found.ours else ""
    return Keeper.SERVICE if follow.writes and keeper in ("", Keeper.SERVICE) else None


def decide(comparison: PlanComparison) -> Verdict:
    """Of a comparison for the one who is `claimed`. WRITTEN: it is to be written, unless the plan is running."""
    follow = comparison.definition.follow
    keeper = comparison.native.keeper if comparison.native else ""
    if not comparison.actions:
        return Verdict.MATCHES
    if comparison.refusal:
        return Verdict.REFUSED
    if keeper and keeper != Keeper.SERVICE:
        return Verdict.KEPT
    return Verdict.WRITTEN if follow.writes else Verdict.DIFFERS


def is_told(before: Followed | None, verdict: Verdict, digest: str) -> bool:
    """Whether people are told: of all that was written, and of the rest what is not as it was the last time."""
    if not verdict.is_settled:
        return False
    if verdict is Verdict.WRITTEN:
        return True
    if verdict is Verdict.MATCHES:
        return before is not None and before.verdict.differs
    return before is None or (before.verdict, before.digest) != (verdict, digest)


@dataclass(frozen=True, slots=True)
class PlanLook:
    """A look at one plan. `comparison` is None where the tags come to no plan, or nothing could be read; `why` says why
    it is not written, if something stands in the way. `calls` were made."""

    definition: Definition
    target: Target
    verdict: Verdict
    comparison: PlanComparison | None = None
    why: str = ""
    calls: int = 0

    @property
    def keeper(self) -> str:
        native = self.comparison.native if self.comparison else None
        return native.keeper if native else ""

    def count(self, move: Move) -> int:
        """How many servers do this by the tags."""
        return sum(each.move is move for each in self.comparison.changes.servers) if self.comparison else 0
