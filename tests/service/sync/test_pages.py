"""The page that a run stores: in a real bucket of the lab, and named in the report."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tagsync.aws.service.pages import S3Pages
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.report.pages.past import run as past_run
from tagsync.service.kit.telemetry import metrics
from tagsync.service.sync import tell
from tagsync.service.sync.serve import serve_sync
from tests.service.conftest import MakeSync
from tests.sync_service import HOME, Context, Ended, add_server

BUCKET = "acme-reports"
Objects = Callable[[], dict[str, str]]


@pytest.fixture
def sent() -> list[str]:
    """The texts of the reports that were sent."""
    return []


@pytest.fixture
def stored(lab: Lab) -> Objects:
    """Key -> page of all that is in the bucket."""
    s3 = lab.client("s3")
    s3.create_bucket(Bucket=BUCKET)

    def objects() -> dict[str, str]:
        keys = [each["Key"] for each in s3.list_objects_v2(Bucket=BUCKET).get("Contents", ())]
        return {key: s3.get_object(Bucket=BUCKET, Key=key)["Body"].read().decode() for key in keys}

    return objects


@pytest.fixture
def run(lab: Lab, make: MakeSync, sent: list[str]) -> Callable[..., Any]:
    """Does a run: `run(dryRun=True)`."""
    pages = S3Pages(lambda: lab.client("s3"), BUCKET)

    def done(**event: Any) -> Any:
        metrics.clear_metrics()
        return serve_sync(make(reports=lambda _, text: sent.append(text), pages=pages), event, Context())

    return done


def counted(name: str) -> float:
    """What was counted since the run began."""
    return float(sum(metrics.metric_set.get(name, {"Value": []})["Value"]))


def test_a_run_stores_its_page_and_its_report_says_where(
    lab: Lab, run: Callable[..., Any], stored: Objects, sent: list[str]
) -> None:
    server = add_server(lab, "erp", instance={"Owner": "geheim", "Name": "geheimer-name"})
    answer = run()
    key = f"runs/{answer['run_id']}.html"
    ((found, page),) = stored().items()
    assert found == key
    assert page.startswith("<!doctype html>")
    for shown in (answer["run_id"], server.id, "Owner", "started by direct invocation"):
        assert shown in page
    assert "geheim" not in page, "law 9"
    (text,) = sent
    assert f"  https://us-east-1.console.aws.amazon.com/s3/object/{BUCKET}?region=us-east-1&prefix={key}\n" in text
    assert f"  s3://{BUCKET}/{key}\n" in text
    assert counted("ReportsNotStored") == 0


def test_runs_that_are_not_reported_are_stored_too(
    lab: Lab, run: Callable[..., Any], stored: Objects, sent: list[str]
) -> None:
    add_server(lab, "erp", instance={})
    rehearsed, done = run(dryRun=True), run()
    assert set(stored()) == {f"runs/{each['run_id']}.html" for each in (rehearsed, done)}
    assert "Dry run" in stored()[f"runs/{rehearsed['run_id']}.html"]
    assert sent == []


def test_a_page_that_cannot_be_stored_leaves_the_run_as_it_is_and_is_told_and_counted(
    lab: Lab, run: Callable[..., Any], stored: Objects, sent: list[str]
) -> None:
    add_server(lab, "erp", instance={"Owner": "erp"})
    lab.faults.add(Rule("deny", service="s3", op="PutObject"))
    answer = run()
    assert (answer["statusCode"], answer["status"], answer["changed"]) == (200, "SUCCESS", 1)
    assert stored() == {}
    (text,) = sent
    assert f"The page of this report could not be stored: s3://{BUCKET}/runs/{answer['run_id']}.html put: Acc" in text
    assert counted("ReportsNotStored") == 1


def test_a_page_that_cannot_be_made_leaves_the_run_as_it_is(
    lab: Lab, run: Callable[..., Any], stored: Objects, sent: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is wrong with it: what an exception says may hold tag values, and is not told."""

    def broken(*_: object) -> str:
        raise MemoryError("geheim")

    monkeypatch.setattr(past_run, "past_run_page", broken)
    add_server(lab, "erp", instance={"Owner": "erp"})
    assert run()["status"] == "SUCCESS"
    (text,) = sent
    assert "could not be stored: the page: unexpected MemoryError at test_pages.py" in text
    assert "geheim" not in text
    assert counted("ReportsNotStored") == 1


def test_a_run_that_could_not_begin_is_a_page_as_well(lab: Lab, run: Callable[..., Any], stored: Objects) -> None:
    lab.faults.add(Rule("deny", service="drs", op="DescribeSourceServers"))
    answer = run()
    (page,) = stored().values()
    assert answer["status"] == "FAILED"
    assert "The run failed" in page
    assert f"{HUB}/eu-west-1" in page


def test_of_a_large_fleet_the_page_lists_what_is_not_in_sync(
    lab: Lab, run: Callable[..., Any], stored: Objects, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tell, "MOST_LISTED", 2)
    right, wrong = [
        [add_server(lab, f"{word}-{number}", instance=tags).id for number in range(2)]
        for word, tags in (("right", {}), ("wrong", {"Owner": "erp"}))
    ]
    run()
    (page,) = stored().values()
    listed = json.loads(page.split('id="island">')[1].split("</script>")[0])
    assert sorted(row[4] for row in listed["rows"]) == sorted(wrong)
    assert "2 servers are counted, and not listed." in page
    assert not any(each in page for each in right)


def test_a_run_that_crashed_leaves_its_page_when_the_next_one_takes_over(
    lab: Lab, make: MakeSync, stored: Objects
) -> None:
    add_server(lab, "erp", instance={"Owner": "geheim"})
    ended = Ended()
    sync = make(executions=ended, pages=S3Pages(lambda: lab.client("s3"), BUCKET))
    first, second = (f"arn:aws:states:{HOME}:{HUB}:execution:tagsync:{name}" for name in ("first", "second"))
    start = {"step": "start", "source": "eventbridge"}
    answer: Any = serve_sync(sync, {**start, "execution": first}, Context())
    serve_sync(sync, answer["shards"][0], Context())
    assert stored() == {}
    ended.holders.add(first)
    serve_sync(sync, {**start, "execution": second}, Context())
    ((key, page),) = stored().items()
    assert key == f"runs/{answer['run_id']}.html"
    assert "The run ended without finishing: it lost its lease" in page
    assert "FAILED" in page
    assert "Owner" in page, "what it saved before it crashed"
