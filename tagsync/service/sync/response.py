"""What a run answers: every field and counter that callers know, for one account or for all, and more.

Every server is in exactly one of `in_sync`, `changed`, `skipped` (by reason) and `failed`; they add up to
`total_servers` (law 5), and `total_synced` is `in_sync` + `changed`. No tag values (law 9).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from tagsync.aws.fleet.targets import ALL
from tagsync.core.plan_document import problem_to_document
from tagsync.core.skips import Skip
from tagsync.engine.history import Header, TargetOutcome
from tagsync.engine.outcomes import status_of, total
from tagsync.engine.run import RunStatus
from tagsync.service.kit.answers import Answer

MOST_PROBLEMS = 100
"""How many problems an answer lists; `total_problems` counts all of them."""


def result(
    header: Header,
    outcomes: Sequence[TargetOutcome],
    names: Mapping[str, str],
    *,
    now: datetime,
    not_found: Sequence[str] = (),
    error: str = "",
) -> tuple[RunStatus, Answer]:
    """The status of a run and its answer. `not_found` are servers asked for that no target has; `error` says why a
    run could not even begin."""
    status = RunStatus.FAILED if error else status_of(outcomes, incomplete=bool(not_found))
    problems = sorted({problem for outcome in outcomes for problem in outcome.problems})
    shape = _one_account(header.account, outcomes, names) if header.account else _all_accounts(outcomes, names)
    answer = {
        **shape,
        **_buckets(outcomes),
        "message": error or _message(status, outcomes, header),
        "run_id": header.run_id,
        "status": str(status),
        "source": str(header.source),
        "scope": header.scope,
        "dry_run": header.dry_run,
        "started_at": header.started_at.isoformat(),
        "finished_at": now.isoformat(),
        "duration_seconds": round((now - header.started_at).total_seconds(), 3),
        "region_results": _regions(outcomes),
        "refusals": [outcome.refusal for outcome in outcomes if outcome.refusal],
        "not_found": list(not_found),
        "total_problems": len(problems),
        "problems": [problem_to_document(problem) for problem in problems[:MOST_PROBLEMS]],
    }
    return status, answer


def started(header: Header) -> Answer:
    return {
        "statusCode": 202,
        "status": "STARTED",
        "run_id": header.run_id,
        "message": "The tag sync has started",
        "details": {
            "scope": header.scope,
            "source": str(header.source),
            "dry_run": header.dry_run,
            "started_at": header.started_at.isoformat(),
            "follow": f"GET /drs/tag-sync/{header.run_id}",
        },
    }


def already_running(run_id: str, scope: str, message: str) -> Answer:
    return {
        "statusCode": 409,
        "status": "ALREADY_RUNNING",
        "run_id": run_id,
        "message": message,
        "details": {"scope": scope},
    }


def status_code(status: RunStatus | None) -> int:
    """200 for what went well or in part, 502 where AWS let nothing be read."""
    return 502 if status is RunStatus.FAILED else 200


def _one_account(account: str, outcomes: Sequence[TargetOutcome], names: Mapping[str, str]) -> Answer:
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


def _all_accounts(outcomes: Sequence[TargetOutcome], names: Mapping[str, str]) -> Answer:
    counts = total(outcomes)
    accounts = _grouped(outcomes, lambda outcome: outcome.target.account)
    return {
        "total_accounts": len(accounts),
        "total_servers": counts.total,
        "total_synced": counts.in_sync + counts.changed,
        "total_failed": counts.failed,
        "accounts": [_account(account, each, names) for account, each in accounts.items()],
    }


def _account(account: str, outcomes: Sequence[TargetOutcome], names: Mapping[str, str]) -> Answer:
    """`error` where nothing of the account could be read, else `result`."""
    status = status_of(outcomes)
    if status is RunStatus.FAILED:
        return {"accountId": account, "error": "; ".join(sorted({str(outcome.problem) for outcome in outcomes}))}
    answer = _one_account(account, outcomes, names) | _buckets(outcomes)
    return {
        "accountId": account,
        "result": {
            "message": f"{answer['total_synced']} of {answer['total_servers']} servers in sync",
            **answer,
            "status": str(status),
            "region_results": _regions(outcomes),
        },
    }


def _buckets(outcomes: Sequence[TargetOutcome]) -> Answer:
    counts = total(outcomes)
    return {
        "in_sync": counts.in_sync,
        "changed": counts.changed,
        "skipped": {str(reason): number for reason, number in counts.skipped.items()},
        "failed": counts.failed,
        "uninitialised_regions": sum(outcome.status == "uninitialised" for outcome in outcomes),
        "unreadable_targets": sum(outcome.problem is not None for outcome in outcomes),
    }


def _regions(outcomes: Sequence[TargetOutcome]) -> dict[str, Answer]:
    """Region -> its buckets, over all accounts. `status` is `uninitialised` where DRS was never set up in any."""
    regions = _grouped(outcomes, lambda outcome: outcome.target.region)
    return {region: _region(each) for region, each in regions.items()}


def _region(outcomes: Sequence[TargetOutcome]) -> Answer:
    counts = total(outcomes)
    quiet = all(outcome.status == "uninitialised" for outcome in outcomes)
    return {
        "status": "uninitialised" if quiet else str(status_of(outcomes)),
        "total_servers": counts.total,
        "in_sync": counts.in_sync,
        "changed": counts.changed,
        "skipped": {str(reason): number for reason, number in counts.skipped.items()},
        "failed": counts.failed,
        "problems": sorted({str(problem) for outcome in outcomes for problem in outcome.problems})[:MOST_PROBLEMS],
    }


def _grouped(outcomes: Sequence[TargetOutcome], key: Callable[[TargetOutcome], str]) -> dict[str, list[TargetOutcome]]:
    groups: dict[str, list[TargetOutcome]] = defaultdict(list)
    for outcome in sorted(outcomes, key=lambda each: each.target):
        groups[key(outcome)].append(outcome)
    return dict(sorted(groups.items()))


def _message(status: RunStatus, outcomes: Sequence[TargetOutcome], header: Header) -> str:
    counts = total(outcomes)
    verb = "would be changed" if header.dry_run else "changed"
    text = f"{counts.changed} of {counts.total} servers {verb}, {counts.in_sync} in sync"
    skipped = sum(counts.skipped.values())
    text += f", {skipped} skipped" if skipped else ""
    text += f", {counts.failed} failed" if counts.failed else ""
    if status is RunStatus.FAILED:
        return "Nothing could be read: see problems"
    if counts.skipped.get(Skip.REFUSED):
        text += ". Refused where too many tags would be removed: see refusals"
    return text if status is RunStatus.SUCCESS else f"{text}. Not everything could be done: see problems and servers"
