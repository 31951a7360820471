from __future__ import annotations

from hypothesis import given

from tagsync.core.explain import Explanation, KeyExplanation, explain
from tagsync.core.model import Instance, Tags
from tagsync.core.ownership.reading import write_record
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Overflow, Policy
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import OWNED_KEY
from tests.fake_fleet import ORIGIN, FakeFleet, server
from tests.strategies import World, policies, worlds


def explained(actual: Tags, instance: Tags, policy: Policy = DEFAULT_POLICY) -> Explanation:
    fake = FakeFleet([server(tags=actual)], [Instance(ORIGIN, instance)])
    found = explain(policy, fake.read(policy), "s-0001")
    assert found is not None
    return found


def lines(actual: Tags, instance: Tags, policy: Policy = DEFAULT_POLICY) -> list[tuple[str, str, str, str | None]]:
    """Key, action, rule and origin key, without the record."""
    keys = explained(actual, instance, policy).keys
    return [(one.key, one.action, one.rule, one.origin_key) for one in keys if one.key != OWNED_KEY]


@given(worlds(), policies())
def test_explain_agrees_with_the_plan_key_by_key(world: World, policy: Policy) -> None:
    fleet = world.read(policy)
    for planned in make_plan(policy, fleet).servers():
        found = explain(policy, fleet, planned.arn)
        assert found is not None
        assert found == explain(policy, fleet, planned.server_id)
        assert found.plan == planned
        on_server = [one for one in found.keys if one.action != "ignore"]
        changes = {change.key: change for change in planned.changes}
        actual = world.tags[planned.arn]
        assert {one.key for one in on_server} == actual.keys() | changes.keys()
        assert len(on_server) == len({one.key for one in on_server})
        for one in found.keys:
            assert one.rule
            assert one.actual == actual.get(one.key)
            assert one.desired == (changes[one.key].after if one.key in changes else one.actual)
            if one.action == "ignore":
                continue
            if one.key in changes:
                assert (one.action, one.rule) == (changes[one.key].action, changes[one.key].rule)
            else:
                assert one.action == "keep"
            assert one.origin_key is None or one.origin_key in (found.source.tags if found.source else ())
        if found.source and not planned.skip:
            assert found.source.tags.keys() <= {one.origin_key for one in found.keys}, "every tag is accounted for"


def test_each_key_says_what_decided_it() -> None:
    actual = {
        "Env": "test",
        "Name": "db",
        "Old": "1",
        "Theirs": "1",
        "aws:x": "1",
        "fin:a": "1",
        OWNED_KEY: write_record(["Env", "Old"]) or "",
    }
    instance = {"Env": "prod", "Name": "db", "New": "1", "tmp": "1", "aws:y": "1", "R&D": "1"}
    policy = Policy(tags=TagPolicy(exclude=("tmp",), protect=("fin:*",)))
    assert lines(actual, instance, policy) == [
        ("Env", "update", "copied", "Env"),
        ("Name", "keep", "copied", "Name"),
        ("New", "add", "copied", "New"),
        ("Old", "remove", "no longer wanted by instance and policy", None),
        ("R&D", "ignore", "not legal on DRS", "R&D"),
        ("Theirs", "keep", "foreign: tagsync did not write it", None),
        ("aws:x", "keep", "kept by AWS", None),
        ("aws:y", "ignore", "reserved for AWS or tagsync", "aws:y"),
        ("fin:a", "keep", "foreign: tagsync did not write it", None),
        ("tmp", "ignore", "excluded by tags.exclude tmp", "tmp"),
    ]


def test_the_tag_that_wins_is_the_source_of_a_change_and_the_other_is_ignored() -> None:
    policy = Policy(tags=TagPolicy(rename={"Env": "Environment"}))
    assert lines({}, {"Env": "prod", "Environment": "other"}, policy) == [
        ("Environment", "add", "renamed from Env", "Env"),
        ("Environment", "ignore", "Environment is taken by the instance's tag Env", "Environment"),
    ]


