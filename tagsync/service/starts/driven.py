"""A driven plan that is started once."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.aws.connection import Connection
from tagsync.core.model import Problem
from tagsync.engine.service_ports import LeaseHeld
from tagsync.engine.stop import Stop
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.ways import Anyone
from tagsync.recovery.words.begun_steps import Begun
from tagsync.recovery.words.recovery import Recovery
from tagsync.service.driven.desk import new_drive
from tagsync.service.driven.documents import DriveRequest
from tagsync.service.driven.reading import DriveReading
from tagsync.service.kit.answers import NotFound
from tagsync.service.starts.means import Means
from tagsync.service.starts.once import SKEW, Once
from tagsync.service.starts.verdict import StepFailed, held_up

_NEWEST = 50
"""Among so many drives is the one whose id was not kept: it was begun a few calls ago."""


@dataclass(frozen=True, slots=True)
class DrivenPlanStart:
    """The state machine of the service drives the plan; `connection` reads all accounts."""

    means: Means
    request: DriveRequest
    once: Once
    connection: Connection
    stop: Stop

    def preflight(self) -> Preflight:
        means, connection = self.means, self.connection
        connection.require_drs(*(target.region for target in self.request.plan.targets))
        drive = new_drive(self.request, self.once.asked.who, means.now())
        reading = DriveReading(connection, means.policy, means.workers, self.stop, means.now, means.hooks)
        return reading.preflight(self.request, drive).found.told(Anyone())

    def look(self, run_id: str) -> Recovery | Problem:
        """A drive that was started. Raises `StepFailed` if it is forgotten."""
        try:
            return recovery_of(self.means.desk.press(run_id))
        except NotFound as error:
            raise StepFailed(str(error)) from None

    def found(self, begun: Begun) -> str:
        """A drive of the plan and mode that the same one has asked for since; empty if there is none."""
        for drive in self.means.desk.newest(_NEWEST):
            asked_by = drive.acts[0].who if drive.acts else ""
            is_own = (drive.plan, drive.drill, asked_by) == (
                self.request.plan.name,
                self.request.drill,
                self.once.asked.who,
            )
            if is_own and drive.created_at >= begun.at - SKEW:
                return drive.run_id
        return ""

    def started(self) -> str:
        """The id of the drive that it starts. Raises `NotDone` and `StepFailed`."""
        self.once.begin()
        try:
            return self.means.desk.begin(self.request, self.once.asked.who).run_id
        except LeaseHeld as held:
            what = "A drive of this plan is at work that this execution did not start"
            raise held_up(held, what) from None
