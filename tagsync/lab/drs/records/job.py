"""Recovery and termination jobs. Their progress is computed from their start and the clock; no thread runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tagsync.lab.clock import iso

JOB_SECONDS = 360.0  # how long a launch takes unless the backend's `job_seconds` says otherwise
_CLEANED = 4.0
_PHASES = {
    "CLEANUP_START": 1.0,
    "CLEANUP_END": _CLEANED,
    "SNAPSHOT_START": 5.0,
    "SNAPSHOT_END": 60.0,
    "CONVERSION_START": 61.0,
    "CONVERSION_END": 300.0,
    "LAUNCH_START": 301.0,
    "LAUNCHED": 355.0,
}
_FAILURES = {
    "SNAPSHOT_END": "SNAPSHOT_FAIL",
    "CONVERSION_END": "CONVERSION_FAIL",
    "LAUNCHED": "LAUNCH_FAILED",
}
FAILING_PHASES = tuple(_FAILURES)
_TERMINATION = 30.0


@dataclass(slots=True)
class Job:
    """One job: `failing` names the servers that fail and in which phase, `instances` what a launch creates.
    `errors` says why a server fails, where AWS has a reason of its own. `points` is the moment of the data that each
    server is launched from. A launch first terminates the instance that its server has, later creates the new one.

    `pace` is lab seconds per second of the timeline above.
    """

    id: str
    arn: str
    launches: bool
    is_drill: bool
    servers: tuple[str, ...]
    created: float
    pace: float
    instances: dict[str, str]
    failing: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    points: dict[str, float] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    cleaned: bool = False
    applied: bool = False

    @property
    def ends(self) -> float:
        return self.created + (JOB_SECONDS if self.launches else _TERMINATION) * self.pace

    @property
    def cleans(self) -> float:
        """When the instances that a launch replaces are terminated."""
        return self.created + _CLEANED * self.pace

    def status(self, now: float) -> str:
        """PENDING, STARTED or COMPLETED: a DRS job is never FAILED, its servers are."""
        if now >= self.ends:
            return "COMPLETED"
        return "PENDING" if now < self.created + self.pace else "STARTED"

    def launch_status(self, server_id: str, now: float) -> str:
        age = (now - self.created) / self.pace
        if not self.launches:
            return "TERMINATED" if now >= self.ends else "PENDING"
        failing = self.failing.get(server_id)
        if failing and age >= _PHASES[failing]:
            return "FAILED"
        if age < _PHASES["CLEANUP_START"]:
            return "PENDING"
        return "IN_PROGRESS" if age < _PHASES["LAUNCHED"] else "LAUNCHED"

    def wire(self, now: float) -> dict[str, Any]:
        initiated = "START_DRILL" if self.is_drill else "START_RECOVERY"
        record = {
            "jobID": self.id,
            "arn": self.arn,
            "type": "LAUNCH" if self.launches else "TERMINATE",
            "initiatedBy": initiated if self.launches else "TERMINATE_RECOVERY_INSTANCES",
            "creationDateTime": iso(self.created),
            "status": self.status(now),
            "participatingServers": [self._participant(server, now) for server in self.servers],
            "tags": self.tags,
        }
        return record | ({"endDateTime": iso(self.ends)} if now >= self.ends else {})

    def _participant(self, server_id: str, now: float) -> dict[str, Any]:
        status = self.launch_status(server_id, now)
        participant = {"sourceServerID": server_id, "launchStatus": status}
        if status == "LAUNCHED":
            participant["recoveryInstanceID"] = self.instances[server_id]
        return participant

    def log(self, now: float) -> list[dict[str, Any]]:
        """The log items by `now`, in order."""
        events: list[tuple[float, str, dict[str, Any]]] = [(0.5, "JOB_START", {})]
        for server in self.servers:
            events += self._launch_log(server) if self.launches else _termination_log(server)
        events.append(((self.ends - self.created) / self.pace, "JOB_END", {}))
        past = [
            (self.created + at * self.pace, name, data)
            for at, name, data in sorted(events, key=lambda event: event[0])
            if self.created + at * self.pace <= now
        ]
        return [
            {"logDateTime": iso(at), "event": name} | ({"eventData": data} if data else {}) for at, name, data in past
        ]

    def _launch_log(self, server_id: str) -> list[tuple[float, str, dict[str, Any]]]:
        events: list[tuple[float, str, dict[str, Any]]] = []
        for phase, at in _PHASES.items():
            data = {"sourceServerID": server_id}
            if self.failing.get(server_id) == phase:
                error = self.errors.get(server_id, f"simulated failure in {phase}")
                return [*events, (at, _FAILURES[phase], data | {"rawError": error})]
            if phase == "LAUNCH_START":
                data["targetInstanceID"] = self.instances[server_id]
            if phase != "LAUNCHED":  # a launch that succeeds has no event of its own, only JOB_END
                events.append((at, phase, data))
        return events


def _termination_log(server_id: str) -> list[tuple[float, str, dict[str, Any]]]:
    data = {"sourceServerID": server_id}
    return [(1.0, "CLEANUP_START", data), (29.0, "CLEANUP_END", data)]
