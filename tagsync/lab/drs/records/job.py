"""Recovery and termination jobs. Their progress is computed from their start and the clock; no thread runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tagsync.lab.clock import iso
from tagsync.lab.drs.records.server_launch import CLEANED, Event, ServerLaunch

JOB_SECONDS = 360.0  # how long a launch takes unless the backend's `job_seconds` says otherwise
_SHUT_DOWN, _TERMINATION = 5.0, 30.0


@dataclass(slots=True)
class Job:
    """One job: `launches` of source servers, or the termination of `instances`, each by its source server.

    A launch first terminates the instance that its server has (`cleaned`), and later creates the new one (`applied`). A
    termination first shuts its instances down. With an `error` it fails, and the instances stay as they are.
    `pace` is lab seconds per second of a job's timeline.
    """

    id: str
    arn: str
    initiated_by: str
    created: float
    pace: float
    launches: dict[str, ServerLaunch] = field(default_factory=dict)
    instances: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    cleaned: bool = False
    applied: bool = False
    error: str = ""

    @property
    def servers(self) -> tuple[str, ...]:
        return tuple(self.launches or self.instances)

    @property
    def terminates(self) -> tuple[str, ...]:
        """The recovery instances that it ends; none where it fails."""
        return () if self.error else tuple(self.instances.values())

    @property
    def is_drill(self) -> bool:
        return self.initiated_by == "START_DRILL"

    @property
    def ends(self) -> float:
        return self.created + (JOB_SECONDS if self.launches else _TERMINATION) * self.pace

    @property
    def cleans(self) -> float:
        """When the instances that a launch replaces are terminated, and those of a termination shut down."""
        return self.created + (CLEANED if self.launches else _SHUT_DOWN) * self.pace

    def decided(self, launch: ServerLaunch) -> float:
        """When a launch of it is LAUNCHED or FAILED."""
        return self.created + launch.decided * self.pace

    def age(self, now: float) -> float:
        return (now - self.created) / self.pace

    def launched(self, server_id: str) -> bool:
        """Whether the launch of a server succeeds, in the end."""
        return server_id in self.launches and not self.launches[server_id].fails

    def status(self, now: float) -> str:
        """PENDING, STARTED or COMPLETED: a DRS job is never FAILED, its servers are."""
        if now >= self.ends:
            return "COMPLETED"
        return "PENDING" if now < self.created + self.pace else "STARTED"

    def wire(self, now: float) -> dict[str, Any]:
        record = {
            "jobID": self.id,
            "arn": self.arn,
            "type": "LAUNCH" if self.launches else "TERMINATE",
            "initiatedBy": self.initiated_by,
            "creationDateTime": iso(self.created),
            "status": self.status(now),
            "participatingServers": [self._participant(server, now) for server in self.servers],
            "participatingResources": [],
            "tags": self.tags,
        }
        return record | ({"endDateTime": iso(self.ends)} if now >= self.ends else {})

    def _participant(self, server_id: str, now: float) -> dict[str, Any]:
        launch, runs = self.launches.get(server_id), []
        if launch is None:
            status = ("FAILED" if self.error else "TERMINATED") if now >= self.ends else "IN_PROGRESS"
            status = status if now >= self.created + self.pace else "PENDING"
        else:
            status, runs = launch.status(self.age(now)), launch.runs(self.age(now))
        participant = {"sourceServerID": server_id, "launchStatus": status, "launchActionsStatus": {"runs": runs}}
        if launch is not None and status == "LAUNCHED":
            participant["recoveryInstanceID"] = launch.instance
        return participant

    def log(self, now: float) -> list[dict[str, Any]]:
        """The log items by `now`, in order."""
        events: list[Event] = [(0.5, "JOB_START", {})]
        for server in self.instances:
            data = {"sourceServerID": server}
            failed = (29.0, "CLEANUP_FAIL", data | {"rawError": self.error})
            events += [(1.0, "CLEANUP_START", data), failed if self.error else (29.0, "CLEANUP_END", data)]
        for launch in self.launches.values():
            events += launch.log()
        events.append((self.age(self.ends), "JOB_END", {}))
        past = [event for event in sorted(events, key=lambda event: event[0]) if event[0] <= self.age(now)]
        return [
            {"logDateTime": iso(self.created + at * self.pace), "event": name} | ({"eventData": data} if data else {})
            for at, name, data in past
        ]
