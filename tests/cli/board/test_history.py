"""The runs of the service and the readiness of its plans on the board, read from its table alone."""

from __future__ import annotations

import threading

import pytest

from tagsync.aws.sdk.reads import READS
from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.cli.board.records import refuse_missing_table
from tagsync.engine.history import HeaderPage
from tagsync.engine.service_ports import Runs
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tagsync.service.sync.serve import serve_sync
from tests.cli.board.serving import REGION, serving
from tests.recovery.readiness.given import check, fleet, lately, machine, without
from tests.sync_service import TABLE, Context, Invocations, Time, add_server, make_sync, make_table


@pytest.fixture
def run_id(aws: Lab) -> str:
    """A run that changed one server and failed at another."""
    for name in ("one", "two"):
        add_server(aws, name, instance={"Owner": "s3cr3t"})
    aws.faults.add(Rule("deny", service="drs", op="TagResource", times=1))
    return str(serve_sync(make_sync(aws, make_table(aws), Time(), Invocations()), {}, Context())["run_id"])


def test_runs_are_listed_and_each_has_its_page(aws: Lab, run_id: str) -> None:
    aws.forget_calls()
    with serving(table=TABLE, table_region=REGION) as board:
        (*_, page) = board.until(lambda page: run_id in page, path="history")
        assert f'<a href="history/{run_id}">{run_id}</a>' in page
        assert "PARTIAL" in page
        (*_, alone) = board.until(lambda page: run_id in page, path=f"history/{run_id}")
        assert "Owner" in alone
        assert "s3cr3t" not in page + alone
    assert {each.op for each in aws.calls if each.service == "dynamodb"} <= READS["dynamodb"]
    assert aws.count("drs", "DescribeSourceServers") == 0


def test_a_run_that_is_not_there_says_so(aws: Lab, run_id: str) -> None:
    with serving(table=TABLE, table_region=REGION) as board:
        path = "history/20200101T000000Z-00000000"
        board.until(lambda page: f"there is no such run in the table {TABLE}" in page, path)
        assert board.get("history/erp").status_code == 404


def test_without_a_table_there_is_no_history(aws: Lab) -> None:
    with serving() as board:
        assert ">History</a>" not in board.get().text
        assert [board.get(path).status_code for path in ("history", "history/20200101T000000Z-00000000")] == [404, 404]


def test_a_table_that_cannot_be_read_when_the_board_begins_is_told_and_read_later(aws: Lab, run_id: str) -> None:
    aws.faults.add(Rule("deny", service="dynamodb", op="Query"))
    with serving(table=TABLE, table_region=REGION) as board:
        board.until(lambda page: f"table {TABLE} query" in page, "history")
        aws.faults.clear()
        board.until(lambda page: run_id in page, "history")


def test_a_board_does_not_wait_long_for_a_table_that_does_not_answer() -> None:
    asked = threading.Event()

    class Silent(Runs):
        def headers(self, **_: object) -> HeaderPage:
            asked.set()
            threading.Event().wait()
            raise AssertionError

    refuse_missing_table(Silent(), seconds=0.01)  # type: ignore[abstract]
    assert asked.wait(10)


def test_the_readiness_of_plans_has_its_page(aws: Lab) -> None:
    books = DynamoReadiness(make_table(aws), retention_days=90)
    ready = lately(check(fleet(machine("s-1"), machine("s-2"))), aws.clock.now())
    books.keep(ready, is_news=True)
    aws.forget_calls()
    with serving(table=TABLE, table_region=REGION) as board:
        board.until(lambda page: "The one plan would start now" in page, "readiness")
        fallen = check(fleet(machine("s-1"), without(machine("s-2"), "DR-Application")), ready, hours=1)
        books.keep(lately(fallen, aws.clock.now()), is_news=True)
        (*_, page) = board.until(lambda page: "1 of 1 plan would not start now" in page, "readiness")
        assert "no longer carries the tag DR-Application" in page
        assert ">Readiness</a>" in board.get().text
    assert {each.op for each in aws.calls if each.service == "dynamodb"} <= {*READS["dynamodb"], "PutItem"}


def test_without_a_table_there_is_no_readiness(aws: Lab) -> None:
    with serving() as board:
        assert ">Readiness</a>" not in board.get().text
        assert board.get("readiness").status_code == 404
