"""Shows tag keys and values so that two different ones never look the same."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from tagsync.core.model import SourceServer

HIDDEN = "***"
"""What stands for a value under `--redact` (law 9)."""

_PLAIN_KEY = re.compile(r"[A-Za-z0-9_.:/+@-]+")


def quote(text: str) -> str:
    """The text in double quotes, with everything invisible or misleading escaped as in JSON.

    Quotes, backslashes, control and format characters, and every space but the ordinary one are escaped. If the text
    has another spelling that would look the same (of an accent, say), all that is not ASCII is escaped too.
    """
    shown = '"' + "".join(_escaped(character) for character in text) + '"'
    if unicodedata.is_normalized("NFC", shown):
        return shown
    return "".join(character if character.isascii() else _code(character) for character in shown)


def shown_key(key: str) -> str:
    """A tag key: bare where nothing about it can be misread, quoted otherwise."""
    return key if _PLAIN_KEY.fullmatch(key) else quote(key)


def shown_name(name: str) -> str:
    """A server's name: bare where it is printable and has no outer spaces, quoted otherwise."""
    quoted = quote(name)
    return name if quoted == f'"{name}"' and name == name.strip() else quoted


def without_entries(text: str) -> str:
    """The text of a rule or notice without the host name for which tags are listed, where names are to be hidden."""
    return re.sub(r"listed for [^\s,]+", "listed", text)


def one_line(text: str) -> str:
    """A sentence from elsewhere (AWS, a tag key) on one line, with everything invisible escaped."""
    return "".join(_code(c) if not c.isprintable() else c for c in " ".join(text.split()))


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if character.isprintable():
        return character
    return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(character) or _code(character)


def _code(character: str) -> str:
    number = ord(character)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def hidden_server(server: SourceServer) -> SourceServer:
    """The server without tag values and names."""
    tags = dict.fromkeys(server.tags, HIDDEN)
    return replace(server, tags=tags, hostname=server.hostname and HIDDEN, fqdn=server.fqdn and HIDDEN)
