"""The plan that takes a run back: what goes back, what is there already, and what is left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.change import RECORD_RULE, LaunchChange, TagChange
from tagsync.core.model import Fleet, LaunchSettings, OriginReadings, Problem
from tagsync.core.ownership.reading import key_hash, read_record, write_record
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.plan_document import plan_from_document, plan_to_document
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.problems import ProblemKind
from tagsync.core.safety.limits import KeyLimit, Safety
from tagsync.core.skips import Skip
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import OWNED_KEY
from tagsync.core.undo.recorded import Recorded, RecordedServer, recorded_of_plan
from tagsync.core.undo.rollback import plan_rollback
from tests.fake_fleet import HOME, FakeFleet, server
from tests.undoing import undone

ARN = server().arn
BEFORE = {"Env": "Test", "Old": "1", "Theirs": "x"}
RECORD_BEFORE, RECORD_AFTER = write_record(["Old"]), write_record(["Env", "New"])
RUN = (
    TagChange("Env", "Test", "Prod"),
    TagChange("New", None, "1"),
    TagChange("Old", "1", None),
    TagChange(OWNED_KEY, RECORD_BEFORE, RECORD_AFTER, RECORD_RULE),
)
AFTER = {"Env": "Prod", "New": "1", "Theirs": "x", OWNED_KEY: RECORD_AFTER or ""}
DENIED = Problem(ProblemKind.ACCESS_DENIED, f"{HOME} drs:DescribeSourceServers", "denied", "Allow it")


def recorded(*changes: TagChange, launch: tuple[LaunchChange, ...] = (), is_written: bool = True) -> Recorded:
    one = RecordedServer(HOME, "s-0001", "web-1", changes or RUN, launch, is_written)
    return Recorded("run 1", (one,))


def planned(tags: dict[str, str], what: Recorded, policy: Policy = DEFAULT_POLICY) -> ServerPlan:
    [one] = undone(FakeFleet([server(tags=tags)]), what, policy).servers()
    return one


def test_everything_goes_back_with_the_record_as_it_was() -> None:
    one = planned(AFTER, recorded())
    assert one.bucket is Bucket.CHANGED
    assert one.applied_to(AFTER) == BEFORE | {OWNED_KEY: RECORD_BEFORE}
    assert {change.rule for change in one.changes} == {"rolled back", RECORD_RULE}
    assert one.left == one.notices == ()


def test_what_is_back_already_needs_nothing() -> None:
    one = planned(BEFORE | {OWNED_KEY: RECORD_BEFORE or ""}, recorded())
    assert (one.bucket, one.changes, one.left) == (Bucket.IN_SYNC, (), ())


def test_a_key_that_was_changed_since_is_left_and_named() -> None:
    one = planned(AFTER | {"Env": "Staging"}, recorded())
    assert one.bucket is Bucket.CHANGED
    assert one.left == ("Env",)
    assert one.notices == ('"Env" changed since, and is left as it is',)
    after = one.applied_to(AFTER | {"Env": "Staging"})
    assert {key: after[key] for key in BEFORE} == BEFORE | {"Env": "Staging"}
    assert "New" not in after
    record = read_record(after[OWNED_KEY])
    assert record.owns("Old")
    assert record.owns("Env")
    assert not record.owns("New")


def test_a_server_on_which_everything_was_changed_since_is_skipped() -> None:
    tags = {"Env": "Staging", "New": "2", "Old": "mine", OWNED_KEY: RECORD_AFTER or ""}
    one = planned(tags, recorded())
    assert (one.bucket, one.skip, one.changes) == (Bucket.SKIPPED, Skip.CHANGED_SINCE, ())
    assert one.detail == '"Env", "New", "Old" changed since, and are left as they are'


def test_a_key_that_another_added_again_with_its_old_value_does_not_become_ours() -> None:
    one = planned(AFTER | {"Old": "1"}, recorded())
    assert one.left == ()
    assert not read_record(one.applied_to(AFTER | {"Old": "1"}).get(OWNED_KEY)).owns("Old")


def test_a_key_that_its_owner_put_back_by_hand_is_foreign_again() -> None:
    tags = AFTER | {"Env": "Test"}
    one = planned(tags, recorded())
    assert one.applied_to(tags) == BEFORE | {OWNED_KEY: RECORD_BEFORE}


def test_the_record_follows_what_was_removed_before_an_interruption() -> None:
    tags = {"Env": "Staging", "Old": "mine", OWNED_KEY: RECORD_AFTER or ""}
    one = planned(tags, recorded())
    assert one.left == ("Env", "Old")
    assert one.applied_to(tags) == tags | {OWNED_KEY: write_record(["Env"])}


def test_a_key_that_another_policy_owns_by_now_is_left() -> None:
    tags = AFTER | {OWNED_KEY: write_record(["Env"], mark="xx", others={"": read_record(RECORD_AFTER).hashes}) or ""}
    one = planned(tags, recorded())
    assert one.left == ("Env",)
    assert read_record(one.applied_to(tags)[OWNED_KEY], "xx").owns("Env")


def test_what_another_writer_recorded_since_stays_recorded() -> None:
    record = write_record(["Cost"], mark="xx", others={"": read_record(RECORD_AFTER).hashes}) or ""
    tags = AFTER | {"Cost": "7", OWNED_KEY: record}
    one = planned(tags, recorded())
    after = one.applied_to(tags)
    assert {key: after[key] for key in after if key != OWNED_KEY} == BEFORE | {"Cost": "7"}
    assert after[OWNED_KEY] == write_record(["Old"], others={"xx": read_record(record, "xx").hashes})


def test_a_policy_that_found_launch_settings_right_since_stands_in_the_record() -> None:
    others = {"": read_record(RECORD_AFTER).hashes, "xx": frozenset[str]()}
    tags = AFTER | {OWNED_KEY: write_record([], ["copy_tags"], others=others) or ""}
    one = planned(tags, recorded())
    expected = write_record(["Old"], ["copy_tags"], others={"xx": frozenset()})
    assert one.applied_to(tags) == BEFORE | {OWNED_KEY: expected}


def test_what_another_policy_took_over_stays_taken() -> None:
    mine, cost = read_record(RECORD_AFTER).hashes, frozenset([key_hash("Cost")])
    tags = AFTER | {"Cost": "7", OWNED_KEY: write_record(["Cost"], mark="xx", others={"": mine}, taken=cost) or ""}
    one = planned(tags, recorded())
    assert one.applied_to(tags)[OWNED_KEY] == write_record(["Old"], others={"xx": cost}, taken=cost)


def test_a_key_that_was_added_since_is_not_ours_for_what_the_record_had_said_of_one_that_was_gone() -> None:
    before = write_record(["Old", "Gone"]) or ""
    changes = (*RUN[:3], TagChange(OWNED_KEY, before, RECORD_AFTER, RECORD_RULE))
    assert planned(AFTER, recorded(*changes)).applied_to(AFTER)[OWNED_KEY] == before
    tags = AFTER | {"Gone": "theirs"}
    assert planned(tags, recorded(*changes)).applied_to(tags) == BEFORE | {"Gone": "theirs", OWNED_KEY: RECORD_BEFORE}


def test_a_record_that_the_run_removed_comes_back_whole() -> None:
    before = write_record(["Env", "Theirs"]) or ""
    changes = (RUN[0], TagChange(OWNED_KEY, before, None, RECORD_RULE))
    tags = {"Env": "Prod", "Theirs": "x"}
    assert planned(tags, recorded(*changes)).applied_to(tags) == {"Env": "Test", "Theirs": "x", OWNED_KEY: before}


def test_without_the_record_nothing_is_removed() -> None:
    """A record that was removed by hand: the tags belong to the person who removed it."""
    tags = {key: value for key, value in AFTER.items() if key != OWNED_KEY}
    one = planned(tags, recorded())
    assert one.left == ("New",)
    assert one.applied_to(tags)["Env"] == "Test"


def test_a_record_that_cannot_be_read_stays() -> None:
    """What it said is not known: each tag may be another policy's by now."""
    one = planned(AFTER | {OWNED_KEY: "by hand"}, recorded())
    assert one.left == ("Env", "New", OWNED_KEY)
    assert one.to_write == {"Old": "1"}
    assert not one.to_remove


