"""The labels of servers in Terraform: readable, and stable.

A label is the server's name and id, `shop-web-03 (s-1234567890abcdef0)`, or the id alone if the server has no name.
Only the id identifies it: a server keeps its label in the state even if its name changes.
"""

from __future__ import annotations

from collections.abc import Iterable


def server_id_of(label: str) -> str:
    return label.rpartition("(")[2].removesuffix(")")


class Labels:
    """Gives servers their labels; those of `known` labels keep theirs."""

    def __init__(self, known: Iterable[str]) -> None:
        self._labels = {server_id_of(label): label for label in known}

    def label(self, server_id: str, name: str) -> str:
        return self._labels.setdefault(server_id, f"{name} ({server_id})" if name else server_id)
