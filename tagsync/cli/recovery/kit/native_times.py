"""How long a native execution took, kept in the file of this machine and held against the last good one."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from tagsync.cli.kit.output import print_text
from tagsync.cli.kit.session import Session
from tagsync.cli.recovery.kit.history_file import Found, history_file
from tagsync.core.model import Target
from tagsync.recovery.native.past import past_executions
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.times.history import History, history_of
from tagsync.recovery.times.record import times_of
from tagsync.recovery.words.recovery import Recovery

_MOST_LOOKED_AT = 6
"""How many of the newest executions are read to find a good one."""


def held(
    session: Session, target: Target, execution: Recovery, file: Path | None, plan: str, rto_minutes: int | None
) -> Compared | None:
    """Its times with the last good ones before; None while it is at work. Keeps them: what goes wrong with that is
    told, and nothing else comes of it. `plan` and `rto_minutes` are those of its definition, where that is known."""
    if not execution.has_ended or session.stop.reason:
        return None
    kept = history_file(file)
    found = kept.read() if kept else Found()
    past = _past(session, target, execution.plan_id, found, _MOST_LOOKED_AT, before=execution.started_at)
    objective = past.objective if rto_minutes is None else rto_minutes
    times = times_of(execution, plan=plan, rto_minutes=objective)
    if times is None:
        return None
    whole = history_of([*past.recoveries, times])
    (mine,) = (each for each in whole.named(plan).recoveries if each.recovery_id == times.recovery_id)
    if kept and (problem := kept.keep(mine)):
        print_text(f"{problem}\n", sys.stderr)
    return past.of(mine)


def past_of_plan(session: Session, target: Target, plan_id: str, file: Path | None, most: int) -> History:
    """The executions of a plan: those of the file, and the newest that DRS has."""
    kept = history_file(file)
    return _past(session, target, plan_id, kept.read() if kept else Found(), most)


def _past(
    session: Session, target: Target, plan_id: str, found: Found, most: int, *, before: datetime | None = None
) -> History:
    connection = session.connection
    with session.stoppable():
        past = past_executions(
            target,
            plan_id,
            connection.execution_lists,
            connection.execution_reader,
            found.times,
            most=most,
            before=before,
        )
    return history_of(past.recoveries, [*past.unread, *found.unread])
