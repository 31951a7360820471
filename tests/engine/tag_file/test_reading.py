"""Tag files: CSV and YAML, right and wrong, alone and beside a policy."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.documents.places import Places
from tagsync.core.errors import InputError
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.tags import KEY_FIX, VALUE_FIX
from tagsync.engine.policy_file import load_policy, read_policy
from tagsync.engine.tag_file.reading import LARGEST, parse_tag_file, with_tag_file

Listed = list[tuple[str, dict[str, str]]]

OF_AWS = "Name,priority-group\nAD,0.1\nDC1,0.5\nDC2,0.2\nSQLPROD,0.5"
"""`server-tag-mapping.csv` of the DRS Configuration Synchronizer, as AWS publishes it."""


def listed(text: str, form: str = "") -> Listed:
    found = parse_tag_file(text, "servers", form).entries
    return [(each["server"], each["tags"]) for each in found]  # type: ignore[index]


def mistakes(text: str, form: str = "") -> list[str]:
    with pytest.raises(InputError) as caught:
        parse_tag_file(text, "servers", form)
    return list(map(str, caught.value.mistakes))


def in_policy(policy: Policy) -> Listed:
    return [(each.server, dict(each.tags)) for each in policy.without_instance.entries]


def test_the_file_of_aws_is_understood() -> None:
    found = [(name, {"priority-group": group}) for name, group in listed_groups()]
    assert listed(OF_AWS) == found
    assert listed("Name,priority-group,pci\nSERVERA,0.1,true\nSERVERB,,\nSERVERC,,false\n") == [
        ("SERVERA", {"priority-group": "0.1", "pci": "true"}),
        ("SERVERC", {"pci": "false"}),
    ]


def listed_groups() -> list[tuple[str, str]]:
    return [("AD", "0.1"), ("DC1", "0.5"), ("DC2", "0.2"), ("SQLPROD", "0.5")]


@pytest.mark.parametrize("heading", ["server", "hostname", "source_server_id", "Hostname", "SERVER"])
def test_beside_another_heading_for_the_server_name_is_a_tag(heading: str) -> None:
    assert listed(f"Name,{heading},Env\ndb one,db-1,prod\n") == [("db-1", {"Name": "db one", "Env": "prod"})]


@pytest.mark.parametrize(
    "text",
    [
        "server,Env,Owner\ndb-1,prod,me\n",
        "\ufeffserver,Env,Owner\r\ndb-1,prod,me\r\n",
        "server;Env;Owner\ndb-1;prod;me",
        "server\tEnv\tOwner\ndb-1\tprod\tme",
        '"server", "Env",Owner \n\n"db-1",  "prod", me \n,,\n   \n',
        "server,Env,Owner,\ndb-1,prod,me,\n",
        "Env,server,Owner\nprod,db-1,me\n",
    ],
)
def test_tables_are_read_as_spreadsheets_write_them(text: str) -> None:
    assert listed(text) == [("db-1", {"Env": "prod", "Owner": "me"})]


def test_an_empty_cell_sets_no_tag_and_a_row_without_any_lists_nothing() -> None:
    assert listed("server,Env,Owner\ndb-1,,me\ndb-2,,\n") == [("db-1", {"Owner": "me"})]
    assert mistakes("server,Env\ndb-1,\n") == ["servers:2: no row gives a server a tag. Add a row for each server"]


@pytest.mark.parametrize(
    "cell", ["Env=prod;Owner=a=b", "Env=prod ; Owner = a=b;", "Env=prod,Owner=a=b", "Owner=a=b;,Env=prod"]
)
def test_one_cell_may_hold_several_tags(cell: str) -> None:
    assert listed(f'hostname,tags\ndb-1,"{cell}"\ndb-2,\n') == [("db-1", {"Env": "prod", "Owner": "a=b"})]
    assert listed(f'hostname,Site,Tags\ndb-1,Lyon,"{cell}"\n') == [
        ("db-1", {"Site": "Lyon", "Env": "prod", "Owner": "a=b"})
    ]


_ENDS = "Put a cell that holds a separator in quotes, and leave none out"
_HEADING = (
    "no column is called server, hostname, source_server_id or Name. Begin with a row such as: server,Name,Environment"
)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", ["servers:1: it is empty. Begin with a row such as: server,Name,Environment"]),
        ("\n\n", ["servers:1: it is empty. Begin with a row such as: server,Name,Environment"]),
        ("db-1,prod\n", [f"servers:1: {_HEADING}"]),
        ("name,Env\ndb-1,prod\n", [f"servers:1: {_HEADING}"]),
        (
            "hostname,server,Env\na,b,c\n,b,c\n",
            [
                "servers:1: hostname and server both name the server. Keep one of them",
                "servers:3: no server is named. Name one, or remove the row",
            ],
        ),
        (
            "server,Env,Env,aws:x,R&D,\ndb-1,1,2,3,4,5\n",
            [
                "servers:1 Env: two columns have this heading. Keep one of them",
                "servers:1 aws:x: the key is reserved for AWS or tagsync. Choose another key",
                f"servers:1 R&D: the key has a character (ampersand), which DRS does not accept. {KEY_FIX}",
                "servers:2: a cell stands below no heading. Give its column a heading, or empty it",
            ],
        ),
        (
            'server,Env\n"db\n1",x\ndb-2\n,y\ndb-3,a,b\nDB-4,a\ndb-4,b\ndb-5,R&D\n',
            [
                'servers:2 server: "db\\n1" is not a host name, a source server id or a glob. '
                "Write one without spaces and commas",
                f"servers:4: it has 1 cells, and the first row has 2. {_ENDS}",
                "servers:5: no server is named. Name one, or remove the row",
                f"servers:6: it has 3 cells, and the first row has 2. {_ENDS}",
                "servers:8 Env: another entry for the same server gives it another value. Keep one of them",
                f"servers:9 Env: the value has a character (ampersand), which DRS does not accept. {VALUE_FIX}",
            ],
        ),
        (
            "server,Env,tags\ndb-1,a,Env=b\ndb-2,a,prod\ndb-3,a,aws:x=1\n",
            [
                "servers:2 Env: it has this tag twice. Keep one of them",
                'servers:3 tags: "prod" is no tag. Write KEY=VALUE, and ; between two tags',
                "servers:4 aws:x: the key is reserved for AWS or tagsync. Choose another key",
            ],
        ),
        (
            'server,Env\ndb-1,"a"b\n',
            ["servers:2: it is no CSV: ',' expected after '\"'. Put cells in quotes, and write a quote in them twice"],
        ),
        (
            "- server: db-1\n  tags: {Wave: 1, On: yes}\n- sever: db-2\n",
            [
                "servers:2 [0].tags.On: the key is On (YAML reads it as the boolean true), not text. "
                'Put it in quotes: "On"',
                'servers:2 [0].tags.Wave: expected text, found the number 1. Put it in quotes: "1"',
                "servers:3 [1].server: it is missing. Write one without spaces and commas",
                "servers:3 [1].tags: it is missing. Write it",
                "servers:3 [1].sever: unknown key. Did you mean server?",
            ],
        ),
        ("without_instance: []\n", ["servers: expected a list of servers. Start each entry with `- server: `"]),
        ("[]", ["servers:1: it lists no server. List one, or leave it out"]),
        (
            "servers.csv",
            ["servers: it is the name of a file. Give the text of the file, such as file(...) in Terraform"],
        ),
        (
            "x" * (LARGEST + 1),
            ["servers: it has more than 1,000,000 characters. List servers once, or use globs"],
        ),
    ],
)
def test_every_mistake_is_told_with_its_line_and_its_fix(text: str, wrong: list[str]) -> None:
    assert mistakes(text) == wrong


@pytest.mark.parametrize(
    "text",
    [
        "- server: db-1\n  tags: {Env: prod}\n",
        "---\n- {server: db-1, tags: {Env: prod}}\n",
        '[{"server": "db-1", "tags": {"Env": "prod"}}]',
        "# a comment\n- server: db-1\n  tags:\n    Env: prod\n",
    ],
)
def test_a_list_is_read_as_yaml(text: str) -> None:
    assert listed(text) == [("db-1", {"Env": "prod"})]


def test_the_entries_of_a_file_come_after_those_of_the_policy(tmp_path: Path) -> None:
    policy, servers = tmp_path / "policy.yaml", tmp_path / "servers.csv"
    policy.write_text("version: 1\nprune: none\nwithout_instance:\n- server: db-*\n  tags: {Env: prod}\n")
    servers.write_text("server,Env\ndb-1,test\n")
    both = load_policy(policy, servers)
    assert in_policy(both) == [("db-*", {"Env": "prod"}), ("db-1", {"Env": "test"})]
    assert both.prune == "none"
    assert in_policy(load_policy(None, servers)) == [("db-1", {"Env": "test"})]
    assert load_policy(None, None) is DEFAULT_POLICY


def test_a_tag_file_alone_makes_a_policy() -> None:
    tag_file = parse_tag_file("server,Env\ndb-1,test\n", "servers")
    value, _ = with_tag_file(None, str, tag_file)
    assert value == {"version": 1, "without_instance": [{"server": "db-1", "tags": {"Env": "test"}}]}
    no_lists: list[object] = ["db-1", {}, "", 0, False]
    for no_list in no_lists:
        wrong = {"version": 1, "without_instance": no_list}
        assert with_tag_file(wrong, str, tag_file) == (wrong, str)
    assert with_tag_file("text", str, tag_file) == ("text", str)


@pytest.mark.parametrize("has_own", [False, True])
def test_every_place_is_that_of_its_file(tmp_path: Path, has_own: bool) -> None:
    policy, servers = tmp_path / "policy.yaml", tmp_path / "servers.csv"
    own = "without_instance:\n- server: db-*\n  tags: {Env: prod}\n" if has_own else ""
    policy.write_text(f"version: 1\nprune: none\n{own}")
    servers.write_text("server,Env\n\ndb-1,test\n")
    _, locate = read_policy(policy, servers)
    assert isinstance(locate, Places)
    of_file = f"without_instance[{int(has_own)}]"
    assert locate("prune") == f"{policy}:2 prune"
    assert (locate(f"{of_file}.tags.Env"), locate.line(f"{of_file}.tags.Env")) == (f"{servers}:3 Env", 3)
    assert locate("without_instance") == (f"{policy}:3 without_instance" if has_own else f"{servers}")
    if has_own:
        place = "without_instance[0].tags.Env"
        assert (locate(place), locate.line(place)) == (f"{policy}:5 {place}", 5)


def test_mistakes_of_both_files_are_told_at_once_each_at_its_line(tmp_path: Path) -> None:
    policy, servers = tmp_path / "policy.yaml", tmp_path / "servers.csv"

    def told() -> list[str]:
        with pytest.raises(InputError) as caught:
            load_policy(policy, servers)
        return [str(each).replace(f"{tmp_path}/", "") for each in caught.value.mistakes]

    policy.write_text("version: 1\nprun: owned\n")
    servers.write_text("server,Env\ndb-1,R&D\n")
    value = f"the value has a character (ampersand), which DRS does not accept. {VALUE_FIX}"
    assert told() == ["policy.yaml:2 prun: unknown key. Did you mean prune?", f"servers.csv:2 Env: {value}"]
    policy.write_text("version: 1\nwithout_instance:\n- server: db-1\n  tags: {Env: prod}\n")
    servers.write_text("server,Env\nDB-1,test\n")
    twice = "another entry for the same server gives it another value. Keep one of them"
    assert told() == [f"servers.csv:2 Env: {twice}"]


_OF_SERVERS = {"server", "hostname", "source_server_id"}


def _is_key(text: str) -> bool:
    return not text.lower().startswith(("aws", "tagsync:", "mgn", "drs")) and text.lower() not in _OF_SERVERS


_names = st.from_regex(r"[a-zA-Z0-9.*?-]{1,12}", fullmatch=True)
_cells = st.text(st.characters(codec="utf-8", categories=["L", "N"], include_characters=" _.:/=+-@"), max_size=8)
_keys = st.from_regex(r"[A-Za-z][A-Za-z:_-]{0,8}", fullmatch=True).filter(_is_key)


@given(
    st.lists(_keys, min_size=1, max_size=4, unique=True),
    st.lists(
        st.tuples(_names, st.lists(_cells, min_size=4, max_size=4)), max_size=5, unique_by=lambda row: row[0].lower()
    ),
    st.sampled_from(",;\t"),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "\ufeff"]),
)
def test_what_a_spreadsheet_writes_is_read_back(
    keys: list[str], rows: list[tuple[str, list[str]]], separator: str, ends: str, mark: str
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator=ends)
    writer.writerow(["server", *keys])
    writer.writerows([name, *cells[: len(keys)]] for name, cells in rows)
    tags = [
        (name, {key: cell.strip() for key, cell in zip(keys, cells, strict=False) if cell.strip()})
        for name, cells in rows
    ]
    wanted = [(name, each) for name, each in tags if each]
    if wanted:
        assert listed(mark + out.getvalue()) == wanted
    else:
        assert mistakes(mark + out.getvalue())


@given(st.text(max_size=80), st.sampled_from(["", "csv", "yaml", "json"]))
def test_any_text_is_a_list_or_a_mistake(text: str, form: str) -> None:
    with suppress(InputError):
        assert parse_tag_file(text, "servers", form).entries
