"""What is shown of a discovery."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from tagsync.core.model import Problem, Target, TargetReading
from tagsync.core.problems import ProblemKind
from tagsync.discovery.rpo import Ages, Rpo
from tagsync.discovery.servers import examine
from tagsync.discovery.survey import Survey
from tagsync.report.discovery.document import discovery_to_document
from tagsync.report.discovery.lines import discovery_lines
from tagsync.report.discovery.redaction import hidden
from tagsync.report.pages.discovery import discovery_page
from tagsync.report.text import to_text
from tests.fake_fleet import DENIED, HOME, NOW, server

SERVERS = (
    server("s-1", {"Name": "erp", "DR-Wave": "2"}),
    replace(server("s-2", {"DR-Wave": "s3cr3t-a"}, hostname="s3cr3t-host"), lag=timedelta()),
    server("s-3", {"DR-Wave": "s3cr3t-b", "Evil": "a\nb\u202e"}, replication_state=""),
)
READ = Survey((TargetReading(HOME, SERVERS), TargetReading(Target(HOME.account, "us-east-1"), initialised=False)))


def test_the_same_servers_give_the_same_text_whatever_their_order() -> None:
    text = to_text(discovery_lines(examine(SERVERS), READ))
    assert to_text(discovery_lines(examine(SERVERS[::-1]), READ)) == text
    assert text == (
        "Wave 2: 1 server, 1 launchable\n"
        "  erp          111111111111/eu-west-1  s-1  CONTINUOUS         lag unknown\n"
        "\n"
        'Wave "s3cr3t-a": 1 server, 1 launchable\n'
        "  s3cr3t-host  111111111111/eu-west-1  s-2  CONTINUOUS         no lag\n"
        "\n"
        'Wave "s3cr3t-b": 1 server, 0 launchable\n'
        "  -            111111111111/eu-west-1  s-3                       DRS gives no replication state\n"
        "\n"
        "3 servers in 3 waves (2 launchable, 1 not) in 1 account.\n"
    )


def test_two_ways_to_recover_one_instance_are_shown_as_such() -> None:
    there = Target(HOME.account, "us-east-1")
    found = examine([server("s-1"), server("s-2", target=there)])
    text = to_text(discovery_lines(found, READ))
    assert "  another way to recover the same instance: s-2 in 111111111111/us-east-1. It is launched once\n" in text
    document: Any = discovery_to_document(found, READ)
    assert [each["otherWays"] for each in document["servers"]] == [
        [{"sourceServerId": "s-2", "accountId": HOME.account, "region": "us-east-1"}],
        [{"sourceServerId": "s-1", "accountId": HOME.account, "region": HOME.region}],
    ]


def test_more_is_said_of_each_server_where_that_is_asked() -> None:
    text = to_text(discovery_lines(examine(SERVERS), READ, verbose=True))
    assert "CONTINUOUS         lag unknown  replicates continuously\n" in text
    assert '      Evil = "a\\nb\\u202e"\n' in text
    assert "DRS is not set up in 111111111111/us-east-1.\n" in text


def test_what_is_hidden_is_in_no_text_and_no_server_or_wave_is_lost() -> None:
    found = hidden(examine(SERVERS))
    text = to_text(discovery_lines(found, READ, verbose=True))
    document: Any = discovery_to_document(found, READ)
    for shown in (text, str(document)):
        assert "s3cr3t" not in shown
        assert "erp" not in shown
    assert list(document["serversByWave"]) == ["2", "***1", "***2"]
    assert document["totalServers"] == 3


def test_an_incomplete_answer_says_so_last() -> None:
    read = Survey((TargetReading(HOME, SERVERS[:1], Problem(ProblemKind.THROTTLED, "here", "too fast", "Wait")),))
    assert to_text(discovery_lines(examine(SERVERS[:1]), read)).endswith(
        "NOT READ, so nothing is known about:\n"
        "  ! here: too fast\n"
        "    Wait\n"
        "\n"
        "1 server in 1 wave (1 launchable, 0 not). INCOMPLETE: 1 of 1 account could not be read completely.\n"
    )
    nothing = Survey((TargetReading(HOME, problem=DENIED),))
    assert to_text(discovery_lines(examine(()), nothing)).endswith("nothing is known about the servers there.\n")
    assert set(discovery_to_document(examine(()), nothing)) == {"status", "accountsQueried", "errors", "error"}


def test_data_older_than_it_may_be_is_told_of_each_server_and_counted() -> None:
    late = replace(server("s-4"), lag=timedelta(minutes=16))
    still = server("s-5", replication_state="STALLED")
    ages = Ages(Rpo(15), NOW, {"s-5": NOW - timedelta(hours=2)})
    found = examine([*SERVERS[:2], late, still])
    text = to_text(discovery_lines(found, READ, ages=ages))
    assert "  s-4  CONTINUOUS         lag 16 min, beyond 15 min\n" in text
    assert "  s-5  STALLED            lag 2 h 0 min, beyond 15 min  replication is stalled\n" in text
    assert "  s-1  CONTINUOUS         lag unknown\n" in text
    assert "\n! 4 servers: 2 beyond the RPO, 1 of unknown age (15 min)\n" in text
    document: Any = discovery_to_document(found, READ, ages=ages)
    assert [each["rpo"] for each in document["servers"]] == ["unknown", "met", "passed", "passed"]
    assert [each["replicationLagSeconds"] for each in document["servers"]] == [None, 0, 960, None]
    page = discovery_page(found, READ, ages=ages)
    assert "data older than 15 minutes" in page
    assert "data of unknown age" in page
    assert "RPO" not in to_text(discovery_lines(examine(SERVERS[1:2]), READ, ages=ages))
