"""What a cleanup has to know of one target before it terminates anything there."""

from __future__ import annotations

from dataclasses import dataclass, field

from tagsync.core.model import OriginReadings, Problem, Target, TargetReading
from tagsync.core.problems import ProblemKind
from tagsync.recovery.cleanup.cleanup import Drill
from tagsync.recovery.cleanup.ports import ExecutionAtWork, Instances, Jobs, Servers
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import Job


@dataclass(frozen=True, slots=True)
class CleanupFacts:
    """`servers` are all source servers of the target, because each may have an origin among the instances. `ec2` is
    what EC2 says of the instances of drills. `executions` are read only where any drill of the servers counts: one of
    them may be at work."""

    target: Target
    servers: TargetReading
    instances: tuple[RecoveryInstance, ...] | Problem
    jobs: tuple[Job, ...] | Problem = ()
    executions: tuple[ExecutionAtWork, ...] | Problem = ()
    ec2: OriginReadings = field(default_factory=OriginReadings)

    @property
    def problem(self) -> Problem | None:
        """Why nothing may be terminated (law 1): a read failed, or the source servers were not read whole."""
        if isinstance(self.instances, Problem):
            return self.instances
        if isinstance(self.jobs, Problem):
            return self.jobs
        if isinstance(self.executions, Problem):
            return self.executions
        if not self.servers.initialised or self.servers.note:
            where = f"{self.target} drs:DescribeSourceServers"
            return Problem(ProblemKind.INVALID, where, "its source servers were not read")
        return self.servers.problem


def read_facts(drill: Drill, target: Target, servers: Servers, instances: Instances, jobs: Jobs) -> CleanupFacts:
    """Reads the recovery instances first, and nothing more where none of them is a drill's."""
    found = instances.instances(target, drill.servers[target])
    if isinstance(found, Problem):
        return CleanupFacts(target, TargetReading(target), found)
    drills = sorted({each.instance_id for each in found if each.is_drill and each.is_there and each.instance_id})
    if not drills:
        return CleanupFacts(target, TargetReading(target), found)
    return CleanupFacts(
        target,
        servers.read_servers(target),
        found,
        jobs.jobs(target),
        () if drill.jobs is not None else instances.executions(target),
        servers.read_origins(target.account, target.region, drills),
    )
