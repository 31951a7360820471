"""Random histories of one server: whatever happened, an apply that succeeds leaves desired and foreign tags.

The model keeps its own account of who wrote which tag; it shares no code with the planner.
"""

from __future__ import annotations

from hypothesis import assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tagsync.core.errors import Refusal
from tagsync.core.model import Instance
from tagsync.core.plan import Plan, ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.skips import Skip
from tagsync.core.tagging.normal import Normal
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import NO_RECORD, OWNED_KEY
from tagsync.engine.apply import refuse_moved
from tagsync.engine.write import write_server
from tests.fake_fleet import ORIGIN, FakeFleet, do_nothing, failing, server

ARN = server().arn
KEYS = st.sampled_from(["a", "b", "c", "d", "e", "f"])
VALUES = st.sampled_from(["1", "2", "x"])
POLICIES = {
    "all": Policy(),
    "excludes": Policy(tags=TagPolicy(exclude=("[ab]",))),
    "renames": Policy(tags=TagPolicy(rename={"a": "b"}, set={"c": "set"})),
    "protects": Policy(tags=TagPolicy(protect=("a", "d"))),
    "keeps": Policy(prune="none"),
    "moves": Policy(ownership="moved"),
    "keeps c": Policy(tags=TagPolicy(overwrite={"c": "never"})),
    "keeps all": Policy(tags=TagPolicy(overwrite={"*": "never"})),
    "normal": Policy(tags=TagPolicy(normalise={"[ab]": Normal(map={"1": "one"}), "b": Normal(case="upper")})),
    "records nothing": Policy(prune="none", ownership=NO_RECORD),
}
KEPT = {"keeps c": {"c"}, "keeps all": {"a", "b", "c", "d", "e", "f"}}
"""The keys that a policy writes only where they are missing."""
RECORDS = {OWNED_KEY, "moved"}


def desired(name: str, instance: dict[str, str]) -> dict[str, str]:
    """What the named policy wants on the server, said in plain words."""
    if name == "excludes":
        return {key: value for key, value in instance.items() if key not in ("a", "b")}
    if name == "renames":
        renamed = {"b": instance["a"]} if "a" in instance else {}
        return {key: value for key, value in instance.items() if key != "a"} | renamed | {"c": "set"}
    if name == "protects":
        return {key: value for key, value in instance.items() if key not in ("a", "d")}
    if name == "normal":
        normal = {"a": {"1": "one"}, "b": {"x": "X"}}
        return {key: normal.get(key, {}).get(value, value) for key, value in instance.items()}
    return dict(instance)


