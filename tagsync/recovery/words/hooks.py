"""Hooks of a recovery: what is called before and after a wave, and how that went."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

LONGEST_OUTPUT = 2000
"""Characters that are kept of the end of a hook's output, because the state of a drive has a limit."""


class HookKind(StrEnum):
    LAMBDA = "lambda"
    SSM = "ssm"
    RUN_COMMAND = "run_command"
    HTTP = "http"


class HookTime(StrEnum):
    """When a hook is called: once its wave may begin, or once the servers of its wave are launched and well."""

    BEFORE = "before"
    AFTER = "after"


class HookStatus(StrEnum):
    """How far a hook is. STARTING: it is decided and saved, and AWS has not confirmed it. SKIPPED: it is not called,
    or no longer waited for."""

    NOT_STARTED = "NOT_STARTED"
    STARTING = "STARTING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"


HOOK_ENDED = frozenset({HookStatus.SUCCEEDED, HookStatus.FAILED, HookStatus.SKIPPED})


@dataclass(frozen=True, slots=True)
class HookRun:
    """One hook of a step, and how it went. `calls` is the function, document or URL.

    `reason` says why it has failed or was skipped. `output` is the end of what it said, which may hold secrets.
    """

    when: HookTime
    kind: HookKind
    name: str
    calls: str
    status: HookStatus = HookStatus.NOT_STARTED
    reason: str = ""
    output: str = field(default="", repr=False)
    started_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def has_ended(self) -> bool:
        return self.status in HOOK_ENDED

    @property
    def seconds(self) -> float | None:
        """How long it took; None until it has ended."""
        return (self.ended_at - self.started_at).total_seconds() if self.started_at and self.ended_at else None


def output_end(text: str) -> str:
    """The end of an output, as it is kept."""
    text = text.strip()
    return text if len(text) <= LONGEST_OUTPUT else f"…{text[1 - LONGEST_OUTPUT :]}"
