"""The past recoveries of the plan that a command names: of DRS, of the table of the service, and of this machine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tagsync.cli.kit.flags import How, Show, Where
from tagsync.cli.kit.results import check_show
from tagsync.cli.recovery.kit.choosing import NotFoundOut, NotThere
from tagsync.cli.recovery.kit.history_file import Found, history_file
from tagsync.cli.recovery.kit.named import NamedDrive, NamedExecution, Namer, is_file, stored_drive
from tagsync.cli.recovery.kit.native_times import past_of_plan
from tagsync.cli.recovery.kit.service import Driven
from tagsync.cli.recovery.kit.target import read_plan
from tagsync.core.errors import ProblemError
from tagsync.core.model import Problem
from tagsync.engine.run import RUN_ID
from tagsync.recovery.driven.past import past_drives
from tagsync.recovery.times.history import History, history_of


@dataclass(frozen=True, slots=True)
class PlanHistory:
    """`file` is where this machine keeps times, None: the usual file. `limit` is how many recoveries are asked for."""

    where: Where
    how: How
    show: Show
    driven: Driven
    file: Path | None
    limit: int

    def find(self, recovery: str) -> tuple[str, History]:
        """The name of the plan, and its history. Where its recoveries are not found, those that this machine has kept.

        Raises as `Namer.find` does, and `ServiceError` where the table of the service fails.
        """
        check_show(self.show)
        written = read_plan(recovery) if is_file(recovery) else None
        plan, objective = (written.name, written.rto_minutes) if written else (_name(recovery), None)
        namer = Namer("history", self.where, self.how, self.show, self.driven)
        try:
            named = namer.of_plan(recovery, written) if written else namer.find(recovery)
        except (NotThere, NotFoundOut) as error:
            kept = self._kept(plan)
            if not kept.times:
                raise
            return plan, history_of(kept.times, [str(error), *kept.unread]).with_objective(objective)
        found = self._native(named) if isinstance(named, NamedExecution) else self._driven(named)
        names = [each.plan for each in found.recoveries if each.plan]
        return plan or (names[0] if names else recovery), found.with_objective(objective or found.objective)

    def _native(self, named: NamedExecution) -> History:
        reader = named.session.connection.execution_reader
        with named.session.stoppable():
            seen = reader.read(named.target, named.execution_id, {})
        if isinstance(seen, Problem):
            raise ProblemError(seen)
        most = self.limit + 1  # the oldest that is shown is held against the one before it
        return past_of_plan(named.session, named.target, seen.plan_id, self.file, most)

    def _driven(self, named: NamedDrive) -> History:
        drives = named.service.drives()
        plan = stored_drive(named.service, drives, named.run_id).plan
        return history_of(past_drives(plan, named.service.times(), drives))

    def _kept(self, plan: str) -> Found:
        """What this machine has kept of the plans with this name."""
        file = history_file(self.file)
        found = file.read() if file else Found()
        return Found(tuple(each for each in found.times if each.plan == plan != ""), found.unread)


def _name(recovery: str) -> str:
    """The name of the plan, if that is what was typed."""
    return "" if recovery.startswith("arn:") or re.fullmatch(RUN_ID, recovery) else recovery
