"""Normal values: in which order the steps are, what each makes of a value, and where they apply."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.core.desired import Decision, decide
from tagsync.core.errors import InputError
from tagsync.core.model import Instance, Tags
from tagsync.core.policy import Policy, policy_from_document
from tagsync.core.tagging.normal import Normal
from tagsync.core.tagging.tag_policy import TagPolicy
from tests.fake_fleet import ORIGIN

ENVIRONMENT = Normal(trim=True, map={"prod": "Prod", "PRODUCTION": "Prod", "int": "INT"}, case="title")


def decided(tags: TagPolicy, instance: Tags) -> dict[str, Decision]:
    return {one.key: one for one in decide(Policy(tags=tags), Instance(ORIGIN, instance))}


@pytest.mark.parametrize(
    ("value", "normal"),
    [
        ("prod", "Prod"),
        ("PRODUCTION", "Prod"),
        (" prod ", "Prod"),
        ("Production", "Production"),
        ("int", "INT"),
        ("INT", "Int"),
        ("pre-prod", "Pre-Prod"),
        ("", ""),
    ],
)
def test_a_value_is_trimmed_then_mapped_or_else_gets_its_case(value: str, normal: str) -> None:
    assert ENVIRONMENT.of(value) == normal


@pytest.mark.parametrize(
    ("case", "normal"),
    [
        ("keep", " eU-west_1 3rd größe "),
        ("title", " Eu-West_1 3rd Größe "),
        ("lower", " eu-west_1 3rd größe "),
        ("upper", " EU-WEST_1 3RD GRÖSSE "),
    ],
)
def test_each_case(case: Any, normal: str) -> None:
    assert Normal(case=case).of(" eU-west_1 3rd größe ") == normal


def test_the_rule_says_when_a_value_was_made_normal_and_by_what() -> None:
    tags = TagPolicy(rename={"Env": "Environment"}, normalise={"Environment": ENVIRONMENT, "T*": Normal(case="lower")})
    found = decided(tags, {"Env": "prod", "Team": "Blue", "Tier": "db", "Name": "Web"})
    assert {one.key: (one.value, one.rule) for one in found.values()} == {
        "Environment": ("Prod", "renamed from Env, normalised by tags.normalise Environment"),
        "Team": ("blue", "copied, normalised by tags.normalise T*"),
        "Tier": ("db", "copied"),
        "Name": ("Web", "copied"),
    }


def test_an_exact_key_comes_before_a_glob_and_a_longer_glob_before_a_shorter() -> None:
    upper, lower, title = Normal(case="upper"), Normal(case="lower"), Normal(case="title")
    tags = TagPolicy(normalise={"*": upper, "Env*": lower, "Env": title})
    found = decided(tags, {"Env": "aB", "Environment": "aB", "Name": "aB"})
    assert {key: one.value for key, one in found.items()} == {"Env": "Ab", "Environment": "ab", "Name": "AB"}


def test_constants_and_provenance_are_what_they_are() -> None:
    tags = TagPolicy(set={"Team": "blue"}, provenance=("region",), normalise={"*": Normal(case="upper")})
    found = decided(tags, {})
    assert {key: one.value for key, one in found.items()} == {"Team": "blue", "source:region": "eu-west-1"}


def test_what_is_legal_is_judged_by_the_normal_value() -> None:
    tags = TagPolicy(normalise={"Env": Normal(map={"<prod>": "Prod"}), "Team": Normal(case="upper")})
    found = decided(tags, {"Env": "<prod>", "Team": "ß" * 200})
    assert (found["Env"].value, found["Env"].notice) == ("Prod", "")
    assert (found["Team"].held, found["Team"].notice) == (
        True,
        "Team is not copied: the value is longer than 256 characters",
    )


def test_tag_values_in_it_are_in_no_repr() -> None:
    assert "Prod" not in repr(ENVIRONMENT)
    assert "Prod" not in repr(Policy(tags=TagPolicy(normalise={"Environment": ENVIRONMENT})))


@pytest.mark.parametrize(
    ("normal", "text"),
    [
        ({}, "tags.normalise.Env: it changes no value. Give it trim, map or case, or remove it"),
        ({"trim": False, "case": "keep"}, "tags.normalise.Env: it changes no value. Give it trim, map or case"),
        ({"case": "Title"}, 'tags.normalise.Env.case: "Title" is not one of the choices. Use one of: keep, title'),
        ({"map": {}}, "tags.normalise.Env.map: it is empty"),
        ({"map": {"a": "<b>"}}, "tags.normalise.Env.map.a: the value has a character"),
        ({"trim": True, "upper": True}, "tags.normalise.Env.upper: unknown key"),
    ],
)
def test_each_mistake_is_told_once(normal: dict[str, Any], text: str) -> None:
    with pytest.raises(InputError) as error:
        policy_from_document({"version": 1, "tags": {"normalise": {"Env": normal}}})
    [mistake] = error.value.mistakes
    assert str(mistake).startswith(text)
