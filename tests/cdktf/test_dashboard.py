"""What the dashboard shows follows from what the settings have."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tagsync.engine.service_ports import Metric
from tagsync_cdktf.facts.dashboard import dashboard_body
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.settings import Settings, load_settings
from tagsync_cdktf.settings.arc import ArcSettings
from tagsync_cdktf.settings.estate import EstateSettings
from tests.cdktf.conftest import EXAMPLE

READY = "Plans that would start now: 1 is ready"
DRILLED = "Days since the last good drill"
UNPROTECTED = "Instances that should be protected and are not"
PLAIN = replace(load_settings(EXAMPLE), plans=(), arc=None, estate=None)


def graphs(settings: Settings) -> dict[str, list[list[Any]]]:
    """Title of each graph -> its metrics."""
    body: Any = dashboard_body(settings, Names.of(settings))
    return {each["properties"]["title"]: each["properties"]["metrics"] for each in body["widgets"]}


def test_every_plan_has_a_line_of_its_own() -> None:
    arc = ArcSettings(plans=({"name": "erp"}, {"name": "shop"}))
    found = graphs(replace(PLAIN, arc=arc))
    own = ["service", PLAIN.name]
    assert found[READY] == [["tagsync", "PlanReady", *own, "plan", each, {"label": each}] for each in ("erp", "shop")]
    assert found[DRILLED][1] == ["tagsync", "DaysSinceDrill", *own, "plan", "shop", {"label": "shop"}]


def test_what_is_not_configured_has_no_empty_graph() -> None:
    assert not {READY, DRILLED, UNPROTECTED} & graphs(PLAIN).keys()
    assert UNPROTECTED in graphs(replace(PLAIN, estate=EstateSettings()))


def test_every_own_metric_is_one_that_functions_count() -> None:
    everything = replace(PLAIN, arc=ArcSettings(plans=({"name": "erp"},)), estate=EstateSettings())
    shown = {metric[1] for metrics in graphs(everything).values() for metric in metrics if metric[0] == "tagsync"}
    assert shown <= {each.value for each in Metric}
