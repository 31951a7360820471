"""What is known of a run of the service: what it kept, and what its rows say became of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.plan import Bucket
from tagsync.core.undo.recorded import Recorded, RecordedServer
from tagsync.engine.history import KeyChange, ServerRow
from tagsync.engine.kept.recorded import KeptRuns
from tagsync.engine.service_ports import ServiceError
from tests.core.undo.test_rollback import planned
from tests.engine.kept.kept_runs import FakeValues
from tests.engine.test_sweep import FakeRuns
from tests.fake_fleet import HOME

UPDATE = TagChange("Env", "Test", "Prod", "copied")
KEPT = RecordedServer(HOME, "s-0001", "web-1", (UPDATE, TagChange("New", None, "1", "copied")))


def row(bucket: Bucket, *keys: str, server_id: str = "s-0001") -> ServerRow:
    return ServerRow(HOME, server_id, bucket, changes=tuple(KeyChange("update", key, "copied") for key in keys))


def recorded(rows: Sequence[ServerRow], *kept: RecordedServer) -> Recorded:
    values = FakeValues()
    values.save("run", HOME, "0", kept)
    runs: Any = FakeRuns({HOME: list(rows)})
    none: Any = None
    return KeptRuns(runs, none, values).recorded("run", [HOME])


@pytest.mark.parametrize(
    "rows",
    [[], [row(Bucket.FAILED)], [row(Bucket.FAILED, "New")]],
    ids=["the run crashed", "the server failed", "a part was written"],
)
def test_what_was_perhaps_never_written_takes_nothing_from_another(rows: list[ServerRow]) -> None:
    """A person may have written by hand what the run had planned."""
    by_hand = {"Env": "Prod", "New": "1"}
    one = planned(by_hand, recorded(rows, KEPT))
    assert (one.applied_to(by_hand), one.left) == (by_hand, ("Env", "New"))


def test_what_was_written_goes_back() -> None:
    tags = {"Env": "Prod", "New": "1"}
    one = planned(tags, recorded([row(Bucket.CHANGED, "Env", "New")], KEPT))
    assert (one.applied_to(tags), one.left) == ({"Env": "Test"}, ())


def test_launch_settings_that_were_perhaps_never_written_are_not_proved_by_tags_that_were() -> None:
    kept = replace(KEPT, launch=(LaunchChange("copy_tags", "false", "true"),))
    failed = row(Bucket.FAILED, "Env", "New")
    assert not recorded([failed], kept).servers[0].is_written
    assert recorded([replace(failed, launch=kept.launch)], kept).servers[0].is_written


def test_a_server_whose_values_are_missing_is_an_error_and_one_found_right_is_counted() -> None:
    right = ServerRow(HOME, "s-0002", Bucket.IN_SYNC)
    found = recorded([row(Bucket.CHANGED, "Env", "New"), right], KEPT)
    assert [(one.server_id, one.is_changed) for one in found.servers] == [("s-0001", True), ("s-0002", False)]
    with pytest.raises(ServiceError, match="the values of s-0003 and perhaps others are not there any more"):
        recorded([row(Bucket.CHANGED, "Env", "New"), row(Bucket.CHANGED, "Env", server_id="s-0003")], KEPT)
