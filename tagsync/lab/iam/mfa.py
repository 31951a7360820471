"""MFA devices: each account's administrator has one, `arn:aws:iam::ACCOUNT:mfa/admin`, with the codes of RFC 6238."""

from __future__ import annotations

import hashlib
import hmac
import threading

from tagsync.lab.clock import Clock
from tagsync.lab.iam.identities import Identity

_PERIOD = 30
"""Seconds for which a device shows a code."""


class MfaDevices:
    """A code is taken while its device shows it and one period before and after, and only once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._used: set[tuple[str, int]] = set()

    def reset(self) -> None:
        self._used.clear()

    def code(self, account: str) -> str:
        """What the device of the account's administrator shows now."""
        return _code(account, self._period())

    def refuses(self, caller: Identity, serial: str, code: str) -> str:
        """Why a code does not pass, in AWS's words; empty if it passes."""
        if not code:
            return "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code."
        if serial != caller.arn.replace(":user/", ":mfa/"):
            return (
                "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number "
                "is valid and associated with this user."
            )
        with self._lock:
            for period in range(self._period() - 1, self._period() + 2):
                if code == _code(caller.account, period) and (serial, period) not in self._used:
                    self._used.add((serial, period))
                    return ""
        return "MultiFactorAuthentication failed with invalid MFA one time pass code. "

    def _period(self) -> int:
        return int(self._clock.now()) // _PERIOD


def _code(account: str, period: int) -> str:
    """RFC 4226, section 5.3: six digits."""
    digest = hmac.digest(f"lab-mfa-{account}".encode(), period.to_bytes(8, "big"), hashlib.sha1)
    start = digest[-1] & 0xF
    return f"{(int.from_bytes(digest[start : start + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"
