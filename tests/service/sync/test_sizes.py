"""A run over 500 accounts in the 34 regions of DRS: what it sends and saves is as large as AWS allows at most."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from tagsync.aws.fleet.regions import known_regions
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.core.documents.declared import read_document
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Counts, TargetStatus
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.history import Header, Source, TargetOutcome
from tagsync.engine.run import RunStatus
from tagsync.lab.lab import Lab
from tagsync.service.sync.request import SyncRequest
from tagsync.service.sync.result import MOST_DETAILED, for_a_state, result
from tagsync.service.sync.work import MOST_SHARDS, Work, shards_of
from tests.sync_service import make_table

KB = 1024
REGIONS = sorted(known_regions("drs", "aws"))
SEEDED = random.Random(12)
ACCOUNTS = sorted(f"{SEEDED.randrange(10**11, 10**12)}" for _ in range(500))
TARGETS = tuple(Target(account, region) for account in ACCOUNTS for region in REGIONS)
WHY = (
    "AccessDeniedException: User: arn:aws:sts::{}:assumed-role/tagsync-read/tagsync is not authorized: an SCP denies it"
)
RUN = Header(
    "20260131T235959Z-1f0c2a9b",
    "all",
    Source.EVENTBRIDGE,
    datetime(2026, 1, 31, tzinfo=UTC),
    server_ids=tuple(f"s-{number:017x}" for number in range(2000)),
    expected=TARGETS,
)


def outcomes(targets: tuple[Target, ...], unreadable: float) -> Iterator[TargetOutcome]:
    """Servers in every target, and so large a part of the targets unreadable."""
    seeded = random.Random(7)
    for target in targets:
        changed = seeded.randrange(300)
        lost = seeded.random() < unreadable
        problem = Problem(ProblemKind.ACCESS_DENIED, str(target), WHY.format(target.account)) if lost else None
        counts = Counts(300, 300 - changed, changed, {Skip.REFUSED: 3} if changed % 2 else {}, changed % 3)
        status: TargetStatus = "unreadable" if lost else "read"
        yield TargetOutcome(target, status, counts, problem=problem, refusal="too many removals")


@pytest.mark.parametrize("number", [1, MOST_SHARDS, MOST_SHARDS + 1, 1000, len(TARGETS)])
def test_rule_16_the_shards_of_a_run_share_its_targets_in_what_a_state_holds(number: int) -> None:
    request = SyncRequest(regions=tuple(REGIONS), server_ids=RUN.server_ids)
    targets = TARGETS[:number]
    shards = shards_of(Work(run_id=RUN.run_id, request=request, shard=True), targets)
    assert len(shards) == min(number, -(-number // -(-number // MOST_SHARDS))) <= MOST_SHARDS
    shared = [target for shard in shards for target in read_document(Work, shard).targets_in(targets) or ()]
    assert shared == list(targets)
    assert len(json.dumps({"run_id": "x" * 24, "status": "STARTED", "shards": shards})) < 256 * KB
    assert all(
        len(json.dumps(read_document(Work, shard).next(targets[:213]).to_event())) < 256 * KB for shard in shards
    )


def test_a_run_of_everything_is_handed_on_in_one_asynchronous_invocation() -> None:
    """Lambda takes 1 MB of an event."""
    work = Work(run_id=RUN.run_id, request=SyncRequest(server_ids=RUN.server_ids)).next(TARGETS)
    assert len(json.dumps(work.to_event())) < 1024 * KB


@pytest.mark.parametrize("unreadable", [0.3, 1.0])
def test_the_answer_of_a_run_fits_lambda_the_state_machine_and_an_item(lab: Lab, unreadable: float) -> None:
    status, answer = result(RUN, list(outcomes(TARGETS, unreadable)), {}, now=RUN.started_at)
    assert len(json.dumps({"statusCode": 200, "body": json.dumps(answer)})) < 6 * KB * KB
    assert len(json.dumps(for_a_state((200, answer))[1])) < 256 * KB
    assert answer["total_servers"] == 300 * len(TARGETS)
    runs = DynamoRuns(make_table(lab), retention_days=90)
    runs.finish(replace(RUN, status=status, result=answer))
    saved = runs.header(RUN.run_id)
    assert saved is not None
    assert (saved.result, saved.expected) == (answer, TARGETS)
    assert saved.status is (RunStatus.FAILED if unreadable == 1 else RunStatus.PARTIAL)


def test_of_more_targets_the_answer_has_the_accounts_without_their_regions() -> None:
    more = tuple(Target(f"{number:012}", region) for number in range(MOST_DETAILED // 34 + 1) for region in REGIONS)
    _, answer = result(RUN, list(outcomes(more, 0.1)), {}, now=RUN.started_at)
    found: Any = answer
    accounts = [each["result"] for each in found["accounts"] if "result" in each]
    assert len(accounts) == len(more) // 34
    assert all((each["regions"], each["region_results"]) == ([], {}) for each in accounts)
    assert sum(each["total_servers"] for each in accounts) == answer["total_servers"]
    assert len(answer["region_results"]) == len(REGIONS)


@pytest.mark.parametrize("origins", [1, 5])
def test_what_a_run_saw_fits_however_mixed_the_origins_are(lab: Lab, origins: int) -> None:
    seeded = random.Random(3)
    seen = {
        target: frozenset((seeded.choice(ACCOUNTS), seeded.choice(REGIONS)) for _ in range(origins))
        for target in TARGETS
    }
    sightings = DynamoSightings(make_table(lab))
    sightings.save(seen)
    assert sightings.load() == seen
    sightings.save({TARGETS[0]: seen[TARGETS[0]]})
    assert sightings.load() == {TARGETS[0]: seen[TARGETS[0]]}
