"""URLs of hooks: one GET, with its certificate checked, that follows no redirect and uses no proxy."""

from __future__ import annotations

import os
import ssl
import time
from contextlib import closing
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urlsplit

from botocore.httpsession import where

from tagsync.recovery.hooks.ports import Heard, HookAnswer, HookCall

_SECONDS = 10.0
"""The longest time to connect, and the longest time to read in."""
_MOST_BYTES = 65_536
"""What is read of an answer. The end of it is kept."""


def ask(call: HookCall) -> HookAnswer:
    """One look. Until it answers as expected, it is asked again."""
    parts, seconds = urlsplit(call.called), min(_SECONDS, call.seconds)
    asked = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
    context = ssl.create_default_context(cafile=_authorities())
    host = parts.hostname or ""
    try:
        with closing(HTTPSConnection(host, parts.port, timeout=seconds, context=context)) as connection:
            connection.request("GET", asked, headers={"User-Agent": "tagsync"})
            answer = connection.getresponse()
            body = _body(answer, time.monotonic() + seconds)
    except (HTTPException, OSError) as error:
        return HookAnswer(Heard.RUNNING, f"no answer: {type(error).__name__}: {' '.join(str(error).split())[:200]}")
    text, expected = body.decode("utf-8", "replace"), call.hook.expected
    if answer.status == expected:
        return HookAnswer(Heard.SUCCEEDED, "", text)
    return HookAnswer(Heard.RUNNING, f"it answers {answer.status}, and {expected} is expected", text)


def _authorities() -> str:
    """The certificates that are trusted: those that botocore trusts, or those that the environment names."""
    return os.environ.get("AWS_CA_BUNDLE") or os.environ.get("SSL_CERT_FILE") or str(where())


def _body(answer: HTTPResponse, until: float) -> bytes:
    """What comes in time, up to a limit."""
    body = b""
    while len(body) < _MOST_BYTES and time.monotonic() < until:
        more = answer.read1(_MOST_BYTES - len(body))
        if not more:
            break
        body += more
    return body
