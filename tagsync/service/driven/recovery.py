"""Drives recoveries for their state machine: prepares, advances, asks for approvals, ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tagsync.aws.connection import Connection
from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.core.model import Problem, Target
from tagsync.core.policy import Policy
from tagsync.engine.apply import utc_now
from tagsync.engine.defects import defect
from tagsync.engine.read import read_fleet
from tagsync.engine.service_ports import LeaseHeld, Leases, Reports
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, Targets
from tagsync.engine.workers import run_all
from tagsync.recovery.driven import actions as drive_actions
from tagsync.recovery.driven.advance import Advance, Next, advance
from tagsync.recovery.driven.drive import ORDER_TAG, Drive, execution
from tagsync.recovery.driven.jobs import Seen
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.driven.ports import DriveMoved, Drives, Machine, NotStarted, StoredDrive
from tagsync.recovery.driven.preflight import driven_preflight
from tagsync.recovery.native.preflight import Preflight
from tagsync.recovery.words.jobs import Job
from tagsync.report.recovery.drive_report import approval_report, ended_report
from tagsync.report.recovery.execution_document import preflight_to_document
from tagsync.service.driven.desk import LEASE, PREFLIGHT, TOKEN, scope
from tagsync.service.driven.event import read_request
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context, stop_before
from tagsync.service.kit.mistakes import NotFound
from tagsync.service.kit.send_report import send_report
from tagsync.service.kit.telemetry import count_metric, logger
from tagsync.service.sync.response import Answer

AGAIN_SECONDS = 5
"""Until the next advance, where somebody else has changed the run in the middle of one."""


@dataclass(frozen=True, slots=True)
class DrivenRecovery:
    """`access` writes with the recovery roles. `reports` is None where nobody wants any."""

    access: Access
    policy: Policy
    runs: Drives
    leases: Leases
    machine: Machine
    connect: Connect
    reports: Reports | None = None
    workers: int = 16
    now: Callable[[], datetime] = utc_now

    def prepare(self, run_id: str, context: Context) -> Answer:
        """The preflight, and the waves where it finds nothing; else the run is FAILED, with the findings beside it."""
        stored = self._load(run_id)
        if stored.run.has_ended or stored.run.waves:
            return _answer(stored.run, Next.DONE if stored.run.has_ended else Next.WAIT)
        request = read_request(Document(self.runs.request(run_id)))
        stop = stop_before(context)
        connection = self.connect(self.access, stop)
        try:
            connection.require_drs(*(target.region for target in request.plan.targets))
        except InputError as error:
            return self._refuse(stored, str(error))
        fleet = read_fleet(
            connection.reader,
            Targets(request.plan.targets),
            self.policy,
            now=self.now(),
            workers=self.workers,
            stop=stop,
        )
        seen = self._seen(connection, stored.run, request.plan.targets, stop)
        found = driven_preflight(request.plan, fleet, self.policy, seen, request.accept)
        self.runs.keep(run_id, PREFLIGHT, _findings(found))
        if found.refusals:
            more = f", and {len(found.refusals) - 1} more" if len(found.refusals) > 1 else ""
            return self._refuse(stored, f"refused in preflight: {found.refusals[0]}{more}")
        servers = [server for reading in fleet.targets for server in reading.servers]
        return self._prepared(stored, request.plan, replace(stored.run, waves=request.plan.waves(servers)))

    def advance(self, run_id: str, context: Context) -> Answer:
        """One step: reads jobs, decides, saves what was decided, and only then starts jobs."""
        stored = self._load(run_id)
        if stored.run.has_ended:
            return _answer(stored.run, Next.DONE)
        stop = stop_before(context)
        connection = self.connect(self.access, stop)
        wave = stored.run.wave
        targets = sorted({server.launch.target for server in wave.servers}) if wave else []
        made = advance(stored.run, self._seen(connection, stored.run, targets, stop), self.now())
        try:
            self._hold(made)
            version = self.runs.save(made.run, stored.version)
        except DriveMoved:
            return _answer(stored.run, Next.WAIT, AGAIN_SECONDS)
        except LeaseHeld as held:
            return self._end(stored, drive_actions.give_up(stored.run, str(held), self.now()))
        run = self._start(connection, made, stop)
        if made.start:
            self._keep(run, version)
        if made.next is Next.DONE:
            self._close(run)
        return _answer(run, made.next, made.seconds)

    def ask(self, run_id: str, token: str) -> Answer:
        """Remembers who waits for an approval, and tells people; ends the waiting at once where it came already."""
        self.runs.keep(run_id, TOKEN, token)
        run = self._load(run_id).run
        if run.asked_at is None:
            self.machine.go_on(token)
        else:
            send_report(self.reports, approval_report(run), run_id)
        return _answer(run, Next.APPROVAL)

    def finish(self, run_id: str) -> Answer:
        """Ends a run whose state machine has failed; one that has ended stays as it is."""
        stored = self._load(run_id)
        why = "its state machine could not go on driving it; its log says why"
        run = drive_actions.give_up(stored.run, why, self.now())
        return _answer(run, Next.DONE) if run is stored.run else self._end(stored, run)

    def _load(self, run_id: str) -> StoredDrive:
        stored = self.runs.load(run_id)
        if stored is None:
            raise NotFound(f"There is no recovery {run_id}; they are forgotten after a while")
        return stored

    def _prepared(self, stored: StoredDrive, plan: DrivenPlan, run: Drive) -> Answer:
        try:
            self.runs.save(run, stored.version)
        except DriveMoved:
            return _answer(stored.run, Next.WAIT, AGAIN_SECONDS)
        logger.info("recovery prepared", run_id=run.run_id, waves=len(run.waves), targets=len(plan.targets))
        return _answer(run, Next.WAIT)

    def _refuse(self, stored: StoredDrive, reason: str) -> Answer:
        return self._end(stored, drive_actions.give_up(stored.run, reason, self.now()))

    def _end(self, stored: StoredDrive, run: Drive) -> Answer:
        self.runs.save(run, stored.version)
        self._close(run)
        return _answer(run, Next.DONE)

    def _seen(self, connection: Connection, run: Drive, targets: Sequence[Target], stop: Stop) -> Seen:
        settled = {server.launch.job_id for server in run.servers() if server.is_settled}
        past = settled - {server.launch.job_id for server in run.servers() if not server.is_settled}

        def read(target: Target) -> Sequence[Job] | Problem:
            try:
                return connection.launcher.jobs(target, run.run_id, past)
            except Exception as error:
                return defect(error, str(target))

        found = dict(run_all(read, targets, workers=self.workers, stop=stop, name="jobs"))
        left = {target: Problem("stopped", f"{target} drs:DescribeJobs", f"not read: {stop.why}") for target in targets}
        return left | {target: jobs for target, jobs in found.items() if jobs is not None}

    def _start(self, connection: Connection, made: Advance, stop: Stop) -> Drive:
        """The run after its new jobs were started. What there is no time for is decided again later."""
        run = made.run
        for order in made.start:
            if stop.reason:
                break
            tags = {ORDER_TAG: run.mark(order)}
            try:
                job = connection.launcher.start(order.target, order.server_ids, drill=run.drill, tags=tags)
            except NotStarted as error:
                logger.warning("job not started", run_id=run.run_id, kind=error.kind, where=error.problem.where)
                run = drive_actions.not_taken(run, order, error.kind, error.problem)
            else:
                run = drive_actions.started(run, order, job)
        return run

    def _keep(self, run: Drive, version: int) -> None:
        """Saves which jobs were started. Where somebody was faster, their tags tell it at the next look."""
        try:
            self.runs.save(run, version)
        except DriveMoved:
            logger.info("the run was changed while its jobs were started", run_id=run.run_id)

    def _hold(self, made: Advance) -> None:
        now = self.now()
        until = now + timedelta(seconds=made.seconds) + LEASE
        self.leases.acquire(scope(made.run), made.run.run_id, now=now, until=until)

    def _close(self, run: Drive) -> None:
        self.leases.release(scope(run), run.run_id)
        made = execution(run)
        logger.info("recovery ended", run_id=run.run_id, outcome=str(made.outcome), run_status=str(run.status))
        count_metric(f"Recoveries{str(made.outcome).title()}", 1)
        send_report(self.reports, ended_report(run), run.run_id)


def _findings(found: Preflight) -> dict[str, object]:
    """Without the names of servers, which are tag values (law 9)."""
    return preflight_to_document(Preflight(tuple(replace(finding, name="") for finding in found.findings)))


def _answer(run: Drive, following: Next, seconds: int = 0) -> Answer:
    """Small, because it goes through the state machine."""
    return {
        "statusCode": 200,
        "run_id": run.run_id,
        "status": str(run.status),
        "outcome": str(execution(run).outcome),
        "reason": run.reason[:1000],
        "next": str(following),
        "seconds": seconds,
    }
