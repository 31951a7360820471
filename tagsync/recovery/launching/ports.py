"""The port for what launches need. `tagsync.aws` implements it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from tagsync.core.model import LaunchSettings, Problem, SourceServer, Target
from tagsync.recovery.launching.needs import NO_SETTINGS, Needs


class NeedsReader(Protocol):
    """Reads what launches need in any target."""

    def needs(
        self,
        target: Target,
        servers: Sequence[SourceServer],
        known: Mapping[str, LaunchSettings | Problem] = NO_SETTINGS,
    ) -> Needs:
        """What launches of these servers need. `known` are launch settings that were read just now, by ARN. Never
        raises: what could not be read in time is a `Problem` at its place, and costs nothing else (laws 1 and 13)."""
        ...
