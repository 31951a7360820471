"""Starts DRS jobs that launch servers: the port `Launcher`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta

from tagsync.aws.recovery.job_log import JobLogs
from tagsync.aws.recovery.jobs import job_from, read_drive_jobs
from tagsync.aws.recovery.marks import with_marks, write_marks
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.meanings.permissions import ACCESS_DENIED
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import Problem, Tags, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.drive import Drive, Order
from tagsync.recovery.driven.ports import NotStarted, TagsRefused
from tagsync.recovery.words.jobs import Job

_CONFLICT, _INVALID = "ConflictException", "ValidationException"
_ABOUT_TAGS = re.compile("tag", re.IGNORECASE)


class AwsLauncher:
    """Uses each account's write role, which in a drive is the recovery role.

    If the answer to a start is lost, the start is sent again. DRS then refuses it as a conflict, because a server can
    be in one job only. So `NotStarted` does not tell whether there is a job. The jobs that DRS lists do.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._logs = JobLogs(self._reading)

    def jobs(self, target: Target, drive: Drive) -> tuple[Job, ...] | Problem:
        try:
            jobs = read_drive_jobs(self._api(target), target, drive, self._logs)
        except CallFailed as failure:
            return failure.problem
        try:
            return with_marks(self._reading(target), drive, jobs)
        except CallFailed:
            return jobs

    def start(
        self,
        target: Target,
        server_ids: Sequence[str],
        points: Mapping[str, str],
        *,
        drill: bool,
        tags: Tags,
        within: timedelta,
    ) -> Job:
        servers = [
            {"sourceServerID": each, **({"recoverySnapshotID": points[each]} if each in points else {})}
            for each in server_ids
        ]
        parameters = {"tags": dict(tags)} if tags else {}
        try:
            api = self._api(target).within(within.total_seconds())
            answer = api("StartRecovery", sourceServers=servers, isDrill=drill, **parameters)
        except CallFailed as failure:
            if tags and is_about_tags(failure):
                raise TagsRefused(failure.problem.kind, failure.problem) from None
            kind = ProblemKind.CONFLICT if failure.code == _CONFLICT else failure.problem.kind
            raise NotStarted(kind, failure.problem) from None
        return job_from(answer["job"], target)

    def mark(self, drive: Drive, order: Order, job: Job) -> Problem | None:
        try:
            write_marks(self._api(order.target), self._sessions.partition, drive, order, job)
        except CallFailed as failure:
            return failure.problem
        return None

    def _reading(self, target: Target) -> Api:
        return self._sessions.api(target.account, target.region, "drs")

    def _api(self, target: Target) -> Api:
        return self._sessions.api(target.account, target.region, "drs", "write")


def is_about_tags(failure: CallFailed) -> bool:
    """Whether DRS may take the same start without tags: it denies to tag, or denies without saying what, or finds the
    tags invalid."""
    said = failure.problem.message
    if failure.code in ACCESS_DENIED:
        return "TagResource" in said or "to perform" not in said
    return failure.code == _INVALID and bool(_ABOUT_TAGS.search(said))
