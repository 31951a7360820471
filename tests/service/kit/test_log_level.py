"""What functions log can be changed for a while, without a deployment."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tagsync.aws.store.log_levels import DynamoLogLevels
from tagsync.aws.store.table import Table
from tagsync.engine.service_ports import LevelForNow
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tagsync.service.kit.log_level import FollowedLevel
from tagsync.service.kit.telemetry import logger
from tagsync.service.sync.serve import serve_sync
from tests.service.conftest import MakeSync
from tests.sync_service import Context, Time, add_server


@pytest.fixture(autouse=True)
def _level_of_the_deployment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("POWERTOOLS_LOG_LEVEL", "INFO")
    before = logger.log_level
    yield
    logger.setLevel(before)


@pytest.fixture
def levels(table: Table) -> DynamoLogLevels:
    return DynamoLogLevels(table)


@pytest.fixture
def followed(levels: DynamoLogLevels, time: Time) -> FollowedLevel:
    made = FollowedLevel(time)
    made.of(levels)
    return made


def change(levels: DynamoLogLevels, time: Time, level: str, minutes: int) -> None:
    levels.change(LevelForNow(level, time() + timedelta(minutes=minutes), "me"))


def test_a_level_is_taken_within_a_minute_and_ends_by_itself(
    followed: FollowedLevel, levels: DynamoLogLevels, time: Time
) -> None:
    followed.follow()
    assert logger.log_level == logging.INFO
    change(levels, time, "DEBUG", 30)
    followed.follow()
    assert logger.log_level == logging.INFO, "it was looked at a moment ago"
    time.advance(minutes=1)
    followed.follow()
    assert logger.log_level == logging.DEBUG
    time.advance(minutes=30)
    followed.follow()
    assert logger.log_level == logging.INFO


def test_it_is_looked_for_once_a_minute(lab: Lab, followed: FollowedLevel) -> None:
    lab.forget_calls()
    for _ in range(3):
        followed.follow()
    assert lab.count("dynamodb") == 1


def test_a_table_that_cannot_be_read_stops_nothing(
    lab: Lab, followed: FollowedLevel, levels: DynamoLogLevels, time: Time
) -> None:
    change(levels, time, "ERROR", 30)
    followed.follow()
    lab.faults.add(Rule("deny", service="dynamodb"))
    time.advance(minutes=1)
    followed.follow()
    assert logger.log_level == logging.ERROR


@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
def test_no_level_shows_tag_values(lab: Lab, make: MakeSync, monkeypatch: pytest.MonkeyPatch, level: str) -> None:
    log = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", log)
    logger.setLevel(level)
    add_server(lab, "one", instance={"Owner": "s3cr3t"})
    assert serve_sync(make(), {}, Context())["changed"] == 1
    assert ('"message":"target"' in log.getvalue()) == (level == "DEBUG")
    assert "s3cr3t" not in log.getvalue()
