"""Session tags: what AWS refuses of them, said without their values."""

from __future__ import annotations

from tagsync.engine.targets.role_session import (
    LONGEST_CHAINED_SECONDS,
    RoleSession,
    session_tag_mistakes,
    session_tags,
    transitive_key_mistakes,
)


def mistakes(tags: dict[str, str]) -> list[str]:
    return [what for what, _ in session_tag_mistakes(tags)]


def test_fifty_good_tags_are_no_mistake_and_one_more_is() -> None:
    tags = {f"k{number}": "v" for number in range(51)}
    assert mistakes(tags) == ["51 session tags are given, and a session holds 50"]
    del tags["k0"]
    assert mistakes(tags) == []


def test_keys_and_values_that_aws_refuses_are_told_cut_and_without_the_value() -> None:
    long = "k" * 200
    (key,) = mistakes({long: "v"})
    assert key.startswith(f'"{"k" * 60}": ')
    (value,) = mistakes({f"{'n' * 70}": "s3cr3t" * 100})
    assert value.startswith(f'"{"n" * 60}": ')
    assert "s3cr3t" not in value
    assert mistakes({"aws:x": "v"}) == ['"aws:x": keys that start with aws: are reserved for AWS']


def test_a_key_and_a_value_that_are_wrong_are_two_mistakes() -> None:
    assert len(mistakes({"k" * 200: "v" * 300})) == 2


def test_keys_that_differ_by_case_are_one_for_sts() -> None:
    (what,) = mistakes({"Env": "a", "Team": "b", "env": "c"})
    assert what == '"env": "Env" is the same key for STS, which does not tell letter case apart'


def test_a_transitive_key_has_a_tag() -> None:
    assert [what for what, _ in transitive_key_mistakes(["a", "b" * 70], {"a": "1"})] == [
        f'"{"b" * 60}" is not the key of a session tag'
    ]


def test_along_a_chain_nothing_is_given_again_that_aws_passes_on() -> None:
    first = RoleSession(
        "dr", 900, source_identity="ann", tags=session_tags({"b": "2", "a": "1"}), transitive_tag_keys=("a",)
    )
    assert first.tags == (("a", "1"), ("b", "2"))
    assert first.chained == RoleSession("dr", 900, tags=(("b", "2"),))
    assert LONGEST_CHAINED_SECONDS == 60 * 60
