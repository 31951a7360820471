"""`tags.overwrite: never`: a key is written only where it is missing, and what is there stays."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.core.documents.declared import write_document
from tagsync.core.errors import InputError
from tagsync.core.explain import explain
from tagsync.core.managed import manage
from tagsync.core.model import Instance, Tags
from tagsync.core.ownership.reading import write_record
from tagsync.core.planning import make_plan
from tagsync.core.policy import Overflow, Policy, policy_from_document
from tagsync.core.skips import Skip
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import OWNED_KEY
from tests.fake_fleet import ORIGIN, FakeFleet, server

NEVER = TagPolicy(overwrite={"*": "never"})


def applied(actual: Tags, instance: Tags, policy: Policy) -> tuple[dict[str, str], FakeFleet]:
    """The server's tags after an apply, without the record. A second plan finds nothing."""
    fake = FakeFleet([server(tags=actual)], [Instance(ORIGIN, instance)])
    fake.apply(make_plan(policy, fake.read(policy)))
    assert not make_plan(policy, fake.read(policy)).has_changes
    return {key: value for key, value in fake.tags[server().arn].items() if key != OWNED_KEY}, fake


def owned(tags: Tags, *keys: str, mark: str = "") -> dict[str, str]:
    return {**tags, OWNED_KEY: write_record(keys, mark=mark) or ""}


@pytest.mark.parametrize("actual", [{"Env": "by hand"}, owned({"Env": "by hand"}, "Env"), {"Env": ""}])
def test_what_is_there_stays_whatever_its_value_and_whoever_wrote_it(actual: Tags) -> None:
    found, _ = applied(actual, {"Env": "prod", "Name": "db"}, Policy(tags=NEVER))
    assert found == {"Env": actual["Env"], "Name": "db"}


def test_a_key_that_was_removed_is_written_again() -> None:
    found, fake = applied({}, {"Env": "prod"}, Policy(tags=NEVER))
    assert found == {"Env": "prod"}
    del fake.tags[server().arn]["Env"]
    assert [one.key for one in make_plan(Policy(tags=NEVER), fake.read()).to_apply()[0].changes] == ["Env"]


def test_what_tagsync_wrote_is_still_pruned_when_the_instance_has_it_no_more() -> None:
    assert applied(owned({"Env": "by hand"}, "Env"), {}, Policy(tags=NEVER))[0] == {}


def test_constants_renamed_keys_and_provenance_are_written_only_where_missing_too() -> None:
    tags = TagPolicy(set={"Team": "a"}, rename={"Env": "Stage"}, provenance=("region",), overwrite={"*": "never"})
    actual = {"Team": "1", "Stage": "2", "source:region": "3"}
    assert applied(actual, {"Env": "prod"}, Policy(tags=tags))[0] == actual


def test_an_exact_key_comes_before_a_glob_and_a_longer_glob_before_a_shorter() -> None:
    tags = TagPolicy(overwrite={"*": "never", "dr:*": "always", "dr:owner": "never"})
    actual = {"dr:owner": "1", "dr:wave": "1", "Name": "1"}
    found, _ = applied(actual, dict.fromkeys(actual, "2"), Policy(tags=tags))
    assert found == {"dr:owner": "1", "dr:wave": "2", "Name": "1"}


def test_keys_that_no_glob_names_are_overwritten() -> None:
    found, _ = applied(
        {"Env": "1", "Owner": "1"}, {"Env": "2", "Owner": "2"}, Policy(tags=TagPolicy(overwrite={"O*": "never"}))
    )
    assert found == {"Env": "2", "Owner": "1"}


@pytest.mark.parametrize("on_conflict", ["yield", "take", "refuse"])
def test_a_tag_of_another_policy_that_is_left_is_no_conflict(on_conflict: Any) -> None:
    policy = Policy(name="erp", on_conflict=on_conflict, tags=NEVER)
    fake = FakeFleet([server(tags=owned({"Env": "theirs"}, "Env", mark="zz"))], [Instance(ORIGIN, {"Env": "prod"})])
    [planned] = make_plan(policy, fake.read(policy)).servers()
    assert (planned.skip, planned.notices, planned.changes) == (None, (), ())


