"""The page that a drive stores when it has ended: in a real bucket of the lab, and named in the message."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.aws.service.pages import S3Pages
from tagsync.aws.store.table import Table
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tests.report.pages.reading import text
from tests.service.driven.given import HUB_WEST, SHOP_CENTRAL, Ground, add, definition

BUCKET = "acme-reports"


@pytest.fixture
def s3(lab: Lab) -> Any:
    client = lab.client("s3")
    client.create_bucket(Bucket=BUCKET)
    return client


@pytest.fixture
def ground(lab: Lab, table: Table, s3: Any) -> Ground:
    made = Ground(lab, table, pages=S3Pages(lambda: s3, BUCKET))
    add(lab, "geheim-db", "1")
    add(lab, "geheim-web", "2", SHOP_CENTRAL, tags={"Owner": "geheim"})
    return made


def test_a_drill_that_has_ended_leaves_its_page(ground: Ground, s3: Any) -> None:
    run_id = ground.begin()
    assert s3.list_objects_v2(Bucket=BUCKET)["KeyCount"] == 0
    ground.drive(run_id)
    key = f"recoveries/{run_id}.html"
    (found,) = s3.list_objects_v2(Bucket=BUCKET)["Contents"]
    assert found["Key"] == key
    page = s3.get_object(Bucket=BUCKET, Key=key)["Body"].read().decode()
    assert page.startswith("<!doctype html>")
    assert "of erp" in page
    for target in (HUB_WEST, SHOP_CENTRAL):
        account, region = target.split("/")
        assert account in page
        assert region in page
    assert "geheim" not in page, "law 9"
    assert "***" not in text(page)
    _, said = ground.reports[-1]
    assert f"  s3://{BUCKET}/{key}\n" in said
    assert "SUCCEEDED" in said


def test_a_drive_that_is_refused_leaves_a_page_with_the_findings(lab: Lab, table: Table, s3: Any) -> None:
    ground = Ground(lab, table, pages=S3Pages(lambda: s3, BUCKET))
    add(lab, "db", "1", instance={"App": "other"})
    run_id = str(ground.call({"step": "start", "drill": True, "plan": definition()})["run_id"])
    ground.call({"step": "prepare", "runId": run_id})
    page = s3.get_object(Bucket=BUCKET, Key=f"recoveries/{run_id}.html")["Body"].read().decode()
    assert "refused in preflight" in page


def test_a_page_that_cannot_be_stored_leaves_the_drive_as_it_is(ground: Ground, lab: Lab) -> None:
    lab.faults.add(Rule("deny", service="s3", op="PutObject"))
    run_id = ground.begin()
    assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
    assert f"could not be stored: s3://{BUCKET}/recoveries/{run_id}.html put: AccessDenied" in ground.reports[-1][1]


def test_what_was_seen_of_its_instances_is_read_once(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    kept = type(ground.drives).kept

    def counted(store: Any, run_id: str, what: str) -> object:
        asked.append(what)
        return kept(store, run_id, what)

    monkeypatch.setattr(type(ground.drives), "kept", counted)
    assert ground.drive(ground.begin())["next"] == "DONE"
    assert asked.count("instances") == 1
