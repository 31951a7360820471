"""Shows tag keys and values so that two different ones never look the same."""

from __future__ import annotations

import re
import unicodedata

HIDDEN = "***"
"""What stands for a value under `--redact` (law 9)."""

_PLAIN_KEY = re.compile(r"[A-Za-z0-9_.:/+@-]+")


def quote(text: str) -> str:
    """The text in double quotes, with everything invisible or misleading escaped as in JSON.

    Escaped are quotes, backslashes, control and format characters, every space but the ordinary one, and combining
    marks where the text has a shorter spelling that would look the same.
    """
    composed = unicodedata.is_normalized("NFC", text)
    return '"' + "".join(_shown(character, composed) for character in text) + '"'


def shown_key(key: str) -> str:
    """A tag key: bare where nothing about it can be misread, quoted otherwise."""
    return key if _PLAIN_KEY.fullmatch(key) else quote(key)


def shown_name(name: str) -> str:
    """A server's name: bare where it is printable and has no outer spaces, quoted otherwise."""
    quoted = quote(name)
    return name if quoted == f'"{name}"' and name == name.strip() else quoted


def one_line(text: str) -> str:
    """A sentence from elsewhere (AWS, a tag key) on one line, with everything invisible escaped."""
    return "".join(_code(c) if not c.isprintable() else c for c in " ".join(text.split()))


def _shown(character: str, composed: bool) -> str:
    if character in '"\\':
        return "\\" + character
    misleading = not composed and unicodedata.combining(character)
    if character.isprintable() and not misleading:
        return character
    return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(character) or _code(character)


def _code(character: str) -> str:
    number = ord(character)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"