def test_a_plan_is_no_proof_that_a_tag_was_written() -> None:
    """It may never have been applied, and another have added, written or removed the same."""
    by_hand = {"Env": "Prod", "New": "1", OWNED_KEY: RECORD_BEFORE or ""}
    one = planned(by_hand, recorded(is_written=False))
    assert (one.skip, one.changes, one.left) == (Skip.CHANGED_SINCE, (), ("Env", "New", "Old"))
    add, update = TagChange("New", None, "1"), TagChange("Env", "Test", "Prod")
    tags = {"Env": "Prod", "New": "1"}
    assert planned(tags, recorded(add, update, is_written=False)).left == ("Env", "New")
    assert planned(tags, recorded(add, update)).applied_to(tags) == {"Env": "Test"}


def test_an_applied_plan_is_taken_back_because_the_record_says_what_was_written() -> None:
    one = planned(AFTER, recorded(is_written=False))
    assert one.applied_to(AFTER) == BEFORE | {OWNED_KEY: RECORD_BEFORE}
    assert one.left == ()


def test_an_applied_plan_of_a_rollback_is_taken_back_too() -> None:
    """The record shows it by what it does not say any more."""
    plan = undone(FakeFleet([server(tags=AFTER)]), recorded())
    [back] = plan.servers()
    tags = dict(back.applied_to(AFTER))
    one = planned(tags, recorded_of_plan(plan))
    assert (one.applied_to(tags), one.left) == (AFTER, ())
    assert not planned(AFTER, recorded_of_plan(plan)).changes


