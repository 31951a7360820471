"""DRS jobs, which launch servers in native and driven recoveries alike."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.model import Tags, Target
from tagsync.recovery.words.actions import ActionRun

JOB_ENDED = "COMPLETED"
"""The only final status of a job. It does not mean success: each server has a status of its own."""

START_DRILL, START_RECOVERY = "START_DRILL", "START_RECOVERY"
"""What `initiatedBy` says of the jobs that `StartRecovery` starts."""
TERMINATION = "TERMINATE_RECOVERY_INSTANCES"
"""What it says of those that terminate recovery instances."""

_AT_WORK = frozenset({"PENDING", "STARTED"})


@dataclass(frozen=True, slots=True)
class JobServer:
    """A participating server. `status` is AWS's `launchStatus`: `PENDING`, `IN_PROGRESS`, `LAUNCHED`, `FAILED` or
    `TERMINATED`; empty if AWS gave none.

    `reason` is what the log of the job says about its failure, or that it could not be read. `point_at` is the moment
    of the data that it was launched from, None if DRS does not say. `from_older_point`: the log says that it is not the
    latest, because a snapshot failed.
    """

    server_id: str
    status: str
    recovery_instance_id: str = ""
    reason: str = ""
    actions: tuple[ActionRun, ...] = ()
    point_at: datetime | None = None
    from_older_point: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """One job as `DescribeJobs` gives it. `status` is `PENDING`, `STARTED` or `COMPLETED`: DRS knows no failed job.
    `initiated_by` is empty if AWS gave none.
    """

    target: Target
    job_id: str
    status: str
    servers: tuple[JobServer, ...] = ()
    created_at: datetime | None = None
    ended_at: datetime | None = None
    tags: Tags = field(default_factory=dict, repr=False)
    initiated_by: str = ""

    @property
    def has_ended(self) -> bool:
        return self.status == JOB_ENDED

    @property
    def is_active(self) -> bool:
        return self.status in _AT_WORK

    @property
    def is_unclear(self) -> bool:
        """Whether DRS gives a status that tagsync does not know. Such a job blocks nothing, because it may never end;
        DRS itself refuses a server that is in a job."""
        return not self.is_active and not self.has_ended

    def server(self, server_id: str) -> JobServer | None:
        return next((each for each in self.servers if each.server_id == server_id), None)
