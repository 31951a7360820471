"""``python -m tagsync.lab clock`` and ``fault``, asked of a lab in another process."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime

import pytest

from tagsync.lab import command
from tagsync.lab.faults.usual import KINDS
from tagsync.lab.lab import HUB, Lab


@pytest.fixture(autouse=True)
def in_use(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", lab.url)


def test_the_clock_is_moved(lab: Lab, capsys: pytest.CaptureFixture[str]) -> None:
    for move in ("+90s", "+10m", "+2h", "+1d"):
        assert command.main(["clock", move]) == 0
    assert lab.clock.now() == pytest.approx(time.time() + 90 + 600 + 7200 + 86400, abs=10)
    shown = datetime.strptime(capsys.readouterr().out.splitlines()[-1], "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=UTC)
    assert shown.timestamp() == pytest.approx(lab.clock.now(), abs=10)


def test_the_clock_is_shown_and_hastened(lab: Lab, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["clock", "--speed", "60"]) == 0
    assert lab.clock.speed == 60
    assert command.main(["clock"]) == 0
    assert capsys.readouterr().out.count(", 60 seconds pass in a real one\n") == 2
    lab.clock.freeze()
    assert command.main(["clock"]) == 0
    assert capsys.readouterr().out == "2026-01-01 00:00:00 UTC, it stands still\n"


def test_faults_are_added_listed_and_cleared(lab: Lab, capsys: pytest.CaptureFixture[str]) -> None:
    lab.drs(HUB, "us-east-1").seed_server("erp-db-1")
    assert command.main(["fault", "list"]) == 0
    assert command.main(["fault", "add", "region-down", "eu-west-1"]) == 0
    assert command.main(["fault", "add", "launch-fails", "erp-db-1"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "No fault is in force."
    assert told[-2:] == [
        "1  region-down eu-west-1: every call to the region is answered 503, struck 0 times",
        "2  launch-fails erp-db-1: the next launch of the server fails, struck 0 times",
    ]
    assert command.main(["fault", "clear", "1"]) == 0
    assert command.main(["fault", "clear"]) == 0
    assert command.main(["fault", "clear"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "ended: region-down eu-west-1",
        "ended: launch-fails erp-db-1",
        "No fault is in force.",
    ]


def test_a_mistake_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, told in (
        ("clock 10m", "give +90s"),
        ("clock +ten", "give +90s"),
        ("clock --speed 0", "not a speed"),
        ("fault", "COMMAND"),
        ("fault add earthquake", "there is region-down"),
        ("fault add denied nosuch", "no role nosuch"),
        ("fault clear 3", "no fault 3"),
    ):
        assert command.main(arguments.split()) == 1
        error = capsys.readouterr().err
        assert told in error
        assert error.count("\n") == 1


def test_the_help_lists_every_fault(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["fault", "add", "--help"])
    told = capsys.readouterr().out
    assert all(re.search(rf"^  {name} {re.escape(kind.of)} +{kind.does}$", told, re.M) for name, kind in KINDS.items())
