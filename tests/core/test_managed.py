"""What is shown of a server: managed tags and launch settings, actual and desired."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tagsync.core.managed import Managed, Shown, manage
from tagsync.core.model import Instance, LaunchSettings, Problem, Target
from tagsync.core.ownership.reading import write_record
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy
from tagsync.core.skips import Skip
from tagsync.core.tags import OWNED_KEY
from tests.fake_fleet import DENIED, HOME, ORIGIN, FakeFleet, server
from tests.strategies import World, policies, worlds

AWAY = Target("222222222222", "eu-west-1")


def looked_at(
    fake: FakeFleet, policy: Policy = DEFAULT_POLICY, previous: dict[str, Shown] | None = None
) -> dict[str, Managed]:
    fleet = fake.read(policy)
    return manage(policy, fleet, make_plan(policy, fleet), previous or {})


def fleet_of(actual: dict[str, str], instance: dict[str, str], *, owned: str = "") -> FakeFleet:
    record = {OWNED_KEY: write_record(owned.split()) or ""} if owned else {}
    return FakeFleet([server(tags={**actual, **record})], [Instance(ORIGIN, instance)])


def test_wanted_and_owned_keys_are_shown_and_no_others() -> None:
    fake = fleet_of({"Env": "Test", "Old": "1", "ticket": "2"}, {"Env": "Prod", "New": "3"}, owned="Env Old")
    (one,) = looked_at(fake).values()
    assert one.actual.tags == {"Env": "Test", "Old": "1", OWNED_KEY: write_record(["Env", "Old"])}
    assert one.desired.tags == {"Env": "Prod", "New": "3", OWNED_KEY: write_record(["Env", "New"])}


def test_the_record_is_shown_beside_what_changes_and_alone() -> None:
    (new,) = looked_at(fleet_of({}, {"Env": "Prod"})).values()
    assert (new.actual.tags, new.desired.tags) == ({}, {"Env": "Prod", OWNED_KEY: write_record(["Env"])})
    fake = fleet_of({"Env": "Prod"}, {"Env": "Prod"}, owned="Env gone")
    (one,) = looked_at(fake).values()
    assert one.actual.tags == {"Env": "Prod", OWNED_KEY: write_record(["Env", "gone"])}
    assert one.desired.tags == {"Env": "Prod", OWNED_KEY: write_record(["Env"])}


def test_a_skipped_server_keeps_what_is_shown_of_it() -> None:
    fake = fleet_of({"Env": "Test", "ticket": "2", "Wave": "1"}, {"Env": "Prod"}, owned="Wave")
    fake.gone, fake.instances = {ORIGIN}, {}
    before = Shown({"Env": "Prod", "lost": "1"}, {"copy_tags": "true"})
    (one,) = looked_at(fake, previous={"s-0001": before}).values()
    tags = {"Env": "Test", "Wave": "1", OWNED_KEY: write_record(["Wave"]) or ""}
    assert one.actual == one.desired == Shown(tags, {"copy_tags": "true"})


def test_a_skipped_server_that_was_shown_stays_though_it_has_none_of_those_tags_any_more() -> None:
    fake = FakeFleet([server(tags={"Env": "x"}, origin=None)])
    (one,) = looked_at(fake, previous={"s-0001": Shown({"lost": "1"})}).values()
    assert one.actual == one.desired == Shown()
    owned = write_record(["Env"]) or ""
    (one,) = looked_at(FakeFleet([server(tags={"Env": "x", OWNED_KEY: owned}, origin=None)])).values()
    assert one.actual == one.desired == Shown({"Env": "x", OWNED_KEY: owned})


def test_a_skipped_server_of_which_nothing_is_known_is_not_shown() -> None:
    assert looked_at(FakeFleet([server(tags={"Env": "x"}, origin=None)])) == {}


def test_a_server_that_was_not_read_is_shown_only_while_reading_breaks_off() -> None:
    before = {"s-9": Shown({"Env": "Prod"})}
    broken = FakeFleet([server()], [Instance(ORIGIN, {})], problems={HOME: DENIED})
    partly = FakeFleet([server()], [Instance(ORIGIN, {})], targets=[AWAY], problems={AWAY: DENIED})
    assert looked_at(partly, previous=before)["s-9"].desired == before["s-9"]
    whole = FakeFleet([server()], [Instance(ORIGIN, {})])
    assert looked_at(broken, previous=before)["s-9"].desired == before["s-9"]
    assert "s-9" not in looked_at(whole, previous=before)


def test_launch_settings_are_as_read_and_else_as_the_record_says() -> None:
    policy = Policy(launch=Launch(copy_tags="ensure", instance_type="ensure"))
    fake = fleet_of({}, {})
    arn = server().arn
    fake.launch[arn] = LaunchSettings(copy_tags=False, right_sizing="BASIC")
    (one,) = looked_at(fake, policy).values()
    assert one.actual.launch == {"copy_tags": "false", "right_sizing": "BASIC"}
    assert one.desired.launch == {"copy_tags": "true", "right_sizing": "IN_AWS"}
    assert one.desired.tags == {OWNED_KEY: write_record([], ["copy_tags", "instance_type"])}
    fake.tags[arn][OWNED_KEY] = write_record([], ["copy_tags"]) or ""
    fake.launch[arn] = DENIED
    (one,) = looked_at(fake, policy).values()
    assert one.actual.launch == one.desired.launch == {"copy_tags": "true"}
    (one,) = looked_at(fake).values()
    assert one.actual.launch == {}


def test_too_many_tags_keep_what_is_shown() -> None:
    fake = fleet_of({f"k{n}": "v" for n in range(50)}, {"Env": "Prod"})
    fleet = fake.read()
    plan = make_plan(DEFAULT_POLICY, fleet)
    assert [one.skip for one in plan.servers()] == [Skip.TOO_MANY_TAGS]
    (one,) = manage(DEFAULT_POLICY, fleet, plan, {"s-0001": Shown({"k1": "v"})}).values()
    assert one.desired == one.actual == Shown({"k1": "v"})


def test_values_are_in_no_repr() -> None:
    one = next(iter(looked_at(fleet_of({"Env": "s3cret"}, {"Env": "s3cret2"})).values()))
    assert "s3cret" not in repr(one)


@given(worlds(), policies())
def test_what_differs_is_what_the_plan_changes(world: World, policy: Policy) -> None:
    fleet = world.read(policy)
    plan = make_plan(policy, fleet)
    seen: set[str] = set()
    for target in plan.targets:
        part = replace(fleet, targets=tuple(one for one in fleet.targets if one.target == target.target))
        managed = manage(policy, part, replace(plan, targets=(target,)), {})
        assert managed.keys() <= {one.server_id for one in target.servers}
        for planned in target.servers:
            one = managed.get(planned.server_id)
            changes = {change.key: (change.before, change.after) for change in planned.changes}
            if one is None:
                assert not planned.has_changes
                continue
            seen.add(planned.arn)
            keys = {*one.actual.tags, *one.desired.tags}
            shown = {key: (one.actual.tags.get(key), one.desired.tags.get(key)) for key in keys}
            differing = {key: pair for key, pair in shown.items() if pair[0] != pair[1]}
            assert differing == changes
            assert one.actual.tags.items() <= world.tags[planned.arn].items()
    assert {one.arn for one in plan.to_apply()} <= seen


def test_rule_14_copy_tags_is_shown_as_left_alone_where_a_server_launches_into_an_instance() -> None:
    policy = Policy(launch=Launch(copy_tags="ensure"))
    for copy_tags in (False, True):
        launch: dict[str, LaunchSettings | Problem] = {
            server().arn: LaunchSettings(copy_tags, right_sizing="BASIC", launches_into=True)
        }
        fake = FakeFleet([server()], [Instance(ORIGIN, {})], launch=launch)
        fleet = fake.read(policy)
        (one,) = manage(policy, fleet, make_plan(policy, fleet), {}).values()
        assert one.actual.launch == one.desired.launch == {"copy_tags": "left alone"}
