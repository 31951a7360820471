"""The same is the same, in whatever order it was read."""

from __future__ import annotations

from tagsync.core.digest import digest, tags_digest


def test_a_digest_does_not_depend_on_the_order_of_keys_and_tells_everything_else_apart() -> None:
    assert digest({"a": 1, "b": {"c": 2, "d": 3}}) == digest({"b": {"d": 3, "c": 2}, "a": 1})
    assert tags_digest({"a": "1", "b": "2"}) == tags_digest({"b": "2", "a": "1"})
    values: list[object] = [{}, {"a": 1}, {"a": 2}, {"b": 1}, {"a": "1"}, {"a": [1, 2]}, {"a": [2, 1]}, None, "ä"]
    assert len({digest(value) for value in values}) == len(values)
