"""What a run answers: that it has started, that another is at work, or its result from the outcomes of its targets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from tagsync.aws.fleet.targets import ALL
from tagsync.core.plan import Counts
from tagsync.core.plan_document import problem_to_document
from tagsync.engine.history import Header, TargetOutcome
from tagsync.engine.outcomes import overridden, refusals, status_of, total
from tagsync.engine.run import RunStatus
from tagsync.engine.service_ports import LeaseHeld
from tagsync.engine.standby.charge import code_of
from tagsync.service.kit.answers import Reply
from tagsync.service.sync.message import message_of

if TYPE_CHECKING:  # the function starts without them
    from tagsync.report.tags.run_document import NoteDocument
    from tagsync.service.sync.answers import (
        AccountResult,
        AllAccounts,
        AllAccountsRun,
        AlreadyRunning,
        Buckets,
        Counted,
        OfRollback,
        OneAccount,
        OneAccountRun,
        ReadAccount,
        RegionAnswer,
        RegionStatus,
        Run,
        RunResult,
        StartedRun,
        UnreadAccount,
    )

MOST_PROBLEMS = 100
"""How many problems an answer lists; `total_problems` counts all of them."""
MOST_OF_AN_ACCOUNT, MOST_OF_A_REGION = 3, 20
"""How many of them it repeats at an account among others, and at a region over all accounts."""
MOST_DETAILED = 20_000
"""With more targets an answer says nothing of the regions of each account: Lambda answers at most 6 MB."""
_LISTS = frozenset({"accounts", "regions", "region_results", "refusals", "overridden", "not_found", "notes"})


def run_started(header: Header) -> StartedRun:
    return {
        "status": "STARTED",
        "run_id": header.run_id,
        "message": f"The {'rollback' if header.undoes else 'tag sync'} has started",
        "details": {
            "scope": header.scope,
            "source": str(header.source),
            "started_by": header.started_by,
            "dry_run": header.dry_run,
            "started_at": header.started_at.isoformat(),
            "follow": f"GET /drs/tag-sync/{header.run_id}",
        },
    }


def already_running(held: LeaseHeld) -> AlreadyRunning:
    return {
        "status": code_of(held),
        "run_id": held.run_id,
        "message": str(held),
        "details": {"scope": held.scope},
    }


def for_a_state(reply: Reply) -> Reply:
    """Without the lists that grow with the fleet: a state of the state machine holds 256 KB. The run keeps them."""
    code, answer = reply
    return code, {name: value for name, value in answer.items() if name not in _LISTS}


def status_code(status: RunStatus | None) -> int:
    """200 for a run that went well or in part, 502 for one in which AWS let nothing be read."""
    return 502 if status is RunStatus.FAILED else 200


def result(
    header: Header,
    outcomes: Sequence[TargetOutcome],
    names: Mapping[str, str],
    *,
    now: datetime,
    not_found: Sequence[str] = (),
    error: str = "",
) -> tuple[RunStatus, RunResult]:
    """The status of a run and its answer. `not_found` are servers asked for that no target has; `error` says why a
    run could not even begin."""
    status = RunStatus.FAILED if error else status_of(outcomes, incomplete=bool(not_found))
    notes: list[NoteDocument] = [
        {"account": outcome.target.account, "note": outcome.note} for outcome in outcomes if outcome.note
    ]
    outcomes = [outcome for outcome in outcomes if not outcome.note]
    problems = sorted({problem for outcome in outcomes for problem in outcome.problems})
    run: Run = {
        **_counted(outcomes),
        **_of_rollback(header, outcomes),
        "message": error or message_of(status, outcomes, header, problems, not_found),
        "run_id": header.run_id,
        "status": status,
        "source": header.source,
        "started_by": header.started_by,
        "scope": header.scope,
        "dry_run": header.dry_run,
        "started_at": header.started_at.isoformat(),
        "finished_at": now.isoformat(),
        "duration_seconds": round((now - header.started_at).total_seconds(), 3),
        "region_results": _regions(outcomes, MOST_OF_A_REGION),
        "refusals": refusals(outcomes)[:MOST_PROBLEMS],
        "not_found": list(not_found),
        "total_problems": len(problems),
        "problems": [problem_to_document(problem) for problem in problems[:MOST_PROBLEMS]],
        "notes": notes,
    }
    if header.account:
        one: OneAccountRun = {**_one_account(header.account, outcomes, names), **run}
        return status, one
    every: AllAccountsRun = {**_all_accounts(outcomes, names), **run}
    return status, every


def _of_rollback(header: Header, outcomes: Sequence[TargetOutcome]) -> OfRollback:
    if not header.undoes:
        return {}
    return {
        "undoes": header.undoes,
        "forced": header.forced,
        "overridden": overridden(outcomes)[:MOST_PROBLEMS],
        "changed_since": sum(outcome.left for outcome in outcomes),
    }


def _one_account(account: str, outcomes: Sequence[TargetOutcome], names: Mapping[str, str]) -> OneAccount:
    counts = total(outcomes)
    found = [outcome for outcome in outcomes if outcome.counts.total]
    return {
        "accountId": account,
        "accountName": names.get(account, account),
        "total_regions": len({outcome.target.region for outcome in outcomes} - {ALL}),
        "regions_with_servers": len({outcome.target.region for outcome in found}),
        "total_servers": counts.total,
        "total_synced": counts.in_sync + counts.changed,
        "total_failed": counts.failed,
        "regions": [
            {
                "region": outcome.target.region,
                "total": outcome.counts.total,
                "synced": outcome.counts.in_sync + outcome.counts.changed,
                "failed": outcome.counts.failed,
            }
            for outcome in found
        ],
    }


def _all_accounts(outcomes: Sequence[TargetOutcome], names: Mapping[str, str]) -> AllAccounts:
    counts = total(outcomes)
    accounts = _grouped(outcomes, lambda outcome: outcome.target.account)
    return {
        "total_accounts": len(accounts),
        "total_servers": counts.total,
        "total_synced": counts.in_sync + counts.changed,
        "total_failed": counts.failed,
        "accounts": [
            _account(account, each, names, detailed=len(outcomes) <= MOST_DETAILED)
            for account, each in accounts.items()
        ],
    }


def _account(
    account: str, outcomes: Sequence[TargetOutcome], names: Mapping[str, str], *, detailed: bool
) -> ReadAccount | UnreadAccount:
    status = status_of(outcomes)
    if status is RunStatus.FAILED:
        return {"accountId": account, "error": _few({str(outcome.problem) for outcome in outcomes})}
    one = _one_account(account, outcomes, names)
    answer: AccountResult = {
        "message": f"{one['total_synced']} of {one['total_servers']} servers in sync",
        **one,
        **_counted(outcomes),
        "status": status,
        "region_results": _regions_of_one(outcomes) if detailed else {},
    }
    if not detailed:
        answer["regions"] = []
    return {"accountId": account, "result": answer}


def _few(problems: set[str]) -> str:
    more = len(problems) - MOST_OF_AN_ACCOUNT
    told = "; ".join(sorted(problems)[:MOST_OF_AN_ACCOUNT])
    return f"{told}; and {more} more" if more > 0 else told


def _counted(outcomes: Sequence[TargetOutcome]) -> Counted:
    return {
        **_buckets(total(outcomes)),
        "uninitialised_regions": sum(outcome.status == "uninitialised" for outcome in outcomes),
        "unreadable_targets": sum(outcome.problem is not None for outcome in outcomes),
    }


def _buckets(counts: Counts) -> Buckets:
    return {
        "in_sync": counts.in_sync,
        "changed": counts.changed,
        "skipped": {str(reason): number for reason, number in counts.skipped.items()},
        "failed": counts.failed,
    }


def _regions(outcomes: Sequence[TargetOutcome], most: int) -> dict[str, RegionAnswer]:
    """Each region, with at most so many of its problems."""
    regions = _grouped(outcomes, lambda outcome: outcome.target.region)
    return {region: _region(each, most) for region, each in regions.items()}


def _regions_of_one(outcomes: Sequence[TargetOutcome]) -> dict[str, RegionAnswer]:
    """The regions of an account among others, with a few problems of all of them together."""
    answers, left = _regions(outcomes, MOST_OF_AN_ACCOUNT), MOST_OF_AN_ACCOUNT
    for answer in answers.values():
        answer["problems"] = answer["problems"][:left]
        left -= len(answer["problems"])
    return answers


def _region(outcomes: Sequence[TargetOutcome], most: int) -> RegionAnswer:
    counts = total(outcomes)
    quiet = all(outcome.status == "uninitialised" for outcome in outcomes)
    status: RegionStatus = "uninitialised" if quiet else status_of(outcomes)
    problems = sorted({str(problem) for outcome in outcomes for problem in outcome.problems})
    return {"status": status, "total_servers": counts.total, **_buckets(counts), "problems": problems[:most]}


def _grouped(outcomes: Sequence[TargetOutcome], key: Callable[[TargetOutcome], str]) -> dict[str, list[TargetOutcome]]:
    groups: dict[str, list[TargetOutcome]] = defaultdict(list)
    for outcome in sorted(outcomes, key=lambda each: each.target):
        groups[key(outcome)].append(outcome)
    return dict(sorted(groups.items()))
