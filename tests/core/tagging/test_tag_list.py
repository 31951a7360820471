"""`without_instance`: tags that are listed for servers without an EC2 instance."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.documents.declared import write_document
from tagsync.core.errors import InputError
from tagsync.core.explain import explain
from tagsync.core.model import Instance, LaunchSettings, Problem, SourceServer, Tags
from tagsync.core.plan import Unmatched
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy, policy_from_document
from tagsync.core.skips import Skip
from tagsync.core.tags import KEY_FIX, OWNED_KEY, VALUE_FIX
from tests.fake_fleet import HOME, ORIGIN, FakeFleet, server
from tests.strategies import policies, server_tags, tag_lists

ID = "s-1234567890abcdef0"
PLANT = replace(server(ID, origin=None, hostname="Plant-01"), fqdn="plant-01.corp.example")


def policy(*entries: tuple[str, Tags], **document: Any) -> Policy:
    listed = [{"server": name, "tags": tags} for name, tags in entries]
    return policy_from_document({"version": 1, **({"without_instance": listed} if listed else {}), **document})


def mistakes(*entries: tuple[str, Tags]) -> list[str]:
    with pytest.raises(InputError) as caught:
        policy(*entries)
    return list(map(str, caught.value.mistakes))


def fleet(one: SourceServer = PLANT, actual: Tags | None = None) -> FakeFleet:
    return FakeFleet([replace(one, tags=actual or {})])


def applied(fake: FakeFleet, made: Policy) -> dict[str, str]:
    """The server's tags after an apply, without the record. A second plan finds nothing."""
    fake.apply(make_plan(made, fake.read(made)))
    assert not make_plan(made, fake.read(made)).has_changes
    [tags] = fake.tags.values()
    return {key: value for key, value in tags.items() if key != OWNED_KEY}


@pytest.mark.parametrize(
    "name", [ID, "Plant-01", "plant-01", "PLANT-01", "plant-01.CORP.example", "plant-*", "P*", "*.example", "*"]
)
def test_a_server_is_found_by_its_id_and_by_its_names_in_any_letter_case(name: str) -> None:
    assert applied(fleet(), policy((name, {"Env": "prod"}))) == {"Env": "prod"}


@pytest.mark.parametrize("name", ["plant", "plant-0", "s-*", "s-1234567890abcdef1", "plant-1?"])
def test_a_glob_is_of_names_and_what_does_not_match_lists_nothing(name: str) -> None:
    """A glob such as `s*` would otherwise take every server, because all ids begin with `s-`."""
    made = policy((name, {"Env": "prod"}))
    assert make_plan(made, fleet().read(made)).counts.skipped == {Skip.NO_INSTANCE_ID: 1}


def test_all_entries_count_and_the_more_exact_one_decides() -> None:
    listed = (
        (ID, {"A": "id"}),
        ("plant-01.corp.example", {"A": "full name", "B": "full name"}),
        ("plant-01", {"A": "host", "B": "host", "C": "host"}),
        ("plant-*", {"C": "first glob", "D": "first glob", "E": "first glob"}),
        ("*", {"D": "later glob"}),
    )
    wanted = {"A": "id", "B": "full name", "C": "host", "D": "later glob", "E": "first glob"}
    assert applied(fleet(), policy(*listed)) == wanted
    found = policy(*listed).without_instance.matching(PLANT)
    assert [each.server for each in found] == ["plant-*", "*", "plant-01", "plant-01.corp.example", ID]


@pytest.mark.parametrize("names", [("db-1", "DB-1"), ("db-1", "db-1"), ("db-*", "DB-*"), (ID, ID)])
def test_one_server_or_glob_has_no_two_values_for_a_key(names: tuple[str, str]) -> None:
    first, second = names
    twice = "without_instance[1].tags.Env: another entry for the same server gives it another value. Keep one of them"
    assert mistakes((first, {"Env": "a"}), (second, {"Env": "b"})) == [twice]
    policy((first, {"Env": "a"}), (second, {"Env": "a", "Owner": "x"}))


def test_ids_differ_in_letter_case() -> None:
    policy((ID, {"Env": "a"}), (ID.upper().replace("S-", "s-"), {"Env": "b"}))


