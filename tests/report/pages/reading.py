"""Reads pages: their text as a person sees it, and the servers in them as the script does."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any


class _Parser(HTMLParser):
    """Collects the elements and texts. Scripts and styles are no text."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.texts.append(data)


def elements(page: str) -> list[tuple[str, dict[str, str | None]]]:
    """Every element with its attributes."""
    return _parsed(page).elements


def text(page: str) -> str:
    """What is to be read, with single spaces."""
    return " ".join("".join(_parsed(page).texts).split())


def words(page: str) -> str:
    """What is to be read, with a space between one element and the next."""
    return " ".join(" ".join(_parsed(page).texts).split())


def servers(page: str) -> list[dict[str, Any]]:
    """The servers of the explorer, as explorer.js unpacks them."""
    island = re.search(r'<script type="application/json" id="island">(.*?)</script>', page, re.DOTALL)
    assert island
    return unpacked(json.loads(island[1]))


def unpacked(packed: Any) -> list[dict[str, Any]]:
    """The servers of an island."""
    texts = packed["texts"]
    return [
        {
            "status": texts[status],
            "tone": texts[tone],
            "account": texts[account],
            "region": texts[region],
            "id": server_id,
            "name": name,
            "brief": texts[brief],
            "changes": [[texts[part] for part in each] for each in changes],
            "facts": [(texts[label], texts[fact]) for label, fact in facts],
            "remarks": [texts[each] for each in remarks],
            "keys": [texts[each] for each in keys],
        }
        for status, tone, account, region, server_id, name, brief, changes, facts, remarks, keys in packed["rows"]
    ]


def _parsed(page: str) -> _Parser:
    parser = _Parser()
    parser.feed(page)
    parser.close()
    return parser
