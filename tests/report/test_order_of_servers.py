"""What people read lists servers by name, whatever their ids."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

import pytest

from tagsync.core.plan import Bucket, ServerPlan
from tagsync.discovery.drift import SelectorDrift
from tagsync.discovery.selectors import exactly
from tagsync.discovery.servers import examine
from tagsync.discovery.survey import Survey
from tagsync.recovery.after.verifying import Verified, VerifiedServer
from tagsync.recovery.cleanup.cleanup import CleanedInstance, Cleanup, Fate, TargetCleanup
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.words.arrival import Arrival
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus
from tagsync.report.discovery.drift import drift_lines as selector_drift_lines
from tagsync.report.discovery.lines import discovery_lines
from tagsync.report.pages.discovery import discovery_page
from tagsync.report.pages.recovery.execution import recovery_page
from tagsync.report.pages.recovery.plan import recovery_plan_page
from tagsync.report.pages.recovery.planned import Planned
from tagsync.report.recovery.after.verified_lines import verified_lines
from tagsync.report.recovery.after.verified_markdown import verified_markdown
from tagsync.report.recovery.cleaning.lines import cleanup_lines
from tagsync.report.recovery.cleaning.markdown import cleanup_markdown
from tagsync.report.recovery.names import Names
from tagsync.report.recovery.plan_lines import drift_lines, wave_lines
from tagsync.report.text import to_text
from tests.fake_fleet import HOME, NOW, server

IDS = {"s-1": "web", "s-2": "db", "s-3": "app"}
BY_NAME = ["s-3", "s-2", "s-1"]
SERVERS = tuple(server(each, {"DR-Wave": "1"}, hostname=name) for each, name in IDS.items())
READ = Survey(())
FOUND = examine(SERVERS)
UNCLEAR = examine([replace(each, tags={}) for each in SERVERS])
DRIFT = SelectorDrift(missed=SERVERS, stale=(), moved=(), not_compared={})
CLEANED = Cleanup(
    "erp",
    (TargetCleanup(HOME, tuple(CleanedInstance(each, name, "i-1", each, Fate.DUE) for each, name in IDS.items())),),
)
NAMES = Names({each.arn: each for each in SERVERS}, redact=False)
DRIFTED = tuple(ServerPlan(HOME, each.server_id, each.arn, each.name, "", Bucket.CHANGED) for each in SERVERS)
PLANNED = Planned(
    Definition(name="erp", selector=exactly({"App": "erp"})),
    HOME,
    (Step("wave 1", {each.arn: Impact.CRITICAL for each in SERVERS}),),
    NAMES,
)


def verified(arrival: Arrival) -> Verified:
    servers = (VerifiedServer(HOME, each, name, "i-1", "", arrival) for each, name in IDS.items())
    return Verified("e", "p", True, tuple(servers))


def verified_text(arrival: Arrival) -> str:
    return to_text(verified_lines(verified(arrival), redact=False, verbose=True))


def recovery(status: LaunchStatus) -> str:
    servers = (ServerLaunch(HOME, each, name, Impact.CRITICAL, status) for each, name in IDS.items())
    step = RecoveryStep("1", 1, "wave 1", StepStatus.FAILED, tuple(servers))
    return recovery_page(Recovery("r", "erp", True, RecoveryStatus.FAILED, (step,), started_at=NOW), now=NOW)


TOLD: dict[str, Callable[[], str]] = {
    "discovery": lambda: to_text(discovery_lines(FOUND, READ)),
    "discovery, in doubt": lambda: to_text(discovery_lines(UNCLEAR, READ)),
    "discovery, drifted": lambda: to_text(selector_drift_lines(DRIFT)),
    "discovery, page": lambda: discovery_page(FOUND, READ),
    "discovery, page of drift": lambda: discovery_page(UNCLEAR, READ, drift=DRIFT),
    "cleanup": lambda: to_text(cleanup_lines(CLEANED, redact=False)),
    "cleanup, Markdown": lambda: cleanup_markdown(CLEANED, redact=False),
    "tags of GONE": lambda: verified_text(Arrival.GONE),
    "tags of ARRIVED": lambda: verified_text(Arrival.ARRIVED),
    "tags, Markdown": lambda: verified_markdown(verified(Arrival.UNKNOWN), redact=False),
    "recovery, page": lambda: recovery(LaunchStatus.LAUNCHED),
    "recovery, page of what failed": lambda: recovery(LaunchStatus.FAILED),
    "plan, page": lambda: recovery_plan_page(PLANNED),
    "plan, page of what drifted": lambda: recovery_plan_page(replace(PLANNED, drifted=DRIFTED)),
    "plan, page of what is unclear": lambda: recovery_plan_page(replace(PLANNED, unclear={"no tag": SERVERS})),
    "plan, page of what is left out": lambda: recovery_plan_page(replace(PLANNED, left_out=SERVERS)),
    "plan, what drifted": lambda: to_text(drift_lines(DRIFTED, redact=False)),
    "plan, what is unclear": lambda: to_text(wave_lines({"no tag": SERVERS}, NAMES, verbose=True)),
}


@pytest.mark.parametrize("what", TOLD)
def test_servers_are_listed_by_name(what: str) -> None:
    told = [each for each, _ in groupby(re.findall(r"s-[123]", TOLD[what]()))]
    assert told
    assert told == BY_NAME * (len(told) // 3)