def test_a_tag_that_the_policy_protects_by_now_is_not_removed_and_gets_its_value_back() -> None:
    """So a policy that is corrected by protecting the key can be given to the rollback."""
    one = planned(AFTER, recorded(), Policy(tags=TagPolicy(protect=("Env", "N*", "Old"))))
    assert one.left == ("New",)
    assert one.to_write == {"Env": "Test", "Old": "1", OWNED_KEY: write_record(["Old", "New"])}
    assert not one.to_remove


def test_a_tag_that_is_never_removed_stays() -> None:
    assert planned({"map-migrated": "m"}, recorded(TagChange("map-migrated", None, "m"))).left == ("map-migrated",)


def test_the_record_is_removed_last() -> None:
    """Else a removal in several calls that breaks off could not be taken up again."""
    record = write_record(["a", "zz"], kept_under="m") or ""
    changes = (
        TagChange("a", None, "1"),
        TagChange("m", None, record, RECORD_RULE),
        TagChange("zz", None, "1"),
    )
    assert planned({"a": "1", "m": record, "zz": "1"}, recorded(*changes)).to_remove == ("a", "zz", "m")


def test_a_record_that_is_half_way_back_to_its_old_place_goes_all_the_way() -> None:
    before, after = write_record(["Name"], kept_under="old:record") or "", write_record(["Name"]) or ""
    moved = (
        TagChange("old:record", before, None, RECORD_RULE),
        TagChange(OWNED_KEY, None, after, RECORD_RULE),
    )
    for tags in ({OWNED_KEY: after}, {OWNED_KEY: after, "old:record": before}):
        one = planned({"Name": "web-1", **tags}, recorded(*moved))
        assert one.applied_to({"Name": "web-1", **tags}) == {"Name": "web-1", "old:record": before}
        assert one.left == ()


