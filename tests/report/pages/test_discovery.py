"""The page of a discovery: who would be recovered, who cannot be launched, and whom the tags miss."""

from __future__ import annotations

from typing import Any

from tagsync.core.model import Problem, TargetReading
from tagsync.discovery.drift import SelectorDrift
from tagsync.discovery.servers import Selection, examine
from tagsync.discovery.survey import Survey
from tagsync.recovery.plans.native_plan import HoldingPlan
from tagsync.report.discovery.redaction import hidden
from tagsync.report.pages.discovery import discovery_page
from tests.fake_fleet import DENIED, HOME, server
from tests.report.pages.reading import servers, text

SERVERS = (
    server("s-1", {"Name": "erp", "DR-Wave": "2"}),
    server("s-2", {"DR-Wave": "s3cr3t-a"}, hostname="s3cr3t-host"),
    server("s-3", {"DR-Wave": "s3cr3t-b", "Evil": "a\nb\u202e"}, replication_state="STALLED"),
)
READ = Survey((TargetReading(HOME, SERVERS),))


def page_of(selection: Selection, read: Survey = READ, **fields: Any) -> str:
    return discovery_page(selection, read, **fields)


def test_the_headline_says_how_many_can_be_launched() -> None:
    assert "<h1>3 servers in 3 waves, 1 cannot be launched now</h1>" in page_of(examine(SERVERS))
    assert "<h1>2 servers in 2 waves, all can be launched now</h1>" in page_of(examine(SERVERS[:2]))
    assert "<h1>No server matches</h1>" in page_of(examine(()))


def test_servers_that_cannot_be_launched_come_first_and_say_why() -> None:
    rows = servers(page_of(examine(SERVERS)))
    assert [row["id"] for row in rows] == ["s-3", "s-1", "s-2"]
    assert (rows[0]["status"], rows[0]["remarks"]) == ("unhealthy", ["replication is stalled"])
    assert rows[1]["remarks"] == ["It replicates continuously."]
    assert ("Evil", '"a\\nb\\u202e"') in rows[0]["facts"]
    assert rows[1]["keys"] == ["DR-Wave", "Name"]


def test_each_wave_says_who_cannot_be_launched() -> None:
    shown = text(page_of(examine(SERVERS)))
    assert "0 of 1 server s-3: replication is stalled" in shown
    assert "1 of 1 server —" in shown


def test_whom_the_tags_miss_is_in_the_headline() -> None:
    drift = SelectorDrift(missed=SERVERS[2:], stale=(), moved=(), not_compared={"no role": SERVERS[:1]})
    page = page_of(examine(SERVERS[:2]), drift=drift)
    assert "<h1>2 servers in 2 waves, all can be launched now, 1 missed for their tags</h1>" in page
    assert "not compared with their instances, so they may be missed (no role)erp (s-1)" in text(page)


def test_what_could_not_be_read_is_said_first() -> None:
    """Law 1."""
    unread = Survey((TargetReading(HOME, SERVERS), TargetReading(HOME, problem=DENIED)))
    shown = text(page_of(examine(SERVERS[:1]), unread))
    assert shown.index("Not read, so nothing is known about") < shown.index("Every server")
    nothing = Survey((TargetReading(HOME, problem=DENIED),))
    assert "<h1>Nothing could be read</h1>" in page_of(examine(()), nothing)


def test_recovery_plans_that_hold_a_server_are_named() -> None:
    plan = HoldingPlan("erp", "arn:plan")
    holding = {HOME: {SERVERS[0].arn: (plan,)}}
    rows = servers(page_of(examine(SERVERS[:2]), holding=holding))
    assert [dict(row["facts"])["Recovery plans"] for row in rows] == ["erp", "none"]
    unread: dict[Any, Problem] = {HOME: DENIED}
    assert dict(servers(page_of(examine(SERVERS[:1]), holding=unread))[0]["facts"])["Recovery plans"] == "not read"


def test_hidden_values_and_names_are_nowhere_in_the_page() -> None:
    """Law 9."""
    page = page_of(hidden(examine(SERVERS)))
    assert "s3cr3t" not in page
    assert "erp" not in page
