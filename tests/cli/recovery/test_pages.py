"""The pages of `tagsync recovery`: beside and instead of what is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run
from tests.cli.recovery.test_executions import (  # noqa: F401 - fixtures
    _waiting_moves_the_clock,
    erp,
    failing,
    fleet,
    started,
)
from tests.report.pages.reading import words


def test_a_plan_has_a_page_beside_and_instead_of_its_text(
    tagsync: Run,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
    tmp_path: Path,
) -> None:
    file = tmp_path / "plan.html"
    plain = tagsync("recovery", "plan", erp, "-q")
    beside = tagsync("recovery", "plan", erp, "-q", "--report", file)
    assert (beside.code, beside.out) == (0, plain.out)
    page = tagsync("recovery", "plan", erp, "-q", "-o", "html", "--leave-out", fleet[1])
    assert "Plan erp recovers 3 servers in 3 waves" in words(file.read_text())
    assert "Plan erp recovers 2 servers in 2 waves" in words(page.out)
    assert f"They are not recovered. erp-2 ({fleet[1]})" in words(page.out)
    hidden = tagsync("recovery", "plan", erp, "-q", "-o", "html", "--redact")
    assert ("erp-1" in page.out, "erp-1" in hidden.out) == (True, False)


def test_a_preflight_that_refuses_has_a_page(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
    tmp_path: Path,
) -> None:
    aws.drs(HUB, REGION).servers[fleet[0]].tags["DR-Wave"] = "7"
    file = tmp_path / "preflight.html"
    refused = tagsync("recovery", "start", erp, "--drill", "-q", "--report", file)
    assert refused.code == 3
    assert "Plan erp must not start now: " in words(file.read_text())
    assert "Blocks the start: tags drifted its tags differ from its instance's in DR-Wave" in words(file.read_text())
    page = tagsync("recovery", "preflight", erp, "-q", "-o", "html")
    assert (page.code, page.out) == (3, file.read_text())


def test_a_drill_that_fails_and_is_followed_has_a_page_with_the_way_on(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
    tmp_path: Path,
) -> None:
    failing(aws, fleet[1])
    file = tmp_path / "drill.html"
    drill = tagsync("recovery", "start", erp, "--drill", "--report", file)
    assert drill.code == 1
    shown = words(file.read_text())
    assert "Drill of erp" in shown
    assert "The drill has failed" in shown
    assert f"erp-2 ({fleet[1]})" in shown
    assert f"Launch what wave 2 has not launched: tagsync recovery retry {started(drill)}" in shown
    status = tagsync("recovery", "status", started(drill), "-q", "-o", "html")
    assert (status.code, "The drill has failed" in words(status.out)) == (1, True)
    retried = tagsync(
        "recovery", "retry", started(drill), "-q", "-o", "html", "--redact", "--wait", "--replace-instances"
    )
    assert (retried.code, "The drill has succeeded" in words(retried.out)) == (0, True)
    assert "erp-2" not in retried.out


def test_an_execution_at_work_is_drawn_up_to_now(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait", "-o", "html"))
    aws.clock.advance(60)
    shown = words(tagsync("recovery", "status", execution, "-q", "-o", "html").out)
    assert "The drill is running: wave 1" in shown
    assert "▸ launching" in shown
    assert "It goes on in AWS." in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("diff", "erp.yaml", "-o", "html"), "'html' is not one of"),
        (("run", "show", "-o", "html"), "Error: --output: the list of drives has no page"),
        (("run", "show", "--report", "x.html"), "Error: --report: the list of drives has no page"),
        (("run", "show", "20260301T120000Z-00000000", "--report", "/no/such/x.html"), "the page cannot be saved here"),
    ],
)
def test_what_has_no_page_says_so(in_process: Run, arguments: tuple[str, ...], said: str) -> None:
    refused = in_process("recovery", *arguments)
    assert refused.code != 0
    assert said in " ".join(refused.err.split())