def test_a_record_that_was_moved_since_stays_in_its_new_place() -> None:
    moved = {
        "Env": "Prod",
        "New": "1",
        "Theirs": "x",
        "dr:record": write_record(["Env", "New"], kept_under="dr:record"),
    }
    tags = {key: value or "" for key, value in moved.items()}
    after = planned(tags, recorded()).applied_to(tags)
    assert after == BEFORE | {"dr:record": write_record(["Old"], kept_under="dr:record")}


def test_a_record_comes_back_that_a_copied_tag_had_replaced() -> None:
    before = write_record(["Name"], kept_under="old:record") or ""
    changes = (
        TagChange("old:record", before, "copied", "copied"),
        TagChange(OWNED_KEY, None, write_record(["Name", "old:record"]), RECORD_RULE),
    )
    tags = {"Name": "web-1", "old:record": "copied", OWNED_KEY: write_record(["Name", "old:record"]) or ""}
    assert planned(tags, recorded(*changes)).applied_to(tags) == {"Name": "web-1", "old:record": before}


@pytest.mark.parametrize("there", [{"Name": "web-1", "Env": "Test"}, {"Name": "web-1"}, {}])
def test_a_record_comes_back_that_a_copied_tag_had_replaced_and_no_other_took_its_place(there: dict[str, str]) -> None:
    before = write_record(["Name", "Env"], kept_under="old:record") or ""
    change = TagChange("old:record", before, "copied", "copied")
    tags = there | {"old:record": "copied"}
    assert planned(tags, recorded(change)).applied_to(tags) == there | {"old:record": before}
    tags = there | {"old:record": "mine", "New": "1"}
    one = planned(tags, recorded(change, TagChange("New", None, "1")))
    assert (one.applied_to(tags), one.left) == (there | {"old:record": "mine"}, ("old:record",))


def test_a_server_without_room_is_skipped() -> None:
    others = {f"other-{index:02}": "1" for index in range(50)}
    one = planned(others, recorded(TagChange("Old", "1", None)))
    assert (one.skip, one.changes) == (Skip.TOO_MANY_TAGS, ())
    assert "51, and AWS allows 50" in one.detail


def test_a_record_without_room_to_move_back_stays_where_it_is() -> None:
    """It is written in its new place before it goes from the old one, so for a moment the server holds it twice."""
    after = write_record(["Name"], kept_under="dr:record") or ""
    moved = (
        TagChange(OWNED_KEY, write_record(["Name"]), None, RECORD_RULE),
        TagChange("dr:record", None, after, RECORD_RULE),
    )
    full = {"Name": "web-1", "dr:record": after} | {f"other-{index:02}": "1" for index in range(48)}
    assert planned(full, recorded(*moved)).bucket is Bucket.IN_SYNC
    gone = TagChange("Env", "Prod", None, "copied")
    one = planned(dict(list(full.items())[:-1]), recorded(gone, *moved))
    assert (one.skip, one.to_write, one.to_remove) == (None, {"Env": "Prod"}, ())
    assert planned(dict(list(full.items())[:-1]), recorded(*moved)).to_remove == ("dr:record",)


def test_a_record_without_room_names_no_key_anew() -> None:
    """The longest record of two policies; a third key comes back to the first of them, and is foreign from then on."""
    mine = [f"mine-{index:02}" for index in range(24)]
    theirs = read_record(write_record([f"theirs-{index:02}" for index in range(24)])).hashes
    before = write_record([*mine, "Old"], mark="aa", others={"bb": theirs}) or ""
    after = write_record(mine, mark="aa", others={"bb": theirs}) or ""
    longer = {mark: read_record(after, mark).hashes for mark in ("aa", "bb")}
    since = write_record(["x1"], mark="cc", others=longer) or ""
    assert len(since) <= 256
    tags = dict.fromkeys(mine, "1") | {f"theirs-{index:02}": "1" for index in range(24)} | {OWNED_KEY: since}
    changes = (TagChange("Old", "1", None), TagChange(OWNED_KEY, before, after, RECORD_RULE))
    one = planned(tags, recorded(*changes))
    record = one.applied_to(tags)[OWNED_KEY]
    assert one.to_write == {"Old": "1"}
    assert record == since


