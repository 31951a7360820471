"""The launch of one server within a job. `age` is the time since the job began, on the timeline below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tagsync.lab.drs.records.action_run import ActionRun

CLEANED, LAUNCHED = 4.0, 355.0
_TIMELINE = {
    "CLEANUP_START": 1.0,
    "CLEANUP_END": CLEANED,
    "SNAPSHOT_START": 5.0,
    "SNAPSHOT_END": 60.0,
    "CONVERSION_START": 61.0,
    "CONVERSION_END": 300.0,
    "LAUNCH_START": 301.0,
    "LAUNCHED": LAUNCHED,
}
SILENTLY = "SILENTLY"
_FAILURES = {"CONVERSION_END": "CONVERSION_FAIL", "LAUNCHED": "LAUNCH_FAILED"}
WAYS_TO_FAIL = ("SNAPSHOT_END", *_FAILURES, SILENTLY)
"""The phases in which a launch can fail. SILENTLY: after the snapshot, and no event says so."""

Event = tuple[float, str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class ServerLaunch:
    """`instance` is what is launched, `point` the moment of its data, `fails` where it fails, empty for nowhere.

    `error`: why, in AWS's words. `previous`: its snapshot fails, and an older point is used.
    """

    server_id: str
    instance: str
    point: float
    fails: str = ""
    error: str = ""
    previous: bool = False
    actions: tuple[ActionRun, ...] = ()

    @property
    def decided(self) -> float:
        """The age at which it is LAUNCHED or FAILED."""
        return _TIMELINE.get(self.fails, LAUNCHED) if self.fails else LAUNCHED

    def status(self, age: float) -> str:
        if self.fails and age >= self.decided:
            return "FAILED"
        if age < _TIMELINE["CLEANUP_START"]:
            return "PENDING"
        return "IN_PROGRESS" if age < LAUNCHED else "LAUNCHED"

    def runs(self, age: float) -> list[dict[str, Any]]:
        """The runs of post-launch actions that have begun."""
        return [each.wire(age) for each in self.actions if each.begins <= age and not self.fails]

    def log(self) -> Iterator[Event]:
        """Everything that the log will say. A launch that succeeds has no event of its own, only the job's end."""
        data = {"sourceServerID": self.server_id}
        error = data | {"rawError": self.error or f"simulated failure in {self.fails or 'SNAPSHOT_END'}"}
        for phase, at in _TIMELINE.items():
            if phase == "SNAPSHOT_END" and (self.previous or self.fails == phase):
                yield at - 1, "SNAPSHOT_FAIL", error
                yield at, "USING_PREVIOUS_SNAPSHOT_FAILED" if self.fails == phase else "USING_PREVIOUS_SNAPSHOT", data
            elif self.fails == phase:
                yield at, _FAILURES[phase], error
            elif phase == "LAUNCH_START":
                yield at, phase, data | {"targetInstanceID": self.instance}
            elif phase != "LAUNCHED":
                yield at, phase, data
            if self.fails == phase or (self.fails == SILENTLY and phase == "SNAPSHOT_END"):
                return
