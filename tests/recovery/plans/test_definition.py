"""The definition of a recovery plan as a document."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tagsync.core.documents.declared import read_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.kinds import Whole
from tagsync.core.documents.schema import file_schema
from tagsync.core.errors import InputError
from tagsync.discovery.selectors import exactly
from tagsync.recovery.plans.by_wave import ByWave
from tagsync.recovery.plans.definition import Definition, load_definition
from tagsync.recovery.plans.keeping import Follow

SCHEMA: dict[str, Any] = file_schema(Definition)
SMALL: dict[str, Any] = {"version": 1, "name": "erp", "selector": {"App": "erp"}}
FULL: dict[str, Any] = {
    **SMALL,
    "description": "The books",
    "account": "111111111111",
    "region": "eu-west-1",
    "wave_tag": "dr:wave",
    "optional": {"Tier": ["batch", {"glob": "dev-*"}]},
    "wait_minutes": 5,
    "waits_after": {"01": 30, "wave-2": 0},
    "rto_minutes": 30,
    "tags": {"Team": "sap"},
    "safety": {"max_leaving": 0, "max_leaving_percent": 12.5},
}
WRONG: dict[str, Any] = {
    "version": 2,
    "name": "-erp",
    "selector": {},
    "account": "1",
    "region": "mars",
    "optional": {"Tier": 1},
    "wait_minutes": 121,
    "waits_after": {"1": -1},
    "rto_minutes": 0,
    "tags": {"x": 1},
    "safety": {"max_leaving": -1},
    "colour": "red",
}


def test_what_is_left_out_has_a_default() -> None:
    found = read_document(Definition, SMALL)
    assert (found.name, found.wave_tag, found.wait_minutes, found.optional) == ("erp", "DR-Wave", 0, None)
    assert (found.selector, found.rto_minutes) == (exactly({"App": "erp"}), None)


def test_everything_can_be_said() -> None:
    found = read_document(Definition, FULL)
    assert (found.safety.max_leaving, found.safety.max_leaving_percent) == (0, 12.5)
    assert (found.waits_after, found.rto_minutes) == ({"1": 30, "2": 0}, 30)
    assert found.keys == {"dr:wave", "App", "Tier"}
    assert (found.account, found.region, found.tags) == ("111111111111", "eu-west-1", {"Team": "sap"})


def test_all_mistakes_are_found_at_once_with_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "erp.yaml"
    file.write_text(
        "version: 2\nname: -erp\nselector: {}\naccount: '1'\nregion: mars\noptional: {Tier: 1}\n"
        "wait_minutes: 121\nwaits_after: {'1': 1, 01: 2, '001': 3}\ntags: {'aws:x': y}\ncolour: red\n"
    )
    with pytest.raises(InputError) as error:
        load_definition(file)
    said = str(error.value)
    for place in ("1 version", "2 name", "3 selector", "4 account", "5 region", "6 optional.Tier", "7 wait_minutes"):
        assert f"erp.yaml:{place}" in said
    for place in ("waits_after.001", "tags.aws:x", "colour"):
        assert place in said


def test_a_plan_has_room_for_48_tags_beside_tagsync_s_own() -> None:
    tags = {f"k{number}": "v" for number in range(49)}
    with pytest.raises(InputError, match="tags: there are 49 tags, and DRS allows 48 beside tagsync's own"):
        read_document(Definition, {**SMALL, "tags": tags})
    del tags["k0"]
    assert len(read_document(Definition, {**SMALL, "tags": tags}).tags) == 48


@pytest.mark.parametrize("key", ["tagsync:x", "aws:x", "AWSDRS", "k" * 129])
def test_a_key_that_is_reserved_or_illegal_is_no_tag_of_a_plan(key: str) -> None:
    with pytest.raises(InputError) as error:
        read_document(Definition, {**SMALL, "tags": {key: "v"}})
    assert [mistake.place for mistake in error.value.mistakes] == [f"tags.{key}"]


def test_a_plan_that_the_service_drives_is_told_where_it_belongs() -> None:
    with pytest.raises(InputError) as error:
        read_document(Definition, {**SMALL, "targets": ["111111111111/eu-west-1"], "approval": "every wave"})
    assert [mistake.place for mistake in error.value.mistakes] == ["approval", "targets"]
    assert all("tagsync recovery run" in mistake.fix for mistake in error.value.mistakes)


@pytest.mark.parametrize("document", [SMALL, FULL])
def test_the_schema_takes_what_the_loader_takes(document: dict[str, Any]) -> None:
    Draft202012Validator(SCHEMA).validate(document)
    read_document(Definition, document)


@pytest.mark.parametrize("key", list(WRONG))
def test_schema_and_loader_refuse_the_same(key: str) -> None:
    document = {**SMALL, key: WRONG[key]}
    assert not Draft202012Validator(SCHEMA).is_valid(document)
    with pytest.raises(InputError):
        read_document(Definition, document)


@pytest.mark.parametrize("key", ["version", "name", "selector"])
def test_what_must_be_there_is_asked_for(key: str) -> None:
    document = {name: value for name, value in SMALL.items() if name != key}
    assert not Draft202012Validator(SCHEMA).is_valid(document)
    with pytest.raises(InputError):
        read_document(Definition, document)


def test_the_plan_file_of_the_guide_is_a_good_one() -> None:
    guide = (Path(__file__).parents[3] / "docs" / "recovery.md").read_text(encoding="utf-8")
    block = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)[0]
    found = read_document(Definition, yaml.safe_load(block))
    assert (found.name, found.waits_after) == ("erp", {"2": 15})
    for key in SCHEMA["properties"]:
        assert f"`{key}`" in guide


def test_a_description_has_1024_characters_at_most() -> None:
    longest = "x" * 1024
    assert read_document(Definition, {**SMALL, "description": longest}).description == longest
    with pytest.raises(InputError, match=r"description: it has 1025 characters\. Write 1024 at most"):
        read_document(Definition, {**SMALL, "description": longest + "x"})
    validator = Draft202012Validator(SCHEMA)
    assert validator.is_valid({**SMALL, "description": longest})
    assert not validator.is_valid({**SMALL, "description": longest + "x"})


def test_waits_that_are_no_mapping_are_one_mistake_and_the_default() -> None:
    document = Document({"waits_after": 5})
    waits = ByWave(Whole(), may_be_empty=True).read(document, "waits_after", {"1": 7})
    assert waits == {"1": 7}
    assert [mistake.place for mistake in document.mistakes] == ["waits_after"]


@pytest.mark.parametrize(
    ("written", "follow"),
    [("off", Follow.OFF), ('"off"', Follow.OFF), ("apply", Follow.APPLY), ("report", Follow.REPORT)],
)
def test_off_may_be_written_without_quotes_though_yaml_reads_it_as_false(
    tmp_path: Path, written: str, follow: Follow
) -> None:
    file = tmp_path / "erp.yaml"
    file.write_text(f"version: 1\nname: erp\nselector: {{App: erp}}\nfollow: {written}\n")
    assert load_definition(file).follow is follow
    assert Draft202012Validator(SCHEMA).is_valid(yaml.safe_load(file.read_text()))
    file.write_text(file.read_text().replace(written, "true"))
    with pytest.raises(InputError, match="the boolean true is not one of the choices"):
        load_definition(file)
