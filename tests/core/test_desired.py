from __future__ import annotations

from hypothesis import given

from tagsync.core.desired import Decision, decide
from tagsync.core.model import Instance, Tags
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import is_system, key_problem, value_problem
from tests.fake_fleet import ORIGIN
from tests.strategies import World, policies, worlds


def decisions(policy: TagPolicy, tags: Tags, instance_type: str = "m5.large") -> list[Decision]:
    return list(decide(Policy(tags=policy), Instance(ORIGIN, tags, instance_type=instance_type)))


def desired(policy: TagPolicy, tags: Tags) -> dict[str, str]:
    return {one.key: one.value for one in decisions(policy, tags) if one.value is not None}


def rules(policy: TagPolicy, tags: Tags) -> dict[str | None, str]:
    return {one.origin_key: one.rule for one in decisions(policy, tags)}


def notices(policy: TagPolicy, tags: Tags) -> list[str]:
    return [one.notice for one in decisions(policy, tags) if one.notice]


def test_without_a_policy_every_tag_is_copied_as_it_is() -> None:
    tags = {"Env": "prod", "env": "", "a/b:c+d@e": "R=1", "Größe": "名前"}
    assert desired(DEFAULT_POLICY.tags, tags) == tags


def test_system_tags_are_never_copied_whatever_the_policy_includes() -> None:
    tags = {
        "aws:x": "1",
        "AWS:y": "1",
        "AWSElasticDisasterRecoveryManaged": "1",
        "tagsync:owned": "1",
        "TAGSYNC:z": "1",
    }
    assert desired(TagPolicy(include=("*", "aws:*")), tags) == {}
    assert set(rules(TagPolicy(), tags).values()) == {"reserved for AWS or tagsync"}


def test_the_key_of_the_record_is_never_copied_and_none_is_no_such_key() -> None:
    def rule(ownership: str) -> list[str]:
        policy = Policy(ownership=ownership, prune="none")
        return [one.rule for one in decide(policy, Instance(ORIGIN, {"dr:record": "x", "none": "y"}))]

    assert rule("dr:record") == ["kept for the ownership record", "copied"]
    assert rule("none") == ["copied", "copied"]


def test_rule_15_the_arn_of_the_server_itself_is_no_tag_to_copy() -> None:
    arn = "arn:aws:drs:eu-west-1:111111111111:source-server/s-1"
    (own,) = decide(Policy(), Instance(ORIGIN, {"resourceArn": arn}), arn)
    assert (own.value, own.held, own.rule) == (None, False, "to DRS the server's own ARN is no tag")
    (other,) = decide(Policy(), Instance(ORIGIN, {"resourceArn": "another"}), arn)
    assert (other.value, other.rule) == ("another", "copied")


def test_exclude_wins_over_include_and_the_rule_names_the_glob() -> None:
    policy = TagPolicy(include=("E*", "Name"), exclude=("x", "En?"))
    assert rules(policy, {"Env": "1", "Else": "2", "Other": "3"}) == {
        "Env": "excluded by tags.exclude En?",
        "Else": "copied",
        "Other": "matched by no glob of tags.include",
    }


def test_a_renamed_tag_is_not_also_copied_under_its_old_key() -> None:
    assert desired(TagPolicy(rename={"Env": "Environment"}), {"Env": "prod"}) == {"Environment": "prod"}


def test_keys_can_be_exchanged() -> None:
    policy = TagPolicy(rename={"a": "b", "b": "a"})
    assert desired(policy, {"a": "1", "b": "2"}) == {"a": "2", "b": "1"}


def test_constants_win_over_provenance_that_over_renames_and_those_over_copies() -> None:
    tags = {"source:account": "copied", "Account": "renamed"}
    policy = TagPolicy(rename={"Account": "source:account"})
    assert desired(policy, tags) == {"source:account": "renamed"}
    policy = TagPolicy(rename={"Account": "source:account"}, provenance=("account",))
    assert desired(policy, tags) == {"source:account": ORIGIN.account}
    policy = TagPolicy(rename={"Account": "source:account"}, provenance=("account",), set={"source:account": "set"})
    assert desired(policy, tags) == {"source:account": "set"}
    assert notices(policy, tags) == [
        "provenance is not copied: source:account is taken by the policy",
        "Account is not copied: source:account is taken by the policy",
        "source:account is not copied: source:account is taken by the policy",
    ]


def test_decisions_on_one_key_are_in_the_order_of_the_keys_on_the_instance() -> None:
    policy = TagPolicy(rename={"Z": "X"}, set={"X": "1"})
    assert [one.origin_key for one in decisions(policy, {"X": "2", "Z": "3", "A": "4"})] == ["A", None, "X", "Z"]


def test_who_gives_way_to_the_same_value_needs_no_notice() -> None:
    assert notices(TagPolicy(set={"Env": "prod"}), {"Env": "prod"}) == []


def test_who_gives_way_and_could_not_be_copied_anyway_needs_no_notice() -> None:
    assert notices(TagPolicy(set={"Env": "prod"}), {"Env": "<x>"}) == []


def test_provenance_says_where_the_instance_is() -> None:
    policy = TagPolicy(provenance=("account", "region", "instance-id", "instance-type"))
    assert desired(policy, {}) == {
        "source:account": "111111111111",
        "source:region": "eu-west-1",
        "source:instance-id": "i-0001",
        "source:instance-type": "m5.large",
    }


def test_provenance_that_is_not_known_is_left_as_it_is() -> None:
    [one] = decisions(TagPolicy(provenance=("instance-type",)), {}, instance_type="")
    assert (one.key, one.value, one.held) == ("source:instance-type", None, True)


def test_protected_keys_are_held() -> None:
    policy = TagPolicy(protect=("fin:*", "source:*"), provenance=("account",))
    for one in decisions(policy, {"fin:code": "1"}):
        assert (one.value, one.held, one.rule.partition(" ")[0]) == (None, True, "protected")


def test_illegal_keys_and_values_are_held_with_a_notice_that_does_not_show_the_value() -> None:
    tags = {"R&D": "1", "Team": "<secret>", "Long": "x" * 257}
    assert all(one.held and not one.is_wanted for one in decisions(TagPolicy(), tags))
    assert notices(TagPolicy(), tags) == [
        "Long is not copied: the value is longer than 256 characters",
        "R&D is not copied: the key has a character (ampersand), which DRS does not accept",
        "Team is not copied: the value has a character (greater-than sign, less-than sign), which DRS does not accept",
    ]


def test_a_key_whose_first_choice_is_illegal_is_held_for_all() -> None:
    tags = {"Env": "<x>", "Environment": "prod"}
    policy = TagPolicy(rename={"Env": "Environment"})
    assert desired(policy, tags) == {}
    assert len(notices(policy, tags)) == 2


@given(worlds(), policies())
def test_decisions_are_complete_legal_and_unambiguous(world: World, policy: Policy) -> None:
    for instance in world.instances.values():
        found = decide(policy, instance)
        assert {one.origin_key for one in found if one.origin_key is not None} == instance.tags.keys()
        deciding = [one.key for one in found if one.is_wanted or one.held]
        assert len(deciding) == len(set(deciding)), "one decision for a key"
        for one in found:
            assert not (one.is_wanted and one.held)
            if one.value is not None:
                assert not key_problem(one.key)
                assert not value_problem(one.value)
                assert not is_system(one.key)
