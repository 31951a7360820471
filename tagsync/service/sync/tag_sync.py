"""The tag sync as a service: starts runs, works within the time limit, hands on the rest, and ends runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from tagsync.aws.connection import Connection
from tagsync.core.errors import InputError, Mistake, TagsyncError
from tagsync.core.model import Problem, Target
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.engine.apply import utc_now
from tagsync.engine.history import Header
from tagsync.engine.kept.keeper import Keeper
from tagsync.engine.kept.recorded import KeptRuns
from tagsync.engine.kept.values import KeptValues
from tagsync.engine.outcomes import noted, unread
from tagsync.engine.rollback.job import RollingBack
from tagsync.engine.service_ports import Executions, Invoker, Leases, Pages, Reports, Runs, ServiceError, Sightings
from tagsync.engine.standby.charge import NotInCharge
from tagsync.engine.stop import Stop
from tagsync.engine.sweep import Job, Reconciling, Sweep, Swept
from tagsync.engine.targets.access import Access
from tagsync.service.kit.answers import Reply
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context, lease_end, stop_before
from tagsync.service.kit.telemetry import logger
from tagsync.service.sync.after_full_run import AfterFullRun
from tagsync.service.sync.ending import Ending
from tagsync.service.sync.request import SyncRequest
from tagsync.service.sync.result import result, run_started, status_code
from tagsync.service.sync.start import Starter
from tagsync.service.sync.work import Work, shards_of

if TYPE_CHECKING:  # the function starts without them
    from tagsync.service.sync.answers import Left, Shard, ShardsOfRun

MOST_PARTS = 200
"""The most invocations in one chain of continuations, so that every chain ends."""


@dataclass(frozen=True, slots=True)
class TagSync:
    """Each method answers with a status code. All but `finish` raise `LeaseHeld` while another run of the scope works.

    `clock` gives monotonic seconds for the deadline; `now` gives the time of day. `reports` is None where no reports
    are sent, and `pages` where no pages are stored. `keeps_values`: new runs keep what they overwrite, as `values`.
    `after` asks for what follows a full run."""

    policy: Policy
    access: Access
    runs: Runs
    leases: Leases
    executions: Executions
    sightings: Sightings
    values: KeptValues
    invoke: Invoker
    connect: Connect
    reports: Reports | None = None
    pages: Pages | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    workers: int = 16
    keeps_values: bool = False
    after: AfterFullRun | None = None
    now: Callable[[], datetime] = utc_now
    clock: Callable[[], float] = time.monotonic

    def run(self, request: SyncRequest, context: Context) -> Reply:
        """Does a run, from its start until it ends or is handed on.

        Raises `InputError`, before anything is begun, for regions in which DRS does not exist.
        """
        stop = stop_before(context, self.clock)
        connection = self.connect(request.narrow(self.access), stop)
        holder = context.aws_request_id
        header = self._start(request, context, holder)
        work = Work(run_id=header.run_id, request=request, holder=holder)
        if request.run_async:
            return self._hand_on(work, header, (202, run_started(header)))
        return self._work_on(work, header, connection, stop)

    def fan_out(self, request: SyncRequest, context: Context, execution: str = "") -> Reply:
        """Starts a run that is worked on in shards by an execution (its ARN). Answers its id and one event for each
        shard."""
        connection = self.connect(request.narrow(self.access), stop_before(context, self.clock))
        header = self._start(request, context, execution)
        try:
            targets = self._find_targets(header, connection)
        except TagsyncError as error:
            return self._ending.fail(header, error)
        self.runs.finish(replace(header, expected=tuple(targets)))
        work = Work(run_id=header.run_id, request=request, shard=True, holder=execution)
        answer: ShardsOfRun = {"run_id": header.run_id, "status": "STARTED", "shards": shards_of(work, targets)}
        return 200, answer

    def work(self, work: Work, context: Context) -> Reply:
        """Goes on with a run. If the run has ended, answers its result again."""
        header = self._header(work.run_id)
        if header.status is not None:
            return _ended(header)
        now = self.now()
        until = lease_end(context, now)
        try:
            self.leases.acquire(header.scope, header.run_id, now=now, until=until, holder=work.holder)
        except NotInCharge as error:
            return self._ending.fail(header, error)
        stop = stop_before(context, self.clock)
        try:
            connection = self.connect(work.request.narrow(self.access), stop)
        except TagsyncError as error:
            return self._ending.fail(header, error)
        return self._work_on(work, header, connection, stop)

    def finish(self, run_id: str) -> Reply:
        """Ends a run that was worked on in shards. Targets whose shard did not come back are unreadable."""
        header = self._header(run_id)
        if header.status is not None:
            return _ended(header)
        self._give_up(header, header.expected, ProblemKind.UNAVAILABLE, "its part of the run did not come to its end")
        return self._ending.end(header)

    @property
    def kept(self) -> KeptRuns:
        return KeptRuns(self.runs, self.leases, self.values)

    @property
    def _ending(self) -> Ending:
        names, now = self.names, self.now
        return Ending(self.runs, self.leases, self.sightings, self.reports, self.pages, names, now, self.after)

    def _start(self, request: SyncRequest, context: Context, holder: str) -> Header:
        starter = Starter(self.runs, self.leases, self.executions, self.now, self.keeps_values, self.pages)
        return starter.start(request, lease_end(context, self.now()), holder)

    def _work_on(self, work: Work, header: Header, connection: Connection, stop: Stop) -> Reply:
        try:
            swept = self._sweep(work, header, connection, stop)
        except TagsyncError as error:
            return self._ending.fail(header, error)
        if swept.left and swept.progress and work.part < MOST_PARTS:
            return self._go_on_later(work.next(swept.left), header)
        self._give_up(header, swept.left, ProblemKind.STOPPED, "not read: there was no time left")
        if work.shard:
            return 200, _shard(header)
        return self._ending.end(header)

    def _sweep(self, work: Work, header: Header, connection: Connection, stop: Stop) -> Swept:
        targets = self._find_targets(header, connection) if (at := work.targets_in(header.expected)) is None else at
        sweep = Sweep(
            reader=connection.reader,
            writer=connection.writer,
            job=self._job(work, header),
            runs=self.runs,
            run_id=header.run_id,
            stop=stop,
            now=self.now,
            dry_run=header.dry_run,
            again=work.part > 0,
            workers=self.workers,
            keeper=Keeper(self.values, header.run_id, self.now) if header.keeps_values else None,
            force=header.forced,
        )
        return sweep.over(targets)

    def _job(self, work: Work, header: Header) -> Job:
        if header.undoes:
            return RollingBack(self.policy, self.kept, header.undoes)
        return Reconciling(work.request.adapt(self.policy), header.server_ids)

    def _find_targets(self, header: Header, connection: Connection) -> Sequence[Target]:
        """The targets; of a rollback those with kept values. An account whose regions cannot be found is saved as
        unreadable."""
        if header.undoes:
            return self.values.targets(header.undoes, header.started_at)
        where = connection.targets()
        for reading in where.unreachable:
            assert reading.problem is not None
            self.runs.save_target(header.run_id, unread(reading.target, reading.problem), ())
        for reading in where.noted:
            self.runs.save_target(header.run_id, noted(reading.target, reading.note), ())
        return where.targets

    def _give_up(self, header: Header, targets: Sequence[Target], kind: ProblemKind, why: str) -> None:
        """Saves these targets as unread, unless their outcome is known."""
        known = {outcome.target for outcome in self.runs.outcomes(header.run_id)} if targets else set()
        for target in targets:
            if target not in known:
                problem = Problem(kind, str(target), why, "Run it again")
                self.runs.save_target(header.run_id, unread(target, problem), ())

    def _go_on_later(self, work: Work, header: Header) -> Reply:
        """Hands on the rest. Answers what is done so far and what is left."""
        assert work.targets is not None
        logger.info("out of time, handing on", run_id=header.run_id, part=work.part, targets_left=len(work.targets))
        if work.shard:
            return 202, _shard(header, work)
        _, answer = result(header, self.runs.outcomes(header.run_id), self.names, now=self.now())
        left: Left = {"targets": [str(target) for target in work.targets], "continued_in_part": work.part}
        answer["status"] = "IN_PROGRESS"
        answer["message"] = (
            f"Out of time: {len(work.targets)} targets are left, and another invocation goes on with them"
        )
        return self._hand_on(work, header, (202, {**answer, "left": left}))

    def _hand_on(self, work: Work, header: Header, reply: Reply) -> Reply:
        """Hands the work to another invocation. If that is not possible, the run has failed."""
        try:
            self.invoke(work.to_event())
        except ServiceError as error:
            return self._ending.fail(header, error)
        return reply

    def _header(self, run_id: str) -> Header:
        header = self.runs.header(run_id)
        if header is None:
            raise InputError([Mistake("runId", f"there is no run {run_id}", "Give the run_id of a run")])
        return header


def _ended(header: Header) -> Reply:
    return status_code(header.status), header.result


def _shard(header: Header, following: Work | None = None) -> Shard:
    """A shard that is done, or a shard that goes on with the following work."""
    if following is None:
        return {"run_id": header.run_id, "status": "DONE", "next": None}
    return {"run_id": header.run_id, "status": "IN_PROGRESS", "next": following.to_event()}