def test_every_mistake_is_told_without_a_value() -> None:
    found = mistakes(("a b", {"R&D": "x"}), ("ok", {"aws:x": "x", "Owner": "secret&"}), ("", {}))
    assert found == [
        'without_instance[0].server: "a b" is not a host name, a source server id or a glob. '
        "Write one without spaces and commas",
        f"without_instance[0].tags.R&D: the key has a character (ampersand), which DRS does not accept. {KEY_FIX}",
        "without_instance[1].tags.Owner: the value has a character (ampersand), which DRS does not accept. "
        f"{VALUE_FIX}",
        "without_instance[1].tags.aws:x: the key is reserved for AWS or tagsync. Choose another key",
        'without_instance[2].server: "" is not a host name, a source server id or a glob. '
        "Write one without spaces and commas",
        "without_instance[2].tags: it is empty, which does not mean all. Write at least one entry, or leave it out",
    ]


def test_a_policy_without_a_list_is_written_as_before_and_one_with_a_list_is_read_back() -> None:
    assert "without_instance" not in write_document(Policy())
    made = policy(("db-*", {"Env": "prod"}))
    assert policy_from_document(write_document(made)) == made
    assert "prod" not in repr(made)
    assert "prod" not in repr(made.without_instance.tags_of(server(origin=None, hostname="db-1")))


def test_a_key_that_is_no_longer_listed_goes_and_a_server_that_is_not_keeps_its_tags() -> None:
    fake = fleet(actual={"Foreign": "x"})
    applied(fake, policy((ID, {"Env": "prod", "Owner": "me"})))
    less = policy((ID, {"Env": "prod"}))
    [removal] = [change for change in make_plan(less, fake.read(less)).to_apply()[0].changes if change.after is None]
    assert (removal.key, removal.rule) == ("Owner", "no longer listed")
    assert applied(fake, less) == {"Env": "prod", "Foreign": "x"}
    for none in (policy(), policy(("other", {"Env": "dev"}))):
        assert applied(fake, none) == {"Env": "prod", "Foreign": "x"}


def test_the_rule_names_the_entry_and_what_else_was_done() -> None:
    tags = {"rename": {"Env": "Environment"}, "normalise": {"Environment": {"case": "title"}}, "exclude": ["tmp:*"]}
    made = policy(("plant-*", {"Env": "prod", "Owner": "me", "tmp:x": "1"}), (ID, {"Owner": "you"}), tags=tags)
    explained = explain(made, fleet().read(made), ID)
    assert explained is not None
    assert {(each.key, each.action, each.rule) for each in explained.keys} == {
        ("Environment", "add", "renamed from Env, listed for plant-*, normalised by tags.normalise Environment"),
        ("Owner", "add", f"listed for {ID}"),
        ("tagsync:owned", "add", "ownership record"),
        ("tmp:x", "ignore", "excluded by tags.exclude tmp:*"),
    }
    assert (explained.instance, explained.entries) == (None, ("plant-*", ID))


def test_a_listed_tag_gives_way_as_one_of_an_instance_does() -> None:
    tags = {"rename": {"Env": "Environment"}}
    made = policy((ID, {"Env": "a", "Environment": "b"}), tags=tags)
    [one] = make_plan(made, fleet().read(made)).to_apply()
    assert one.notices == ("Environment is not copied: Environment is taken by the listed tag Env",)


def test_what_aws_does_not_say_of_the_server_is_left_as_it_is() -> None:
    made = policy((ID, {"Env": "prod"}), tags={"provenance": ["account", "instance-id"]})
    assert applied(fleet(actual={"source:account": "x"}), made) == {"Env": "prod", "source:account": "x"}


@pytest.mark.parametrize(
    ("one", "skip"),
    [
        (replace(PLANT, direction="FAILBACK"), Skip.FAILBACK),
        (replace(PLANT, replication_state="DISCONNECTED"), Skip.DISCONNECTED),
    ],
)
def test_servers_that_are_left_alone_are_so_with_listed_tags(one: SourceServer, skip: Skip) -> None:
    made = policy((ID, {"Env": "prod"}))
    assert make_plan(made, fleet(one).read(made)).counts.skipped == {skip: 1}


