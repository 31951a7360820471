"""Steers one drive for a person, and answers what is not possible now."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tagsync.core.documents.document import Document
from tagsync.engine.service_ports import LeaseHeld
from tagsync.engine.standby.charge import code_of
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import DriveMoved
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.words.steering import Steering, WrongMoment
from tagsync.service.driven.answers import NotNowAnswer
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.kit.recovery_start import Replacing

NOT_NOW = (LeaseHeld, WrongMoment, DriveMoved)
"""What the desk raises if something is not possible now. Trying again later may help."""


@dataclass(frozen=True, slots=True)
class DriveSteering(Steering[Drive]):
    """Steers one drive, which can also be approved and denied. `who` is the name of the person who acts, `accept` says
    which recovery instances a retry or a skip may replace.

    Raises `NotFound`, `ServiceError`, and one of `NOT_NOW`.
    """

    desk: DriveDesk
    run_id: str
    who: str
    accept: Accept = field(default_factory=Accept)

    def replacing(self, said: Replacing) -> DriveSteering:
        """May replace what is said there. Raises `InputError` if that names another plan, and `NotFound`."""
        document = Document({})
        if said.production_of:
            said.check_name(document, self.look().plan)
        document.done()
        return replace(self, accept=said.replacing)

    def look(self) -> Drive:
        return self.desk.look(self.run_id)

    def approve(self) -> Drive:
        return self.desk.approve(self.run_id, self.who)

    def deny(self) -> Drive:
        return self.desk.deny(self.run_id, self.who)

    def retry(self) -> Drive:
        return self.desk.retry(self.run_id, self.who, self.accept)

    def skip(self) -> Drive:
        return self.desk.skip(self.run_id, self.who, self.accept)

    def cancel(self) -> Drive:
        return self.desk.cancel(self.run_id, self.who)


def not_now(error: LeaseHeld | WrongMoment | DriveMoved) -> NotNowAnswer:
    """The answer to an error of `NOT_NOW`."""
    if isinstance(error, LeaseHeld):
        return {"code": code_of(error), "message": str(error), "run_id": error.run_id}
    return {"code": "CONFLICT", "message": str(error)}
