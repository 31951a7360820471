"""The vocabulary of a recovery: what a failed launch means, and the statuses of servers, steps and recoveries."""

from __future__ import annotations

from enum import StrEnum


class Impact(StrEnum):
    """What a failed launch means: a CRITICAL server fails its step and the execution, an OPTIONAL one is a warning."""

    CRITICAL = "CRITICAL"
    OPTIONAL = "OPTIONAL"


class LaunchStatus(StrEnum):
    """How far one server is. UNKNOWN: it could not be read, which is never a success (law 1)."""

    NOT_STARTED = "NOT_STARTED"
    PENDING = "PENDING"
    LAUNCHING = "LAUNCHING"
    LAUNCHED = "LAUNCHED"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    UNKNOWN = "UNKNOWN"


class StepStatus(StrEnum):
    """How far a step is, in the words of `RecoveryPlanExecutionStepStatus`."""

    NOT_STARTED = "NOT_STARTED"
    EXECUTING = "EXECUTING"
    WAITING = "WAITING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    TIMED_OUT = "TIMED_OUT"
    SKIPPED = "SKIPPED"


class RecoveryStatus(StrEnum):
    """The status that DRS or the drive gives, in the words of `RecoveryPlanExecutionStatus`. `Recovery.outcome` is our
    verdict."""

    CREATED = "CREATED"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLING = "CANCELLING"
    CANCELLED = "CANCELLED"


class Outcome(StrEnum):
    """Our verdict on a recovery.

    RUNNING: it is at work. SUCCEEDED: every CRITICAL server was launched. FAILED: a CRITICAL server or the recovery
    failed. CANCELLED: a person ended it. INCOMPLETE: it has ended, and a CRITICAL server was skipped or is UNKNOWN.
    """

    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    INCOMPLETE = "INCOMPLETE"


RECOVERY_ENDED = frozenset({RecoveryStatus.COMPLETED, RecoveryStatus.FAILED, RecoveryStatus.CANCELLED})
STEP_FAILED = frozenset({StepStatus.FAILED, StepStatus.TIMED_OUT})
"""A step in one of these stops its recovery until it is retried or skipped."""
STEP_ENDED = frozenset({StepStatus.COMPLETED, StepStatus.SKIPPED}) | STEP_FAILED
