"""Rules that can never match are told, each once, and leaving them out changes nothing."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.errors import InputError
from tagsync.core.idle.rules import idle_rules
from tagsync.core.idle.servers import Regions
from tagsync.core.plan import Plan
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, policy_from_document
from tests.strategies import SECRET, World, tag_lists, worlds

REGIONS = Regions(("eu-west-1", "us-east-1", "us-west-2"), ("eu-west-1", "mx-central-1", "us-east-1", "us-west-2"))
_FIX = "Correct it, or remove it"


def told(**document: Any) -> list[tuple[str, str, str]]:
    policy = policy_from_document({"version": 1} | document)
    return [(each.place, each.what, each.fix) for each in idle_rules(policy, REGIONS)]


def include(**conditions: Any) -> dict[str, Any]:
    return {"servers": {"include": conditions}}


def both(name: str, included: Any, excluded: Any) -> dict[str, Any]:
    return {"servers": {"include": {name: included}, "exclude": {name: excluded}}}


_LEFT_OUT = "servers.exclude leaves out all that it matches"
_NOT_IN = "servers.include lets nothing in that it matches"
_NOT_COPIED = "no tag is copied to such a key: tags.include lets nothing in that it matches"
_RESERVED = "keys of AWS or tagsync are never copied, written or removed"
_CONSTANT = "is written by the policy itself, which comes first"
UPPER = {"case": "upper"}

FEW = {"max_changed": 5}
ID = "s-1234567890abcdef0"


def listed(*tags: dict[str, str], server: str = "db-1") -> dict[str, Any]:
    return {
        "without_instance": [{"server": f"{server}{'*' * number}", "tags": each} for number, each in enumerate(tags)]
    }


CASES: list[tuple[dict[str, Any], str, str]] = [
    (
        include(regions=["eu-west-1", "moon-*"]),
        "servers.include.regions[1]",
        'no region of DRS that is known here matches "moon-*"',
    ),
    (
        include(regions=["mx-central-1", "us-*"]),
        "servers.include.regions[0]",
        'no region of DRS that is known here matches "mx-central-1"',
    ),
    (
        include(origin_regions="xx-*"),
        "servers.include.origin_regions[0]",
        'no region of EC2 that is known here matches "xx-*"',
    ),
    (
        {"servers": {"exclude": {"regions": "xx-*"}}},
        "servers.exclude.regions[0]",
        'no region of DRS that is known here matches "xx-*"',
    ),
    (both("regions", ["eu-*", "us-*"], ["us-east-1", "us-w*"]), "servers.include.regions[1]", _LEFT_OUT),
    (both("origin_regions", ["us-*"], ["us-east-1", "eu-*"]), "servers.exclude.origin_regions[1]", _NOT_IN),
    (both("accounts", ["1*", "2*"], ["22*", "*"]), "servers.include.accounts[0]", _LEFT_OUT),
    (both("accounts", ["1*"], ["2*"]), "servers.exclude.accounts[0]", _NOT_IN),
    (
        both("origin_tags", {"Env": ["a", "b"]}, {"Env": "b*", "Team": "a"}),
        "servers.include.origin_tags.Env[1]",
        _LEFT_OUT,
    ),
    (both("origin_tags", {"Env": ["a*"]}, {"Env": ["ab", "b"]}), "servers.exclude.origin_tags.Env[1]", _NOT_IN),
    (include(accounts="12345"), "servers.include.accounts[0]", '"12345" is not an account number'),
    (include(source_server_ids="s-1"), "servers.include.source_server_ids[0]", '"s-1" is not a source server id'),
    (
        {"tags": {"include": ["*", "tmp:x"], "exclude": "tmp:*"}},
        "tags.include[1]",
        "tags.exclude tmp:* leaves out all that it matches",
    ),
    ({"tags": {"include": ["*", "aws:*"]}}, "tags.include[1]", _RESERVED),
    (
        {"tags": {"include": ["app:*"], "exclude": ["app:x", "tmp:*"]}},
        "tags.exclude[1]",
        "tags.include lets nothing in that it matches",
    ),
    ({"tags": {"rename": {"Env": "Stage"}, "set": {"Stage": "x"}}}, "tags.rename.Env", f"Stage {_CONSTANT}"),
    (
        {"tags": {"set": {"Stage": "x"}, "normalise": {"Stage": UPPER, "S*": UPPER}}},
        "tags.normalise.Stage",
        f"Stage {_CONSTANT}",
    ),
    (
        {"tags": {"provenance": "region", "normalise": {"source:region": UPPER}}},
        "tags.normalise.source:region",
        f"source:region {_CONSTANT}",
    ),
    (
        {"tags": {"rename": {"Env": "Stage"}, "normalise": {"Env": UPPER, "Stage": UPPER}}},
        "tags.normalise.Env",
        "Env is renamed to Stage: name that key",
    ),
    (
        {"tags": {"include": "app:*", "rename": {"app:e": "Env"}, "normalise": {"E*": UPPER, "O*": UPPER}}},
        "tags.normalise.O*",
        _NOT_COPIED,
    ),
    (
        {"tags": {"exclude": "O*", "normalise": {"Owner": UPPER}}},
        "tags.normalise.Owner",
        "tags.exclude O* leaves out all that it matches",
    ),
    (
        {"tags": {"protect": "fin:*", "normalise": {"fin:x": UPPER}}},
        "tags.normalise.fin:x",
        "tags.protect fin:* leaves all that it matches as it is",
    ),
    (
        {"tags": {"normalise": {"R&D": UPPER}}},
        "tags.normalise.R&D",
        "the key has a character (ampersand), which DRS does not accept",
    ),
    (
        {"tags": {"normalise": {"Env": {"trim": True, "map": {" s3cret": "x"}}}}},
        "tags.normalise.Env.map",
        "a value in it begins or ends with a space, which trim takes off before",
    ),
    (
        {"tags": {"normalise": {"Env": {"map": {"x" * 257: "x"}}}}},
        "tags.normalise.Env.map",
        "a value in it is longer than the 256 characters that a tag has at most",
    ),
    (
        {"tags": {"include": "app:*", "set": {"Stage": "x"}, "overwrite": {"S*": "never", "Owner": "never"}}},
        "tags.overwrite.Owner",
        _NOT_COPIED,
    ),
    ({"tags": {"exclude": ["aws:*"]}}, "tags.exclude[0]", _RESERVED),
    ({"tags": {"protect": ["fin:*", "aws:*"]}}, "tags.protect[1]", _RESERVED),
    ({"tags": {"protect": ["a,b"]}}, "tags.protect[0]", "the key has a character (comma), which DRS does not accept"),
    ({"safety": {"keys": {"aws:*": FEW, "dr:*": FEW}}}, "safety.keys.aws:*", _RESERVED),
    (
        {"tags": {"protect": "fin:*"}, "safety": {"keys": {"fin:team": FEW}}},
        "safety.keys.fin:team",
        "tags.protect fin:* leaves all that it matches as it is",
    ),
    (
        {"overflow": {"action": "trim", "priority": ["dr:*", "dr:wave", "Name"]}},
        "overflow.priority[1]",
        "dr:* before it matches the same",
    ),
    (
        {"tags": {"include": "a"}, "overflow": {"action": "trim", "priority": ["a", "b"]}},
        "overflow.priority[1]",
        _NOT_COPIED,
    ),
    (
        include(origin_accounts=["1*"]) | listed({"Env": "x"}),
        "without_instance",
        "servers.include.origin_accounts asks for an instance, which they have not",
    ),
    (
        {"servers": {"exclude": {"source_server_ids": [ID]}}} | listed({"Env": "x"}, server=ID),
        "without_instance[0]",
        "servers.exclude.source_server_ids leaves it out",
    ),
    (
        include(source_server_ids=["s-2*"]) | listed({"Env": "x"}, server=ID),
        "without_instance[0]",
        "servers.include.source_server_ids does not let it in",
    ),
    (
        {"tags": {"exclude": ["E*"]}} | listed({"Env": "x"}, {"Env": "y", "Name": "z"}),
        "without_instance[0].tags.Env",
        "tags.exclude E* leaves out all that it matches",
    ),
    (
        {"tags": {"include": ["E*"]}} | listed({"Env": "x"}, {"Env": "y", "Name": "z"}),
        "without_instance[1].tags.Name",
        "tags.include does not let it in",
    ),
    (
        {"tags": {"protect": ["Env"]}} | listed({"Env": "x"}),
        "without_instance[0].tags.Env",
        "tags.protect Env leaves all that it matches as it is",
    ),
    ({"tags": {"set": {"Env": "x"}}} | listed({"Env": "x"}), "without_instance[0].tags.Env", f"Env {_CONSTANT}"),
]


@pytest.mark.parametrize(("document", "place", "what"), CASES, ids=[place for _, place, _ in CASES])
def test_a_rule_that_can_never_match_is_told(document: dict[str, Any], place: str, what: str) -> None:
    found = {(where, why) for where, why, _ in told(**document)}
    assert (place, what) in found
    assert len(found) == 1 or place in ("servers.include.accounts[0]",)


def test_a_region_that_is_mistyped_is_told_with_those_that_are_near() -> None:
    assert told(**include(regions="us-esat-1")) == [
        (
            "servers.include.regions[0]",
            'no region of DRS that is known here matches "us-esat-1"',
            "Did you mean us-east-1 or us-west-2?",
        )
    ]


def test_a_policy_whose_rules_all_can_match_has_no_warnings() -> None:
    assert idle_rules(DEFAULT_POLICY, REGIONS) == ()
    tags = {
        "include": ["app:*", "Env", "[nN]ame"],
        "exclude": ["app:tmp*"],
        "rename": {"Env": "Environment"},
        "set": {"Team": "x"},
        "normalise": {"Environment": UPPER, "app:*": UPPER, "*": UPPER, "N*": UPPER},
        "overwrite": {"Team": "never", "*": "always", "app:*": "never"},
        "protect": ["fin:*", "Name"],
    }
    conditions = {"regions": ["us-*"], "accounts": ["1*", "222222222222"], "origin_tags": {"Env": ["p*", "t*"]}}
    servers = {"include": conditions, "exclude": {"regions": "us-east-1", "origin_tags": {"Env": "prod", "x": "*"}}}
    safety = {"keys": {"Team": FEW, "dr:*": FEW}}
    assert told(servers=servers, tags=tags, safety=safety, overflow={"action": "trim", "priority": ["Env*", "*"]}) == []
    assert told(**include(origin_regions=["*"]), **listed({"Env": "x"})) == []
    assert told(servers={"exclude": {"regions": "us-east-1", "accounts": "1*", "origin_tags": {"x": "y"}}}) == []
    assert told(**both("regions", ["us-east-1"], ["us-*", "eu-*"])) == [
        ("servers.exclude.regions[1]", _NOT_IN, _FIX),
        ("servers.include.regions[0]", _LEFT_OUT, _FIX),
    ]
    assert told(tags={"normalise": {"Env": {"trim": True, "map": {"a b": "x", "x" * 256: "y"}}}}) == []


def test_a_value_with_a_space_at_its_end_is_told() -> None:
    [(place, _, fix)] = told(tags={"normalise": {"Env": {"trim": True, "map": {"a ": "x", "b": "y"}}}})
    assert (place, fix) == ("tags.normalise.Env.map", "Write the value without it")
    assert told(tags={"normalise": {"Env": {"map": {"a ": "x"}}}}) == []


_KEYS = st.sampled_from(["Env", "E*", "env", "?nv", "Name", "N*", "Owner", "Team", "dr:*", "aws:*", "*"])
_LISTS = st.lists(_KEYS, min_size=1, max_size=4)
_PARTS = st.sampled_from(
    [
        {"regions": ["eu-*", "us-*"]},
        {"regions": ["us-east-1", "xx-*"]},
        {"origin_regions": ["us-east-1"]},
        {"accounts": ["1*", "222222222222", "3*"]},
        {"origin_tags": {"Env": [SECRET, "x*"]}},
        {},
    ]
)
_TAGS = st.fixed_dictionaries(
    {"include": _LISTS},
    optional={
        "exclude": _LISTS,
        "protect": _LISTS,
        "set": st.just({"Team": SECRET}),
        "rename": st.just({"Name": "Owner"}),
        "normalise": st.dictionaries(_KEYS, st.just(UPPER), max_size=3),
        "overwrite": st.dictionaries(_KEYS, st.just("never"), min_size=1, max_size=3),
    },
)


@given(worlds(), _PARTS, _PARTS, _TAGS, _LISTS, tag_lists)
def test_a_rule_that_can_never_match_may_be_left_out(
    world: World,
    included: dict[str, Any],
    excluded: dict[str, Any],
    tags: dict[str, Any],
    priority: list[str],
    entries: list[dict[str, Any]],
) -> None:
    document = {
        "version": 1,
        "servers": {"include": included, "exclude": excluded},
        "tags": tags,
        "overflow": {"action": "trim", "priority": priority},
        "without_instance": entries,
    }
    try:
        policy = policy_from_document(document)
    except InputError:
        return
    before = outcome(make_plan(policy, world.read(policy)))
    for place in (each.place for each in idle_rules(policy, REGIONS)):
        if place == "tags.rename.Name":  # a key that is not renamed is copied
            continue
        try:
            other = policy_from_document(without(document, place))
        except InputError:  # it is the only one of its list
            continue
        assert outcome(make_plan(other, world.read(other))) == before, place


def outcome(plan: Plan) -> list[Any]:
    return [(one.arn, one.skip, [(each.key, each.after) for each in one.changes]) for one in plan.servers()]


def without(document: dict[str, Any], place: str) -> dict[str, Any]:
    """The document without the rule at a place: `tags.normalise.E*`, `servers.include.origin_tags.Env[1]`."""
    found = deepcopy(document)
    *outer, last = re.sub(r"\[(\d+)\]", r".\1", place).split(".")
    part: Any = found
    for step in outer:
        part = part[int(step) if isinstance(part, list) else step]
    del part[int(last) if isinstance(part, list) else last]
    return found