def test_a_server_that_is_gone_is_skipped_and_one_that_was_not_changed_is_in_sync() -> None:
    what = replace(recorded(), servers=(*recorded().servers, RecordedServer(HOME, "s-0002")))
    first, second = undone(FakeFleet(targets=[HOME]), what).servers()
    assert (first.bucket, first.skip, first.name) == (Bucket.SKIPPED, Skip.SERVER_GONE, "web-1")
    assert second.bucket is Bucket.IN_SYNC


def test_nothing_is_planned_for_what_could_not_be_read() -> None:
    unread = undone(FakeFleet(targets=[HOME], problems={HOME: DENIED}), recorded())
    assert [target.status for target in unread.targets] == ["unreadable"]
    assert list(unread.servers()) == []
    other = RecordedServer(HOME, "s-0002", changes=RUN)
    part = FakeFleet([server(tags=AFTER)], problems={HOME: DENIED})
    plan = undone(part, replace(recorded(), servers=(*recorded().servers, other)))
    assert [target.status for target in plan.targets] == ["partial"]
    assert [one.server_id for one in plan.servers()] == ["s-0001"]
    assert plan.problems == (DENIED,)


def test_a_target_that_was_not_read_is_named() -> None:
    unread = plan_rollback(recorded(), Fleet((), OriginReadings()), DEFAULT_POLICY)
    assert [(target.target, target.status) for target in unread.targets] == [(HOME, "unreadable")]
    assert [str(problem) for problem in unread.problems] == [f"{HOME}: it was not read"]
    assert not unread.is_complete
    unchanged = Recorded("run 1", (RecordedServer(HOME, "s-0002"),))
    assert plan_rollback(unchanged, Fleet((), OriginReadings()), DEFAULT_POLICY).is_complete


@pytest.mark.parametrize(
    ("copy_tags", "left"),
    [(True, ("launch right_sizing",)), (False, ("launch right_sizing",))],
)
def test_launch_settings_go_back_unless_they_were_changed_since(copy_tags: bool, left: tuple[str, ...]) -> None:
    launch = (LaunchChange("copy_tags", "false", "true"), LaunchChange("right_sizing", "BASIC", "IN_AWS"))
    before, after = write_record([], ["instance_type"]), write_record([], ["copy_tags", "instance_type"])
    fake = FakeFleet(
        [server(tags={OWNED_KEY: after or ""})], launch={ARN: LaunchSettings(copy_tags, "NONE", launches_into=False)}
    )
    what = recorded(TagChange(OWNED_KEY, before, after, RECORD_RULE), launch=launch)
    fake.apply(undone(fake, what))
    assert fake.launch[ARN] == LaunchSettings(copy_tags=False, right_sizing="NONE")
    [one] = undone(fake, what).servers()
    assert (one.left, one.has_changes) == (left, False)
    assert fake.tags[ARN][OWNED_KEY] == before


def test_the_record_goes_on_to_say_what_it_says_of_launch_settings_that_are_left() -> None:
    after = write_record([], frozenset({"instance_type"})) or ""
    fake = FakeFleet([server(tags={OWNED_KEY: after, "Env": "Prod"})], launch={ARN: LaunchSettings(False, "BASIC")})
    run = (TagChange("Env", "Test", "Prod"), TagChange(OWNED_KEY, None, after, RECORD_RULE))
    [one] = undone(fake, recorded(*run, launch=(LaunchChange("right_sizing", "NONE", "IN_AWS"),))).servers()
    assert one.left == ("launch right_sizing",)
    assert one.applied_to(fake.tags[ARN]) == {OWNED_KEY: after, "Env": "Test"}


