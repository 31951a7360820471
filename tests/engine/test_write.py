from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.model import Instance, LaunchSettings, Problem
from tagsync.core.ownership.reading import read_record, write_record
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Launch, Policy
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.core.tags import OWNED_KEY
from tagsync.engine.ports import ServerGone, WriteFailed
from tagsync.engine.run import ServerResult
from tagsync.engine.write import write_server
from tests.fake_fleet import DENIED, ORIGIN, FakeFleet, failing, server

ENSURE = Policy(launch=Launch(copy_tags="ensure", instance_type="ensure"))
OLD = {"Old": "1", "Env": "test"}


def drifted(launch: str = "") -> FakeFleet:
    """A server with a tag to write, one to remove, and launch settings to ensure."""
    record = write_record(OLD, ["copy_tags", "instance_type"] if launch else []) or ""
    return FakeFleet([server(tags=OLD | {OWNED_KEY: record})], [Instance(ORIGIN, {"Env": "prod"})])


def plan(fake: FakeFleet) -> ServerPlan:
    [one] = make_plan(ENSURE, fake.read(ENSURE, recheck_launch=True)).servers()
    return one


def write(fake: FakeFleet) -> ServerResult:
    return write_server(plan(fake), fake)


def written(result: ServerResult) -> list[tuple[str, str]]:
    return [(change.action, change.key) for change in result.changes]


def test_removals_come_first_then_launch_settings_then_tags_with_the_record() -> None:
    fake = drifted()
    result = write(fake)
    assert [one.kind for one in fake.writes] == ["untag", "update_launch", "tag"]
    assert fake.writes[0].keys == ("Old",)
    assert fake.writes[2].tags == {"Env": "prod", OWNED_KEY: write_record(["Env"], ["copy_tags", "instance_type"])}
    assert (result.bucket, written(result)) == (
        Bucket.CHANGED,
        [("update", "Env"), ("remove", "Old"), ("update", OWNED_KEY)],
    )
    assert [change.setting for change in result.launch] == ["copy_tags", "right_sizing"]
    assert fake.launch[server().arn] == LaunchSettings(copy_tags=True, right_sizing="IN_AWS")


def test_only_the_launch_settings_that_differ_are_named() -> None:
    fake = drifted()
    fake.launch[server().arn] = LaunchSettings(copy_tags=False, right_sizing="IN_AWS")
    asked: list[tuple[bool | None, str | None]] = []

    class Asked(FakeFleet):
        def update_launch(self, server: ServerPlan, *, copy_tags: bool | None, right_sizing: str | None) -> None:
            asked.append((copy_tags, right_sizing))

    other = Asked(fake.servers.values())
    write_server(plan(fake), other)
    assert asked == [(True, None)]


def test_a_failed_removal_stops_there() -> None:
    fake = drifted()
    fake.before_write = failing("untag")
    result = write(fake)
    assert fake.writes == []
    assert (result.bucket, result.changes, result.launch) == (Bucket.FAILED, (), ())
    assert result.detail == "111111111111/eu-west-1 drs:untag: slow down. Run it again"


def test_a_failure_between_the_two_writes_tells_what_was_written() -> None:
    fake = drifted()
    fake.before_write = failing("tag")
    result = write(fake)
    assert (result.bucket, written(result)) == (Bucket.FAILED, [("remove", "Old")])
    assert len(result.launch) == 2
    assert "Old" not in fake.tags[server().arn]


def test_after_a_failure_the_next_apply_finishes_the_work() -> None:
    fake = drifted()
    fake.before_write = failing("tag")
    write(fake)
    fake.before_write = failing()
    assert write(fake).bucket is Bucket.CHANGED
    assert fake.tags[server().arn] == {"Env": "prod", OWNED_KEY: write_record(["Env"], ["copy_tags", "instance_type"])}


@pytest.mark.parametrize("claimed", ["", "claimed"])
def test_tags_are_written_when_launch_settings_fail_and_the_record_does_not_claim_them(claimed: str) -> None:
    fake = drifted(claimed)
    fake.before_write = failing("update_launch")
    result = write(fake)
    assert (result.bucket, result.launch) == (Bucket.FAILED, ())
    assert fake.tags[server().arn] == {"Env": "prod", OWNED_KEY: write_record(["Env"])}
    assert [change.after for change in result.changes if change.key == OWNED_KEY] == [write_record(["Env"])]


def test_a_claim_is_dropped_even_where_nothing_else_is_to_be_written() -> None:
    """Else the next run would believe the record, and call the server in sync."""
    tags = {"Env": "prod", OWNED_KEY: write_record(["Env"], ["copy_tags", "instance_type"]) or ""}
    fake = FakeFleet([server(tags=tags)], [Instance(ORIGIN, {"Env": "prod"})])
    fake.before_write = failing("update_launch")
    assert write(fake).bucket is Bucket.FAILED
    assert read_record(fake.tags[server().arn][OWNED_KEY]).launch == frozenset()
    again = make_plan(ENSURE, fake.read(ENSURE))
    assert [one.launch != () for one in again.servers()] == [True]


