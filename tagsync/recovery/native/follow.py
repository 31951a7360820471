"""Follows an execution until it stands still, or until the caller stops looking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tagsync.core.model import Problem
from tagsync.core.problems import PASSING, ProblemKind
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import RecoveryStatus

POLL_SECONDS = 10.0
"""The pause between two looks. Launching a server takes DRS minutes."""

MOST_FAILED_LOOKS = 30
"""After so many failed looks in a row (five minutes), following ends."""

MOST_LOOKS_AT_CHECKS = 180
"""Post-launch actions that are at work when an execution has ended are waited for so many looks (half an hour)."""


@dataclass(frozen=True, slots=True)
class Followed:
    """`execution` is the last one seen, or None. `problem` says why it could not be followed to its end. If there is
    no problem and the execution has not ended, the caller has stopped looking; the execution goes on all the same."""

    execution: Recovery | None
    problem: Problem | None = None


def follow(
    look: Callable[[], Recovery | Problem],
    *,
    wait: Callable[[float], bool],
    listen: Callable[[Recovery | Problem], None],
) -> Followed:
    """Looks again and again, and passes on what was seen. `wait` waits so many seconds; it returns False to stop.

    A few failed looks do not end it, because the execution goes on in AWS. At the end every job must have been
    readable, too, and the post-launch actions must have ended.
    """
    execution: Recovery | None = None
    failed = checks = 0
    while True:
        seen = look()
        if isinstance(seen, Problem) and seen.kind is ProblemKind.STOPPED:
            return Followed(execution)
        listen(seen)
        if isinstance(seen, Problem):
            failed += 1
            if seen.kind not in PASSING or failed >= MOST_FAILED_LOOKS:
                return Followed(execution, seen)
        else:
            execution = seen
            failed = failed + 1 if seen.problems else 0
            is_checked = seen.status is RecoveryStatus.COMPLETED and seen.is_checked_now
            checks += is_checked
            is_open = is_checked and checks < MOST_LOOKS_AT_CHECKS
            if seen.has_ended and (not seen.problems or failed >= MOST_FAILED_LOOKS) and not is_open:
                return Followed(execution)
        if not wait(POLL_SECONDS):
            return Followed(execution)
