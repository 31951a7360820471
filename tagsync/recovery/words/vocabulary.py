"""The words of a recovery: what a failed launch means, and the statuses of servers, steps and executions."""

from __future__ import annotations

from enum import StrEnum


class Impact(StrEnum):
    """What a failed launch means: a CRITICAL server fails its step and the execution, an OPTIONAL one is a warning."""

    CRITICAL = "CRITICAL"
    OPTIONAL = "OPTIONAL"


class LaunchStatus(StrEnum):
    """How far one server is. UNKNOWN: nobody could tell, which is never a success (law 1)."""

    NOT_STARTED = "NOT_STARTED"
    PENDING = "PENDING"
    LAUNCHING = "LAUNCHING"
    LAUNCHED = "LAUNCHED"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    UNKNOWN = "UNKNOWN"


class StepStatus(StrEnum):
    """Step statuses, in the words of `RecoveryPlanExecutionStepStatus`."""

    NOT_STARTED = "NOT_STARTED"
    EXECUTING = "EXECUTING"
    WAITING = "WAITING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    TIMED_OUT = "TIMED_OUT"
    SKIPPED = "SKIPPED"


class RecoveryStatus(StrEnum):
    """What whoever runs it says, in the words of `RecoveryPlanExecutionStatus`; `Execution.outcome` is our verdict."""

    CREATED = "CREATED"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLING = "CANCELLING"
    CANCELLED = "CANCELLED"


class Outcome(StrEnum):
    """RUNNING: not over. SUCCEEDED: every CRITICAL server was launched. FAILED: a CRITICAL server or the execution
    failed. CANCELLED: somebody ended it. INCOMPLETE: it is over, and a CRITICAL server was skipped or is unknown."""

    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    INCOMPLETE = "INCOMPLETE"


RECOVERY_ENDED = frozenset({RecoveryStatus.COMPLETED, RecoveryStatus.FAILED, RecoveryStatus.CANCELLED})
STEP_ENDED = frozenset({StepStatus.COMPLETED, StepStatus.FAILED, StepStatus.TIMED_OUT, StepStatus.SKIPPED})
