"""Random histories of one server and two policies: each removes only what it wrote, and neither fights the other.

The model keeps its own account of who wrote which tag; it shares no code with the planner.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tagsync.core.model import Instance
from tagsync.core.plan import Plan
from tagsync.core.planning import make_plan
from tagsync.core.policy import OnConflict, Policy
from tagsync.core.tagging.normal import Normal
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import OWNED_KEY
from tests.fake_fleet import ORIGIN, FakeFleet, do_nothing, failing, server
from tests.strategies import World, policies, worlds

ARN = server().arn
KEYS = st.sampled_from(["a", "b", "c", "d"])
VALUES = st.sampled_from(["1", "2", "3"])
WRITERS = st.sampled_from(["", "erp", "web"])
NORMALISE = {"[bc]": Normal(map={"1": "one"})}
ON_CONFLICT: st.SearchStrategy[OnConflict] = st.sampled_from(["yield", "take", "refuse"])


class TwoWriters(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.fake = FakeFleet([server()], [Instance(ORIGIN, {})])
        self.policies: dict[str, Policy] = {}
        self.owner: dict[str, str] = {}
        self.foreign: dict[str, str] = {}

    @property
    def tags(self) -> dict[str, str]:
        return self.fake.tags[ARN]

    @initialize(number=st.sampled_from([0, 0, 44, 46, 48]))
    def others_tags(self, number: int) -> None:
        self.foreign = {f"other-{index:02}": "theirs" for index in range(number)}
        self.tags.update(self.foreign)

    @rule(
        writer=WRITERS,
        wanted=st.dictionaries(KEYS, VALUES),
        copies=st.booleans(),
        leaves=st.sampled_from(["no key", "no key", "[ab]", "*"]),
        on_conflict=ON_CONFLICT,
    )
    def a_policy_changes(
        self, writer: str, wanted: dict[str, str], copies: bool, leaves: str, on_conflict: OnConflict
    ) -> None:
        include = ("*",) if copies else ("nothing",)
        tags = TagPolicy(include=include, set=wanted, normalise=NORMALISE, overwrite={leaves: "never"})
        self.policies[writer] = Policy(name=writer, tags=tags, on_conflict=on_conflict)

    @rule(key=KEYS, value=st.none() | VALUES)
    def instance_changes(self, key: str, value: str | None) -> None:
        tags = dict(self.fake.instances[ORIGIN].tags)
        tags.pop(key, None)
        self.fake.instances[ORIGIN] = Instance(ORIGIN, tags if value is None else tags | {key: value})

    @rule(key=KEYS, value=VALUES)
    def a_person_tags_the_server(self, key: str, value: str) -> None:
        assume(key in self.tags or len(self.tags) < 49)
        self.tags[key] = value
        if key not in self.owner:
            self.foreign[key] = value

    @rule(key=KEYS)
    def a_person_untags_the_server(self, key: str) -> None:
        """The record names the key until it is written again."""
        self.tags.pop(key, None)
        self.foreign.pop(key, None)

    @rule(writer=WRITERS, kind=st.sampled_from([None, "tag", "untag"]))
    def a_policy_runs(self, writer: str, kind: str | None) -> None:
        policy = self.policies.get(writer, Policy(name=writer))
        plan = self.plan(policy)
        self.shown_as_it_is(policy, plan)
        self.fake.before_write = failing(kind) if kind else do_nothing
        self.run(writer, plan)
        self.fake.before_write = do_nothing
        if kind is None:
            assert not self.plan(policy).has_changes

    @rule(first=ON_CONFLICT, second=ON_CONFLICT)
    def two_policies_run_in_turn(self, first: OnConflict, second: OnConflict) -> None:
        """Not one write follows the second round."""
        pair = [
            replace(self.policies.get(name, Policy(name=name)), on_conflict=on_conflict)
            for name, on_conflict in (("erp", first), ("web", second))
        ]
        for turn in range(4):
            for policy in pair:
                plan = self.plan(policy)
                assert turn < 2 or not plan.has_changes
                self.run(policy.name, plan)

    @invariant()
    def foreign_tags_are_never_lost(self) -> None:
        assert self.foreign.items() <= self.tags.items()

    def plan(self, policy: Policy) -> Plan:
        return make_plan(policy, self.fake.read(policy))

    def shown_as_it_is(self, policy: Policy, plan: Plan) -> None:
        """A policy removes only its own tags, and changes those of another only by taking them, and says so."""
        [one] = plan.servers()
        for change in one.changes:
            if change.is_record:
                continue
            owner = self.owner.get(change.key)
            if change.after is None:
                assert owner == policy.name
                continue
            assert change.before is None or not policy.tags.keeper_of(change.key)
            if owner not in (None, policy.name) and change.key in self.tags:
                assert policy.on_conflict == "take"
                assert "taken over from" in change.rule

    def run(self, writer: str, plan: Plan) -> None:
        """Applies, and notes who was seen to write what."""
        self.fake.writes.clear()
        self.fake.apply(plan)
        for write in self.fake.writes:
            for key in write.tags.keys() - {OWNED_KEY}:
                self.owner[key] = writer
                self.foreign.pop(key, None)
            for key in write.keys:
                self.owner.pop(key, None)
            if OWNED_KEY in write.tags:
                self.owner.update(dict.fromkeys(self.taken_over(plan), writer))
        if any(OWNED_KEY in write.tags for write in self.fake.writes):
            self.owner = {key: owner for key, owner in self.owner.items() if key in self.tags}
        if OWNED_KEY not in self.tags:
            self.foreign |= {key: value for key, value in self.tags.items() if key != OWNED_KEY}
            self.owner = {}

    def taken_over(self, plan: Plan) -> set[str]:
        """The keys of which a plan says that the policy takes them over, also with the value that they have."""
        [one] = plan.servers()
        return {notice.split()[0] for notice in one.notices if " is taken over by " in notice} & self.tags.keys()


TestTwoWriters = TwoWriters.TestCase
TestTwoWriters.settings = settings(max_examples=60, stateful_step_count=30)


@settings(max_examples=25)
@given(worlds(healthy=True), policies(), policies(), ON_CONFLICT, ON_CONFLICT)
def test_any_two_policies_in_turn_come_to_rest(
    world: World, one: Policy, other: Policy, first: OnConflict, second: OnConflict
) -> None:
    """Of whatever kind: also where one ensures launch settings, trims, or keeps no record. Not one write follows the
    second round, so none ever does."""
    web = replace(other, name="web", on_conflict=second, ownership=OWNED_KEY)
    one = replace(one, on_conflict=first, ownership=OWNED_KEY) if one.keeps_record else one
    for turn in range(3):
        if turn == 2:
            world.writes.clear()
        for policy in (one, web):
            world.apply(make_plan(policy, world.read(policy, recheck_launch=True)))
    assert world.writes == []
