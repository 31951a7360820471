"""How long recoveries took: kept in a file, read of DRS, and held against one another."""

# ruff: noqa: F811 - fixtures of another module

from __future__ import annotations

import json
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import jsonschema
import pytest

from tagsync.cli.recovery.kit.history_file import HistoryFile, history_file
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.words.vocabulary import Outcome as Verdict
from tagsync.report.schemas import HISTORY_SCHEMA
from tests.cli.conftest import REGION, Outcome, Run, add_server
from tests.cli.recovery.test_executions import (
    _waiting_moves_the_clock,  # noqa: F401 - a fixture
    document,
    erp,  # noqa: F401 - a fixture
    fleet,  # noqa: F401 - a fixture
    started,
)
from tests.recovery.times.given import not_reached, times


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "recoveries.jsonl"


def drill(tagsync: Run, erp: Path, file: Path | None = None, *more: object) -> Outcome:
    kept = ("--history", file) if file else ()
    return tagsync("recovery", "start", erp, "--drill", "--replace-instances", *kept, *more)


def two_drills(tagsync: Run, aws: Lab, erp: Path, file: Path) -> tuple[Outcome, Outcome]:
    """A good drill, and a slower one a week later, with an objective that it misses."""
    first = drill(tagsync, erp, file)
    aws.clock.advance(7 * 86400)
    aws.drs(HUB, REGION).job_seconds = 600
    erp.write_text(f"{erp.read_text()}rto_minutes: 30\n")
    return first, drill(tagsync, erp, file)


def test_a_drill_is_held_against_the_last_one_and_its_objective(
    tagsync: Run, aws: Lab, erp: Path, fleet: list[str], file: Path, tmp_path: Path
) -> None:
    first, second = two_drills(tagsync, aws, erp, file)
    assert "RTO" not in first.out
    assert "; 8 min slower than the drill of 2026-01-01; RTO 30 min MISSED by 2 s." in second.out

    shown = tagsync("recovery", "history", "erp", "--history", file)
    assert shown.code == 0, shown.err
    assert [line.split()[0] for line in shown.out.splitlines()[1::2]] == ["2026-01-08", "2026-01-01"]
    assert "30 min MISSED" in shown.out
    assert "wave 1 10 min (4 min slower), wait after wave 1 10 min" in shown.out

    found = json.loads(tagsync("recovery", "history", erp, "--history", file, "-o", "json").out)
    jsonschema.validate(found, HISTORY_SCHEMA)
    assert [each["rto"] for each in found["recoveries"]] == ["missed", "met"]
    assert found["recoveries"][0]["slower_seconds"] == pytest.approx(480, abs=1)
    assert json.loads(tagsync("recovery", "history", erp, "-o", "json").out) == found, "DRS alone says the same"

    page = tmp_path / "history.html"
    markdown = tagsync("recovery", "history", "erp", "--history", file, "-o", "markdown", "--report", page).out
    assert markdown.startswith("## tagsync recovery history: erp\n")
    assert "The last drill took 30 min" in page.read_text()

    lines = file.read_text()
    seen = document(tagsync("recovery", "status", started(second), "--history", file, "-o", "json"))["times"]
    assert (seen["rto"], seen["before"]["joined"]) == ("missed", 0), "the file knows the objective"
    assert (file.read_text(), len(lines.splitlines())) == (lines, 2), "nothing is kept twice"


def test_a_damaged_line_costs_itself_alone_and_what_drs_forgets_is_still_known(
    tagsync: Run, aws: Lab, erp: Path, fleet: list[str], file: Path
) -> None:
    two_drills(tagsync, aws, erp, file)
    file.write_bytes(file.read_bytes()[:-40])
    shown = tagsync("recovery", "history", erp, "--history", file)
    assert shown.code == 1
    assert f"Some may be missing: {file}:2: " in shown.out
    assert "2026-01-08" in shown.out, "DRS has it"
    aws.clock.advance(86400)
    drill(tagsync, erp, file, "-q")
    assert len(HistoryFile(file).read().times) == 2, "the new line does not go on with the damaged one"
    drs = aws.drs(HUB, REGION)
    drs.executions.clear()
    drs.plans.clear()
    shown = tagsync("recovery", "history", "erp", "--history", file)
    assert (shown.code, "2026-01-09" in shown.out, "2026-01-01" in shown.out) == (1, True, True)
    assert "Some may be missing: erp: there is no plan of this name" in shown.out


