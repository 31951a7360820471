"""Forms of what a hook calls: a function, a document, a URL."""

from __future__ import annotations

from urllib.parse import urlsplit

from tagsync.core.documents.forms import ACCOUNT, REGION, Form

_FUNCTION_NAME = r"[a-zA-Z0-9_-]{1,64}"
FUNCTION_ARN = Form(
    rf"arn:aws(?:-[a-z]+)*:lambda:{REGION.pattern}:{ACCOUNT.pattern}:function:{_FUNCTION_NAME}(?::[a-zA-Z0-9_-]{{1,128}})?",
    "the ARN of a function",
    "Write arn:aws:lambda:<region>:<account>:function:<name>",
)
FUNCTION = Form(
    rf"{_FUNCTION_NAME}|{FUNCTION_ARN.pattern}",
    "a function",
    "Write its name, at most 64 letters, digits and _-, or its ARN",
)
DOCUMENT = Form(
    rf"[a-zA-Z0-9_.-]{{3,128}}|arn:aws(?:-[a-z]+)*:ssm:{REGION.pattern}:(?:{ACCOUNT.pattern})?:"
    r"(?:document|automation-definition)/[a-zA-Z0-9_.-]{3,128}",
    "an SSM document",
    "Write its name, 3 to 128 letters, digits and _.-, or its ARN",
)
"""Names and ARNs as SSM takes them (shape `DocumentARN`)."""
_MOST_IN_A_URL = 2048
_HOST = "0123456789abcdefghijklmnopqrstuvwxyz.-:[]"


def _url_problem(text: str) -> str:
    if not text.isascii() or any(character <= " " or character in '\\<>"{}|^`' for character in text):
        return "it holds characters that a URL does not have"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return "it is no URL"
    host = parts.hostname or ""
    if parts.scheme != "https":
        return "a check goes over https only"
    if not host or not set(host) <= set(_HOST) or port == 0:
        return "it names no host"
    if "@" in parts.netloc:
        return "it holds a name or a password"
    if parts.fragment or "#" in text:
        return "it has a fragment"
    segments = parts.path.lower().replace("%2e", ".").replace("%2f", "/").replace("%5c", "/").split("/")
    if "." in segments or ".." in segments:
        return "its path goes up or stays (. or ..)"
    return "" if len(text) <= _MOST_IN_A_URL else f"it has {len(text):,} characters"


URL = Form(fix="Write https://<host>/<path>", most=_MOST_IN_A_URL, check=_url_problem)
