"""Starts DRS jobs that launch servers: the port `Launcher`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tagsync.aws.recovery.jobs import job_from, read_drive_jobs
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import Problem, Tags, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.ports import NotStarted
from tagsync.recovery.words.jobs import Job

_CONFLICT = "ConflictException"


class AwsLauncher:
    """Uses each account's write role, which in a drive is the recovery role.

    If the answer to a start is lost, the start is sent again. DRS then refuses it as a conflict, because a server can
    be in one job only. So `NotStarted` does not tell whether there is a job. The tags on the job do.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def jobs(self, target: Target, run_id: str, past: Collection[str]) -> tuple[Job, ...] | Problem:
        try:
            return read_drive_jobs(self._api(target), target, run_id, past)
        except CallFailed as failure:
            return failure.problem

    def start(self, target: Target, server_ids: Sequence[str], *, drill: bool, tags: Tags) -> Job:
        servers = [{"sourceServerID": server_id} for server_id in server_ids]
        try:
            answer = self._api(target)("StartRecovery", sourceServers=servers, isDrill=drill, tags=dict(tags))
        except CallFailed as failure:
            kind = ProblemKind.CONFLICT if failure.code == _CONFLICT else failure.problem.kind
            raise NotStarted(kind, failure.problem) from None
        return job_from(answer["job"], target)

    def _api(self, target: Target) -> Api:
        return self._sessions.api(target.account, target.region, "drs", "write")
