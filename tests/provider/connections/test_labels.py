from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tagsync.provider.connections.labels import Labels, server_id_of

ID = "s-1234567890abcdef0"


@given(st.text())
def test_the_id_can_be_told_from_any_label(name: str) -> None:
    assert server_id_of(Labels([]).label(ID, name)) == ID


def test_a_label_is_name_and_id() -> None:
    labels = Labels([])
    assert labels.label(ID, "web (old)") == f"web (old) ({ID})"
    assert labels.label("s-2", "") == "s-2"


@given(st.text(), st.text())
def test_a_label_stays_whatever_the_name_becomes(first: str, then: str) -> None:
    known = Labels([]).label(ID, first)
    assert Labels([known]).label(ID, then) == known
