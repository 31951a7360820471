"""The port that the estate needs besides the engine's `Reader`. `tagsync.aws` implements it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from tagsync.core.model import Target
from tagsync.discovery.estate.instances import InstanceReading


class EstateReader(Protocol):
    """Finds instances by their tags. Never raises for what AWS answers. Called from many threads at once."""

    def running(self, place: Target, keys: Sequence[str]) -> InstanceReading:
        """The running instances of an account and region that carry one of these tag keys, and perhaps others. What was
        read before a read broke off is in it, beside the problem (law 1)."""
        ...
