"""The order in which people read servers: by name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Named(Protocol):
    """A server, or what a report says of one. `name` is empty where it is not known."""

    @property
    def name(self) -> str: ...
    @property
    def server_id(self) -> str: ...


_Named = TypeVar("_Named", bound=Named)


def by_name(servers: Iterable[_Named]) -> list[_Named]:
    """Sorted by `name_order`."""
    return sorted(servers, key=name_order)


def name_order(server: Named) -> tuple[str, str]:
    """Its name, and its id for those whose names are equal or not known."""
    return server.name, server.server_id
