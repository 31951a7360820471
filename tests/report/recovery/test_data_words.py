"""Of which moment the data of a server is, and whether that is the point that was asked for: every way to say it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.recovery.words.points import RecoveryPoint
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus
from tagsync.report.pages.recovery.looks import look_of
from tagsync.report.recovery.data_words import data_words
from tagsync.report.recovery.execution_document import execution_to_document
from tests.fake_fleet import HOME, NOW
from tests.report.recovery.test_execution_lines import DONE, WAVE, text_of

HOUR = timedelta(hours=1)
ASKED = RecoveryPoint("pit-1", NOW - 3 * HOUR)
UP = ServerLaunch(HOME, "s-1", "web", Impact.CRITICAL, LaunchStatus.LAUNCHED, started_at=NOW)


@pytest.mark.parametrize(
    ("server", "words"),
    [
        (UP, ""),
        (replace(UP, point_at=NOW), "data of 2026-03-01 12:00 UTC"),
        (replace(UP, point_at=NOW - HOUR), "data of 2026-03-01 11:00 UTC, 1 h 0 min old at its launch"),
        (replace(UP, point_at=NOW - HOUR, started_at=None), "data of 2026-03-01 11:00 UTC"),
        (
            replace(UP, asked_point=ASKED, point_at=ASKED.taken_at + timedelta(minutes=4)),
            "data of 2026-03-01 09:04 UTC, 2 h 56 min old at its launch, as asked (pit-1)",
        ),
        (
            replace(UP, asked_point=ASKED, point_at=ASKED.taken_at + timedelta(minutes=5)),
            "data of 2026-03-01 09:05 UTC, 2 h 55 min old at its launch, "
            "from ANOTHER POINT than asked: pit-1 of 2026-03-01 09:00 UTC",
        ),
        (
            replace(UP, asked_point=ASKED),
            "pit-1 of 2026-03-01 09:00 UTC was asked for, and DRS does not say of when its data is",
        ),
        (
            replace(UP, asked_point=ASKED, status=LaunchStatus.NOT_STARTED),
            "to be launched from pit-1 of 2026-03-01 09:00 UTC",
        ),
        (replace(UP, asked_point=ASKED, status=LaunchStatus.FAILED), ""),
        (replace(UP, status=LaunchStatus.PENDING), ""),
    ],
)
def test_the_data_of_a_server_is_told(server: ServerLaunch, words: str) -> None:
    assert data_words(server) == words


def test_another_point_than_asked_is_counted_shown_and_in_the_document() -> None:
    other = replace(UP, asked_point=ASKED, point_at=NOW - HOUR)
    recovery = replace(
        DONE, steps=(replace(WAVE, servers=(other, replace(UP, asked_point=ASKED, point_at=ASKED.taken_at))),)
    )
    assert text_of(recovery).endswith("2 of 2 servers launched, 1 from ANOTHER point than asked.\n")
    first, second = execution_to_document(recovery)["steps"][0]["servers"]
    assert (first["from_other_point"], second["from_other_point"]) == (True, False)
    assert first["asked_point"] == {"point_id": "pit-1", "at": "2026-03-01T09:00:00.000Z"}
    assert (first["data_age_seconds"], second["data_age_seconds"]) == (3600, 3 * 3600)
    assert (look_of(other).words, look_of(other).tone) == ("launched, another point than asked", "bad")
