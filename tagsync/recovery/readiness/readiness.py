"""What a check of a plan came to, as it is kept and told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from tagsync.core.model import Target
from tagsync.recovery.native.findings import Finding


class State(StrEnum):
    """Whether a plan would start now. UNKNOWN: the preflight itself could not run, which is not ready either."""

    READY = "READY"
    WARNINGS = "WARNINGS"
    NOT_READY = "NOT_READY"
    UNKNOWN = "UNKNOWN"

    @property
    def is_ready(self) -> bool:
        return self in (State.READY, State.WARNINGS)

    @property
    def words(self) -> str:
        return self.value.replace("_", " ")


MemberKey = tuple[Target, str]


@dataclass(frozen=True, slots=True)
class Member:
    """A server of the plan as its tags said when it was last seen in it. `wave` is the last wave that it said itself;
    empty if it never said one. `carried` are the keys by which the plan chooses that its instance carried, too."""

    target: Target
    server_id: str
    hostname: str = ""
    instance_id: str = ""
    wave: str = ""
    carried: tuple[str, ...] = ()

    @property
    def key(self) -> MemberKey:
        return self.target, self.server_id


@dataclass(frozen=True, slots=True)
class Standing:
    """A finding, and since when it stands."""

    finding: Finding
    since: datetime


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the check of a plan at `at` came to. `since` is when the plan became ready, or stopped being so.

    `verified_at` is the end of its last drill that has SUCCEEDED; None: none is known. `members` are the servers that
    the tags put into the plan; `left` are those that fell out of it by their tags, until a person accepts that.
    `taken_by` tells whether the plan still chooses by the same: a digest, without tag values (law 9). `configured` are
    the plans that the service was to look at then; empty: that is not known.
    """

    plan: str
    driven: bool
    state: State
    at: datetime
    since: datetime
    standing: tuple[Standing, ...] = ()
    verified_at: datetime | None = None
    members: tuple[Member, ...] = field(default=(), repr=False)
    left: tuple[Member, ...] = field(default=(), repr=False)
    taken_by: str = ""
    configured: tuple[str, ...] = ()

    @property
    def is_ready(self) -> bool:
        return self.state.is_ready

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Refusals first."""
        return tuple(each.finding for each in self.standing)

    @property
    def refusals(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.refuses)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if not each.refuses)