def test_no_empty_record_is_written_for_launch_settings_that_failed() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {})])
    fake.before_write = failing("update_launch")
    assert write(fake).bucket is Bucket.FAILED
    assert fake.tags[server().arn] == {}


def test_a_server_that_is_gone_is_skipped_at_any_call() -> None:
    for kind in ("untag", "update_launch", "tag"):
        fake = drifted()

        def gone(now: str, _: ServerPlan, kind: str = kind) -> None:
            if now == kind:
                raise ServerGone

        fake.before_write = gone
        result = write(fake)
        assert (result.bucket, result.skip) == (Bucket.SKIPPED, Skip.SERVER_GONE)


def test_a_write_that_a_stop_kept_from_starting_is_not_reached() -> None:
    stopped = Problem(ProblemKind.STOPPED, "here", "the run was cancelled")

    def stop_at(kind: str) -> FakeFleet:
        fake = drifted()

        def before_write(now: str, _: ServerPlan) -> None:
            if now == kind:
                raise WriteFailed(stopped)

        fake.before_write = before_write
        return fake

    assert write(stop_at("untag")).skip is Skip.NOT_REACHED
    assert write(stop_at("tag")).bucket is Bucket.FAILED, "part of it was written"


def test_a_record_that_moves_is_written_in_its_new_place_before_it_goes_from_the_old_one() -> None:
    there = replace(ENSURE, ownership="dr:record", launch=Launch())
    fake = FakeFleet(
        [server(tags={"Env": "prod", "Old": "1", OWNED_KEY: write_record(OLD) or ""})],
        [Instance(ORIGIN, {"Env": "prod"})],
    )
    [planned] = make_plan(there, fake.read(there)).servers()
    result = write_server(planned, fake)
    assert [(write.kind, [*write.tags, *write.keys]) for write in fake.writes] == [
        ("untag", ["Old"]),
        ("tag", ["dr:record"]),
        ("untag", [OWNED_KEY]),
    ]
    assert written(result) == [("remove", "Old"), ("add", "dr:record"), ("remove", OWNED_KEY)]
    assert fake.tags[server().arn].keys() == {"Env", "dr:record"}


def test_a_stop_after_the_launch_settings_is_a_failure_that_tells_them() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {"Env": "prod"})])

    def stops(now: str, _: ServerPlan) -> None:
        if now == "tag":
            raise WriteFailed(Problem(ProblemKind.STOPPED, "here", "the run was cancelled"))

    fake.before_write = stops
    result = write(fake)
    assert (result.bucket, result.changes, len(result.launch)) == (Bucket.FAILED, (), 2)


def test_launch_settings_that_could_not_be_read_fail_the_server_after_its_tags_are_written() -> None:
    change = TagChange("Env", None, "prod", "copied")
    one = server()
    planned = ServerPlan(one.target, one.server_id, one.arn, "", "", Bucket.FAILED, None, "denied", (change,))
    fake = FakeFleet([one])
    result = write_server(planned, fake)
    assert (result.bucket, result.detail, result.changes) == (Bucket.FAILED, "denied", (change,))
    assert fake.tags[one.arn] == {"Env": "prod"}


def test_a_server_with_nothing_but_launch_settings_to_change_gets_no_tags() -> None:
    one = server()
    launch = (LaunchChange("copy_tags", "false", "true"),)
    planned = ServerPlan(one.target, one.server_id, one.arn, "", "", Bucket.CHANGED, launch=launch)
    fake = FakeFleet([one])
    assert write_server(planned, fake).bucket is Bucket.CHANGED
    assert [write.kind for write in fake.writes] == ["update_launch"]


def test_keys_that_were_removed_before_a_removal_broke_off_are_told() -> None:
    fake = drifted()

    def untag(one: ServerPlan, keys: Sequence[str]) -> None:
        fake.tags[one.arn].pop("Old")
        raise WriteFailed(Problem(ProblemKind.STOPPED, "here", "the run was cancelled"), removed=["Old"])

    fake.untag = untag  # type: ignore[method-assign, assignment]
    result = write(fake)
    assert (result.bucket, written(result)) == (Bucket.FAILED, [("remove", "Old")])


def test_a_defect_of_the_writer_is_told_without_values_and_with_what_was_written() -> None:
    fake = drifted()

    def broken(now: str, _: ServerPlan) -> None:
        if now == "tag":
            raise TypeError("a secret value")

    fake.before_write = broken
    result = write(fake)
    assert (result.bucket, written(result)) == (Bucket.FAILED, [("remove", "Old")])
    assert "unexpected TypeError at test_write.py:" in result.detail
    assert "secret" not in result.detail


def test_a_write_that_failed_says_what_aws_said() -> None:
    assert str(WriteFailed(DENIED)) == str(DENIED)
