"""The pages of a recovery plan and of its preflight."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.plan import Bucket, ServerPlan
from tagsync.discovery.selectors import exactly
from tagsync.recovery.native.findings import Finding, Preflight, Reason
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.words.vocabulary import Impact
from tagsync.report.pages.recovery.plan import preflight_page, recovery_plan_page
from tagsync.report.pages.recovery.planned import Planned, planned_chart
from tagsync.report.recovery.names import Names
from tests.fake_fleet import server
from tests.report.pages.reading import words
from tests.report.pages.recovery.given import TARGET

DC, APP, OLD = (server(f"s-{name}", hostname=name, target=TARGET) for name in ("dc", "app", "old"))
STEPS = (
    Step("wave 1", {DC.arn: Impact.CRITICAL}),
    Step("wait after wave 1", minutes=60),
    Step("wave 2", {APP.arn: Impact.OPTIONAL}),
)
NOTICE = "the tag DR-Wave is missing"


def planned(*, redact: bool = False) -> Planned:
    drifted = ServerPlan(TARGET, APP.server_id, APP.arn, APP.name, "", Bucket.CHANGED)
    return Planned(
        Definition(name="erp", selector=exactly({"App": "erp"})),
        TARGET,
        STEPS,
        Names({each.arn: each for each in (DC, APP)}, redact=redact),
        drifted=(drifted,),
        unclear={NOTICE: (DC,)},
        left_out=(OLD,),
    )


def test_waves_and_waits_are_as_long_as_they_usually_are() -> None:
    chart = planned_chart(planned())
    assert [(lane.name, lane.look.words, lane.told, lane.bars[0].kind) for lane in chart.lanes] == [
        ("wave 1", "1 server", "all CRITICAL", "planned"),
        ("wait after wave 1", "60 min", "", "wait"),
        ("wave 2", "1 server", "1 OPTIONAL", "planned"),
    ]
    assert [(lane.bars[0].x, lane.bars[0].width) for lane in chart.lanes] == [(0, 25), (25, 50), (75, 25)]
    assert chart.ticks[-1].words == "2 h 00 min"


def test_servers_in_doubt_say_so_where_they_stand() -> None:
    first, _, last = planned_chart(planned()).lanes
    assert [(row.look.words, row.look.tone, row.remarks) for row in first.rows] == [("CRITICAL", "warn", (NOTICE,))]
    assert [(row.look.words, row.remarks) for row in last.rows] == [
        ("OPTIONAL", ("its tags differ from those of its instance, so it may belong elsewhere",))
    ]


def test_the_page_of_a_plan_says_what_is_in_doubt_and_who_is_left_out() -> None:
    shown = words(recovery_plan_page(planned()))
    assert "Plan erp recovers 2 servers in 2 waves" in shown
    assert "Tags have drifted Tags that decide differ" in shown
    assert "Repair them first: tagsync apply" in shown
    assert f"{NOTICE}. dc (s-dc)" in shown
    assert (
        "Left out The selector takes these servers, and the plan goes without them. They are not recovered. old"
        in shown
    )


def test_a_plan_that_takes_too_long_says_so() -> None:
    long = replace(planned(), steps=tuple(Step(f"wave {number}", {DC.arn: Impact.CRITICAL}) for number in range(41)))
    assert "It takes long waits and launches usually take 20 h 30 min" in words(recovery_plan_page(long))


def test_names_are_hidden_on_request() -> None:
    hidden = recovery_plan_page(planned(redact=True), redact=True)
    assert "*** (s-dc)" in hidden
    assert not any(f">{name}<" in hidden or f"{name} (" in hidden for name in ("dc", "app", "old"))


def test_a_preflight_says_first_what_blocks_the_start_and_what_to_do() -> None:
    refused = Finding(True, Reason.IN_A_JOB, "s-dc", "it is in a job", "Wait for it", name="dc")
    same = replace(refused, place="s-app", name="app")
    warned = Finding(False, Reason.TAKES_LONG, "erp", "it takes long", "Shorten it")
    shown = words(preflight_page(planned(), Preflight.of([warned, refused, same])))
    assert "Plan erp must not start now: 2 refusals" in shown
    blocked = shown.index("Blocks the start: in a job it is in a job dc (s-dc) app (s-app) Wait for it")
    assert blocked < shown.index("Warning: takes long it takes long erp Shorten it") < shown.index("Waves, one after")


def test_what_is_fixed_in_one_way_says_so_once() -> None:
    first, second = (
        Finding(True, Reason.ALREADY_LAUNCHED, f"s-{name}", f"it has the instance i-{name}", "Keep it", name=name)
        for name in ("dc", "app")
    )
    shown = words(preflight_page(planned(), Preflight.of([first, second])))
    lines = "dc (s-dc): it has the instance i-dc app (s-app): it has the instance i-app Keep it"
    assert f"Blocks the start: already launched {lines}" in shown


def test_a_preflight_that_passes_says_so_and_shows_the_waves() -> None:
    shown = words(preflight_page(planned(), Preflight(())))
    assert "Plan erp may start" in shown
    assert "Preflight passed." in shown
    assert "wait after wave 1" in shown


def test_where_no_steps_are_known_the_page_says_so() -> None:
    unread = Finding(True, Reason.UNREADABLE, "erp", "it could not be read", "Run it again")
    shown = words(preflight_page(replace(planned(), steps=()), Preflight.of([unread])))
    assert "The waves cannot be told: see above." in shown
