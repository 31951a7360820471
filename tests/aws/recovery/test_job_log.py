"""What is read from the log of a job, in the words that AWS uses."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tagsync.aws.recovery.job_log import JobLogs, ServerLog
from tagsync.aws.sdk.errors import CallFailed
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.words.jobs import Job, JobServer

TAKEN = datetime(2026, 3, 1, 11, 50, tzinfo=UTC)
SNAPSHOT_FAIL = ("SNAPSHOT_FAIL", {"rawError": "too many\nsnapshots"})


class Log:
    """A DRS that knows one log, and the recovery instances of its servers. `calls` are the operations asked for."""

    def __init__(self, *events: tuple[str, dict[str, Any]], instances: list[dict[str, Any]] | None = None) -> None:
        self._items = [{"event": event, "eventData": {"sourceServerID": "s-1", **data}} for event, data in events]
        self._instances = instances
        self.calls: list[str] = []

    def __call__(self, operation: str, **parameters: Any) -> Any:
        self.calls.append(operation)
        if operation == "DescribeJobLogItems":
            return {"items": self._items}
        if self._instances is None:
            raise CallFailed(Problem(ProblemKind.ACCESS_DENIED, operation, "denied"), "AccessDeniedException")
        return {"items": self._instances}


def job(status: str, job_status: str = "COMPLETED") -> Job:
    return Job(
        Target("111111111111", "eu-west-1"), "j", job_status, (JobServer("s-1", status), JobServer("s-2", status))
    )


def read(log: Log, status: str = "FAILED") -> ServerLog:
    api: Any = log
    return JobLogs(lambda _target: api).read(api, job(status))["s-1"]


def test_rule_10_what_ended_the_launch_is_the_reason_with_the_words_of_aws() -> None:
    found = read(Log(SNAPSHOT_FAIL, ("USING_PREVIOUS_SNAPSHOT", {}), ("LAUNCH_FAILED", {"rawError": "No subnet"})))
    assert (found.reason, found.from_older_point) == ("the launch failed: No subnet", True)
    assert read(Log(("CONVERSION_FAIL", {}))).reason == "the conversion failed"


def test_rule_10_a_failed_snapshot_alone_is_no_cause() -> None:
    found = read(Log(SNAPSHOT_FAIL))
    assert found.reason == "DRS gives no reason. Its log says only: the snapshot failed: too many snapshots"
    assert not found.from_older_point


def test_rule_10_without_an_older_point_a_failed_snapshot_is_the_cause() -> None:
    found = read(Log(SNAPSHOT_FAIL, ("USING_PREVIOUS_SNAPSHOT_FAILED", {"rawError": "none is left"})))
    assert found.reason == "the snapshot failed, and the one before could not be used: none is left"


def test_rule_10_where_the_end_has_no_words_those_before_it_are_shown() -> None:
    found = read(Log(SNAPSHOT_FAIL, ("USING_PREVIOUS_SNAPSHOT_FAILED", {})))
    assert found.reason.endswith("could not be used. Before that, the snapshot failed: too many snapshots")


def test_rule_10_a_silent_log_has_no_reason() -> None:
    assert read(Log(("SNAPSHOT_END", {}), ("JOB_END", {}))).reason == ""


def test_rule_10_an_error_is_shown_whatever_its_event_is_called() -> None:
    assert "there was NEW_EVENT: odd" in read(Log(("NEW_EVENT", {"rawError": "odd"}))).reason


def test_what_concerns_no_single_server_concerns_each() -> None:
    cancelled: Any = Log(("JOB_CANCEL", {"sourceServerID": ""}))
    logs = JobLogs(lambda _target: cancelled).read(cancelled, job("FAILED"))
    assert {log.reason for log in logs.values()} == {"the job was cancelled"}


@pytest.mark.parametrize(
    ("said", "taken"),
    [("2026-03-01T11:50:00+00:00", TAKEN), ("2026-03-01T11:50:00", TAKEN), ("yesterday", None), ("", None)],
)
def test_rule_10_the_log_says_from_which_point_a_server_was_launched(said: str, taken: datetime | None) -> None:
    found = read(Log(("CONVERSION_END", {"conversionProperties": {"dataTimestamp": said}})), "LAUNCHED")
    assert found.point_at == taken


def test_rule_10_else_the_recovery_instance_says_it_and_not_one_of_another_job() -> None:
    point = {"sourceServerID": "s-1", "pointInTimeSnapshotDateTime": "2026-03-01T11:50:00+00:00"}
    assert read(Log(instances=[{**point, "jobID": "j"}]), "LAUNCHED").point_at == TAKEN
    assert read(Log(instances=[{**point, "jobID": "earlier"}]), "LAUNCHED").point_at is None
    assert read(Log(), "LAUNCHED").point_at is None, "it is no problem if instances cannot be read"


def test_a_log_is_read_once_when_its_job_has_ended() -> None:
    log = Log(instances=[])
    api: Any = log
    logs = JobLogs(lambda _target: api)
    for status in ("STARTED", "STARTED", "COMPLETED", "COMPLETED"):
        logs.read(api, job("LAUNCHED", status))
    assert log.calls == ["DescribeJobLogItems"] * 3 + ["DescribeRecoveryInstances"]
