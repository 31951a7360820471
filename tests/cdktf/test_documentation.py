"""What docs/deploy.md says is so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.cdktf.conftest import REPOSITORY

PAGE = (REPOSITORY / "docs" / "deploy.md").read_text(encoding="utf-8")


def test_every_alarm_has_something_to_do(hub: Any) -> None:
    table = PAGE[PAGE.index("| alarm ") : PAGE.index("## Costs")]
    told = set(
        re.findall(r"`([\w-]+)`", "".join(row.split("|")[1] for row in table.splitlines()[2:] if row[:1] == "|"))
    )
    made = {alarm["alarm_name"].removeprefix("tagsync-") for alarm in hub["aws_cloudwatch_metric_alarm"].values()}
    assert told == made


def test_the_costs_count_the_alarms(hub: Any) -> None:
    assert f"| CloudWatch alarms | {len(hub['aws_cloudwatch_metric_alarm'])} |" in PAGE


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#:]+)(?:#[\w-]+)?\)", PAGE))))
def test_links_lead_somewhere(link: str) -> None:
    assert (REPOSITORY / "docs" / Path(link)).exists()
