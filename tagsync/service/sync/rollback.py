"""Rollbacks of runs: the documents that ask for one, and whether it can be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Choice, Flag, Text
from tagsync.core.errors import TagsyncError
from tagsync.engine.history import BY_INVOCATION, Header, Source
from tagsync.engine.kept.values import KeptValues
from tagsync.engine.outcomes import total
from tagsync.engine.service_ports import LeaseHeld, Leases, Runs
from tagsync.service.kit.answers import NotFound
from tagsync.service.kit.requests import RUN_ID
from tagsync.service.sync.request import SyncRequest, Undo

_SAVED = "If a plan of it was saved, use: tagsync rollback FILE"


class CannotUndo(TagsyncError):
    """A run cannot be rolled back, with the reason."""


@declared
class RollbackBody:
    """The body of `POST /drs/tag-sync/{run_id}/rollback`."""

    dry_run: bool = member(Flag(), "Say what would be written, and write nothing.", default=False, key="dryRun")
    force: bool = member(
        Flag(), "Write also what is beyond the limits of the policy; the run records them.", default=False
    )
    run_async: bool = member(Flag(), "Answer at once, and work on.", default=False, key="async")


@declared
class RollbackEvent(RollbackBody):
    """An event of the function that asks for a rollback."""

    step: str = member(Choice(("rollback",)), "What the event is.")
    run_id: str = member(Text(RUN_ID), "The run to roll back.", key="runId")
    started_by: str = member(
        Text(), "Who starts it, for the record: nothing proves it.", default=BY_INVOCATION, key="startedBy"
    )


@dataclass(frozen=True, slots=True)
class Undoing:
    """What says whether a run can be rolled back."""

    runs: Runs
    leases: Leases
    values: KeptValues

    def request(self, run_id: str, asked: RollbackBody, caller: str, now: datetime) -> SyncRequest:
        """The request of a run that rolls back another. Raises `NotFound`, `CannotUndo`, `LeaseHeld`."""
        header = self.runs.header(run_id)
        if header is None:
            raise NotFound(f"There is no run {run_id}; runs are forgotten after a while")
        self._check(header, now)
        if header.status is None and self.leases.holder(header.scope, now) == run_id and asked.dry_run:
            raise LeaseHeld(header.scope, run_id)  # which the lease of a dry run would not find out
        return SyncRequest(
            account=header.account,
            role_name=header.role_name,
            dry_run=asked.dry_run,
            run_async=asked.run_async,
            source=Source.ROLLBACK,
            started_by=caller,
            undo=Undo(run_id, header.scope, asked.force),
        )

    def _check(self, header: Header, now: datetime) -> None:
        """Raises `CannotUndo` for a run of which nothing is kept that could be written back."""
        if header.dry_run:
            raise CannotUndo(f"The run {header.run_id} was a dry run. It wrote nothing, so there is nothing to undo")
        if not header.keeps_values:
            why = "keep_values was off when it began, so the values that it overwrote are kept nowhere"
            raise CannotUndo(f"The run {header.run_id} cannot be rolled back: {why}. {_SAVED}")
        wrote = total(self.runs.outcomes(header.run_id))
        if (wrote.changed or wrote.failed) and not self.values.targets(header.run_id, now):
            why = "the values that it overwrote were kept for a time (run_retention_days), which is over"
            raise CannotUndo(f"The run {header.run_id} cannot be rolled back: {why}. {_SAVED}")
