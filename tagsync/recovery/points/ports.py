"""The port for reading recovery points. `tagsync.aws` implements it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from tagsync.core.model import Target
from tagsync.recovery.words.points import PointsListed


class PointReader(Protocol):
    def points(self, target: Target, server_ids: Collection[str]) -> PointsListed:
        """All recovery points of each of these servers that are taken. One call a server, or more."""
        ...