class Histories(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.fake = FakeFleet([server()], [Instance(ORIGIN, {})])
        self.policy = "all"
        self.saved: Plan | None = None
        self.ours: set[str] = set()
        self.foreign: dict[str, str] = {}

    @property
    def tags(self) -> dict[str, str]:
        return self.fake.tags[ARN]

    @property
    def instance(self) -> dict[str, str]:
        return dict(self.fake.instances[ORIGIN].tags)

    @property
    def has_record(self) -> bool:
        return bool(RECORDS & self.tags.keys())

    @initialize(number=st.sampled_from([0, 0, 42, 44, 46, 49, 50]))
    def others_tags(self, number: int) -> None:
        self.foreign = {f"other-{index:02}": "theirs" for index in range(number)}
        self.tags.update(self.foreign)

    @rule(key=KEYS, value=st.none() | VALUES)
    def instance_changes(self, key: str, value: str | None) -> None:
        tags = self.instance
        tags.pop(key, None)
        self.fake.instances[ORIGIN] = Instance(ORIGIN, tags if value is None else tags | {key: value})

    @rule(policy=st.sampled_from(sorted(POLICIES)))
    def policy_changes(self, policy: str) -> None:
        self.policy = policy

    @rule(key=KEYS, value=VALUES)
    def somebody_tags_the_server(self, key: str, value: str) -> None:
        assume(key in self.tags or len(self.tags) < 50)
        self.tags[key] = value
        if key not in self.ours:
            self.foreign[key] = value

    @rule(key=KEYS)
    def somebody_untags_the_server(self, key: str) -> None:
        self.tags.pop(key, None)
        self.foreign.pop(key, None)

    @precondition(lambda self: self.has_record)
    @rule()
    def somebody_removes_the_record(self) -> None:
        for key in RECORDS:
            self.tags.pop(key, None)
        self.disown()

    @rule(kinds=st.sampled_from([("tag",), ("untag",)]))
    def an_apply_fails(self, kinds: tuple[str, ...]) -> None:
        self.fake.before_write = failing(*kinds)
        self.run(self.plan())
        self.fake.before_write = do_nothing
        if not self.has_record:
            self.disown()

    @rule()
    def an_apply_succeeds(self) -> None:
        plan = self.plan()
        self.run(plan)
        self.settled(plan)

    @rule(kind=st.sampled_from(["tag", "untag"]))
    def two_apply_one_plan_at_once(self, kind: str) -> None:
        plan = self.plan()

        def the_other_one(now: str, one: ServerPlan) -> None:
            if now == kind:
                self.fake.before_write = do_nothing
                write_server(one, self.fake)

        self.fake.before_write = the_other_one
        self.run(plan)
        self.fake.before_write = do_nothing
        self.settled(plan)

    @rule()
    def a_plan_is_saved(self) -> None:
        self.saved = self.plan()
        self.then = dict(self.tags)

    @precondition(lambda self: self.saved is not None)
    @rule()
    def the_saved_plan_is_applied(self) -> None:
        """It is refused exactly when the tags of a server that it changes have moved."""
        plan = self.saved
        assert plan is not None
        self.saved = None
        try:
            refuse_moved(plan, self.fake)
        except Refusal:
            assert self.then != self.tags
        else:
            assert self.then == self.tags or not plan.has_changes
            self.run(plan)

    @invariant()
    def foreign_tags_are_never_lost(self) -> None:
        assert self.foreign.items() <= self.tags.items()

    def plan(self) -> Plan:
        self.before = dict(self.tags)
        return make_plan(POLICIES[self.policy], self.fake.read(POLICIES[self.policy]))

    def run(self, plan: Plan) -> None:
        """Applies, and notes what tagsync was seen to write."""
        self.fake.writes.clear()
        self.fake.apply(plan)
        for write in self.fake.writes:
            self.ours |= write.tags.keys() - RECORDS
            for key in write.tags:
                self.foreign.pop(key, None)
            if RECORDS & set(write.keys) and not RECORDS & write.before.keys() - set(write.keys):
                self.disown()

    def disown(self) -> None:
        """Without a record, what is on the server is foreign."""
        self.ours = set()
        self.foreign = {key: value for key, value in self.tags.items() if key not in RECORDS}

    def settled(self, plan: Plan) -> None:
        """The server holds what is desired and what is foreign, and what is owned but may not be pruned."""
        [one] = plan.servers()
        wanted = desired(self.policy, self.instance)
        present = KEPT.get(self.policy, set()) & wanted.keys() & self.before.keys()
        wanted |= {key: self.before[key] for key in present}
        if one.skip is Skip.TOO_MANY_TAGS:
            assert len(self.foreign.keys() | wanted.keys()) > 50 or self.policy in (
                "keeps",
                "protects",
                "records nothing",
            )
            return
        kept = {
            "keeps": self.ours,
            "records nothing": self.ours,
            "protects": {"a", "d"},
        }.get(self.policy, set())
        stays = {key: self.tags[key] for key in kept if key in self.tags}
        assert {key: value for key, value in self.tags.items() if key not in RECORDS} == self.foreign | stays | wanted
        self.ours &= self.tags.keys()
        if not self.has_record:
            self.disown()
        assert not self.plan().has_changes


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=60, stateful_step_count=30)
