"""The record that the always-on service keeps of a run: header, outcome of each target, row of each server.

It holds no tag values and no names made from them (law 9), only keys and rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from tagsync.core.change import Action, LaunchChange
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, Counts, TargetStatus
from tagsync.core.skips import Skip
from tagsync.engine.run import RunStatus, ServerResult

EVERYTHING = "all"
"""The scope of a full run: every account, every region, every server."""

BY_SCHEDULE = "schedule"
BY_INVOCATION = "direct invocation"
"""Who started a run if no name is given. Lambda does not tell a function who invokes it."""


class Source(StrEnum):
    """What started a run."""

    MANUAL = "manual"
    EVENTBRIDGE = "eventbridge"
    SETTINGS_UPDATE = "settings_update"


@dataclass(frozen=True, slots=True)
class Header:
    """One run.

    `scope` says what the run covers, `all` or a part. At most one run of a scope works at a time. `account` and
    `server_ids` are that part. `started_by` is who started it: a role with its session, the subject of a token, or
    `BY_SCHEDULE`. `expected` are the targets of a run in shards. `status` is None until the run has
    ended; `result` is then its answer.
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
    started_by: str = ""


@dataclass(frozen=True, slots=True)
class TargetOutcome:
    """What a run did in one target.

    `origins` are the (account, region) pairs of its servers' instances. `origin_problems` are failed reads of origins.
    `refusal` says why its writes were refused (law 7). `note` is what there is to know of an account that is `noted`.
    """

    target: Target
    status: TargetStatus
    counts: Counts
    problem: Problem | None = None
    origin_problems: tuple[Problem, ...] = ()
    refusal: str = ""
    origins: frozenset[tuple[str, str]] = frozenset()
    note: str = ""

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
    """The recorded outcome of one server."""

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
