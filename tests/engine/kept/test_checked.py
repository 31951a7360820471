"""Whether a run can be taken back, and which servers are the base of that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.plan import Bucket, count
from tagsync.core.skips import Skip
from tagsync.core.undo.recorded import RecordedServer
from tagsync.engine.history import Header, KeyChange, ServerRow, Source, TargetOutcome
from tagsync.engine.kept.recorded import CannotUndo, KeptRuns
from tagsync.engine.service_ports import ServiceError
from tests.engine.kept.kept_runs import FakeRuns, FakeValues, kept_runs
from tests.fake_fleet import HOME, NOW

HEADER = Header("run", "all", Source.MANUAL, NOW, keeps_values=True)
KEPT = RecordedServer(HOME, "s-1", "web", (TagChange("Env", "a", "b"),))
ADDED = (KeyChange("add", "Env", "copied"),)


def row(server_id: str, bucket: Bucket = Bucket.CHANGED, **more: object) -> ServerRow:
    return ServerRow(HOME, server_id, bucket, **more)  # type: ignore[arg-type]


def runs(*rows: ServerRow, kept: bool = True) -> KeptRuns:
    record, values = FakeRuns(), FakeValues()
    record.save_target("run", TargetOutcome(HOME, "read", count((each.bucket, each.skip) for each in rows)), rows)
    if kept:
        values.save("run", HOME, "0", [KEPT])
    return kept_runs(record, values)


@pytest.mark.parametrize("bucket", [Bucket.CHANGED, Bucket.FAILED])
def test_a_run_that_kept_what_it_wrote_can_be_taken_back_until_that_is_gone(bucket: Bucket) -> None:
    runs(row("s-1", bucket)).check(HEADER, NOW)
    with pytest.raises(CannotUndo, match="run_retention_days"):
        runs(row("s-1", bucket), kept=False).check(HEADER, NOW)


def test_of_a_run_that_wrote_nothing_nothing_has_to_be_kept() -> None:
    runs(row("s-1", Bucket.IN_SYNC), kept=False).check(HEADER, NOW)


def test_dry_runs_and_runs_that_kept_nothing_cannot_be_taken_back() -> None:
    with pytest.raises(CannotUndo, match="was a dry run"):
        runs(row("s-1")).check(replace(HEADER, dry_run=True), NOW)
    with pytest.raises(CannotUndo, match="keep_values was off"):
        runs(row("s-1")).check(replace(HEADER, keeps_values=False), NOW)


def test_servers_that_were_changed_and_those_that_were_right_are_recorded() -> None:
    skipped = row("s-3", Bucket.SKIPPED, skip=Skip.ORIGIN_GONE)
    found = runs(row("s-1", changes=ADDED), row("s-2", Bucket.IN_SYNC), skipped).recorded("run", [HOME])
    assert found.what == "run run"
    assert found.servers == (KEPT, RecordedServer(HOME, "s-2"))


@pytest.mark.parametrize(
    "lost", [row("s-9", changes=ADDED), row("s-9", launch=(LaunchChange("copy_tags", "false", "true"),))]
)
def test_values_that_are_missing_are_no_server_that_was_right(lost: ServerRow) -> None:
    """Law 1."""
    with pytest.raises(ServiceError, match="the values of s-9 and perhaps others are not there any more"):
        runs(row("s-1", changes=ADDED), lost).recorded("run", [HOME])
