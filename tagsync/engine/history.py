"""What the always-on service remembers of its runs: header, outcome of each target, row of each server.

None of it holds tag values or names made from them (law 9): keys and rules say what happened.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from tagsync.core.change import Action, LaunchChange
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, Counts, Skip, TargetStatus
from tagsync.engine.run import RunStatus, ServerResult

EVERYTHING = "all"
"""The scope of a full run: every account, every region, every server."""


class Source(StrEnum):
    """What started a run."""

    MANUAL = "manual"
    EVENTBRIDGE = "eventbridge"
    SETTINGS_UPDATE = "settings_update"


@dataclass(frozen=True, slots=True)
class Header:
    """One run. `scope` says what it looks at: `all`, or what it is narrowed to. At most one run of a scope works at
    a time. `account` and `server_ids` are what it is narrowed to, if it is. `expected` are the targets of a run that is
    worked on in shards. `status` is None until the run has ended, and `result` is then what it answered.
    """

    run_id: str
    scope: str
    source: Source
    started_at: datetime
    dry_run: bool = False
    account: str = ""
    server_ids: tuple[str, ...] = ()
    expected: tuple[Target, ...] = ()
    status: RunStatus | None = None
    finished_at: datetime | None = None
    result: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TargetOutcome:
    """What a run did in one target. `origins` are the (account, region) pairs its servers' instances live in.

    `origin_problems` are reads of origins that failed; `refusal` says why its writes were refused (law 7).
    """

    target: Target
    status: TargetStatus
    counts: Counts
    problem: Problem | None = None
    origin_problems: tuple[Problem, ...] = ()
    refusal: str = ""
    origins: frozenset[tuple[str, str]] = frozenset()

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*((self.problem,) if self.problem else ()), *self.origin_problems)


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A tag change without its values."""

    action: Action
    key: str
    rule: str


@dataclass(frozen=True, slots=True)
class ServerRow:
    """One server's outcome, as it is remembered."""

    target: Target
    server_id: str
    bucket: Bucket
    skip: Skip | None = None
    detail: str = ""
    changes: tuple[KeyChange, ...] = ()
    launch: tuple[LaunchChange, ...] = ()


def row_of(result: ServerResult) -> ServerRow:
    changes = tuple(KeyChange(change.action, change.key, change.rule) for change in result.changes)
    return ServerRow(result.target, result.server_id, result.bucket, result.skip, result.detail, changes, result.launch)


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a run, in the order of target and server id. `next_token` is empty on the last page."""

    rows: tuple[ServerRow, ...]
    next_token: str = ""


@dataclass(frozen=True, slots=True)
class HeaderPage:
    """Some runs, the newest first."""

    headers: tuple[Header, ...]
    next_token: str = ""
