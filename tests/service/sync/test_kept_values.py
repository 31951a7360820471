"""The values that a run keeps come out nowhere (law 9): each place is looked at for them."""

from __future__ import annotations

import gzip
import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tagsync.aws.service.pages import S3Pages
from tagsync.aws.store.table import Table
from tagsync.core.policy import Policy
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.lab.lab import Lab
from tagsync.service.kit.telemetry import logger, metrics
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync
from tests.service.conftest import MakeSync
from tests.sync_service import Context, add_server

OLD, NEW, NAME = "geheim-alt", "geheim-neu", "geheim-name"
BUCKET = "acme-reports"


@pytest.fixture
def told() -> list[str]:
    """The texts of all reports."""
    return []


@pytest.fixture
def sync(lab: Lab, make: MakeSync, told: list[str]) -> TagSync:
    lab.client("s3").create_bucket(Bucket=BUCKET)
    return make(
        policy=Policy(tags=TagPolicy(set={"Team": NEW})),
        keeps_values=True,
        reports=lambda subject, text: told.append(subject + text),
        pages=S3Pages(lambda: lab.client("s3"), BUCKET),
    )


@pytest.fixture
def rolled_back(lab: Lab, sync: TagSync) -> Iterator[str]:
    """Two servers are changed by a run, one is changed by another, and the run is rolled back, all at the level DEBUG.
    Gives everything that was logged, counted and answered."""
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    handler.setFormatter(logger.registered_formatter)
    logger.addHandler(handler)
    logger.setLevel("DEBUG")
    metrics.clear_metrics()
    one, _two = (
        add_server(lab, name, instance={"Name": NAME}, tags={"Team": OLD, "Name": NAME}) for name in ("one", "two")
    )
    done = serve_sync(sync, {}, Context())
    lab.client("drs", region=one.arn.split(":")[3]).tag_resource(resourceArn=one.arn, tags={"Team": "geheim-fremd"})
    undone = serve_sync(sync, {"step": "rollback", "runId": done["run_id"]}, Context())
    assert (undone["status"], undone["changed"], undone["changed_since"]) == ("PARTIAL", 1, 1)
    yield json.dumps([done, undone, metrics.serialize_metric_set()]) + log.getvalue()
    metrics.clear_metrics()
    logger.setLevel("INFO")
    logger.handlers.remove(handler)


def test_no_log_metric_or_answer_has_them(rolled_back: str) -> None:
    assert all(each in rolled_back for each in ("run ended", '"target_status"', "ServersChanged"))
    assert "geheim" not in rolled_back


def test_no_report_has_them(rolled_back: str, told: list[str]) -> None:
    assert len(told) == 2
    assert "geheim" not in "".join(told)


def test_no_page_has_them(lab: Lab, rolled_back: str) -> None:
    s3 = lab.client("s3")
    keys = [each["Key"] for each in s3.list_objects_v2(Bucket=BUCKET)["Contents"]]
    pages = [s3.get_object(Bucket=BUCKET, Key=key)["Body"].read().decode() for key in keys]
    assert len(pages) == 2
    assert "geheim" not in "".join(pages)


def test_in_the_table_only_items_of_their_own_have_them(lab: Lab, table: Table, rolled_back: str) -> None:
    items: list[Any] = lab.client("dynamodb").scan(TableName=table.name)["Items"]
    held = {item["pk"]["S"].partition("#")[0] for item in items if "geheim" in _text(item)}
    assert held == {"values"}
    for item in items:
        if item["pk"]["S"].startswith("values#"):
            assert "geheim" not in json.dumps({name: str(value) for name, value in item.items() if name != "document"})
            assert "expires_at" in item


def _text(item: dict[str, Any]) -> str:
    document = item.get("document", {}).get("B")
    return repr(item) + (gzip.decompress(document).decode() if document else "")
