"""What docs/deploy.md says is so."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
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


def test_the_readme_of_the_module_has_every_variable_and_output(tmp_path: Path) -> None:
    copy = tmp_path / "modules"
    shutil.copytree(REPOSITORY / "modules", copy, ignore=shutil.ignore_patterns(".terraform*"))
    subprocess.run([sys.executable, str(copy / "reference.py")], check=True, capture_output=True)
    made = (copy / "spoke-role" / "README.md").read_text()
    assert (REPOSITORY / "modules" / "spoke-role" / "README.md").read_text() == made, "run: make docs"
