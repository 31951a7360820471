"""The vocabulary of a recovery: what a failed launch means, and the statuses of servers, steps and recoveries."""

from __future__ import annotations

from enum import StrEnum


class Impact(StrEnum):
    """What a failed launch means: a CRITICAL server fails its step and the execution, an OPTIONAL one is a warning."""

    CRITICAL = "CRITICAL"
    OPTIONAL = "OPTIONAL"


class LaunchStatus(StrEnum):
    """How far one server is. PENDING: its job is asked for. LAUNCHING: it is in a job at work, also while DRS has not
    begun with it. UNKNOWN: it could not be read, which is never a success (law 1). UNCLEAR: DRS has said its last word,
    and that is a status that tagsync does not know."""

    NOT_STARTED = "NOT_STARTED"
    PENDING = "PENDING"
    LAUNCHING = "LAUNCHING"
    LAUNCHED = "LAUNCHED"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    UNKNOWN = "UNKNOWN"
    UNCLEAR = "UNCLEAR"


class Wellness(StrEnum):
    """Whether a launched server is well, as the post-launch actions say that decide about it.

    UNCHECKED: none was run. CHECKING: one is at work, or may still come, because the job of the server is at work.
    """

    UNCHECKED = "UNCHECKED"
    CHECKING = "CHECKING"
    WELL = "WELL"
    UNWELL = "UNWELL"


class StepStatus(StrEnum):
    """How far a step is, in the words of `RecoveryPlanExecutionStepStatus`. UNCLEAR: DRS says another word."""

    NOT_STARTED = "NOT_STARTED"
    EXECUTING = "EXECUTING"
    WAITING = "WAITING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    TIMED_OUT = "TIMED_OUT"
    SKIPPED = "SKIPPED"
    UNCLEAR = "UNCLEAR"


class RecoveryStatus(StrEnum):
    """The status that DRS or the drive gives, in the words of `RecoveryPlanExecutionStatus` and of AWS's User Guide,
    which alone has TIMED_OUT. UNCLEAR: DRS says another word. `Recovery.outcome` is our verdict."""

    CREATED = "CREATED"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    TIMED_OUT = "TIMED_OUT"
    CANCELLING = "CANCELLING"
    CANCELLED = "CANCELLED"
    UNCLEAR = "UNCLEAR"


class Outcome(StrEnum):
    """Our verdict on a recovery.

    RUNNING: it is at work. SUCCEEDED: every CRITICAL server was launched, and none of them is UNWELL. UNWELL: every
    CRITICAL server was launched, and one is UNWELL. FAILED: a CRITICAL server or the recovery failed, or timed out.
    CANCELLED: a person ended it. INCOMPLETE: it has ended, and a CRITICAL server was skipped, is UNKNOWN or is still
    being checked. UNCLEAR: DRS gives it a status that tagsync does not know.
    """

    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    UNWELL = "UNWELL"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    INCOMPLETE = "INCOMPLETE"
    UNCLEAR = "UNCLEAR"


RECOVERY_AT_WORK = frozenset({RecoveryStatus.CREATED, RecoveryStatus.IN_PROGRESS, RecoveryStatus.CANCELLING})
RECOVERY_ENDED = frozenset(RecoveryStatus) - RECOVERY_AT_WORK
"""Waiting ends with one of these, and none of them keeps another recovery from starting."""
STEP_FAILED = frozenset({StepStatus.FAILED, StepStatus.TIMED_OUT})
"""A step in one of these stops its recovery until it is retried or skipped."""
STEP_ENDED = frozenset({StepStatus.COMPLETED, StepStatus.SKIPPED}) | STEP_FAILED
