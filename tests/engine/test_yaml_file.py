from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tagsync.core.errors import InputError
from tagsync.engine.policy_file import load_policy
from tagsync.engine.yaml_file import LARGE, _loader, parse_yaml, read_yaml

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file into the test's own folder."""

    def write(text: str | bytes, name: str = "policy.yaml") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def mistake(path: Path) -> str:
    """The text of the one error, without the folder of the test."""
    with pytest.raises(InputError) as error:
        read_yaml(path)
    return str(error.value).replace(f"{path.parent}/", "")


def test_a_place_is_shown_with_its_file_and_line(write: Write) -> None:
    path = write("version: 1\ntags:\n  rename:\n    Env: E\n  include:\n    - a\n    - b\n")
    value, locate = read_yaml(path)
    assert value == {"version": 1, "tags": {"rename": {"Env": "E"}, "include": ["a", "b"]}}
    assert locate("tags.rename.Env") == f"{path}:4 tags.rename.Env"
    assert locate("tags.include[1]") == f"{path}:7 tags.include[1]"
    assert locate("tags.missing.key[3]") == f"{path}:2 tags.missing.key[3]"
    assert locate("nowhere") == f"{path}:1 nowhere"
    assert locate("") == f"{path}:1"
    assert locate("tagsx") == f"{path}:1 tagsx", "not the line of what only begins like it"


@pytest.mark.timeout(10)
@pytest.mark.parametrize("place", ["a]", "a]b", "a[", "a.]", "[x]", ".", "]]", "tags.we]ird"])
def test_a_place_with_brackets_of_its_own_is_located_all_the_same(write: Write, place: str) -> None:
    path = write("tags: {}\n")
    assert read_yaml(path)[1](place) == f"{path}:1 {place}"


def test_mistakes_of_a_policy_name_their_lines(write: Write) -> None:
    path = write("version: 1\ntags:\n  set:\n    a: 7\nprunes: none\n")
    with pytest.raises(InputError) as error:
        load_policy(path)
    assert [one.place for one in error.value.mistakes] == [f"{path}:4 tags.set.a", f"{path}:5 prunes"]


def test_an_empty_policy_file_lacks_its_version_and_no_file_is_the_default(write: Write) -> None:
    for text in ("", "# nothing\n", "---\n"):
        with pytest.raises(InputError, match="the version is missing"):
            load_policy(write(text))
    assert load_policy(None).prune == "owned"


def test_all_keys_that_stand_twice_are_told(write: Write) -> None:
    path = write("a: 1\nb:\n  c: 1\n  c: 2\na: 2\n")
    assert mistake(path) == (
        "policy.yaml:4 c: the key is given twice. Remove one of the two\n"
        "policy.yaml:5 a: the key is given twice. Remove one of the two"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: [1\nb: 2\n", "policy.yaml:2: while parsing a flow sequence"),
        ("a: b: c", "policy.yaml:1: mapping values are not allowed here"),
        ("\ta: 1", "policy.yaml:1: while scanning for the next token"),
        ("a: 1\n---\nb: 2", "policy.yaml:2: expected a single document in the stream, but found another document"),
        ("? [a]\n: b", "policy.yaml:1: while constructing a mapping, found unhashable key"),
        ("a: !!python/object/apply:os.system [true]", "policy.yaml:1: could not determine a constructor"),
        ("a: *nobody", "policy.yaml:1: found undefined alias"),
        ("a: \x01", "policy.yaml: unacceptable character #x0001"),
        ("a: !!int ''", "policy.yaml:1 a: an empty text does not fit its YAML type. Put it in quotes"),
        ("a: !!bool maybe", "policy.yaml:1 a: maybe does not fit its YAML type. Put it in quotes"),
        ("a: !!timestamp now", "policy.yaml:1 a: now does not fit its YAML type. Put it in quotes"),
        ("a: 2026-13-01", "policy.yaml:1 a: 2026-13-01 does not fit its YAML type. Put it in quotes"),
        ("[" * 1000, "policy.yaml: it is nested too deeply"),
        (b"\xff\xfe", "policy.yaml: it is not text in UTF-8. Save it as UTF-8"),
    ],
    ids=range(14),
)
def test_bad_yaml_is_one_error(write: Write, text: str | bytes, expected: str) -> None:
    assert mistake(write(text)).startswith(expected)


NO_TEXT = [
    ("no", "the boolean false"),
    ("on", "the boolean true"),
    ("020222070707", "the number 2185785799"),
    ("1_000", "the number 1000"),
    ("0x1F", "the number 31"),
    ("0b11", "the number 3"),
    ("12:30:45", "the number 45045"),
    ("1.0e+3", "the number 1000.0"),
    (".inf", "the number inf"),
    ("2026-01-31", "a date"),
    ("2026-01-31 10:00:00", "a datetime"),
    ("~", "nothing"),
    ("null", "nothing"),
]
"""What YAML 1.1 does not take for text."""


