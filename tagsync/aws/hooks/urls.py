"""URLs of hooks: one GET, with its certificate checked, that follows no redirect."""

from __future__ import annotations

import os
import time

import urllib3
from botocore.httpsession import where

from tagsync.recovery.hooks.ports import Heard, HookAnswer, HookCall

_SECONDS = 10.0
"""The longest time to connect, and the longest time to read in."""
_MOST_BYTES = 65_536
"""What is read of an answer. The end of it is kept."""


def ask(call: HookCall) -> HookAnswer:
    """One look. Until it answers as expected, it is asked again."""
    seconds = min(_SECONDS, call.seconds)
    timeout = urllib3.Timeout(connect=seconds, read=seconds)
    try:
        with urllib3.PoolManager(cert_reqs="CERT_REQUIRED", ca_certs=_authorities()) as pool:
            answer = pool.request(
                "GET",
                call.called,
                redirect=False,
                retries=False,
                timeout=timeout,
                preload_content=False,
                headers={"User-Agent": "tagsync"},
            )
            try:
                body = _body(answer, time.monotonic() + seconds)
            finally:
                answer.close()
    except (urllib3.exceptions.HTTPError, OSError) as error:
        return HookAnswer(Heard.RUNNING, f"no answer: {_words(error)}")
    text = body.decode("utf-8", "replace")
    expected = call.hook.expected
    if answer.status == expected:
        return HookAnswer(Heard.SUCCEEDED, "", text)
    return HookAnswer(Heard.RUNNING, f"it answers {answer.status}, and {expected} is expected", text)


def _authorities() -> str:
    """The certificates that are trusted: those that botocore trusts, or those that the environment names."""
    return os.environ.get("AWS_CA_BUNDLE") or os.environ.get("SSL_CERT_FILE") or str(where())


def _body(answer: urllib3.BaseHTTPResponse, until: float) -> bytes:
    """What comes in time, up to a limit."""
    body = b""
    while len(body) < _MOST_BYTES and time.monotonic() < until:
        more = answer.read1(_MOST_BYTES - len(body))
        if not more:
            break
        body += more
    return body


def _words(error: Exception) -> str:
    """What went wrong, on one line, without the objects that urllib3 names."""
    text = " ".join(str(getattr(error, "reason", "") or error).split())
    return f"{type(error).__name__}: {text.rpartition('>: ')[2][:200]}"
