"""Laws 3 and 4 where the 50 tags of a server are used up: what tagsync wrote follows the instance, all else stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Instance
from tagsync.core.ownership.reading import read_ownership
from tagsync.core.plan import ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Overflow, Policy
from tagsync.core.skips import Skip
from tagsync.core.tags import MAX_TAGS
from tests.fake_fleet import ORIGIN, FakeFleet, failing, server

ARN = server().arn
REFUSE = Policy()
POLICIES = [
    REFUSE,
    Policy(overflow=Overflow(action="trim")),
    Policy(overflow=Overflow(action="trim", priority=("k49", "k?9"))),
]


def tags(first: int, number: int, value: str = "v") -> dict[str, str]:
    return {f"k{index:02}": value for index in range(first, first + number)}


def planned(fake: FakeFleet, policy: Policy) -> ServerPlan:
    (one,) = make_plan(policy, fake.read(policy)).servers()
    return one


@given(
    policy=st.sampled_from(POLICIES),
    foreign=st.dictionaries(
        st.integers(0, 60).map(lambda number: f"k{number:02}"), st.sampled_from("vf"), min_size=0, max_size=50
    )
    | st.integers(44, 50).map(lambda number: {f"theirs-{index:02}": "f" for index in range(number)}),
    instances=st.lists(
        st.builds(tags, st.integers(0, 3), st.integers(44, 50), st.sampled_from("vw")), min_size=1, max_size=4
    ),
    crashes=st.lists(st.sampled_from([(), ("tag",), ("untag",)]), min_size=4, max_size=4),
)
def test_law_4_a_full_server_follows_its_instance_and_loses_nothing_foreign(
    policy: Policy, foreign: dict[str, str], instances: list[dict[str, str]], crashes: list[tuple[str, ...]]
) -> None:
    fake = FakeFleet([server(tags=foreign)])
    overwritten: set[str] = set()
    has_yielded = False
    for instance, crash in zip(instances, crashes, strict=False):
        fake.instances[ORIGIN] = Instance(ORIGIN, instance)
        overwritten |= {key for key in instance if key in fake.tags[ARN] and fake.tags[ARN][key] != instance[key]}
        fake.before_write = failing(*crash)
        fake.apply(make_plan(policy, fake.read()))
        fake.before_write = failing()
        fake.apply(make_plan(policy, fake.read()))
        again, actual = planned(fake, policy), fake.tags[ARN]
        assert again.changes == ()
        assert {key: value for key, value in foreign.items() if key not in overwritten}.items() <= actual.items()
        ownership = read_ownership(actual)
        has_yielded |= policy is REFUSE and not ownership.records and len(actual) == MAX_TAGS
        if not has_yielded:
            assert all(key in foreign or ownership.owns(key) for key in actual if key not in ownership.records)
        if again.skip is Skip.TOO_MANY_TAGS:
            assert instance.keys() - actual.keys(), "some of the instance's tags have no room"
            continue
        left_out = {notice.split()[0] for notice in again.notices if "is left out" in notice}
        assert {key: value for key, value in instance.items() if key not in left_out}.items() <= actual.items()
        if not has_yielded:
            assert actual.keys() <= instance.keys() | foreign.keys() | {"tagsync:owned"}, "what is ours follows"
        assert not left_out or len(actual) == MAX_TAGS


def test_law_4_a_server_full_of_our_tags_takes_another_key_for_one_that_goes() -> None:
    for policy in POLICIES:
        fake = FakeFleet([server()], [Instance(ORIGIN, tags(0, 49))])
        fake.apply(make_plan(policy, fake.read()))
        assert len(fake.tags[ARN]) == MAX_TAGS
        fake.instances[ORIGIN] = Instance(ORIGIN, tags(1, 49))
        fake.writes.clear()
        fake.apply(make_plan(policy, fake.read()))
        assert [write.kind for write in fake.writes] == ["untag", "tag"], "one goes before the other comes"
        assert fake.tags[ARN].keys() == {*tags(1, 49), "tagsync:owned"}


def test_law_4_the_record_yields_to_the_fiftieth_tag_and_what_then_has_no_room_is_told() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, tags(0, 50))])
    fake.apply(make_plan(REFUSE, fake.read()))
    assert fake.tags[ARN] == tags(0, 50)
    assert planned(fake, REFUSE).notices == ("50 tags leave no room for tagsync:owned: nothing is pruned here",)
    fake.instances[ORIGIN] = Instance(ORIGIN, tags(1, 50))
    assert planned(fake, REFUSE).skip is Skip.TOO_MANY_TAGS
    assert "leave no room for 1 more" in planned(fake, REFUSE).detail


def test_law_4_trim_adds_no_tag_that_the_record_has_no_room_for() -> None:
    """Without the record it could not be told from a foreign tag later: it would stay for ever."""
    trim = POLICIES[1]
    fake = FakeFleet([server()], [Instance(ORIGIN, tags(0, 50))])
    fake.apply(make_plan(trim, fake.read()))
    assert fake.tags[ARN].keys() == {*tags(0, 49), "tagsync:owned"}
    fake.instances[ORIGIN] = Instance(ORIGIN, tags(1, 50))
    fake.apply(make_plan(trim, fake.read()))
    assert fake.tags[ARN].keys() == {*tags(1, 49), "tagsync:owned"}


def test_law_4_where_trim_can_make_no_room_the_server_is_not_in_sync() -> None:
    """50 tags without a record: none is known to be ours. Their values follow, and other keys have no room."""
    for policy in POLICIES:
        fake = FakeFleet([server(tags=tags(0, 50))], [Instance(ORIGIN, tags(0, 50, "new"))])
        fake.apply(make_plan(policy, fake.read()))
        assert fake.tags[ARN] == tags(0, 50, "new")
        fake.instances[ORIGIN] = Instance(ORIGIN, tags(1, 50, "new"))
        one = planned(fake, policy)
        assert one.skip is Skip.TOO_MANY_TAGS
        assert "leave no room for 1 more, and tagsync owns none of them" in one.detail
