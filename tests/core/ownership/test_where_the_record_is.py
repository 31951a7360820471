"""Rule 14: the policy chooses where the ownership record is kept, or that there is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Instance, LaunchSettings, Problem
from tagsync.core.ownership.reading import is_record, read_ownership, write_record
from tagsync.core.ownership.recording import record_change
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy
from tagsync.core.tags import NO_RECORD, OWNED_KEY
from tests.fake_fleet import ORIGIN, FakeFleet, failing, server

ARN = server().arn
OURS = Policy(ownership="dr:record")
OTHER = Policy(ownership="team:record")
NOWHERE = Policy(ownership=NO_RECORD, prune="none")


def fleet_of(actual: dict[str, str], instance: dict[str, str]) -> FakeFleet:
    return FakeFleet([server(tags=actual)], [Instance(ORIGIN, instance)])


def synced(fake: FakeFleet, policy: Policy, instance: dict[str, str] | None = None) -> dict[str, str]:
    """The tags after a run."""
    if instance is not None:
        fake.instances[ORIGIN] = Instance(ORIGIN, instance)
    fake.apply(make_plan(policy, fake.read(policy)))
    return fake.tags[ARN]


def planned(fake: FakeFleet, policy: Policy) -> ServerPlan:
    (one,) = make_plan(policy, fake.read(policy)).servers()
    return one


def test_rule_14_the_record_is_kept_under_the_key_of_the_policy() -> None:
    fake = fleet_of({"Theirs": "1"}, {"Env": "prod", "Old": "1"})
    record = write_record(["Env", "Old"], kept_under="dr:record")
    assert synced(fake, OURS) == {"Theirs": "1", "Env": "prod", "Old": "1", "dr:record": record}
    after = write_record(["Env"], kept_under="dr:record")
    assert synced(fake, OURS, {"Env": "prod"}) == {"Theirs": "1", "Env": "prod", "dr:record": after}


@pytest.mark.parametrize("first", [DEFAULT_POLICY, OURS])
@pytest.mark.parametrize("then", [DEFAULT_POLICY, OURS, OTHER])
def test_rule_14_a_record_moves_with_the_key_and_loses_nothing(first: Policy, then: Policy) -> None:
    fake = fleet_of({"Theirs": "1"}, {"Env": "prod", "Old": "1"})
    synced(fake, first)
    fake.writes.clear()
    assert synced(fake, then) == {
        "Theirs": "1",
        "Env": "prod",
        "Old": "1",
        then.ownership: write_record(["Env", "Old"], kept_under=then.ownership),
    }
    kinds = [write.kind for write in fake.writes]
    assert kinds == ([] if first == then else ["tag", "untag"]), "it is never on the server in no place"
    assert synced(fake, then, {"Env": "prod"}).keys() == {"Theirs", "Env", then.ownership}


@pytest.mark.parametrize("kind", ["tag", "untag"])
def test_rule_14_a_move_that_breaks_off_is_finished_by_the_next_run(kind: str) -> None:
    fake = fleet_of({}, {"Env": "prod", "Old": "1"})
    synced(fake, DEFAULT_POLICY)
    fake.before_write = failing(kind)
    synced(fake, OURS, {"Env": "test"})
    assert read_ownership(fake.tags[ARN], "dr:record").owns("Old")
    fake.before_write = failing()
    assert synced(fake, OURS) == {"Env": "test", "dr:record": write_record(["Env"], kept_under="dr:record")}


def test_rule_14_a_full_server_keeps_its_record_where_it_is_and_says_so() -> None:
    tags = {f"k{number:02}": "v" for number in range(49)}
    fake = fleet_of({}, tags)
    synced(fake, DEFAULT_POLICY)
    notice = "50 tags leave no room to move the record to dr:record: it stays in tagsync:owned"
    assert planned(fake, OURS).notices == (notice,)
    assert planned(fake, OURS).bucket is Bucket.IN_SYNC
    del tags["k00"]
    fake.writes.clear()
    assert synced(fake, OURS, tags) == tags | {"dr:record": write_record(tags, kept_under="dr:record")}
    assert [write.keys for write in fake.writes] == [("k00",), (), (OWNED_KEY,)], "the old tag goes last"


def test_rule_14_a_foreign_tag_under_the_key_of_the_record_is_left_alone() -> None:
    for value in ("by hand", "1", "1abcde", write_record(["Env"]) or ""):
        fake = fleet_of({"dr:record": value}, {"Env": "prod"})
        notice = "dr:record cannot be read, so nothing is pruned here; remove that tag to start a new record"
        assert planned(fake, OURS).notices == (notice,)
        assert synced(fake, OURS) == {"dr:record": value, "Env": "prod"}
        assert synced(fake, OURS, {}) == {"dr:record": value, "Env": "prod"}


def test_rule_14_a_record_that_came_with_copy_tags_to_an_instance_is_not_copied_back() -> None:
    """Law 4: it would say that tags are owned which another source server's run wrote."""
    copied = {"dr:record": write_record(["Theirs"], kept_under="dr:record") or "", OWNED_KEY: "1", "Env": "prod"}
    for policy in (DEFAULT_POLICY, OURS, OTHER):
        fake = fleet_of({"Theirs": "1"}, copied)
        assert synced(fake, policy).keys() == {"Theirs", "Env", policy.ownership}
        assert synced(fake, policy, {})["Theirs"] == "1"


