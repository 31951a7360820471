"""Foreign, protected and AWS system tags survive everything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.errors import Refusal
from tagsync.core.globs import matches
from tagsync.core.model import Instance
from tagsync.core.ownership.reading import is_record, write_record
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import OWNED_KEY, is_system
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.words.vocabulary import Impact
from tests.fake_fleet import ORIGIN, FakeFleet, failing, server
from tests.laws.recovery import erp_servers, keep_plan
from tests.recovery.given import FakePlans, native
from tests.strategies import World, policies, worlds

_failures = st.sampled_from([(), ("tag",), ("untag",), ("update_launch",)])


@given(worlds(), st.lists(st.tuples(policies(), _failures), min_size=1, max_size=3))
def test_law_4_remove_only_what_we_own(world: World, runs: list[tuple[Policy, tuple[str, ...]]]) -> None:
    before = {arn: dict(tags) for arn, tags in world.tags.items()}
    wrote: dict[str, set[str]] = {arn: set() for arn in before}
    for policy, kinds in runs:
        world.before_write = failing(*kinds)
        world.writes.clear()
        world.apply(make_plan(policy, world.read(policy)))
        for write in world.writes:
            wrote[write.arn] |= write.tags.keys()
            records = {OWNED_KEY} | {
                key for key, value in {**write.before, **write.tags}.items() if is_record(key, value)
            }
            mine = wrote[write.arn] | world.owned[write.arn] | records
            assert set(write.keys) <= mine, "a foreign tag was removed"
            touched = {*write.keys, *write.tags} - records
            assert not any(map(is_system, touched))
            assert not any(matches(policy.tags.protect, key) for key in touched)
    for arn, tags in before.items():
        for key, value in tags.items():
            if key in world.owned[arn] or key == OWNED_KEY or is_record(key, value):
                continue
            if is_system(key) or key not in wrote[arn]:
                assert world.tags[arn].get(key) == value


def test_law_4_a_tag_that_was_right_before_is_not_ours_to_remove() -> None:
    fake = FakeFleet([server(tags={"Env": "prod"})], [Instance(ORIGIN, {"Env": "prod", "Name": "db"})])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    fake.instances[ORIGIN] = Instance(ORIGIN, {})
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[server().arn] == {"Env": "prod"}


def test_law_4_the_system_tags_of_aws_are_neither_copied_nor_removed() -> None:
    key = "AWSElasticDisasterRecoveryManaged"
    fake = FakeFleet([server(tags={key: "drs.amazonaws.com"})], [Instance(ORIGIN, {key: "other", "aws:x": "1"})])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[server().arn] == {key: "drs.amazonaws.com"}


def test_law_4_a_protected_tag_stays_even_when_tagsync_wrote_it() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {"finance:code": "1"})])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    policy = Policy(tags=TagPolicy(protect=("finance:*",)))
    for tags in ({"finance:code": "2"}, {}):
        fake.instances[ORIGIN] = Instance(ORIGIN, tags)
        fake.apply(make_plan(policy, fake.read()))
        assert fake.tags[server().arn]["finance:code"] == "1"


def test_law_4_an_unreadable_record_means_nothing_is_ours() -> None:
    tags = {"Env": "prod", OWNED_KEY: "2:from the future"}
    fake = FakeFleet([server(tags=tags)], [Instance(ORIGIN, {"Name": "db"})])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[server().arn] == tags | {"Name": "db"}


def test_law_4_a_recovery_plan_of_somebody_else_is_left_alone() -> None:
    theirs = native(Step("their step", {"arn": Impact.CRITICAL}))
    plans = FakePlans(theirs)
    with pytest.raises(Refusal):
        keep_plan(plans, erp_servers([1]))
    assert plans.plans == {theirs.arn: theirs}


@pytest.mark.parametrize("value", ["AllowLaunchingIntoThisInstance", ""])
def test_rule_14_the_permit_to_launch_into_an_instance_is_never_copied_pruned_or_owned(value: str) -> None:
    """Law 4. A copy of `AWSDRS` would let DRS launch into instances that never allowed it."""
    fake = FakeFleet([server()], [Instance(ORIGIN, {"AWSDRS": value, "Env": "prod"})])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[server().arn].keys() == {"Env", OWNED_KEY}
    mistaken = {"AWSDRS": value, "Env": "prod", OWNED_KEY: write_record(["AWSDRS", "Env"]) or ""}
    fake = FakeFleet([server(tags=mistaken)], [Instance(ORIGIN, {"Env": "prod"})])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[server().arn] == {"AWSDRS": value, "Env": "prod", OWNED_KEY: write_record(["Env"])}
    fake.instances[ORIGIN] = Instance(ORIGIN, {"Env": "prod", "AWSDRS": "another"})
    assert make_plan(DEFAULT_POLICY, fake.read()).to_apply() == ()
