"""How long a recovery took, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.recovery.times.compared import Compared, compared
from tagsync.recovery.times.history import history_of
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.recovery.history_lines import NOTHING, history_lines, history_markdown
from tagsync.report.recovery.times_lines import took_lines
from tests.recovery.times.given import not_reached, times

DRILL = times(0, 14)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Compared(times(7, 17)), []),
        (
            compared(times(7, 17, rto=30), [DRILL]),
            [
                "It took 17 min until every CRITICAL server was launched; 3 min slower than the drill of 2026-11-20; "
                "RTO 30 min met."
            ],
        ),
        (
            compared(times(7, 11, rto=10), [replace(DRILL, drill=False)]),
            [
                "It took 11 min until every CRITICAL server was launched; 3 min faster than the recovery of "
                "2026-11-20; RTO 10 min MISSED by 1 min."
            ],
        ),
        (
            compared(times(7, 14), [DRILL]),
            ["It took 14 min until every CRITICAL server was launched; as fast as the drill of 2026-11-20."],
        ),
        (
            compared(times(7, 17), [times(0, 14, servers=("a", "c"))]),
            [
                "It took 17 min until every CRITICAL server was launched; not compared with the drill of 2026-11-20, "
                "which had other servers (1 joined and 1 left since)."
            ],
        ),
        (
            Compared(not_reached(times(7, 17, rto=30), Outcome.FAILED), unread="denied"),
            ["It ended after 18 min; RTO 30 min not known.", "Earlier recoveries could not all be read: denied"],
        ),
    ],
)
def test_it_says_how_long_it_took_against_what(given: Compared, expected: list[str]) -> None:
    assert [line.text for line in took_lines(given)] == expected


def test_a_history_has_a_line_for_each_recovery_and_its_waves_compared() -> None:
    history = history_of([times(7, 17, rto=30), DRILL], ["DRS: denied"])
    assert [line.text for line in history_lines(history, 5)] == [
        "Started (UTC)     Kind          Outcome    Took    RTO         Against the last good one before",
        "2026-11-27 22:00  native drill  SUCCEEDED  17 min  30 min met  3 min slower than the drill of 2026-11-20",
        "    wave 1 8 min (2 min slower), wave 2 8 min (2 min slower)",
        "2026-11-20 22:00  native drill  SUCCEEDED  14 min",
        "    wave 1 7 min, wave 2 7 min",
        "Some may be missing: DRS: denied",
    ]


def test_a_history_of_nothing_says_so() -> None:
    assert [line.text for line in history_lines(history_of([]), 5)] == [NOTHING]
    assert history_markdown("erp", history_of([]), 5) == f"## tagsync recovery history: erp\n\n{NOTHING}\n"


def test_a_history_as_markdown_is_a_table() -> None:
    made = history_markdown("erp|x", history_of([times(7, 17, rto=30), DRILL]), 1)
    assert "## tagsync recovery history: erp\\|x" in made
    assert "| 2026-11-27 22:00 | native drill | SUCCEEDED | 17 min | 30 min met | 3 min slower than" in made
    assert "2026-11-20 22:00" not in made
