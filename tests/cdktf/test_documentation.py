"""What docs/deploy.md and docs/operate.md say is so."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tagsync_cdktf.facts.alarms import alarms
from tagsync_cdktf.facts.forwarded import drs_forwarding_alarm, forwarding_alarm
from tagsync_cdktf.settings import load_settings
from tagsync_cdktf.settings.arc import ArcSettings
from tagsync_cdktf.settings.cleanup import CleanupSettings
from tagsync_cdktf.settings.drills import DrillSettings
from tagsync_cdktf.settings.estate import EstateSettings
from tagsync_cdktf.settings.sections import ReportSettings
from tests.cdktf.conftest import EXAMPLE, REPOSITORY

ERP = {"version": 1, "name": "erp", "account": "111111111111", "region": "eu-west-1", "selector": {"App": "erp"}}
PAGE, OPERATE = ((REPOSITORY / "docs" / name).read_text(encoding="utf-8") for name in ("deploy.md", "operate.md"))


def test_every_alarm_has_something_to_do() -> None:
    rows = [row.split("|") for row in OPERATE.splitlines() if row.startswith("| `")]
    told = [name for row in rows for name in re.findall(r"`([\w<>-]+)`", row[1])]
    arc, reports = ArcSettings(plans=(ERP,)), ReportSettings(bucket="acme-reports")
    drills = (DrillSettings(plan="erp", schedule="rate(30 days)"),)
    some = replace(load_settings(EXAMPLE), recovery=True, reports=reports, arc=arc, cleanup=CleanupSettings())
    more = replace(some, drills=drills)
    hub = replace(more.hub, drs_event_regions=("eu-west-1",))
    everything = replace(more, standby_region="eu-north-1", hub=hub, estate=EstateSettings())
    made = [*alarms(everything, ""), forwarding_alarm(""), drs_forwarding_alarm("")]
    assert sorted(told) == sorted(re.sub("^erp-", "<plan>-", alarm.name) for alarm in made)
    assert all(len(meaning.strip()) > 20 and len(to_do.strip()) > 20 for _, _, meaning, to_do, _ in rows)


def test_the_costs_count_the_alarms(hub: Any) -> None:
    assert f"| CloudWatch alarms | {len(hub['aws_cloudwatch_metric_alarm'])} |" in PAGE


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#:]+)(?:#[\w-]+)?\)", PAGE + OPERATE))))
def test_links_lead_somewhere(link: str) -> None:
    assert (REPOSITORY / "docs" / Path(link)).exists()


@pytest.mark.parametrize("module", ["region-switch", "spoke-role"])
def test_the_readme_of_a_module_has_every_variable_and_output(tmp_path: Path, module: str) -> None:
    copy = tmp_path / "modules"
    shutil.copytree(REPOSITORY / "modules", copy, ignore=shutil.ignore_patterns(".terraform*"))
    subprocess.run([sys.executable, str(copy / "reference.py")], check=True, capture_output=True)
    made = (copy / module / "README.md").read_text()
    assert (REPOSITORY / "modules" / module / "README.md").read_text() == made, "run: make docs"