def test_the_plan_may_come_from_standard_input(
    tagsync: Run, erp: Path, fleet: list[str], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    erp.write_text(f"{erp.read_text()}rto_minutes: 30\n")
    drill(tagsync, erp, file, "-q")
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(erp.read_bytes())))
    shown = tagsync("recovery", "history", "-", "--history", file)
    assert (shown.code, "30 min met" in shown.out) == (0, True), shown.err


def test_a_name_that_means_two_plans_is_no_history_of_both(
    tagsync: Run, aws: Lab, erp: Path, fleet: list[str], file: Path, tmp_path: Path
) -> None:
    drill(tagsync, erp, file, "-q")
    other = tmp_path / "other.yaml"
    other.write_text("version: 1\nname: erp\nregion: eu-west-1\nselector: {App: erp}\n")
    add_server(aws, 9, tags := {"App": "erp"}, tags, region="eu-west-1")
    assert tagsync("recovery", "apply", "--yes", other, "-q").code == 0
    drill(tagsync, other, file, "-q")
    shown = tagsync("recovery", "history", "erp", "--history", file)
    assert (shown.code, shown.out) == (1, "")
    assert "erp means 2 recoveries" in shown.err


def test_a_file_that_cannot_be_written_fails_no_drill(
    tagsync: Run, erp: Path, fleet: list[str], tmp_path: Path
) -> None:
    done = drill(tagsync, erp, tmp_path / "nowhere" / "file")
    assert done.code == 0
    assert "Not kept how long it took, in " in done.err
    assert "no such file or directory" in done.err


def test_a_plan_that_had_other_servers_is_not_compared(tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
    drill(tagsync, erp, None, "-q")
    aws.clock.advance(86400)
    assert tagsync("recovery", "apply", "--yes", erp, "-q", "--leave-out", fleet[2], "--force").code == 0
    done = drill(tagsync, erp, None, "--leave-out", fleet[2])
    assert "not compared with the drill of 2026-01-01, which had other servers (1 left since)" in done.out


class TestTheFile:
    def test_where_it_is(self, tmp_path: Path) -> None:
        def path(given: Path | None = None, **environ: str) -> Path | None:
            found = history_file(given, environ)
            return found.path if found else None

        usual = Path("/home/ann/.local/state/tagsync/recoveries.jsonl")
        assert path(HOME="/home/ann") == path(HOME="/home/ann", XDG_STATE_HOME="not/absolute") == usual
        assert path(HOME="/home/ann", XDG_STATE_HOME="/state") == Path("/state/tagsync/recoveries.jsonl")
        assert path(HOME="/home/ann", TAGSYNC_HISTORY="a") == Path("a")
        assert path(tmp_path, TAGSYNC_HISTORY="a") == tmp_path
        assert path() is None
        assert path(HOME="/home/ann", AWS_ENDPOINT_URL="http://127.0.0.1:5000") is None, "the lab is no history"

    def test_it_is_private_and_begins_with_its_folder(self, tmp_path: Path) -> None:
        file = HistoryFile(tmp_path / "state" / "tagsync" / "recoveries.jsonl")
        assert file.read().times == ()
        assert file.keep(times(1)) == ""
        assert (file.path.stat().st_mode & 0o777, file.path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
        assert file.read().times == (times(1),)

    def test_what_it_has_as_well_or_better_is_not_kept_again(self, tmp_path: Path) -> None:
        file = HistoryFile(tmp_path / "file")
        for each in (times(1, rto=30), times(1), not_reached(times(1), Verdict.INCOMPLETE), times(2)):
            assert file.keep(each) == ""
        assert file.read().times == (times(1, rto=30), times(2))
