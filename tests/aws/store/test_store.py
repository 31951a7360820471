"""The store against DynamoDB over HTTP."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tagsync.aws.store import keys
from tagsync.aws.store.event_order import DynamoEventOrder
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.packing import pack, packed_chunks, unpack
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.settings_log import DynamoSettingsLog
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.aws.store.table import Table
from tagsync.core.change import LaunchChange
from tagsync.core.errors import InputError
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, count
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.history import Header, KeyChange, ServerRow, Source, TargetOutcome
from tagsync.engine.run import RunStatus
from tagsync.engine.schedule import SettingsVersion
from tagsync.engine.service_ports import LeaseHeld, ServiceError, SettingsMoved, TableMissing
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tests.sync_service import START, make_table

RUN = "20260301T120000Z-00000001"
NEXT = "20260301T130000Z-00000002"
HERE = Target("111111111111", "eu-west-1")
THERE = Target("222222222222", "us-east-1")
HOUR = timedelta(hours=1)


@pytest.fixture
def table(lab: Lab) -> Table:
    return make_table(lab)


@pytest.fixture
def leases(table: Table) -> DynamoLeases:
    return DynamoLeases(table)


@pytest.fixture
def runs(table: Table) -> DynamoRuns:
    return DynamoRuns(table, retention_days=30)


def rows(target: Target, number: int, bucket: Bucket = Bucket.IN_SYNC) -> list[ServerRow]:
    return [ServerRow(target, f"s-{index:017d}", bucket) for index in range(number)]


def outcome(target: Target, some: Sequence[ServerRow] = ()) -> TargetOutcome:
    return TargetOutcome(target, "read", count((row.bucket, row.skip) for row in some))


def header(run_id: str = RUN, started: datetime = START) -> Header:
    return Header(run_id, "all", Source.MANUAL, started)


class TestLeases:
    def test_only_one_run_has_a_scope(self, leases: DynamoLeases) -> None:
        assert leases.acquire("all", RUN, now=START, until=START + HOUR) == ""
        with pytest.raises(LeaseHeld) as held:
            leases.acquire("all", NEXT, now=START, until=START + HOUR)
        assert held.value.run_id == RUN
        assert leases.holder("all", START) == RUN

    def test_scopes_do_not_hinder_one_another(self, leases: DynamoLeases) -> None:
        leases.acquire("all", RUN, now=START, until=START + HOUR)
        assert leases.acquire("account 222222222222", NEXT, now=START, until=START + HOUR) == ""

    def test_the_run_that_has_it_renews_it_even_after_it_expired(self, leases: DynamoLeases) -> None:
        leases.acquire("all", RUN, now=START, until=START + HOUR)
        later = START + 2 * HOUR
        assert leases.acquire("all", RUN, now=later, until=later + HOUR) == ""
        assert leases.holder("all", later) == RUN

    def test_an_expired_lease_is_taken_over_and_names_the_run_that_crashed(self, leases: DynamoLeases) -> None:
        leases.acquire("all", RUN, now=START, until=START + HOUR)
        assert leases.holder("all", START + HOUR) == ""
        assert leases.acquire("all", NEXT, now=START + HOUR, until=START + 2 * HOUR) == RUN
        with pytest.raises(LeaseHeld):
            leases.acquire("all", RUN, now=START + HOUR, until=START + 2 * HOUR)

    def test_a_lease_lasts_to_the_millisecond(self, leases: DynamoLeases) -> None:
        leases.acquire("all", RUN, now=START, until=START + HOUR)
        with pytest.raises(LeaseHeld):
            leases.acquire("all", NEXT, now=START + HOUR - timedelta(milliseconds=1), until=START + 2 * HOUR)

    def test_giving_back_what_another_run_has_taken_changes_nothing(self, leases: DynamoLeases) -> None:
        leases.acquire("all", RUN, now=START, until=START + HOUR)
        leases.acquire("all", NEXT, now=START + HOUR, until=START + 2 * HOUR)
        leases.release("all", RUN)
        assert leases.holder("all", START + HOUR) == NEXT
        leases.release("all", NEXT)
        assert leases.holder("all", START + HOUR) == ""


class TestRuns:
    def test_a_header_comes_back_as_it_was(self, runs: DynamoRuns) -> None:
        begun = replace(
            header(),
            dry_run=True,
            account="111111111111",
            started_by="ann",
            server_ids=("s-1",),
            expected=(HERE, THERE),
        )
        runs.begin(begun)
        assert runs.header(RUN) == begun
        ended = replace(begun, status=RunStatus.PARTIAL, finished_at=START + HOUR, result={"run_id": RUN, "ü": [1]})
        runs.finish(ended)
        assert runs.header(RUN) == ended
        assert runs.header(NEXT) is None

    def test_beginning_twice_does_not_undo_the_end(self, runs: DynamoRuns) -> None:
        ended = replace(header(), status=RunStatus.SUCCESS, finished_at=START)
        runs.finish(ended)
        runs.begin(header())
        assert runs.header(RUN) == ended

    def test_runs_are_listed_newest_first_page_by_page(self, runs: DynamoRuns) -> None:
        ids = [f"20260301T12000{second}Z-00000001" for second in range(5)]
        for run_id in ids:
            runs.begin(header(run_id))
        first = runs.headers(limit=2)
        second = runs.headers(limit=2, token=first.next_token)
        third = runs.headers(limit=2, token=second.next_token)
        listed = [each.run_id for page in (first, second, third) for each in page.headers]
        assert listed == ids[::-1]
        assert third.next_token == ""

    def test_they_are_listed_with_their_results_where_these_are_asked_for(self, runs: DynamoRuns) -> None:
        large = "".join(hashlib.sha256(str(number).encode()).hexdigest() for number in range(12_000))
        ended = replace(header(), status=RunStatus.SUCCESS, finished_at=START, result={"message": large})
        runs.finish(ended)
        assert runs.headers(limit=1, results=True).headers == (ended,)
        assert runs.headers(limit=1).headers[0].result == {}

    def test_outcomes_and_rows_come_back_as_they_were(self, runs: DynamoRuns) -> None:
        row = ServerRow(
            HERE,
            "s-1",
            Bucket.FAILED,
            None,
            "why",
            (KeyChange("add", "Owner", "copied"),),
            (LaunchChange("copy_tags", "false", "true"),),
        )
        skipped = ServerRow(HERE, "s-2", Bucket.SKIPPED, Skip.ORIGIN_GONE, "gone")
        problem = Problem(ProblemKind.ACCESS_DENIED, "there", "denied", "allow it")
        known = replace(
            outcome(HERE, [row, skipped]),
            status="partial",
            problem=problem,
            origin_problems=(problem,),
            refusal="too many",
            origins=frozenset({("222222222222", "us-east-1")}),
        )
        runs.save_target(RUN, known, [row, skipped])
        runs.save_target(RUN, outcome(THERE), [])
        assert runs.outcomes(RUN) == (known, outcome(THERE))
        assert list(runs.rows(RUN)) == [row, skipped]
        assert list(runs.rows(RUN, THERE)) == []

    def test_saving_a_target_again_replaces_its_rows(self, runs: DynamoRuns) -> None:
        runs.save_target(RUN, outcome(HERE), rows(HERE, 1200))
        runs.save_target(RUN, outcome(HERE), rows(HERE, 3, Bucket.CHANGED))
        assert list(runs.rows(RUN, HERE)) == rows(HERE, 3, Bucket.CHANGED)

    @pytest.mark.parametrize("limit", [1, 7, 500, 1000, 5000])
    def test_pages_of_rows_join_up_to_all_of_them(self, runs: DynamoRuns, limit: int) -> None:
        runs.save_target(RUN, outcome(HERE), rows(HERE, 501 if limit > 1 else 5))
        runs.save_target(RUN, outcome(THERE), rows(THERE, 20))
        runs.save_target(NEXT, outcome(THERE), rows(THERE, 5))
        seen: list[ServerRow] = []
        token, pages = "", 0
        while token or not pages:
            page = runs.rows_page(RUN, limit=limit, token=token)
            assert len(page.rows) <= limit
            seen += page.rows
            token, pages = page.next_token, pages + 1
        assert seen == list(runs.rows(RUN))
        assert len(seen) == (521 if limit > 1 else 25)

    @pytest.mark.parametrize("token", ["nonsense", "ü", "WzEsIDJd", "W10=", "WyJhIiwgLTFd", "WyJhIiwgdHJ1ZV0="])
    def test_a_token_that_is_none_is_bad_input(self, runs: DynamoRuns, token: str) -> None:
        with pytest.raises(InputError, match="nextToken"):
            runs.rows_page(RUN, limit=1, token=token)

    def test_everything_of_a_run_expires_after_the_retention(self, runs: DynamoRuns, lab: Lab) -> None:
        runs.begin(header())
        runs.save_target(RUN, outcome(HERE), rows(HERE, 2))
        items = lab.client("dynamodb").scan(TableName="tagsync")["Items"]
        expiry = str(int((START + timedelta(days=30)).timestamp()))
        assert len(items) == 3
        assert {item[keys.TTL]["N"] for item in items} == {expiry}


class TestPacking:
    def test_chunks_join_up_to_the_documents_and_fit(self) -> None:
        documents: list[object] = [{"id": index, "noise": hex(hash((index, "x")))} for index in range(1300)]
        chunks = list(packed_chunks(documents, largest=2000))
        assert max(map(len, chunks)) <= 2000
        joined: list[object] = []
        for chunk in chunks:
            part = unpack(chunk)
            assert isinstance(part, list)
            joined += part
        assert joined == documents

    def test_the_same_document_gives_the_same_bytes_and_any_text_survives(self) -> None:
        document = {"é": "\ud800", "list": [1, None, True]}
        assert pack(document) == pack(document)
        assert unpack(pack(document)) == document


def test_sightings_come_back_as_they_were(table: Table) -> None:
    sightings = DynamoSightings(table)
    assert sightings.load() == {}
    seen = {HERE: frozenset({("111111111111", "us-west-2"), ("222222222222", "us-east-1")}), THERE: frozenset()}
    sightings.save(seen)
    assert sightings.load() == seen


def test_an_older_event_is_late_and_the_same_one_again_is_not(table: Table) -> None:
    order = DynamoEventOrder(table)

    def claim(version: int, instance: str = "i-1") -> bool:
        return order.claim("111111111111", "eu-west-1", instance, version, now=START)

    assert [claim(3), claim(3), claim(2), claim(4), claim(3)] == [True, True, False, True, False]
    assert claim(1, "i-2")


def test_settings_move_on_only_from_the_version_that_was_read(table: Table) -> None:
    log = DynamoSettingsLog(table)
    assert log.current() == SettingsVersion()
    first = SettingsVersion(1, START, "ann")
    log.advance(SettingsVersion(), first)
    assert log.current() == first
    with pytest.raises(SettingsMoved):
        log.advance(SettingsVersion(), SettingsVersion(1, START, "bob"))
    log.advance(first, SettingsVersion(2, START, "bob"))
    with pytest.raises(SettingsMoved):
        log.advance(first, SettingsVersion(2, START, "eve"))
    assert log.current().modified_by == "bob"


def test_a_table_that_does_not_work_is_a_service_error(lab: Lab) -> None:
    with pytest.raises(TableMissing, match=r"table nowhere: there is none of this name in us-east-1\. Check its name"):
        DynamoSightings(Table(lab.client("dynamodb"), "nowhere")).load()
    lab.faults.add(Rule("reset", service="dynamodb"))
    with pytest.raises(ServiceError, match="put_item"):
        DynamoLeases(Table(lab.client("dynamodb"), "tagsync")).acquire("all", RUN, now=START, until=START)
