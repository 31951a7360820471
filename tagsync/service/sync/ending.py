"""Ends runs: answers what came of them, gives their lease back, and tells of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.aws.fleet.targets import ALL
from tagsync.core.errors import InputError, TagsyncError
from tagsync.core.model import Target
from tagsync.engine.history import EVERYTHING, Header, TargetOutcome
from tagsync.engine.run import RunStatus
from tagsync.engine.service_ports import Leases, Pages, Reports, Runs, Sightings
from tagsync.service.kit.answers import Answer, Reply
from tagsync.service.kit.telemetry import logger
from tagsync.service.sync.after_full_run import AfterFullRun
from tagsync.service.sync.result import result, status_code
from tagsync.service.sync.run_metrics import report_run
from tagsync.service.sync.tell import tell


@dataclass(frozen=True, slots=True)
class Ending:
    runs: Runs
    leases: Leases
    sightings: Sightings
    reports: Reports | None
    pages: Pages | None
    names: Mapping[str, str]
    now: Callable[[], datetime]
    after: AfterFullRun | None = None

    def end(self, header: Header) -> Reply:
        outcomes = self.runs.outcomes(header.run_id)
        found = {row.server_id for row in self.runs.rows(header.run_id)} if header.server_ids else set()
        not_found = [server_id for server_id in header.server_ids if server_id not in found]
        status, answer = result(header, outcomes, self.names, now=self.now(), not_found=not_found)
        self._close(header, status, answer, outcomes)
        if header.scope == EVERYTHING and not header.undoes:
            self._remember(outcomes)
        if self.after:
            self.after(header)
        return status_code(status), answer

    def fail(self, header: Header, error: TagsyncError) -> Reply:
        """Ends a run that could not begin: no credentials, a region that does not exist, no next invocation."""
        outcomes = self.runs.outcomes(header.run_id)
        status, answer = result(header, outcomes, self.names, now=self.now(), error=str(error))
        self._close(header, status, answer, outcomes)
        logger.error("run failed", run_id=header.run_id, said=str(error))
        return 400 if isinstance(error, InputError) else 502, answer

    def _close(self, header: Header, status: RunStatus, answer: Answer, outcomes: tuple[TargetOutcome, ...]) -> None:
        self.runs.finish(header := replace(header, status=status, finished_at=self.now(), result=answer))
        self.leases.release(header.scope, header.run_id)
        report_run(header, status, outcomes)
        tell(header, status, outcomes, self.runs.rows, self.reports, self.pages)

    def _remember(self, outcomes: Sequence[TargetOutcome]) -> None:
        """Saves what a full run saw. For a target that was not fully read, earlier sightings are kept (law 1)."""
        before = self.sightings.load()
        seen: dict[Target, frozenset[tuple[str, str]]] = {}
        for outcome in outcomes:
            kept = before.get(outcome.target, frozenset()) if outcome.problem else frozenset()
            if outcome.origins | kept:
                seen[outcome.target] = outcome.origins | kept
        lost = {outcome.target.account for outcome in outcomes if outcome.target.region == ALL}
        for target, origins in before.items():
            if target.account in lost:
                seen.setdefault(target, origins)
        self.sightings.save(seen)
