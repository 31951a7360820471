"""What was recorded: which servers have to be read, and in which order they are planned."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.model import Target
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.plan_document import plan_digest
from tagsync.core.skips import Skip
from tagsync.core.undo.recorded import Recorded, RecordedServer, recorded_of_plan
from tests.fake_fleet import HOME, server

OTHER = Target("222222222222", "us-east-1")
CHANGE = (TagChange("Env", None, "Prod"),)
LAUNCH = (LaunchChange("copy_tags", "false", "true"),)


def test_only_servers_that_were_changed_are_read_and_targets_without_any_are_not() -> None:
    what = Recorded(
        "run 1",
        (
            RecordedServer(OTHER, "s-3"),
            RecordedServer(HOME, "s-2", launch=LAUNCH),
            RecordedServer(HOME, "s-4"),
            RecordedServer(HOME, "s-1", changes=CHANGE),
        ),
    )
    assert what.changed_ids() == {HOME: ("s-1", "s-2")}
    ids = {target: [one.server_id for one in servers] for target, servers in what.by_target().items()}
    assert list(ids.items()) == [(HOME, ["s-1", "s-2", "s-4"]), (OTHER, ["s-3"])]
    assert what.has_changes
    assert not replace(what, servers=what.servers[:1]).has_changes


def test_of_a_plan_the_skipped_servers_are_no_part_unless_they_have_changes() -> None:
    def planned(server_id: str, bucket: Bucket, skip: Skip | None = None) -> ServerPlan:
        return replace(ServerPlan.of(server(server_id), bucket), skip=skip)

    servers = (
        replace(planned("s-1", Bucket.CHANGED), changes=CHANGE),
        planned("s-2", Bucket.SKIPPED, Skip.EXCLUDED),
        planned("s-3", Bucket.IN_SYNC),
        replace(planned("s-4", Bucket.FAILED), launch=LAUNCH),
    )
    plan = Plan("", (TargetPlan(HOME, "read", servers),))
    what = recorded_of_plan(plan)
    assert [(one.server_id, one.is_changed) for one in what.servers] == [("s-1", True), ("s-3", False), ("s-4", True)]
    assert not any(one.is_written for one in what.servers)
    assert what.what == f"plan {plan_digest(plan)[:19]}"
