"""`make demo`, as it is run from a clone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from examples import shell
from examples.pages import STORY
from examples.telling import telling
from tests.terraform.installed import REPOSITORY
from tests.terraform.versions.choosing import needs_terraform

DEMO = REPOSITORY / "examples" / "demo.py"


def run(*command: str, path: str) -> str:
    environment = {"PATH": path, "HOME": os.environ.get("HOME", "/"), "LANG": "C.UTF-8", "FORCE_COLOR": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


@pytest.mark.slow
@needs_terraform
def test_it_repairs_drift_in_the_cli_and_in_terraform_and_ends_with_a_drill() -> None:
    said = run(sys.executable, str(DEMO), path=os.environ["PATH"])
    cli, rest = said.split("=== The same in Terraform.")
    terraform, drill = rest.split("=== Tags choose servers")
    assert said.startswith("AWS Elastic Disaster Recovery (DRS) keeps a copy of each server")
    assert "\x1b" not in said
    assert not repeated(said, lines=5)
    assert said.splitlines()[-1].startswith("next: ")
    assert "\nopen .demo/report.html\n" in said
    for page in STORY:
        html = (REPOSITORY / ".demo" / page).read_text(encoding="utf-8")
        assert [name for name in STORY if f'<a href="{name}">' in html] == [name for name in STORY if name != page]
    plan = cli.partition("--detailed-exitcode")[2].partition("exit code")[0].strip()
    assert plan.count("\n") < 17
    assert plan.count("servers to change\n") == 7
    assert '+ DR-Wave = "1"' in plan
    assert "In sync again." in cli
    assert re.findall(r"^exit code (\d)$", cli, re.MULTILINE) == ["2", "0", "0"]
    assert not re.search("INCOMPLETE|NOT READ|unreadable", said)
    drift, repaired = terraform.split("=== Repair it.")
    shown = re.findall(r'^ +([~+] "\S+") += ', drift, re.MULTILINE)
    assert [key for key in shown if "tagsync:owned" not in key] == ['~ "Environment"', '~ "DR-Wave"', '+ "Owner"']
    assert "exit code 2" in drift
    assert "No changes." in repaired
    assert repaired.rstrip().endswith("exit code 0")
    refused, launched = drill.split("=== Repair the tag")
    assert "Nothing was started." in refused
    assert "exit code 3" in refused
    assert "The drill has succeeded: 18 of 18 servers launched in 17 min." in launched


def repeated(said: str, lines: int) -> list[str]:
    """What is said twice, if it has so many lines."""
    every = said.splitlines()
    parts = ["\n".join(every[start : start + lines]) for start in range(len(every) - lines + 1)]
    return [part for part, times in Counter(parts).items() if times > 1]


def test_of_a_long_plan_it_shows_where_the_drift_is_the_waves_that_are_wrong_and_the_sum() -> None:
    plain = '  {0} (s-1)  from i-1\n    + Owner = "a"'
    wave = '  last (s-2)  from i-2\n    ~ DR-Wave = "7" -> "1"'
    servers = [plain.format(name) for name in ("first", "second", "third")]
    places = [f"111111111111/{region}: 2 of 3 servers to change" for region in ("eu-west-1", "us-east-1")]
    plan = "\n\n".join([places[0], *servers, places[1], wave, "Skipped: 1 server\n  1 gone", "Plan: 4 servers"])
    assert telling(plan, most=7) == "\n".join([places[0], servers[0], places[1], wave, "Plan: 4 servers"])


@pytest.mark.parametrize("is_terminal", [True, False])
def test_what_is_cut_has_no_colours_on_a_terminal_either(
    is_terminal: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: is_terminal, raising=False)
    said = shell.run(["env"], {"FORCE_COLOR": "1"}, cut=str.strip)
    assert "TF_CLI_ARGS=-no-color" in said
    assert "FORCE_COLOR" not in said


def test_without_terraform_it_says_what_is_left_out(tmp_path: Path) -> None:
    code = "import terraform_demo; terraform_demo.tour({})"
    said = run(
        sys.executable, "-c", f"import sys; sys.path.insert(0, {str(DEMO.parent)!r}); {code}", path=str(tmp_path)
    )
    assert "left out, because terraform is not on PATH" in said


@pytest.mark.parametrize("missing", ["terraform", "node"])
def test_deploying_says_what_it_needs(missing: str, tmp_path: Path) -> None:
    for program in {"terraform", "node"} - {missing}:
        (tmp_path / program).symlink_to(sys.executable)
    command = [sys.executable, str(DEMO.with_name("deploy_demo.py"))]
    done = subprocess.run(command, env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"This demo needs {missing}, which is not on PATH" in done.stderr
    assert "Traceback" not in done.stderr
