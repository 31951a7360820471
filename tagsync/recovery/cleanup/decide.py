"""Decides which recovery instances of a drill are terminated. Readings in, decision out.

Terminated is only what every reading allows: an instance that DRS calls a drill's, of a source server of the drill,
that is the origin of none, was not launched back, and is not failing back. Of several records of one instance, each has
to allow it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from tagsync.core.model import Origin, Problem, SourceServer
from tagsync.recovery.cleanup.cleanup import CleanedInstance, Drill, Fate, Reason, TargetCleanup
from tagsync.recovery.cleanup.facts import CleanupFacts
from tagsync.recovery.cleanup.ports import ExecutionAtWork
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import TERMINATION

GIVEN_TO_DRS = ("AWSDRS", "AllowLaunchingIntoThisInstance")
"""The tag with which the owner of an instance lets DRS launch into it. It was there before the drill."""
_NO_FAILBACK = ("", "FAILBACK_NOT_STARTED")
_FAILBACK = "FAILBACK"

Kept = tuple[Reason, str, str]
"""Why an instance is kept, in words, and what settles it."""


def decide(drill: Drill, facts: CleanupFacts) -> TargetCleanup:
    """What becomes of the recovery instances of the drill's servers in one target, in the order of their servers.

    Where not everything could be read, nothing is terminated (law 1).
    """
    rules, names = _Rules(drill, facts), drill.servers[facts.target]
    found = () if isinstance(facts.instances, Problem) else facts.instances
    known = [each for each in found if each.server_id in names and (each.is_there or rules.is_going(each))]
    rows = [_row(each, names[each.server_id], rules) for each in known]
    return TargetCleanup(facts.target, tuple(_unanimous(sorted(rows, key=_order))), facts.problem)


@dataclass(frozen=True)
class _Rules:
    drill: Drill
    facts: CleanupFacts

    @cached_property
    def origins(self) -> frozenset[str]:
        return frozenset(each.origin.instance_id for each in self.facts.servers.servers if each.origin)

    @cached_property
    def sources(self) -> dict[str, SourceServer]:
        return {each.server_id: each for each in self.facts.servers.servers}

    @cached_property
    def in_jobs(self) -> dict[str, str]:
        jobs = () if isinstance(self.facts.jobs, Problem) else self.facts.jobs
        return {server.server_id: job.job_id for job in jobs if not job.has_ended for server in job.servers}

    @cached_property
    def in_executions(self) -> dict[str, ExecutionAtWork]:
        found = () if isinstance(self.facts.executions, Problem) else self.facts.executions
        return {server_id: each for each in found for server_id in each.server_ids}

    @cached_property
    def ending(self) -> frozenset[str]:
        """The source servers whose instances a job is terminating."""
        jobs = () if isinstance(self.facts.jobs, Problem) else self.facts.jobs
        ending = (job for job in jobs if not job.has_ended and job.initiated_by == TERMINATION)
        return frozenset(server.server_id for job in ending for server in job.servers)

    def is_going(self, instance: RecoveryInstance) -> bool:
        """Whether it is an instance of the drill, and shutting down already."""
        ours = self.drill.jobs is None or instance.job_id in self.drill.jobs
        return instance.state == "SHUTTING-DOWN" and instance.is_drill is True and ours

    def fate(self, instance: RecoveryInstance) -> Fate:
        """Of an instance that is not kept."""
        is_ending = self.is_going(instance) or instance.server_id in self.ending
        return Fate.TERMINATING if is_ending else Fate.DUE

    def kept(self, instance: RecoveryInstance) -> Kept | None:
        """Why an instance is kept; None if it is to be terminated, or is being terminated."""
        if self.is_going(instance):
            return None
        if found := self._by_its_record(instance):
            return found
        if self.facts.problem:
            return _unread("not everything could be read in this target")
        return self._by_its_server(instance) or self._by_ec2(instance)

    def _by_its_record(self, instance: RecoveryInstance) -> Kept | None:
        region, ri = self.facts.target.region, instance.record_id
        if instance.is_drill is None:
            return Reason.UNSAID, "DRS does not say whether a drill launched it", "Look at it in the DRS console"
        if not instance.is_drill:
            return Reason.RECOVERY, "a recovery launched it, so it may be production", ""
        if instance.failback not in _NO_FAILBACK:
            stop = f"aws drs stop-failback --region {region} --recovery-instance-id {ri}"
            return Reason.FAILING_BACK, f"it is failing back ({instance.failback})", f"If it is not needed: {stop}"
        if self.drill.jobs is not None and instance.job_id not in self.drill.jobs:
            job = instance.job_id or "a job that DRS does not name"
            end = f"aws drs terminate-recovery-instances --region {region} --recovery-instance-ids {ri}"
            return Reason.OTHER_JOB, f"another drill launched it: {job}", f"If that drill is over: {end}"
        if not (ri and instance.instance_id):
            return Reason.UNREAD, "DRS gives no id for it", "Look at it in the DRS console"
        return None

    def _by_its_server(self, instance: RecoveryInstance) -> Kept | None:
        if {instance.instance_id, instance.record_id} & self.origins:
            return Reason.ORIGIN, "it is the origin of a source server, so it is in use", ""
        server = self.sources.get(instance.server_id)
        if server is None:
            return _unread("its source server was not among those that were read")
        if server.direction == _FAILBACK:
            return Reason.LAUNCHED_BACK, "it was launched by failing back, so it may be the live primary", ""
        job = self.in_jobs.get(instance.server_id)
        if job and instance.server_id not in self.ending:
            again = "Run the cleanup again once that job has ended"
            return Reason.IN_JOB, f"its source server is in a job: {job}", again
        if execution := self.in_executions.get(instance.server_id):
            what = f"an execution of {execution.plan} has its source server, and is at work"
            wait = f"tagsync recovery status {execution.execution_id} --wait"
            return Reason.IN_EXECUTION, what, f"Wait for its end: {wait}"
        return None

    def _by_ec2(self, instance: RecoveryInstance) -> Kept | None:
        """An instance that EC2 does not know can be terminated: only its record is left."""
        target, ec2 = self.facts.target, self.facts.ec2
        origin = Origin(target.account, target.region, instance.instance_id)
        if origin in ec2.gone:
            return None
        found = ec2.instances.get(origin)
        if found is None:
            problem = ec2.unreadable.get(origin)
            return _unread(f"EC2 could not be asked about it: {problem}" if problem else "EC2 was not asked about it")
        if GIVEN_TO_DRS in found.tags.items():
            stop = f"aws ec2 stop-instances --region {target.region} --instance-ids {instance.instance_id}"
            return Reason.GIVEN, "it was there before the drill, which launched into it", f"Stop it: {stop}"
        return None


def _unread(why: str) -> Kept:
    return Reason.UNREAD, why, "Run the cleanup again once it can be read"


def _row(instance: RecoveryInstance, name: str, rules: _Rules) -> CleanedInstance:
    kept = rules.kept(instance)
    row = CleanedInstance(
        instance.server_id,
        name,
        instance.instance_id,
        instance.record_id,
        rules.fate(instance) if kept is None else Fate.KEPT,
        instance.job_id,
    )
    return row if kept is None else replace(row, reason=kept[0], why=kept[1], settle=kept[2])


def _order(row: CleanedInstance) -> tuple[str, str, str]:
    return row.server_id, row.instance_id, row.recovery_instance_id


def _unanimous(rows: list[CleanedInstance]) -> Iterator[CleanedInstance]:
    """One row for each instance. If any record of an instance keeps it, it is kept."""
    kept = {one: row for row in rows if row.fate is Fate.KEPT for one in _ids(row)}
    told: set[str] = set()
    for row in rows:
        if _ids(row) and _ids(row) <= told:
            continue
        told |= _ids(row)
        against = next((kept[one] for one in sorted(_ids(row)) if one in kept), None)
        if row.fate is not Fate.KEPT and against:
            yield replace(row, fate=Fate.KEPT, reason=against.reason, why=against.why, settle=against.settle)
        else:
            yield row


def _ids(row: CleanedInstance) -> set[str]:
    return {each for each in (row.instance_id, row.recovery_instance_id) if each}
