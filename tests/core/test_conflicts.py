"""Two policies that want one tag with different values: one of them writes it, and both say so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.errors import InputError
from tagsync.core.explain import explain
from tagsync.core.model import Instance, LaunchSettings, Problem
from tagsync.core.ownership.reading import key_hash, read_ownership, write_record, writer_mark
from tagsync.core.plan import ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Launch, OnConflict, Policy, policy_from_document
from tagsync.core.skips import Skip
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import NO_RECORD, OWNED_KEY
from tests.fake_fleet import ORIGIN, FakeFleet, server

ARN = server().arn
ERP = Policy(name="erp", tags=TagPolicy(set={"Tier": "gold"}))
WEB = Policy(name="web", tags=TagPolicy(include=("none of them",), set={"Tier": "silver", "Team": "web"}))
THEM = f"policy web (writer {writer_mark('web')})"
US = f"writer {writer_mark('erp')}"


def fleet() -> FakeFleet:
    return FakeFleet([server()], [Instance(ORIGIN, {"Env": "prod"})])


def planned(fake: FakeFleet, policy: Policy) -> ServerPlan:
    (one,) = make_plan(policy, fake.read(policy)).servers()
    return one


def synced(fake: FakeFleet, *policies: Policy) -> dict[str, str]:
    """The tags after a run of each."""
    for policy in policies:
        fake.apply(make_plan(policy, fake.read(policy)))
    return {key: value for key, value in fake.tags[ARN].items() if key != OWNED_KEY}


def test_the_first_one_keeps_the_tag_and_the_second_one_says_so() -> None:
    fake = fleet()
    assert synced(fake, ERP, WEB) == {"Env": "prod", "Tier": "gold", "Team": "web"}
    assert planned(fake, WEB).notices == (
        f"Tier was written by {US}, and {THEM} wants another value: it is left as it is (on_conflict: yield)",
    )
    assert planned(fake, ERP).notices == ()


@pytest.mark.parametrize("second", ["yield", "take", "refuse"])
@pytest.mark.parametrize("first", ["yield", "take", "refuse"])
def test_two_policies_in_turn_come_to_rest(first: OnConflict, second: OnConflict) -> None:
    """Not one write follows the second round of ten."""
    fake = fleet()
    policies = replace(ERP, on_conflict=first), replace(WEB, on_conflict=second)
    synced(fake, *policies, *policies)
    fake.writes.clear()
    for _ in range(8):
        synced(fake, *policies)
    assert fake.writes == []


def test_a_policy_with_a_new_name_takes_over_what_its_old_name_wrote() -> None:
    """Equal values, too: they would be another policy's for ever, and left as they are when the instance changes."""
    fake = fleet()
    synced(fake, Policy())
    taker = Policy(name="web", on_conflict="take")
    plan = planned(fake, taker)
    assert [change.key for change in plan.changes] == [OWNED_KEY]
    assert plan.notices == (f"Env was written by the policy without a name, and is taken over by {THEM}",)
    synced(fake, taker)
    assert planned(fake, taker).changes == ()
    web = replace(taker, on_conflict="yield")
    fake.instances[ORIGIN] = Instance(ORIGIN, {"Env": "test"})
    assert synced(fake, web) == {"Env": "test"}
    fake.instances[ORIGIN] = Instance(ORIGIN, {})
    assert synced(fake, web) == {}


def test_two_policies_that_take_share_what_they_want_alike() -> None:
    fake = fleet()
    both = [Policy(name=name, on_conflict="take") for name in ("erp", "web")]
    synced(fake, *both, *both)
    fake.writes.clear()
    synced(fake, *both, *both)
    assert fake.writes == []


def test_a_tag_is_taken_over_once_and_both_plans_show_it() -> None:
    fake = fleet()
    taker = replace(WEB, on_conflict="take")
    synced(fake, ERP)
    plan = planned(fake, taker)
    (change,) = (change for change in plan.changes if change.key == "Tier")
    assert (change.before, change.after, change.rule) == ("gold", "silver", f"set by policy, taken over from {US}")
    assert plan.notices == (f"Tier was written by {US}, and is taken over by {THEM}",)
    assert synced(fake, taker)["Tier"] == "silver"
    assert planned(fake, replace(ERP, on_conflict="take")).notices == (
        f"Tier was written by writer {writer_mark('web')}, and policy erp ({US}) wants another value: it is left as it "
        "is (it was taken over before, and stays)",
    )


def test_a_server_is_left_alone_where_the_policy_refuses_conflicts() -> None:
    fake = fleet()
    synced(fake, ERP)
    plan = planned(fake, replace(WEB, on_conflict="refuse"))
    assert (plan.skip, plan.changes) == (Skip.CONFLICT, ())
    assert plan.detail == (
        f"Tier was written by {US}, and {THEM} wants another value: it is left as it is (on_conflict: refuse)"
    )


def test_law_4_each_removes_only_what_it_wrote() -> None:
    fake = fleet()
    synced(fake, ERP, WEB)
    nothing = TagPolicy(include=("none of them",))
    assert synced(fake, replace(WEB, tags=nothing)) == {"Env": "prod", "Tier": "gold"}
    assert synced(fake, replace(ERP, tags=nothing)) == {}
    assert OWNED_KEY not in fake.tags[ARN]


