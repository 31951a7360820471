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
    """What started a run. `rollback` is one that undoes another run."""

    MANUAL = "manual"
    EVENTBRIDGE = "eventbridge"
    SETTINGS_UPDATE = "settings_update"
    ROLLBACK = "rollback"


@dataclass(frozen=True, slots=True)
class Header:
    """One run.

    `scope` says what the run covers, `all` or a part. At most one run of a scope works at a time. `account` and
    `server_ids` are that part. `started_by` is who started it: a role with its session, the subject of a token, or
    `BY_SCHEDULE`. `expected` are the targets of a run in shards. `status` is None until the run has
    ended; `result` is then its answer. `role_name` is the role that it asked for, instead of the configured ones.

    `keeps_values`: it keeps what it overwrites, so that it can be rolled back. `undoes` is the run that it rolls back
    itself, if any, and `forced` whether that writes what is beyond the limits, too.
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
    role_name: str = ""
    keeps_values: bool = False
    undoes: str = ""
    forced: bool = False


@dataclass(frozen=True, slots=True)
class TargetOutcome:
    """What a run did in one target.

    `origins` are the (account, region) pairs of its servers' instances. `origin_problems` are failed reads of origins.
    `refusal` says why its writes were refused (law 7), `overridden` why they would have been without `force`. `note` is
    what there is to know of an account that is `noted`. `left` is on how many servers a rollback left what was
    changed since.
    """

    target: Target
    status: TargetStatus
    counts: Counts
    problem: Problem | None = None
    origin_problems: tuple[Problem, ...] = ()
    refusal: str = ""
    origins: frozenset[tuple[str, str]] = frozenset()
    note: str = ""
    overridden: str = ""
    left: int = 0

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
    """The recorded outcome of one server. `left` are the keys and launch settings that a rollback left as they are."""

    target: Target
    server_id: str
    bucket: Bucket
    skip: Skip | None = None
    detail: str = ""
    changes: tuple[KeyChange, ...] = ()
    launch: tuple[LaunchChange, ...] = ()
    left: tuple[str, ...] = ()


def row_of(result: ServerResult) -> ServerRow:
    return ServerRow(
        target=result.target,
        server_id=result.server_id,
        bucket=result.bucket,
        skip=result.skip,
        detail=result.detail,
        changes=tuple(KeyChange(change.action, change.key, change.rule) for change in result.changes),
        launch=result.launch,
        left=result.left,
    )


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
