"""DRS jobs, which launch servers in native and driven recoveries alike."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.model import Tags, Target

JOB_ENDED = "COMPLETED"
"""The only final status of a job. It does not mean success: each server has a status of its own."""

START_DRILL, START_RECOVERY = "START_DRILL", "START_RECOVERY"
"""What `initiatedBy` says of the jobs that `StartRecovery` starts."""


@dataclass(frozen=True, slots=True)
class JobServer:
    """A participating server. `status` is AWS's `launchStatus`: `PENDING`, `IN_PROGRESS`, `LAUNCHED`, `FAILED` or
    `TERMINATED`; empty if AWS gave none. `reason` is what the log of the job says about its failure.
    """

    server_id: str
    status: str
    recovery_instance_id: str = ""
    reason: str = ""


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
    def is_active(self) -> bool:
        """True for every status except the final one, so that a job with an unknown status counts in the quotas."""
        return self.status != JOB_ENDED

    def server(self, server_id: str) -> JobServer | None:
        return next((each for each in self.servers if each.server_id == server_id), None)
