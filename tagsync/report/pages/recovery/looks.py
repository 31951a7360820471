"""How servers and steps look: a sign, a word and a tone for each status, so that none is told by its colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tagsync.recovery.words.recovery import RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, StepStatus
from tagsync.report.pages.explorer import Tone


@dataclass(frozen=True, slots=True)
class Look:
    """`kind` is what bars are drawn by. What needs a person has the tone `bad` or `warn`."""

    kind: str
    sign: str
    words: str
    tone: Tone

    @property
    def needs_attention(self) -> bool:
        return self.tone in ("bad", "warn")


_SERVERS: Mapping[LaunchStatus, Look] = {
    LaunchStatus.NOT_STARTED: Look("later", "·", "not started", "quiet"),
    LaunchStatus.PENDING: Look("working", "…", "asked for", "change"),
    LaunchStatus.LAUNCHING: Look("working", "▸", "launching", "change"),
    LaunchStatus.LAUNCHED: Look("launched", "✓", "launched", "good"),
    LaunchStatus.FAILED: Look("failed", "✗", "failed", "bad"),
    LaunchStatus.SKIPPED: Look("skipped", "–", "skipped", "warn"),
    LaunchStatus.UNKNOWN: Look("unknown", "?", "unknown", "bad"),
    LaunchStatus.UNCLEAR: Look("unknown", "?", "unclear", "bad"),
}
_UNWELL = Look("unwell", "!", "launched, not well", "bad")
_OLDER = Look("older", "↶", "launched, older data", "warn")
_OTHER = Look("older", "↶", "launched, another point than asked", "bad")
_CHECKING = Look("working", "▸", "launched, being checked", "change")

_STEPS: Mapping[StepStatus, Look] = {
    StepStatus.NOT_STARTED: Look("later", "·", "not started", "quiet"),
    StepStatus.EXECUTING: Look("working", "▸", "at work", "change"),
    StepStatus.WAITING: Look("wait", "◔", "waiting", "change"),
    StepStatus.COMPLETED: Look("launched", "✓", "completed", "good"),
    StepStatus.FAILED: Look("failed", "✗", "failed", "bad"),
    StepStatus.TIMED_OUT: Look("failed", "✗", "timed out", "bad"),
    StepStatus.SKIPPED: Look("skipped", "–", "skipped", "warn"),
    StepStatus.UNCLEAR: Look("unknown", "?", "unclear", "bad"),
}
_ASKED = Look("approval", "◔", "waits for an approval", "warn")


def look_of(server: ServerLaunch) -> Look:
    """The look of a server. What would be bad of a CRITICAL server is a warning of an OPTIONAL one."""
    look = _SERVERS[server.status]
    if server.is_unwell:
        look = _UNWELL
    elif server.is_of_other_point:
        look = _OTHER
    elif server.is_launched and server.is_checked_now:
        look = _CHECKING
    elif server.is_launched and server.from_older_point:
        look = _OLDER
    return replace(look, tone="warn") if look.tone == "bad" and server.impact is Impact.OPTIONAL else look


def step_look(step: RecoveryStep) -> Look:
    """The look of a step. A wait that is over is no success to be proud of, and one that was left out no loss."""
    if step.waits_for_approval:
        return _ASKED
    look = _STEPS[step.status]
    if step.servers:
        return look
    return replace(look, kind="wait", tone="quiet") if look.kind in ("launched", "skipped") else look
