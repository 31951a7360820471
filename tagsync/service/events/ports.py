"""The ports of single tag changes. `tagsync.aws` implements them."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from tagsync.core.model import Target, TargetReading


class EventOrder(Protocol):
    """The newest tag-change event that was acted on, for each instance."""

    def claim(self, account: str, region: str, instance_id: str, version: int, *, now: datetime) -> bool:
        """False if a newer event was acted on before. The same event may be claimed again."""
        ...


class InstanceReader(Protocol):
    """Finds the source servers of one instance."""

    def read_servers_of(self, target: Target, instance_id: str) -> TargetReading:
        """The source servers whose origin is this instance (`DescribeSourceServers` by `hardwareId`)."""
        ...
