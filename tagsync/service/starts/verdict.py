"""What a call comes to that starts nothing, or nothing yet: an error that says how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from tagsync.core.sentences import sentence
from tagsync.engine.service_ports import LeaseHeld
from tagsync.engine.standby.charge import NotInCharge
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Outcome, RecoveryStatus

_FEW = 5
"""So many servers or findings are told."""


class NotDone(Exception):
    """It goes on: ask again. The message says how far it is."""


class StepFailed(Exception):
    """It has failed, or is refused. Asking again looks again, and acts only if nothing was started before."""

    def __init__(self, why: str) -> None:
        super().__init__(f"FAILED: {why}")
        self.why = why


class Unrecognised(StepFailed):
    """Something has begun that may be its own or that of others. Nothing is done about it."""


def held_up(held: LeaseHeld, what: str) -> NotDone | StepFailed:
    """Why nothing was started while another one works, or while another hub is in charge."""
    if isinstance(held, NotInCharge):
        return StepFailed(f"{held}. A step takeover before this one puts this hub in charge.")
    return NotDone(f"{what}: {held}")


def is_checked(seen: Recovery) -> bool:
    """It has ended well as far as DRS is concerned, and post-launch actions are still at work."""
    return seen.status is RecoveryStatus.COMPLETED and seen.outcome is Outcome.INCOMPLETE and seen.is_checked_now


def refusals(found: Preflight) -> str:
    """What a preflight refuses, without names, which are tag values (law 9)."""
    told = [sentence(finding) for finding in found.refusals]
    return " ".join(few(told))


def few(told: Sequence[str]) -> Iterable[str]:
    """The first few, and how many more there are."""
    yield from islice(told, _FEW)
    if len(told) > _FEW:
        yield f"And {len(told) - _FEW:,} more."
