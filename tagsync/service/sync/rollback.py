"""Rollbacks of runs: the documents that ask for one, and the request of the run that does it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Choice, Flag, Text
from tagsync.engine.history import BY_INVOCATION, Source
from tagsync.engine.kept.recorded import CannotUndo, KeptRuns
from tagsync.engine.service_ports import LeaseHeld
from tagsync.service.kit.answers import ErrorAnswer, NotFound, refused
from tagsync.service.kit.requests import RUN_ID
from tagsync.service.sync.request import SyncRequest, Undo
from tagsync.service.sync.result import already_running

if TYPE_CHECKING:  # the function starts without it
    from tagsync.service.sync.answers import AlreadyRunning

NOT_UNDONE = (LeaseHeld, CannotUndo)
"""What is raised for a run that cannot be rolled back, or not now."""


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


def undo_request(kept: KeptRuns, run_id: str, asked: RollbackBody, caller: str, now: datetime) -> SyncRequest:
    """The request of a run that rolls back another. Raises `NotFound`, `CannotUndo`, `LeaseHeld`."""
    header = kept.runs.header(run_id)
    if header is None:
        raise NotFound(f"There is no run {run_id}; runs are forgotten after a while")
    kept.check(header, now)
    if header.status is None and asked.dry_run and kept.leases.holder(header.scope, now) == run_id:
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


def not_undone(error: LeaseHeld | CannotUndo) -> AlreadyRunning | ErrorAnswer:
    """The answer to an error of `NOT_UNDONE`."""
    return already_running(error) if isinstance(error, LeaseHeld) else refused("CANNOT_UNDO", str(error))
