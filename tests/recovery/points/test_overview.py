"""Which points the servers of a plan have: wave by wave, whatever could not be read beside it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import jsonschema
import pytest

from tagsync.core.errors import InputError
from tagsync.core.model import SourceServer, Target
from tagsync.discovery.selectors import exactly
from tagsync.engine.stop import Stop
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.points.asked import LATEST, Pin, PointsAsked
from tagsync.recovery.points.overview import PointsOverview, read_overview
from tagsync.recovery.words.points import PointsListed, RecoveryPoint
from tagsync.report.documents import redacted
from tagsync.report.recovery.points.document import points_to_document
from tagsync.report.recovery.points.lines import points_lines
from tagsync.report.recovery.points.markdown import points_markdown
from tagsync.report.schemas import POINTS_SCHEMA
from tagsync.report.text import to_text
from tests.fake_fleet import DENIED, HOME, NOW, FakeFleet, server

MINUTE = timedelta(minutes=1)
ERP = Definition(name="erp", selector=exactly({"App": "erp"}), rpo_minutes=15)


def machine(number: int, name: str, wave: str = "1", **more: object) -> SourceServer:
    made = server(f"s-{number:017x}", {"App": "erp", "DR-Wave": wave, "Name": name})
    return replace(made, lag=timedelta(), **more)  # type: ignore[arg-type]


@dataclass
class FakePoints:
    """Points by the ages in minutes that are given for a server."""

    ages: dict[str, list[int] | None]

    def points(self, target: Target, server_ids: Collection[str]) -> PointsListed:
        return {each: self._of(each) for each in server_ids}

    def _of(self, server_id: str) -> tuple[RecoveryPoint, ...]:
        ages = self.ages.get(server_id, [5, 60])
        return DENIED if ages is None else tuple(point(each) for each in sorted(ages, reverse=True))  # type: ignore[return-value]


def point(minutes: float) -> RecoveryPoint:
    return RecoveryPoint(f"pit-{round(minutes):017d}", NOW - minutes * MINUTE)


def read(
    *servers: SourceServer, asked: PointsAsked = LATEST, plan: Definition = ERP, **ages: list[int] | None
) -> PointsOverview:
    numbered = {f"s-{int(name[1:]):017x}": each for name, each in ages.items()}
    fleet, points = FakeFleet(servers), FakePoints(numbered)
    return read_overview(plan, [HOME], fleet, points, asked, lambda: NOW, workers=2, stop=Stop())


def text(found: PointsOverview, *, redact: bool = False, verbose: bool = False) -> str:
    jsonschema.validate(points_to_document(found), POINTS_SCHEMA)
    return to_text(points_lines(found, redact=redact, verbose=verbose))


def test_every_server_is_told_once_by_waves_and_names() -> None:
    stalled = machine(4, "app", "2", replication_state="STALLED")
    found = read(machine(1, "web", "2"), machine(2, "db"), machine(3, "cache"), stalled, s1=[5, 60, 90], s4=[40, 50])
    assert text(found) == (
        "Wave 1: 2 servers\n"
        "  cache (s-00000000000000003)  newest 2026-03-01 11:55 UTC, 5 min old; 2 points since 2026-03-01 11:00 UTC; "
        "no lag\n"
        "  db (s-00000000000000002)     newest 2026-03-01 11:55 UTC, 5 min old; 2 points since 2026-03-01 11:00 UTC; "
        "no lag\n"
        "\n"
        "Wave 2: 2 servers\n"
        "  app (s-00000000000000004)    newest 2026-03-01 11:20 UTC, 40 min old; 2 points since 2026-03-01 11:10 UTC; "
        "replication is stalled, beyond the RPO of 15 min\n"
        "  web (s-00000000000000001)    newest 2026-03-01 11:55 UTC, 5 min old; 3 points since 2026-03-01 10:30 UTC; "
        "no lag\n"
        "\n"
        'Recovery points of "erp": 4 servers. All have a point at 2026-03-01 11:10 UTC or before: the earliest --at.\n'
    )
    assert found.earliest == NOW - 50 * MINUTE


@pytest.mark.parametrize(("seconds", "whole"), [(0, 0), (20, 1), (59, 1)])
def test_the_earliest_time_is_a_whole_minute_at_which_the_point_is_there(seconds: int, whole: int) -> None:
    moment = datetime(2026, 3, 1, 11, 0, seconds, tzinfo=NOW.tzinfo)
    found = read(machine(1, "web"))
    (label, (row,)) = found.waves[0]
    row = replace(row, points=(RecoveryPoint("pit-1", moment),))
    earliest = replace(found, waves=((label, (row,)),)).earliest
    assert earliest == datetime(2026, 3, 1, 11, whole, tzinfo=NOW.tzinfo)


def test_what_is_asked_for_is_shown_and_what_lacks_it() -> None:
    asked = PointsAsked(NOW - 30 * MINUTE, (Pin("db", point(5).point_id, "--point"),))
    found = read(machine(1, "web"), machine(2, "db"), machine(3, "new"), asked=asked, s3=[10])
    assert [each.server.name for each in found.lacking] == ["new"]
    said = text(found)
    assert f"no lag; asked: {point(5).point_id} of 2026-03-01 11:55 UTC\n" in said
    assert f"no lag; asked: {point(60).point_id} of 2026-03-01 11:00 UTC\n" in said
    assert "no lag; asked: NO POINT at that time or before\n" in said
    assert said.endswith("3 servers, 1 without a point at the time asked for, or before.\n")
    document = points_to_document(found)
    assert (document["lacking"], document["asked_at"]) == (["s-00000000000000003"], "2026-03-01T11:30:00.000Z")
    assert "| **none** |" in points_markdown(found, redact=False)


def test_what_could_not_be_read_is_told_and_never_counts_as_none() -> None:
    found = read(machine(1, "web"), machine(2, "db"), s2=None)
    assert (found.unread, found.earliest, found.lacking) == ((DENIED,), None, ())
    said = text(found)
    assert "db (s-00000000000000002)   points NOT READ; no lag\n" in said
    assert said.endswith("2 servers. INCOMPLETE: not all could be read.\n")
    assert "not read" in points_markdown(found, redact=False)
    unknown = read(replace(machine(1, "web"), lag=None), s1=[])
    assert "NO POINTS (CONTINUOUS); lag unknown\n" in text(unknown)
    assert text(unknown).endswith("1 server. There is no time for which all have a point.\n")
    assert text(read(server("s-1"))).endswith("No server carries the tags of the plan.\n")


def test_names_can_be_hidden_and_points_listed() -> None:
    found = read(machine(1, "geheim"))
    said = text(found, redact=True, verbose=True)
    assert "geheim" not in said + points_markdown(found, redact=True) + str(redacted(points_to_document(found)))
    assert f"\n      {point(60).point_id} of 2026-03-01 11:00 UTC\n      {point(5).point_id} of" in said


def test_points_that_cannot_be_right_are_mistakes() -> None:
    with pytest.raises(InputError, match="the plan has no such server"):
        read(machine(1, "web"), asked=PointsAsked(None, (Pin("db", "pit-1", "--point"),)))
