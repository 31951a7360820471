"""The step `sync`: one run of the tag sync, for the targets of a plan."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.engine.history import Source
from tagsync.engine.service_ports import LeaseHeld
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.words.begun_steps import Begun
from tagsync.service.arc.verdict import judged_run
from tagsync.service.starts.once import SKEW, Once
from tagsync.service.starts.verdict import StepFailed, held_up
from tagsync.service.sync.begin import RunDesk
from tagsync.service.sync.request import SyncRequest

_NEWEST = 50
"""Among so many runs is the one whose id was not kept: it was begun a few calls ago."""


@dataclass(frozen=True, slots=True)
class SyncStep:
    plan: Definition
    desk: RunDesk
    once: Once

    def sync(self) -> str:
        """How the run has succeeded. Raises `NotDone` and `StepFailed`."""
        run_id = self.once.go_on(self._found, self._started)
        header = self.desk.settled(run_id)
        if header is None:
            raise StepFailed(f"There is no run {run_id}; runs are forgotten after a while.")
        return judged_run(header)

    def _found(self, begun: Begun) -> str:
        for header in self.desk.runs.headers(limit=_NEWEST).headers:
            if header.started_by == self.once.asked.who and header.started_at >= begun.at - SKEW:
                return header.run_id
        return ""

    def _started(self) -> str:
        self.once.begin()
        try:
            return self.desk.begin(asked_of(self.plan, self.once.asked.who)).run_id
        except LeaseHeld as held:
            raise held_up(held, "Another run of the tag sync is at work") from None


def asked_of(plan: Definition, who: str) -> SyncRequest:
    """A run for the targets of a plan. A run has one account or all of them: for targets in several accounts it looks
    at the regions of the plan in all."""
    targets = plan.targets if isinstance(plan, DrivenPlan) else ()
    accounts = {target.account for target in targets} | ({plan.account} if plan.account else set())
    regions = {target.region for target in targets} | ({plan.region} if plan.region else set())
    return SyncRequest(
        account=min(accounts) if len(accounts) == 1 else "",
        regions=tuple(sorted(regions)),
        run_async=True,
        source=Source.MANUAL,
        started_by=who,
    )
