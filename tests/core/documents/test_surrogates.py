"""Half characters are found wherever they are, and shown as ?."""

from __future__ import annotations

from tagsync.core.documents.surrogates import half_characters, whole

HALF = chr(0xD83D)


def test_a_half_character_is_shown_as_a_question_mark_and_a_whole_one_stays() -> None:
    assert [whole(text) for text in ("plain", "Größe", "🎉", f"a{HALF}b")] == ["plain", "Größe", "🎉", "a?b"]


def test_half_characters_are_found_in_keys_and_texts_with_their_paths() -> None:
    value = {"a": ["x", HALF, {"b": f"y{HALF}"}], f"k{HALF}": {"c": "z"}, "good": {"Größe": "🎉"}, 7: HALF}
    assert list(half_characters(value)) == ["a[1]", "a[2].b", "k?", "7"]
    assert list(half_characters(HALF)) == [""]
    assert list(half_characters([{HALF: HALF}])) == ["[0].?", "[0].?"]
    assert list(half_characters({"a": 1, "b": None, "c": "x"})) == []