@pytest.mark.parametrize(("written", "read"), NO_TEXT)
def test_a_value_that_yaml_does_not_take_for_text_is_shown_as_it_is_written(
    write: Write, written: str, read: str
) -> None:
    with pytest.raises(InputError) as error:
        load_policy(write(f"version: 1\ntags:\n  exclude: [{written}]\n"))
    (found,) = error.value.mistakes
    assert found.place.endswith("policy.yaml:3 tags.exclude[0]")
    assert found.what == f"expected text, found {written} (YAML reads it as {read})"
    assert found.fix == f'Put it in quotes: "{written}"'


@pytest.mark.parametrize(("written", "read"), NO_TEXT)
def test_a_key_that_yaml_does_not_take_for_text_is_shown_as_it_is_written(
    write: Write, written: str, read: str
) -> None:
    with pytest.raises(InputError) as error:
        load_policy(write(f"version: 1\ntags:\n  set:\n    ? {written}\n    : '1'\n"))
    (found,) = error.value.mistakes
    assert found.place.endswith(f"policy.yaml:4 tags.set.{written}")
    assert found.what == f"the key is {written} (YAML reads it as {read}), not text"
    assert found.fix == f'Put it in quotes: "{written}"'


@pytest.mark.parametrize("written", ["'on'", '"020222070707"', "1e3", "0o17", "08", "y", "one", "2026-1"])
def test_what_yaml_takes_for_text_needs_no_quotes(write: Write, written: str) -> None:
    assert load_policy(write(f"version: 1\ntags:\n  exclude: [{written}]\n")).tags.exclude == (written.strip("\"'"),)


def test_a_choice_and_a_tag_that_are_no_text_are_shown_as_written(write: Write) -> None:
    with pytest.raises(InputError) as error:
        load_policy(write("version: 1\nprune: off\ntags: {set: {a: null}}\n"))
    assert [(found.what, found.fix) for found in error.value.mistakes] == [
        ("null is no value in YAML", 'Put it in quotes: "null"; an empty text is ""'),
        ("off (YAML reads it as the boolean false) is not one of the choices", "Use one of: none, owned"),
    ]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert mistake(tmp_path / "none.yaml") == "none.yaml: there is no such file. Check the path"
    (tmp_path / "folder.yaml").mkdir()
    assert mistake(tmp_path / "folder.yaml") == "folder.yaml: is a directory. Name a file that can be read"


def bomb(first: str, below: str) -> str:
    """Nine levels of nine: 387 million values in nine lines."""
    lines = [f"a0: &a0 {first}"]
    lines += [f"a{n}: &a{n} {below.format(','.join([f'*a{n - 1}'] * 9))}" for n in range(1, 10)]
    return "\n".join(lines)


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "text",
    [bomb("[x]", "[{}]"), bomb("{x: 1}", "{{<<: [{}]}}"), "&a [*a]", "a: &a [*a]", "a: &a {b: *a}", "a: &a {<<: *a}"],
    ids=["lists", "merges", "all in itself", "a list in itself", "a mapping in itself", "a merge with itself"],
)
def test_anchors_that_unfold_to_too_much_are_refused_at_once(write: Write, text: str) -> None:
    assert mistake(write(text)) == (
        "policy.yaml: its anchors unfold to more than 1,000,000 values. Write the values out"
    )


def test_a_million_values_are_fine_and_one_more_is_not(write: Write) -> None:
    """A thousand values, 998 times again, and some by themselves; the mapping and the lists count too."""
    often = f"a: &a [{','.join('x' * 999)}]\nb: [{','.join(['*a'] * 998)}]\n"
    value, _ = read_yaml(write(f"{often}c: [{','.join('x' * 997)}]\n"))
    assert isinstance(value, dict)
    assert len(value["b"]) == 998
    assert "more than 1,000,000 values" in mistake(write(f"{often}c: [{','.join('x' * 998)}]\n"))


def test_anchors_and_merges_of_common_size_are_fine(write: Write) -> None:
    path = write("base: &base {a: 1, 'b]': 2}\nmore:\n  <<: *base\n  a: 3\nlist: [*base, *base]\n")
    value, locate = read_yaml(path)
    assert value == {
        "base": {"a": 1, "b]": 2},
        "more": {"a": 3, "b]": 2},
        "list": [{"a": 1, "b]": 2}, {"a": 1, "b]": 2}],
    }
    assert locate("more.b]") == f"{path}:2 more.b]", "the line of what is around it"
    assert locate("list[1].a") == f"{path}:5 list[1].a"


def test_a_byte_order_mark_is_no_part_of_the_text(write: Write) -> None:
    assert read_yaml(write(b"\xef\xbb\xbfversion: 1"))[0] == {"version": 1}
    assert read_yaml(write(b'\xef\xbb\xbf{"version": 1}', "policy.json"))[0] == {"version": 1}


