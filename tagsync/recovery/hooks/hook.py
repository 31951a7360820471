"""A hook in the state of a drive, and what changes it. Pure: same input, same state.

It is saved as STARTING before it is called. If its driver crashes then, or the answer is lost, the same call is made
again with the same key: AWS tells whether it was there before, but for a function, which sees the key itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from tagsync.recovery.hooks.kinds import duration_text
from tagsync.recovery.hooks.ports import Heard, HookAnswer
from tagsync.recovery.hooks.written import HookWritten
from tagsync.recovery.words.hooks import HookRun, HookStatus, output_end

CALL_WITHIN = timedelta(seconds=60)
"""A call that begins a hook is not sent later than this after it was decided."""

LONGEST_CALL = timedelta(minutes=3)
"""An answer is not waited for longer."""

UNLISTED = timedelta(seconds=60)
"""What AWS does not list so long after a call without an answer was not begun."""

UNHEARD = timedelta(minutes=5)
"""So long after a call was decided its driver has crashed: no call lasts longer than `CALL_WITHIN` and
`LONGEST_CALL`."""


@dataclass(frozen=True, slots=True)
class Hook:
    """`number` counts the hooks of a drive. A retry makes a new `attempt`, which is a new call for AWS.

    `begun_at` is when this attempt was decided, from which `within` counts. `asks` is how often the call that begins it
    was decided, `asked_at` when that was last, and `unheard_at` when it ended without an answer. `handle` is AWS's id
    of what was begun.
    """

    number: int
    written: HookWritten = field(hash=False)
    run: HookRun
    attempt: int = 1
    begun_at: datetime | None = None
    asks: int = 0
    asked_at: datetime | None = None
    unheard_at: datetime | None = None
    handle: str = ""

    @property
    def is_at_work(self) -> bool:
        """Whether it is known to be at work, and asked how far it is."""
        return self.run.status is HookStatus.RUNNING

    @property
    def deadline(self) -> datetime | None:
        return self.begun_at + timedelta(seconds=self.written.within) if self.begun_at else None

    def key(self, run_id: str) -> str:
        """The same for every call of this attempt, and for no other."""
        return f"{run_id}/{self.number}.{self.attempt}"

    def may_be_called(self, now: datetime) -> bool:
        """Whether the call that begins it is to be made: the first time, or again because nothing is known of it."""
        if self.run.status is HookStatus.NOT_STARTED:
            return True
        if self.run.status is not HookStatus.STARTING or self.asked_at is None:
            return False
        return now >= (self.unheard_at + UNLISTED if self.unheard_at else self.asked_at + UNHEARD)

    def is_overdue(self, now: datetime) -> bool:
        return not self.run.has_ended and self.deadline is not None and now >= self.deadline


def ordered(hook: Hook, now: datetime) -> Hook:
    """It is decided to make the call that begins it."""
    run = replace(hook.run, status=HookStatus.STARTING, started_at=hook.run.started_at or now)
    return replace(hook, run=run, begun_at=hook.begun_at or now, asks=hook.asks + 1, asked_at=now, unheard_at=None)


def heard(hook: Hook, answer: HookAnswer, now: datetime) -> Hook:
    """What was answered to a call. A hook that has ended, or was not begun, stays as it is."""
    if hook.run.status not in (HookStatus.STARTING, HookStatus.RUNNING):
        return hook
    output = output_end(answer.output) or hook.run.output
    run = replace(hook.run, reason=answer.reason, output=output)
    hook = replace(hook, handle=answer.handle or hook.handle)
    match answer.heard:
        case Heard.NOTHING:
            return replace(hook, run=run, unheard_at=now)
        case Heard.RUNNING:
            return replace(hook, run=replace(run, status=HookStatus.RUNNING))
        case Heard.SUCCEEDED:
            return replace(hook, run=replace(run, status=HookStatus.SUCCEEDED, reason="", ended_at=now))
    return replace(hook, run=replace(run, status=HookStatus.FAILED, ended_at=now))


def overdue(hook: Hook, now: datetime) -> Hook:
    """It has taken too long."""
    said = f": {hook.run.reason}" if hook.run.reason else ""
    doubt = " Whether it was begun is not known" if hook.run.status is HookStatus.STARTING else ""
    reason = f"it was not done within {duration_text(hook.written.within)}{said}{'.' if doubt else ''}{doubt}"
    return replace(hook, run=replace(hook.run, status=HookStatus.FAILED, reason=reason, ended_at=now))


def skipped(hook: Hook, why: str, now: datetime) -> Hook:
    """It is not called, or no longer waited for. One that has ended well stays as it is."""
    if hook.run.status in (HookStatus.SUCCEEDED, HookStatus.SKIPPED):
        return hook
    said = f"{why}; {hook.run.reason}" if hook.run.reason else why
    ended_at = hook.run.ended_at or (now if hook.run.started_at else None)
    return replace(hook, run=replace(hook.run, status=HookStatus.SKIPPED, reason=said, ended_at=ended_at))


def again(hook: Hook) -> Hook:
    """A failed hook as it was before, to be called anew."""
    if hook.run.status is not HookStatus.FAILED:
        return hook
    run = HookRun(hook.run.when, hook.run.kind, hook.run.name, hook.run.calls)
    return Hook(hook.number, hook.written, run, hook.attempt + 1)