def test_what_is_left_keeps_its_slot_where_tags_are_trimmed() -> None:
    """If it was trimmed like other tags that tagsync wrote, its value would be lost."""
    instance = {f"k{index:02}": "v" for index in range(60)}
    policy = Policy(tags=TagPolicy(overwrite={"k59": "never"}), overflow=Overflow(action="trim"))
    found, _ = applied(owned({"k59": "by hand"}, "k59"), instance, policy)
    assert found == {f"k{index:02}": "v" for index in range(48)} | {"k59": "by hand"}


def test_a_server_with_fifty_other_tags_is_still_skipped() -> None:
    full = {f"k{index:02}": "v" for index in range(50)}
    fake = FakeFleet([server(tags=full)], [Instance(ORIGIN, {"k01": "w", "new": "1"})])
    policy = Policy(tags=NEVER)
    [planned] = make_plan(policy, fake.read(policy)).servers()
    assert planned.skip is Skip.TOO_MANY_TAGS


def test_the_record_moves_off_a_key_that_is_only_written_where_it_is_missing() -> None:
    policy = Policy(tags=TagPolicy(rename={"Env": "old:record"}, overwrite={"*": "never"}))
    old = write_record(["Name"], kept_under="old:record") or ""
    found, _ = applied({"Name": "db", "old:record": old}, {"Env": "prod", "Name": "db"}, policy)
    assert found == {"Name": "db", "old:record": "prod"}


def test_explain_names_the_rule_and_the_value_of_the_instance() -> None:
    tags = TagPolicy(overwrite={"Owner": "never"})
    fake = FakeFleet([server(tags={"Owner": "alice"})], [Instance(ORIGIN, {"Owner": "bob"})])
    found = explain(Policy(tags=tags), fake.read(), server().server_id)
    assert found is not None
    [one] = found.keys
    assert (one.action, one.actual, one.desired, one.origin_value) == ("keep", "alice", "alice", "bob")
    assert one.rule == "written only where it is missing, by tags.overwrite Owner"


def test_what_terraform_shows_of_a_key_does_not_go_when_it_is_written() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {"Env": "prod"})])
    policy = Policy(tags=NEVER)
    for _ in range(2):
        fleet = fake.read(policy)
        [shown] = manage(policy, fleet, make_plan(policy, fleet), {}).values()
        assert shown.desired.tags["Env"] == "prod"
        fake.apply(make_plan(policy, fleet))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("never", {"*": "never"}),
        ("always", {"*": "always"}),
        ({"Owner": "never", "*": "always"}, {"*": "always", "Owner": "never"}),
    ],
)
def test_one_word_is_for_all_keys(written: Any, read: Any) -> None:
    policy = policy_from_document({"version": 1, "tags": {"overwrite": written}})
    assert policy.tags.overwrite == read
    assert policy_from_document(write_document(policy)) == policy
    assert write_document(policy)["tags"]["overwrite"] == written  # type: ignore[index]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("sometimes", 'tags.overwrite: "sometimes" is not one of the choices. Use one of: always, never'),
        ({"Owner": "no"}, 'tags.overwrite.Owner: "no" is not one of the choices. Use one of: always, never'),
        ({}, "tags.overwrite: it is empty, which does not mean all"),
        (["Owner"], "tags.overwrite: a list is not one of the choices"),
    ],
)
def test_each_mistake_is_told_once(written: Any, text: str) -> None:
    with pytest.raises(InputError) as error:
        policy_from_document({"version": 1, "tags": {"overwrite": written}})
    [mistake] = error.value.mistakes
    assert str(mistake).startswith(text)