def test_conditions_on_the_tags_of_the_instance_are_judged_on_the_listed_ones() -> None:
    servers = {"include": {"origin_tags": {"dr": ["yes"]}}, "exclude": {"origin_tags": {"Env": ["lab"]}}}
    assert applied(fleet(), policy((ID, {"dr": "yes"}), servers=servers)) == {"dr": "yes"}
    for tags in ({"Env": "prod"}, {"dr": "yes", "Env": "lab"}):
        made = policy((ID, tags), servers=servers)
        assert make_plan(made, fleet().read(made)).counts.skipped == {Skip.EXCLUDED: 1}


@pytest.mark.parametrize(("name", "is_named"), [(ID, True), ("PLANT-01", True), ("plant-*", False)])
def test_an_instance_is_the_truth_and_a_notice_says_so_where_the_server_is_named(name: str, is_named: bool) -> None:
    fake = FakeFleet([replace(PLANT, origin=ORIGIN)], [Instance(ORIGIN, {"Env": "real"})])
    made = policy((name, {"Env": "listed"}))
    [one] = make_plan(made, fake.read(made)).servers()
    notice = f"tags are listed for {name}, but it has an instance, whose tags are taken"
    assert one.notices == ((notice,) if is_named else ())
    assert applied(fake, made) == {"Env": "real"}


def test_launch_settings_are_ensured_but_there_is_no_type_to_follow() -> None:
    fake = fleet()
    made = policy((ID, {"Env": "prod"}), launch={"copy_tags": "ensure", "instance_type": "ensure"})
    assert applied(fake, made) == {"Env": "prod"}
    assert fake.launch == {PLANT.arn: LaunchSettings(copy_tags=True, right_sizing="NONE")}
    assert fake.launch_reads == [PLANT.arn], "the record remembers what is right"


def test_entries_that_match_no_server_are_told_with_the_name_that_may_be_meant() -> None:
    other = server("s-2", origin=ORIGIN, hostname="web-1")
    names = ("plnt-01", "web-1", "web-*", "db-*", ID.replace("0", "9"))
    made = policy(*((name, {"Env": "x"}) for name in names))
    fake = FakeFleet([PLANT, other], [Instance(ORIGIN, {})])
    missing = (Unmatched("plnt-01", "plant-01"), *map(Unmatched, ("web-*", "db-*", ID.replace("0", "9"))))
    assert make_plan(made, fake.read(made)).unmatched == missing
    assert make_plan(made, replace(fake.read(made), is_part=True)).unmatched == ()
    fake.problems[HOME] = Problem("throttled", "there", "no")  # type: ignore[arg-type]
    assert make_plan(made, fake.read(made)).unmatched == (), "what was not read is not missing"


@pytest.mark.parametrize(("number", "proposes"), [(20, True), (21, False)])
def test_for_many_entries_without_a_server_no_names_are_proposed(number: int, proposes: bool) -> None:
    made = policy(*((f"plant-{index:02}", {"Env": "x"}) for index in range(10, 10 + number)))
    assert ("plant-01" in [each.near for each in made.without_instance.unmatched([PLANT])]) == proposes


@given(server_tags(), tag_lists, policies(), st.data())
def test_listed_tags_go_the_way_of_the_tags_of_an_instance(
    actual: tuple[dict[str, str], frozenset[str]], entries: list[dict[str, Any]], base: Policy, data: st.DataObject
) -> None:
    """The same tags on an instance lead to the same changes, but for what only an instance has."""
    listed = policy_from_document({"version": 1, "without_instance": entries}).without_instance
    made = replace(base, without_instance=listed, tags=replace(base.tags, provenance=()))
    made = replace(made, launch=replace(base.launch, instance_type="ignore"), servers=Policy().servers)
    one = server("s-1", actual[0], origin=None, hostname=data.draw(st.sampled_from(["", "web-1"])))
    tags = listed.tags_of(one)
    found = [change for each in make_plan(made, FakeFleet([one]).read(made)).servers() for change in each.changes]
    if tags is None:
        assert not found
        return
    twin = FakeFleet([replace(one, origin=ORIGIN)], [Instance(ORIGIN, tags.tags)])
    wanted = [change for each in make_plan(made, twin.read(made)).servers() for change in each.changes]
    assert [(each.key, each.before, each.after) for each in found] == [
        (each.key, each.before, each.after) for each in wanted
    ]
