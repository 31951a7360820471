"""AWS's time, as its answers tell it, and whether it refused a call because this machine's clock is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

TOLERATED = timedelta(minutes=4)
"""AWS takes signatures that are up to 5 minutes old. A minute is left for the way of the request."""

_REFUSED = frozenset(
    {
        "AuthFailure",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestInTheFuture",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    }
)
"""Codes for a signature of the wrong time. All but two of them have other causes too."""

_IN_TEXT = re.compile(
    r"Signature (?:expired|not yet current): (?P<signed>\d{8}T\d{6}Z) is (?:now|still) (?:earlier|later) than \w+ "
    r"\((?P<there>\d{8}T\d{6}Z) [-+] \d+ min"
)
_COMPACT = "%Y%m%dT%H%M%SZ"
_SHOWN = "%Y-%m-%d %H:%M:%S"


NOTICED = timedelta(minutes=1)
"""A difference below this one is not told apart from the way of an answer, whose time has whole seconds."""


class AwsClock:
    """The time that AWS's last answer told. Threads may share it."""

    def __init__(self, here: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._here = here
        self._heard: tuple[str, datetime] | None = None

    def hear(self, answer: object) -> None:
        """Takes note of an answer of botocore."""
        headers = answer.get("ResponseMetadata", {}).get("HTTPHeaders", {}) if isinstance(answer, dict) else {}
        if date := headers.get("date"):
            self._heard = date, self._here()

    def now(self) -> datetime:
        """AWS's time; this machine's where no answer has told it, or where they differ by less than `NOTICED`."""
        here = self._here()
        if self._heard is None or (there := _from_header(self._heard[0])) is None:
            return here
        ahead = there - self._heard[1]
        return here + ahead if abs(ahead) >= NOTICED else here


def wrong_clock(code: str, said: str, date: str, now: datetime) -> str:
    """What is wrong with the clock, with both times; empty where it is right, or AWS refused for another reason.

    `date` is the header of that name in AWS's answer, `now` this machine's time. Without that header, the times in the
    error's text count.
    """
    if code not in _REFUSED:
        return ""
    here, there = now, _from_header(date)
    if there is None and (found := _IN_TEXT.search(said)):
        here, there = _compact(found["signed"]), _compact(found["there"])
    if there is None or abs(here - there) < TOLERATED:
        return ""
    minutes = round(abs(here - there).total_seconds() / 60)
    how = "fast" if here > there else "slow"
    return (
        f"the clock of this machine is {minutes:,} minutes {how}: it says {here.astimezone(UTC):{_SHOWN}}, "
        f"and AWS says {there.astimezone(UTC):{_SHOWN}} (UTC)"
    )


def _from_header(date: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(date)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _compact(text: str) -> datetime:
    return datetime.strptime(text, _COMPACT).replace(tzinfo=UTC)
