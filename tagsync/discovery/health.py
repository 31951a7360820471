"""Health: whether a server can be launched now, and why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tagsync.core.model import SourceServer


class Readiness(StrEnum):
    """`launchable`: a recovery point exists. `launching`: a launch is at work, and DRS begins no second one meanwhile.
    `not_yet`: the first recovery point is being made. `unhealthy`: replication is broken."""

    LAUNCHABLE = "launchable"
    LAUNCHING = "launching"
    NOT_YET = "not_yet"
    UNHEALTHY = "unhealthy"


@dataclass(frozen=True, slots=True)
class Health:
    """Whether a server can be launched. `reason` says why, in one sentence. `keeps_points`: it does not replicate, and
    its recovery points stay until their retention ends."""

    readiness: Readiness
    reason: str
    keeps_points: bool = False

    @property
    def is_launchable(self) -> bool:
        return self.readiness is Readiness.LAUNCHABLE

    @property
    def is_fit(self) -> bool:
        """Whether it can be launched now, or as soon as the launch that is at work has ended."""
        return self.readiness in (Readiness.LAUNCHABLE, Readiness.LAUNCHING)


BY_STATE: Mapping[str, Health] = {
    "CONTINUOUS": Health(Readiness.LAUNCHABLE, "replicates continuously"),
    "BACKLOG": Health(Readiness.LAUNCHABLE, "has a recovery point, and lags behind with a backlog"),
    "CREATING_SNAPSHOT": Health(Readiness.LAUNCHABLE, "has a recovery point, and takes the next one now"),
    "RESCAN": Health(Readiness.LAUNCHABLE, "has a recovery point, and scans its disks again"),
    "INITIATING": Health(Readiness.NOT_YET, "replication is being set up: there is no recovery point yet"),
    "INITIAL_SYNC": Health(Readiness.NOT_YET, "the first sync is under way: there is no recovery point yet"),
    "STOPPED": Health(Readiness.UNHEALTHY, "replication is stopped, which deletes its recovery points"),
    "PAUSED": Health(Readiness.UNHEALTHY, "replication is paused", keeps_points=True),
    "STALLED": Health(Readiness.UNHEALTHY, "replication is stalled", keeps_points=True),
    "DISCONNECTED": Health(
        Readiness.UNHEALTHY, "the server is disconnected from DRS, which deletes its recovery points"
    ),
}
"""By `dataReplicationInfo.dataReplicationState`."""

_LAUNCHING = Health(Readiness.LAUNCHING, "a launch of it is at work")
_LAUNCH_AT_WORK = "PENDING"
"""`lastLaunchResult` until the launch has ended."""


def health_of(server: SourceServer) -> Health:
    """The health of a server by what DRS says. A missing or unknown state is never launchable."""
    if server.extension == "EXTENSION_ERROR":
        return Health(Readiness.UNHEALTHY, "its extension from the staging account has failed")
    state = server.replication_state
    if not state:
        return Health(Readiness.UNHEALTHY, "DRS gives no replication state")
    health = BY_STATE.get(state) or Health(Readiness.UNHEALTHY, f"its replication state {state} is not known")
    return _LAUNCHING if health.is_launchable and server.last_launch == _LAUNCH_AT_WORK else health
