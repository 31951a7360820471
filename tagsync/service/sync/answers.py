"""What a run of the tag sync answers: every field that callers know, for one account or for all, and more.

Every server is in exactly one of `in_sync`, `changed`, `skipped` (by reason) and `failed`; they add up to
`total_servers` (law 5), and `total_synced` is `in_sync` + `changed`. No tag values (law 9).
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypedDict

from tagsync.core.documents.keywords import Count, Keywords, Time
from tagsync.core.plan_document import ProblemDocument
from tagsync.engine.history import Source
from tagsync.engine.run import RunStatus
from tagsync.report.tags.history_document import Status
from tagsync.report.tags.run_document import NoteDocument

RegionStatus = RunStatus | Literal["uninitialised"]
"""`uninitialised`: DRS was never set up there in any account."""


class Buckets(TypedDict):
    in_sync: Count
    changed: Count
    skipped: dict[str, Count]
    failed: Count


class RegionAnswer(Buckets):
    """A region over all accounts."""

    status: RegionStatus
    total_servers: Count
    problems: list[str]


class Totals(TypedDict):
    total_servers: Count
    total_synced: Count
    total_failed: Count


class RegionTotals(TypedDict):
    region: str
    total: Count
    synced: Count
    failed: Count


class Counted(Buckets):
    uninitialised_regions: Count
    unreadable_targets: Count


class OneAccount(Totals):
    accountId: str
    accountName: str
    total_regions: Count
    regions_with_servers: Count
    regions: list[RegionTotals]


class AccountResult(OneAccount, Counted):
    message: str
    status: RegionStatus
    region_results: dict[str, RegionAnswer]


class ReadAccount(TypedDict):
    accountId: str
    result: AccountResult


class UnreadAccount(TypedDict):
    accountId: str
    error: str


class AllAccounts(Totals):
    total_accounts: Count
    accounts: list[ReadAccount | UnreadAccount]


class OfRollback(TypedDict):
    """What a run that rolls back another says besides: which run, whether it was forced, which limits that overrode,
    and on how many servers something was changed since."""

    undoes: NotRequired[str]
    forced: NotRequired[bool]
    overridden: NotRequired[list[str]]
    changed_since: NotRequired[Count]


class Run(Counted, OfRollback):
    message: str
    run_id: str
    status: Status
    source: Source
    started_by: str
    scope: str
    dry_run: bool
    started_at: Time
    finished_at: Time
    duration_seconds: Annotated[float, Keywords(minimum=0)]
    region_results: dict[str, RegionAnswer]
    refusals: list[str]
    not_found: list[str]
    total_problems: Count
    problems: list[ProblemDocument]
    notes: list[NoteDocument]


class OneAccountRun(OneAccount, Run):
    """A run that was asked for one account."""


class AllAccountsRun(AllAccounts, Run):
    """A run of all accounts."""


RunResult = OneAccountRun | AllAccountsRun


class StartedRun(TypedDict):
    status: Literal["STARTED"]
    run_id: str
    message: str
    details: dict[str, object]


class AlreadyRunning(TypedDict):
    status: Literal["ALREADY_RUNNING", "NOT_IN_CHARGE"]
    run_id: str
    message: str
    details: dict[str, object]


class ShardsOfRun(TypedDict):
    """The start of a fan-out: `shards` are events for the function, each for one target or several."""

    run_id: str
    status: Literal["STARTED"]
    shards: list[dict[str, object]]


class Shard(TypedDict):
    """`next` is the event that goes on with the shard, until it is None."""

    run_id: str
    status: Literal["DONE", "IN_PROGRESS"]
    next: dict[str, object] | None


class Left(TypedDict):
    """What a run that is handed on has not done yet."""

    targets: list[str]
    continued_in_part: Count