def test_rule_14_a_tag_of_the_instance_may_take_the_place_that_a_record_leaves() -> None:
    fake = fleet_of({}, {"Env": "prod"})
    synced(fake, OURS)
    tags = {"Env": "prod", "dr:record": "a book"}
    fake.writes.clear()
    owned = write_record(tags, kept_under="team:record")
    assert synced(fake, OTHER, tags) == tags | {"team:record": owned}
    assert [write.kind for write in fake.writes] == ["tag"]


def test_rule_14_without_a_record_nothing_is_recorded_and_nothing_is_pruned() -> None:
    fake = fleet_of({}, {"Env": "prod", "Old": "1"})
    notice = "ownership is none: what is written here is not recorded and never pruned"
    assert planned(fake, NOWHERE).notices == (notice,)
    assert synced(fake, NOWHERE) == {"Env": "prod", "Old": "1"}
    assert planned(fake, NOWHERE).notices == ()
    assert synced(fake, NOWHERE, {"Env": "test"}) == {"Env": "test", "Old": "1"}
    assert synced(fake, DEFAULT_POLICY, {}) == {"Env": "test", "Old": "1"}, "what was not recorded is foreign"


@pytest.mark.parametrize("first", [DEFAULT_POLICY, OURS])
def test_rule_14_an_earlier_record_goes_where_there_is_to_be_none(first: Policy) -> None:
    """It would grow old: a key that is removed and made again by hand would still count as owned."""
    fake = fleet_of({}, {"Env": "prod"})
    synced(fake, first)
    (change,) = planned(fake, NOWHERE).changes
    assert (change.key, change.after, change.rule) == (first.ownership, None, "ownership record")
    assert change.is_record, "it is bookkeeping, which no limit counts"
    assert synced(fake, NOWHERE) == {"Env": "prod"}


def test_without_a_record_a_tag_with_the_key_none_is_a_tag() -> None:
    fake = fleet_of({"none": "1"}, {"Env": "prod", "none": "2"})
    assert synced(fake, NOWHERE) == {"Env": "prod", "none": "2"}


def test_without_a_record_all_launch_settings_are_read_in_every_run() -> None:
    policy = Policy(ownership=NO_RECORD, prune="none", launch=Launch(copy_tags="ensure"))
    right: dict[str, LaunchSettings | Problem] = {ARN: LaunchSettings(copy_tags=True, right_sizing="NONE")}
    fake = FakeFleet([server()], [Instance(ORIGIN, {})], launch=right)
    for _ in range(2):
        assert synced(fake, policy) == {}
    assert fake.launch_reads == [ARN, ARN]


@given(st.frozensets(st.text(min_size=1, max_size=8), max_size=49), st.text(min_size=1, max_size=8), st.booleans())
def test_a_record_says_that_it_is_one_and_fits_into_a_tag(keys: frozenset[str], key: str, is_right: bool) -> None:
    record = write_record(keys, ["copy_tags", "instance_type"] if is_right else [], key)
    assert bool(record) == bool(keys or is_right)
    if record and key not in (OWNED_KEY, *keys):
        assert len(record) <= 256
        assert is_record(key, record)
        assert not is_record(key + "x", record)
        ownership = read_ownership({key: record, "Env": "1"})
        assert not ownership.owns(key)
        assert all(map(ownership.owns, keys))


def test_of_two_records_that_cannot_be_read_the_first_is_named() -> None:
    changed = record_change({OWNED_KEY: "by hand", "dr:record": "by hand"}, [], [], frozenset(), "dr:record")
    assert (changed.changes, changed.notice.partition(" ")[0]) == ((), "dr:record")


def test_a_record_does_not_go_on_to_name_what_belongs_to_aws() -> None:
    tags = {"AWSDRS": "AllowLaunchingIntoThisInstance", "A": "1"}
    before = write_record(tags) or ""
    (change,) = record_change({**tags, OWNED_KEY: before}, [], [], frozenset()).changes
    assert (change.key, change.before, change.after) == (OWNED_KEY, before, write_record(["A"]))
