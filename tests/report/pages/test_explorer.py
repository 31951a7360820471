"""Every server is in the list once, and what is said of many servers is written once."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from tagsync.report.pages.explorer import Row, explorer
from tagsync.report.tags.lines import Line
from tests.report.pages.reading import unpacked

_text = st.text(max_size=8)
_lines = st.builds(Line, st.just("tag"), st.sampled_from("+~-"), _text, _text, _text, _text)
_rows = st.lists(
    st.builds(
        Row,
        status=st.sampled_from(["failed", "to change", "in sync"]),
        tone=st.sampled_from(["bad", "change", "good"]),
        account=_text,
        region=_text,
        server_id=_text,
        name=_text,
        brief=_text,
        changes=st.lists(
            st.builds(Line, st.just("tag"), st.sampled_from("+~-"), _text, _text, _text, _text), max_size=3
        ).map(tuple),
        facts=st.lists(st.tuples(_text, _text), max_size=3).map(tuple),
        remarks=st.lists(_text, max_size=3).map(tuple),
        keys=st.lists(_text, max_size=3).map(tuple),
    ),
    max_size=5,
)


@given(_rows)
def test_the_island_holds_every_server_as_it_was_given(rows: list[Row]) -> None:
    read = unpacked(json.loads(json.dumps(explorer(rows).island)))
    assert [(each["id"], each["name"], each["status"], each["brief"]) for each in read] == [
        (row.server_id, row.name, row.status, row.brief) for row in rows
    ]
    assert [(each["facts"], each["remarks"], each["keys"]) for each in read] == [
        (list(row.facts), list(row.remarks), list(row.keys)) for row in rows
    ]
    assert [each["changes"] for each in read] == [
        [[each.sign, each.label, each.before, each.after, each.rule] for each in row.changes] for row in rows
    ]


def test_filters_offer_what_there_is_in_order() -> None:
    rows = [
        Row("failed", "bad", "2", "us-east-1", "s-1", keys=("B",)),
        Row("in sync", "good", "1", "eu-west-1", "s-2"),
        Row("failed", "bad", "1", "eu-west-1", "s-3", keys=("A", "B")),
    ]
    made = explorer(rows, key_label="Tag")
    assert made.statuses == (("failed", 2), ("in sync", 1))
    assert (made.accounts, made.regions, made.keys) == (("1", "2"), ("eu-west-1", "us-east-1"), ("A", "B"))
    assert (made.total, made.key_label) == (3, "Tag")


def test_a_text_said_of_many_servers_is_written_once() -> None:
    rows = [
        Row("failed", "bad", "1", "eu-west-1", f"s-{number}", remarks=("the same long story",)) for number in range(9)
    ]
    assert json.dumps(explorer(rows).island).count("the same long story") == 1
