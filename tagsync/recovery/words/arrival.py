"""What became of a launched server: the instance that EC2 shows, and whether the tags of its source server arrived."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Arrival(StrEnum):
    """ARRIVED: the instance carries every tag of its source server. LACKING: one is missing, or has another value.
    GONE: EC2 does not show the instance, or shows it as terminated. UNKNOWN: something could not be read (law 1)."""

    ARRIVED = "ARRIVED"
    LACKING = "LACKING"
    GONE = "GONE"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class AfterLaunch:
    """The instance of a launched server. `tags` is how many keys were compared; `missing` and `different` are keys.

    `reason` says why it is GONE or UNKNOWN. `private_address` is empty where EC2 shows none.
    """

    arrival: Arrival
    instance_id: str = ""
    private_address: str = ""
    tags: int = 0
    missing: tuple[str, ...] = ()
    different: tuple[str, ...] = ()
    reason: str = ""
