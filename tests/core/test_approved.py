"""What is written of what was shown: exactly that, or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.approved import as_written, plan_approved
from tagsync.core.managed import Shown, manage
from tagsync.core.model import Instance
from tagsync.core.ownership.reading import key_hash, write_record
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.tags import OWNED_KEY
from tests.fake_fleet import HOME, ORIGIN, FakeFleet, failing, server
from tests.strategies import World, policies, worlds


def fleet_of(actual: dict[str, str], instance: dict[str, str], *, owned: str = "") -> FakeFleet:
    record = {OWNED_KEY: write_record(owned.split()) or ""} if owned else {}
    return FakeFleet([server(tags={**actual, **record})], [Instance(ORIGIN, instance)])


def approve(fake: FakeFleet, before: Shown, after: Shown) -> ServerPlan:
    (now,) = fake.read_servers(HOME).servers
    return plan_approved(now, before, after)


def recorded(tags: dict[str, str], keys: str = "", launch: str = "") -> dict[str, str]:
    """These tags, and a record that names these keys and launch settings."""
    return {**tags, OWNED_KEY: write_record(keys.split(), launch.split()) or ""}


def write(fake: FakeFleet, *plans: ServerPlan) -> None:
    fake.apply(Plan("", tuple(TargetPlan(plan.target, "read", (plan,)) for plan in plans)))


@given(worlds(healthy=True), policies())
def test_approving_all_that_is_shown_writes_what_the_plan_writes(world: World, policy: Policy) -> None:
    """Record and launch settings included: Terraform and the CLI leave the same fleet behind."""
    twin = FakeFleet(world.servers.values(), world.instances.values(), launch=world.launch)
    fleet = world.read(policy)
    plan = make_plan(policy, fleet)
    twin.apply(plan)
    servers = {one.server_id: one for reading in fleet.targets for one in reading.servers}
    approved = [
        plan_approved(servers[one.server_id], one.actual, one.desired, policy.ownership)
        for one in manage(policy, fleet, plan, {}).values()
    ]
    write(world, *approved)
    assert world.tags == twin.tags
    assert world.launch == twin.launch
    assert {(one.kind, one.arn, one.keys) for one in world.writes} == {
        (one.kind, one.arn, one.keys) for one in twin.writes
    }


@given(worlds(healthy=True), policies(), st.data())
def test_whatever_moved_since_nothing_is_written_but_what_was_shown(
    world: World, policy: Policy, data: st.DataObject
) -> None:
    fleet = world.read(policy)
    managed = manage(policy, fleet, make_plan(policy, fleet), {})
    servers = {one.server_id: one for reading in fleet.targets for one in reading.servers}
    for one in managed.values():
        key = data.draw(st.sampled_from(sorted({*one.actual.tags, *one.desired.tags, "foreign"})))
        value = data.draw(st.sampled_from(["moved", None]))
        now = {name: text for name, text in servers[one.server_id].tags.items() if name != key}
        moved = replace(servers[one.server_id], tags=now | ({key: value} if value else {}))
        planned = plan_approved(moved, one.actual, one.desired, policy.ownership)
        for change in planned.changes:
            assert change.before == moved.tags.get(change.key)
            assert change.after == one.desired.tags.get(change.key)
            assert change.is_record or change.before == one.actual.tags.get(change.key)
        if planned.bucket is Bucket.FAILED:
            assert not planned.has_changes
            assert "moved" not in planned.detail


def test_what_is_already_done_is_not_written_again() -> None:
    fake = fleet_of({"A": "new", "B": "old"}, {}, owned="A B")
    record = fake.read_servers(HOME).servers[0].tags[OWNED_KEY]
    before, after = {"A": "old", "B": "old", OWNED_KEY: record}, {"A": "new", "B": "new", OWNED_KEY: record}
    assert approve(fake, Shown(before), Shown(after)).to_write == {"B": "new"}
    done = approve(fake, Shown({"A": "old"}), Shown(recorded({"A": "new"}, "A")))
    assert (done.bucket, done.changes) == (Bucket.IN_SYNC, ())


def test_a_key_that_is_not_owned_any_more_is_not_removed() -> None:
    shown = Shown({"Old": "1"}), Shown({})
    assert approve(fleet_of({"Old": "1"}, {}, owned="Old"), *shown).to_remove == ("Old", OWNED_KEY)
    refused = approve(fleet_of({"Old": "1"}, {}), *shown)
    assert refused.bucket is Bucket.FAILED
    assert refused.detail == '"Old" is no longer owned by tagsync'


def test_a_record_that_vanished_from_view_is_not_removed() -> None:
    fake = fleet_of({"A": "1"}, {}, owned="A")
    before = Shown({"A": "1", OWNED_KEY: write_record(["A"]) or ""})
    assert approve(fake, before, Shown({"A": "1"})).bucket is Bucket.IN_SYNC


def test_a_key_that_vanished_since_is_not_written() -> None:
    plan = approve(fleet_of({}, {}), Shown({"A": "old"}), Shown({"A": "new"}))
    assert (plan.bucket, plan.detail, plan.changes) == (Bucket.FAILED, '"A" changed after the plan was made', ())


def test_a_record_that_is_all_that_was_shown_is_written() -> None:
    fake = fleet_of({"A": "1"}, {}, owned="A gone")
    stale, right = write_record(["A", "gone"]) or "", write_record(["A"]) or ""
    plan = approve(fake, Shown({"A": "1", OWNED_KEY: stale}), Shown({"A": "1", OWNED_KEY: right}))
    assert plan.to_write == {OWNED_KEY: right}


def test_a_record_that_moves_is_bookkeeping_under_its_old_key_too() -> None:
    old, new = write_record(["A"], kept_under="old:record") or "", write_record(["A"]) or ""
    plan = approve(
        fleet_of({"A": "1", "old:record": old}, {}),
        Shown({"A": "1", "old:record": old}),
        Shown({"A": "1", OWNED_KEY: new}),
    )
    assert (plan.bucket, plan.to_write, plan.to_remove) == (Bucket.CHANGED, {OWNED_KEY: new}, ("old:record",))
    foreign = approve(fleet_of({"x": "1"}, {}), Shown({"x": "1"}), Shown({}))
    assert foreign.detail == '"x" is no longer owned by tagsync', "a value that only looks like a record"


@pytest.mark.parametrize(
    ("was", "shown", "written"),
    [
        ({"right_sizing": "NONE"}, {"right_sizing": "IN_AWS"}, [("right_sizing", "NONE", "IN_AWS")]),
        ({"right_sizing": "BASIC"}, {"right_sizing": "IN_AWS"}, [("right_sizing", "BASIC", "IN_AWS")]),
        ({"right_sizing": "IN_AWS"}, {"right_sizing": "IN_AWS"}, []),
        ({"right_sizing": "NONE"}, {"right_sizing": "NONE"}, []),
        ({"copy_tags": "false"}, {"copy_tags": "true"}, [("copy_tags", "false", "true")]),
        ({}, {}, []),
    ],
)
def test_launch_settings_are_written_where_they_are_to_become_right(
    was: dict[str, str], shown: dict[str, str], written: list[tuple[str, str, str]]
) -> None:
    claimed = {"right_sizing": "instance_type"}
    launch = " ".join(claimed.get(name, name) for name, value in shown.items() if value in ("IN_AWS", "true"))
    after = recorded({}, launch=launch) if launch else {}
    plan = approve(fleet_of({}, {}), Shown({}, was), Shown(after, shown))
    assert [(change.setting, change.before, change.after) for change in plan.launch] == written


def test_a_record_claims_no_launch_setting_that_is_shown_to_be_wrong() -> None:
    for wrong in ({"right_sizing": "NONE"}, {"right_sizing": "BASIC"}, {"copy_tags": "false"}):
        plan = approve(fleet_of({}, {}), Shown({}, wrong), Shown(recorded({"A": "1"}, "A"), wrong))
        assert plan.to_write == {"A": "1", OWNED_KEY: write_record(["A"])}


def test_a_record_does_not_claim_launch_settings_that_could_not_be_written() -> None:
    fake = fleet_of({}, {})
    after = Shown(recorded({"A": "1"}, "A", "copy_tags"), {"copy_tags": "true"})
    plan = approve(fake, Shown({}, {"copy_tags": "false"}), after)
    assert plan.to_write[OWNED_KEY] == write_record(["A"], ["copy_tags"])
    fake.before_write = failing("update_launch")
    write(fake, plan)
    assert fake.tags[plan.arn] == {"A": "1", OWNED_KEY: write_record(["A"])}


def test_what_aws_sets_is_not_removed_even_where_the_record_names_it() -> None:
    fake = fleet_of({"map-migrated": "1"}, {}, owned="map-migrated")
    plan = approve(fake, Shown({"map-migrated": "1"}), Shown({}))
    assert (plan.bucket, plan.detail) == (Bucket.FAILED, '"map-migrated" is no longer owned by tagsync')


def test_launch_settings_alone_are_a_change_and_claimed_in_the_record_if_it_can_be_read() -> None:
    shown = Shown({}, {"copy_tags": "false"}), Shown(recorded({}, launch="copy_tags"), {"copy_tags": "true"})
    plan = approve(fleet_of({}, {}), *shown)
    assert (plan.bucket, plan.to_write) == (Bucket.CHANGED, {OWNED_KEY: write_record([], ["copy_tags"])})
    unreadable = approve(fleet_of({OWNED_KEY: "by hand"}, {}), *shown)
    assert (unreadable.bucket, unreadable.changes, len(unreadable.launch)) == (Bucket.CHANGED, (), 1)


@pytest.mark.parametrize("before", [Shown({}), Shown({"A": "1"})], ids=["nothing differs", "all is done"])
def test_a_record_is_not_touched_where_nothing_is_left_to_write(before: Shown) -> None:
    """It names a tag that is gone. That was not shown."""
    plan = approve(fleet_of({}, {}, owned="A"), before, Shown({}))
    assert (plan.bucket, plan.changes) == (Bucket.IN_SYNC, ())


def test_a_record_that_would_not_be_as_it_was_shown_is_not_written() -> None:
    fake = fleet_of({"A": "1", "B": "1"}, {}, owned="A B gone")
    stale, shown = write_record(["A", "gone"]) or "", write_record(["A"]) or ""
    plan = approve(fake, Shown({"A": "1", OWNED_KEY: stale}), Shown({"A": "1", OWNED_KEY: shown}))
    assert (plan.bucket, plan.changes) == (Bucket.FAILED, ())


def test_a_write_that_would_leave_another_record_than_was_shown_is_none() -> None:
    after = Shown(recorded({"A": "1", "B": "1"}, "A B"))
    for now in ({"A": "1"}, recorded({"other": "1"}, "other")):
        plan = approve(fleet_of(now, {}), Shown({}), after)
        assert (plan.bucket, plan.changes) == (Bucket.FAILED, ())
        assert plan.detail == '"tagsync:owned" would not become what the plan showed'


def test_what_another_policy_recorded_meanwhile_stays_in_the_record() -> None:
    erp, web = "e1", "w2"
    after = Shown({"A": "1", OWNED_KEY: write_record(["A"], mark=erp) or ""})
    theirs = {web: frozenset([key_hash("B")])}
    now = server(tags={"B": "1", OWNED_KEY: write_record([], others=theirs) or ""})
    plan = plan_approved(now, Shown({}), after, mark=erp)
    assert plan.to_write == {"A": "1", OWNED_KEY: write_record(["A"], mark=erp, others=theirs)}
    last = plan_approved(
        server(tags={"A": "1", "B": "1", OWNED_KEY: write_record(["A"], mark=erp, others=theirs) or ""}),
        after,
        Shown({}),
        mark=erp,
    )
    assert (last.to_remove, last.to_write) == (("A",), {OWNED_KEY: write_record([], others=theirs)})


def test_what_is_taken_over_with_the_value_that_it_has_is_as_it_was_shown() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {"Env": "prod"})])
    fake.apply(make_plan(Policy(), fake.read()))
    policy = Policy(name="web", on_conflict="take")
    fleet = fake.read(policy)
    plan = make_plan(policy, fleet)
    (one,) = manage(policy, fleet, plan, {}).values()
    (now,) = fake.read_servers(HOME).servers
    approved = plan_approved(now, one.actual, one.desired, policy.ownership, policy.mark)
    assert approved.to_write == next(plan.servers()).to_write != {}
    assert as_written(now, one.actual, one.desired, policy.ownership, policy.mark) == one.desired


def test_a_tag_that_another_policy_recorded_meanwhile_is_not_taken_unseen() -> None:
    before = Shown({"A": "1"})
    after = Shown({"A": "2", OWNED_KEY: write_record(["A"], mark="e1") or ""})
    now = server(tags={"A": "1", OWNED_KEY: write_record([], others={"w2": frozenset([key_hash("A")])}) or ""})
    plan = plan_approved(now, before, after, mark="e1")
    assert (plan.bucket, plan.changes) == (Bucket.FAILED, ())
    assert plan.detail == '"tagsync:owned" would not become what the plan showed'


def test_a_plan_that_does_not_show_a_removal_keeps_it_in_the_record() -> None:
    fake = fleet_of({"A": "1", "Old": "1"}, {}, owned="Old")
    (now,) = fake.read_servers(HOME).servers
    before, after = Shown({"A": "1"}), Shown(recorded({"A": "2"}, "A"))
    shown = as_written(now, before, after)
    assert shown == Shown(recorded({"A": "2"}, "A Old"))
    assert approve(fake, before, shown).to_write == shown.tags
    same = as_written(now, Shown({"A": "1"}), Shown({"A": "1"}))
    assert same == Shown(recorded({"A": "1"}, "Old"))