def test_equal_values_are_no_conflict_and_stay_with_who_wrote_them() -> None:
    fake = fleet()
    same = replace(WEB, tags=ERP.tags, on_conflict="refuse")
    synced(fake, ERP, same)
    assert planned(fake, same).notices == ()
    ownership = read_ownership(fake.tags[ARN], mark=writer_mark("erp"))
    assert ownership.owns("Tier")


def test_a_record_of_version_1_belongs_to_the_policy_without_a_name() -> None:
    record = write_record(["Env", "Old"]) or ""
    fake = FakeFleet([server(tags={"Env": "test", "Old": "1", OWNED_KEY: record})], [Instance(ORIGIN, {"Env": "prod"})])
    left = planned(fake, Policy(name="erp"))
    assert left.changes == ()
    assert left.notices[0].startswith("Env was written by the policy without a name, and policy erp")
    taken = synced(fake, Policy(name="erp", on_conflict="take"))
    assert taken == {"Env": "prod", "Old": "1"}
    assert synced(fake, Policy()) == {"Env": "prod"}


def test_a_fleet_of_a_policy_without_a_name_keeps_its_records_as_they_are() -> None:
    """Law 3: an upgrade writes nothing."""
    record = write_record(["Env"]) or ""
    assert record[0] == "1"
    fake = FakeFleet([server(tags={"Env": "prod", OWNED_KEY: record})], [Instance(ORIGIN, {"Env": "prod"})])
    assert planned(fake, Policy()).changes == ()


def test_a_record_with_another_policy_in_it_stays_where_it_is() -> None:
    fake = fleet()
    synced(fake, ERP, replace(WEB, ownership="web:record"), Policy(prune="none", ownership=NO_RECORD))
    assert "web:record" not in fake.tags[ARN]
    assert key_hash("Team") in fake.tags[ARN][OWNED_KEY]


@pytest.mark.parametrize(
    "other", [Policy(prune="none", ownership=NO_RECORD), Policy(name="web", ownership="web:record")]
)
def test_what_a_policy_with_a_name_found_of_launch_settings_stays_too(other: Policy) -> None:
    """Two policies would write it and remove or move it in turn for ever, where no tag is written."""
    right: dict[str, LaunchSettings | Problem] = {ARN: LaunchSettings(copy_tags=True, right_sizing="NONE")}
    fake = FakeFleet([server()], [Instance(ORIGIN, {})], launch=right)
    erp = Policy(name="erp", launch=Launch(copy_tags="ensure"))
    synced(fake, other, erp, other, erp)
    assert fake.tags[ARN] == {OWNED_KEY: f"3{writer_mark('erp')}"}
    fake.writes.clear()
    synced(fake, other, erp, other, erp)
    assert fake.writes == []


def test_a_record_without_room_for_one_more_mark_does_without() -> None:
    keys = {f"key-{number:02}": "v" for number in range(49)}
    shares = [("a1", range(20)), ("b2", range(20, 40)), ("c3", range(40, 49))]
    others = {mark: frozenset(key_hash(f"key-{number:02}") for number in numbers) for mark, numbers in shares}
    full = write_record((), ["instance_type"], others=others) or ""
    fake = FakeFleet([server(tags=keys | {OWNED_KEY: full})], [Instance(ORIGIN, {})])
    synced(fake, Policy(name="erp", launch=Launch(copy_tags="ensure")))
    record = fake.tags[ARN][OWNED_KEY]
    assert len(full) == len(record) == 254
    assert read_ownership({OWNED_KEY: record}).launch == {"copy_tags", "instance_type"}


def test_without_room_for_the_record_a_policy_with_a_name_replaces_nothing() -> None:
    """Two of them would replace it in turn for ever."""
    foreign = {f"other-{number:02}": "theirs" for number in range(49)} | {"Env": "test"}
    fake = FakeFleet([server(tags=foreign)], [Instance(ORIGIN, {"Env": "prod"})])
    plan = planned(fake, Policy(name="erp"))
    assert plan.changes == ()
    assert "Env is left as it is: it could not be recorded that this policy wrote it" in plan.notices
    assert [change.key for change in planned(fake, Policy()).changes] == ["Env"]


def test_explain_names_the_other_writer() -> None:
    fake = fleet()
    synced(fake, ERP, WEB)
    told = explain(WEB, fake.read(WEB), server().server_id)
    assert told
    assert {key.key: key.rule for key in told.keys if key.key in ("Tier", "Team")} == {
        "Team": "set by policy",
        "Tier": f"written by {US}",
    }


def test_names_need_a_record() -> None:
    for wrong in ({"name": "erp"}, {"on_conflict": "take"}):
        with pytest.raises(InputError, match="policies cannot be told apart"):
            policy_from_document({"version": 1, "ownership": "none", "prune": "none", **wrong})
    for name in ("", "a b", "-a", "x" * 65):
        with pytest.raises(InputError, match="name"):
            policy_from_document({"version": 1, "name": name})