def test_json_is_read_as_json(write: Write) -> None:
    """Not as YAML, to which 1e1 is text, a tab is an error, and an escaped letter beyond U+FFFF is two."""
    path = write('{\n\t"number": 1e1,\n\t"letter": "\\ud842\\udfb7",\n\t"of": ["\\/"]\n}', "policy.json")
    value, locate = read_yaml(path)
    assert value == {"number": 10.0, "letter": chr(0x20BB7), "of": ["/"]}
    assert locate("of[0]") == f"{path}:4 of[0]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1,}', "policy.json:1: Expecting property name"),
        ('{"a": 1,\n"b": }', "policy.json:2: Expecting value"),
        ("", "policy.json:1: Expecting value"),
        ("{version: 1}", "policy.json:1: Expecting property name"),
        ('{"a": 1,\n\t"a": 2}', "policy.json:2 a: the key is given twice"),
        ("[" * 20_000, "policy.json: it is nested too deeply"),
        ("1" * 5000, "policy.json: it holds a number too large"),
    ],
    ids=range(7),
)
def test_bad_json_is_one_error(write: Write, text: str, expected: str) -> None:
    assert mistake(write(text, "policy.json")).startswith(expected)


_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(), below, max_size=3),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=_json, indent=st.sampled_from([None, 2, "\t"]), escaped=st.booleans())
def test_every_json_document_is_read_as_it_is(
    write: Write, value: Any, indent: int | str | None, escaped: bool
) -> None:
    assert read_yaml(write(json.dumps(value, indent=indent, ensure_ascii=escaped), "any.json"))[0] == value


_YAML = """
a b : - [ ] { } , &x *x << !!int !!set !!omap !!binary !!timestamp !!float !!null !!pairs ? | > ' " # % @ =
1 0x1 1:2 2026-01-01 .inf ~ yes --- ... \\
"""
_yaml = st.lists(st.sampled_from([*_YAML.split(), " ", "  ", "\n", ": "]), max_size=20).map("".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(text=_yaml)
def test_no_text_ends_in_a_traceback(write: Write, text: str) -> None:
    """A policy, or one error; never anything else."""
    with suppress(InputError):
        load_policy(write(text))


PADDING = "\n# " + "x" * LARGE
SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.dates()


@given(st.recursive(SCALARS, lambda below: st.lists(below) | st.dictionaries(st.text(max_size=9), below), max_leaves=9))
def test_a_large_text_is_read_as_a_small_one(document: object) -> None:
    text = yaml.safe_dump({"root": document})
    small, small_place = parse_yaml(text, "policy.yaml")
    large, large_place = parse_yaml(text + PADDING, "policy.yaml")
    assert large == small
    assert large_place("root[0]") == small_place("root[0]")


@pytest.mark.parametrize(
    "text", ["a:\nb: 2", "a: b: c", "a: [1\nb: 2\n", "a: \x01", "a: 1\na: 2", "[" * 1000, "[" * 20_000]
)
def test_a_large_text_has_the_errors_of_a_small_one(write: Write, text: str) -> None:
    assert mistake(write(text + PADDING)) == mistake(write(text[:1000]))


def test_a_value_that_a_template_left_blank_is_a_mistake_and_null_is_not(write: Write) -> None:
    path = write("regions:\naccounts:\n  # - account: '1'\nset:\n  Owner:\nlist:\n  -\nnone: null\n")
    blank = "nothing is written here, which does not mean all. Write a value, or remove the line"
    places = ("policy.yaml:1 regions", "policy.yaml:2 accounts", "policy.yaml:5 set.Owner")
    assert mistake(path).splitlines() == [f"{place}: {blank}" for place in places]
    value, _ = read_yaml(write("none: null\ntilde: ~\ntext: ''\n"))
    assert value == {"none": None, "tilde": None, "text": ""}


@pytest.mark.parametrize(
    ("text", "is_fast"),
    [
        ("a: 1\n" + "#" * LARGE, True),
        ("#" * LARGE, True),
        ("#" * (LARGE - 1), False),
        ("[" * 100 + "]" * 100 + "\n" + "#" * LARGE, True),
        ("[" * 101 + "]" * 101 + "\n" + "#" * LARGE, False),
        ("- []\n" * (LARGE // 5), True),
        ("[" + "#" * LARGE, False),
    ],
    ids=["flat", "just large", "not large", "deep", "too deep", "many lists", "an error"],
)
def test_a_large_text_that_is_not_deep_and_has_no_error_is_read_with_libyaml(text: str, is_fast: bool) -> None:
    assert isinstance(_loader(text), yaml.CSafeLoader) is is_fast


def test_without_libyaml_a_large_text_is_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    assert isinstance(_loader("#" * LARGE), yaml.SafeLoader)
