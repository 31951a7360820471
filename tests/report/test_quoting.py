"""Two different keys or values never look the same."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.report.quoting import one_line, quote, shown_key, shown_name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Prod", '"Prod"'),
        ("", '""'),
        (" Prod ", '" Prod "'),
        ('say "hi" \\ now', '"say \\"hi\\" \\\\ now"'),
        ("two\nlines\tand a bell\a", '"two\\nlines\\tand a bell\\u0007"'),
        ("no\u00a0break", '"no\\u00a0break"'),
        ("zero\u200bwidth", '"zero\\u200bwidth"'),
        ("\u202egnp.exe", '"\\u202egnp.exe"'),
        ("Größe 商品 🎉", '"Größe 商品 🎉"'),
        ("e\u0301", '"e\\u0301"'),
        ("\x1b[31mred", '"\\u001b[31mred"'),
        ("\U000e0041", '"\\U000e0041"'),
    ],
)
def test_values_are_quoted_and_what_is_invisible_is_escaped(text: str, shown: str) -> None:
    assert quote(text) == shown


@given(st.text())
def test_a_quoted_text_is_printable_and_can_be_read_back(text: str) -> None:
    shown = quote(text)
    assert shown.isprintable()
    if all(ord(character) <= 0xFFFF for character in text):
        assert json.loads(shown) == text


@given(st.text(), st.text())
def test_different_texts_are_shown_differently_also_to_the_eye(one: str, other: str) -> None:
    if one != other:
        assert unicodedata.normalize("NFC", quote(one)) != unicodedata.normalize("NFC", quote(other))


def test_the_two_spellings_of_an_accent_are_told_apart() -> None:
    assert quote("caf\u00e9") != quote("cafe\u0301")
    assert unicodedata.normalize("NFC", quote("cafe\u0301")) != quote("caf\u00e9")


@pytest.mark.parametrize("key", ["Environment", "dr:wave", "a/b", "user@example.com", "C++", "x.y-z_1"])
def test_ordinary_keys_are_bare(key: str) -> None:
    assert shown_key(key) == key


@pytest.mark.parametrize("key", ["Verantwortlich für", "k=v", " Env", "", 'a"b'])
def test_keys_that_could_be_misread_are_quoted(key: str) -> None:
    assert shown_key(key) == quote(key)


def test_names_are_bare_unless_they_could_be_misread() -> None:
    assert shown_name("web 01 (Größe)") == "web 01 (Größe)"
    assert shown_name("web 01 ") == '"web 01 "'
    assert shown_name("web\x1b[2J") == '"web\\u001b[2J"'


def test_sentences_from_elsewhere_stay_on_one_line() -> None:
    assert one_line("first\nsecond\x1b[2J  third") == "first second\\u001b[2J third"