def test_a_constant_that_wins_over_a_copy_is_the_rule() -> None:
    policy = Policy(tags=TagPolicy(set={"Env": "dr"}))
    assert lines({"Env": "prod"}, {"Env": "prod"}, policy) == [
        ("Env", "update", "set by policy", None),
        ("Env", "ignore", "Env is taken by the policy", "Env"),
    ]


def test_a_removal_names_the_rule_that_stopped_the_copy() -> None:
    policy = Policy(tags=TagPolicy(exclude=("Env",)))
    assert lines({"Env": "prod", OWNED_KEY: write_record(["Env"]) or ""}, {"Env": "prod"}, policy) == [
        ("Env", "remove", "excluded by tags.exclude Env", None),
        ("Env", "ignore", "excluded by tags.exclude Env", "Env"),
    ]


def test_a_trimmed_tag_is_ignored_and_not_said_to_be_kept() -> None:
    many = {f"k{index:02}": "v" for index in range(51)}
    keys = {one.key: one for one in explained({}, many, Policy(overflow=Overflow(action="trim"))).keys}
    assert (keys["k50"].action, keys["k50"].rule, keys["k50"].desired) == ("ignore", "trimmed", None)
    assert keys["k48"].action == "add"


def test_kept_owned_tags_say_why_they_are_not_pruned() -> None:
    actual = {"Old": "1", "fin:a": "1", OWNED_KEY: write_record(["Old", "fin:a"]) or ""}
    assert lines(actual, {}, Policy(prune="none", tags=TagPolicy(protect=("fin:*",)))) == [
        ("Old", "keep", "prune is none", None),
        ("fin:a", "keep", "prune is none", None),
    ]
    assert ("fin:a", "keep", "protected by tags.protect", None) in lines(
        actual, {}, Policy(tags=TagPolicy(protect=("fin:*",)))
    )


def test_an_instance_with_a_tag_named_like_the_record_changes_nothing() -> None:
    keys = explained({"Env": "prod", OWNED_KEY: write_record(["Env"]) or ""}, {"Env": "prod", OWNED_KEY: "x"}).keys
    assert [(one.key, one.action, one.rule) for one in keys] == [
        ("Env", "keep", "copied"),
        (OWNED_KEY, "keep", "ownership record"),
        (OWNED_KEY, "ignore", "reserved for AWS or tagsync"),
    ]


def test_a_skipped_server_keeps_everything_for_the_reason_it_was_skipped() -> None:
    fake = FakeFleet([server(tags={"Env": "prod"})], gone=[ORIGIN])
    found = explain(DEFAULT_POLICY, fake.read(), "s-0001")
    assert found is not None
    assert found.instance is None
    why = f"{ORIGIN} does not exist any more; the server keeps its tags"
    assert found.keys == (KeyExplanation("Env", "prod", "prod", "keep", why),)


def test_a_server_that_the_fleet_does_not_have_is_not_explained() -> None:
    assert explain(DEFAULT_POLICY, FakeFleet([server()]).read(), "s-9999") is None


def test_a_key_that_is_held_on_the_server_is_kept_for_the_reason_that_holds_it() -> None:
    policy = Policy(tags=TagPolicy(protect=("fin:*",)))
    assert lines({"fin:a": "1"}, {"fin:a": "2"}, policy) == [
        ("fin:a", "keep", "protected by tags.protect fin:*", "fin:a"),
    ]


def test_tags_that_give_way_are_in_the_order_of_their_keys_on_the_instance() -> None:
    policy = Policy(tags=TagPolicy(set={"X": "1"}, rename={"B": "X", "A": "X2"}))
    assert [one[3] for one in lines({}, {"X": "2", "B": "3"}, policy)] == [None, "B", "X"]
    assert [one[3] for one in lines({}, {"B": "3", "X": "2"}, policy)] == [None, "B", "X"]