@pytest.mark.parametrize(("known", "left"), [(["copy_tags"], ()), ([], ("launch copy_tags",))])
def test_a_plan_is_no_proof_that_launch_settings_were_written(known: list[str], left: tuple[str, ...]) -> None:
    """A person may have switched them on by hand. The record names those that a policy found or made right."""
    on = LaunchChange("copy_tags", "false", "true")
    record = TagChange(OWNED_KEY, write_record(["Env"]), write_record(["Env"], ["copy_tags"]), RECORD_RULE)
    tags = {"Env": "Prod", OWNED_KEY: write_record(["Env"], known) or ""}
    fake = FakeFleet([server(tags=tags)], launch={ARN: LaunchSettings(True, "NONE")})
    [one] = undone(fake, recorded(record, launch=(on,), is_written=False)).servers()
    assert (one.left, bool(one.launch)) == (left, not left)


def test_copy_tags_stay_off_on_a_server_that_launches_into_an_instance() -> None:
    fake = FakeFleet([server()], launch={ARN: LaunchSettings(False, "NONE", launches_into=True)})
    what = Recorded("run 1", (RecordedServer(HOME, "s-0001", launch=(LaunchChange("copy_tags", "true", "false"),)),))
    assert [one.left for one in undone(fake, what).servers()] == [("launch copy_tags",)]


def test_copy_tags_are_switched_off_on_a_server_that_launches_into_an_instance() -> None:
    fake = FakeFleet([server()], launch={ARN: LaunchSettings(True, "NONE", launches_into=True)})
    on = LaunchChange("copy_tags", "false", "true")
    [one] = undone(fake, Recorded("run 1", (RecordedServer(HOME, "s-0001", launch=(on,)),))).servers()
    assert (one.launch, one.left) == ((LaunchChange("copy_tags", "true", "false"),), ())


def test_launch_settings_that_cannot_be_read_fail_the_server_and_its_tags_go_back() -> None:
    fake = FakeFleet([server(tags=AFTER)], launch={ARN: DENIED})
    [one] = undone(fake, recorded(launch=(LaunchChange("copy_tags", "false", "true"),))).servers()
    assert (one.bucket, one.launch) == (Bucket.FAILED, ())
    assert one.applied_to(AFTER) == BEFORE | {OWNED_KEY: RECORD_BEFORE}


def test_the_limits_count_and_the_unchanged_servers_are_in_their_base() -> None:
    def refused(unchanged: int, safety: Safety) -> tuple[str, ...]:
        servers = [server(f"s-{index}", AFTER) for index in range(4)]
        changed = [RecordedServer(HOME, one.server_id, changes=RUN) for one in servers]
        others = [RecordedServer(HOME, f"t-{index}") for index in range(unchanged)]
        return undone(FakeFleet(servers), Recorded("run 1", (*changed, *others)), Policy(safety=safety)).refusals

    few = Safety(max_same_updates=3)
    assert refused(4, few) == ()
    assert "4 of 7 servers would have Env updated to one same value" in refused(3, few)[0]
    assert "4 of 12 owned tags" not in str(refused(0, Safety(max_removals=4)))
    assert "4 of 8 owned tags would be removed" in refused(0, Safety(max_removals=3, max_same_updates=9))[0]
    assert "servers would have Old changed" in refused(9, Safety(keys={"Old": KeyLimit(max_changed=3)}))[0]


def test_it_is_saved_and_read_as_any_plan() -> None:
    plan = undone(FakeFleet([server(tags=AFTER | {"Env": "Staging"})]), recorded())
    document = plan_to_document(plan)
    assert (document["undoes"], document["targets"][0]["servers"][0]["left"]) == ("run 1", ["Env"])
    assert plan_from_document(document) == plan
    assert not plan.is_complete
