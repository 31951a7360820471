"""AWS's answer tells whether this machine's clock is wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from tagsync.aws.sdk.clock import AwsClock, wrong_clock

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
EXPIRED = "Signature expired: 20260304T114200Z is now earlier than 20260304T115500Z (20260304T120000Z - 5 min.)"
EARLY = "Signature not yet current: 20260304T121800Z is still later than 20260304T120500Z (20260304T120000Z + 5 min.)"


def at(minutes: float) -> str:
    return format_datetime(NOW + timedelta(minutes=minutes), usegmt=True)


@pytest.mark.parametrize(
    ("code", "said", "date", "wrong"),
    [
        (
            "SignatureDoesNotMatch",
            EXPIRED,
            at(18),
            "18 minutes slow: it says 2026-03-04 12:00:00, and AWS says 2026-03-04 12:18:00",
        ),
        (
            "InvalidSignatureException",
            EXPIRED,
            "",
            "18 minutes slow: it says 2026-03-04 11:42:00, and AWS says 2026-03-04 12:00:00",
        ),
        (
            "SignatureDoesNotMatch",
            EARLY,
            "",
            "18 minutes fast: it says 2026-03-04 12:18:00, and AWS says 2026-03-04 12:00:00",
        ),
        ("RequestTimeTooSkewed", "", at(-30), "30 minutes fast"),
        ("RequestExpired", "Request has expired.", at(1500), "1,500 minutes slow"),
        ("AuthFailure", "", at(18), "18 minutes slow"),
    ],
)
def test_a_wrong_clock_is_told_with_both_times(code: str, said: str, date: str, wrong: str) -> None:
    assert wrong in wrong_clock(code, said, date, NOW)


@pytest.mark.parametrize(
    ("code", "said", "date"),
    [
        ("RequestExpired", "Request has expired.", at(0)),
        ("SignatureDoesNotMatch", "The request signature we calculated does not match", at(3)),
        ("SignatureDoesNotMatch", "Signature expired: soon", "yesterday"),
        ("SignatureDoesNotMatch", EXPIRED, at(0)),
        ("AccessDenied", "", at(18)),
        ("ExpiredToken", "", at(18)),
    ],
)
def test_a_clock_that_is_right_or_not_the_cause_is_not_accused(code: str, said: str, date: str) -> None:
    assert wrong_clock(code, said, date, NOW) == ""


@pytest.mark.parametrize(("ahead", "told"), [(0, 0), (0.9, 0), (5, 5), (-90, -90), (1440, 1440)])
def test_awss_time_is_that_of_its_last_answer(ahead: float, told: float) -> None:
    here = datetime(2026, 1, 1, tzinfo=UTC)
    clock = AwsClock(lambda: here)
    clock.hear({"ResponseMetadata": {"HTTPHeaders": {"date": format_datetime(here + timedelta(minutes=30))}}})
    clock.hear({"ResponseMetadata": {"HTTPHeaders": {"date": format_datetime(here + timedelta(minutes=ahead))}}})
    silent: object
    for silent in ({}, {"ResponseMetadata": {"HTTPHeaders": {}}}, None, "text"):
        clock.hear(silent)
    here += timedelta(minutes=10)
    assert clock.now() == here + timedelta(minutes=told)


def test_without_a_time_of_aws_this_machines_counts() -> None:
    here = datetime(2026, 1, 1, tzinfo=UTC)
    clock = AwsClock(lambda: here)
    assert clock.now() == here
    clock.hear({"ResponseMetadata": {"HTTPHeaders": {"date": "yesterday"}}})
    assert clock.now() == here
