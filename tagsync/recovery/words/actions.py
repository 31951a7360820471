"""Post-launch actions: what DRS runs on a server once it is launched, and whether the server is well by them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tagsync.recovery.words.vocabulary import Wellness

SUCCEEDED = "SUCCEEDED"
_IN_PROGRESS = "IN_PROGRESS"


@dataclass(frozen=True, slots=True)
class ActionRun:
    """One run of an action. `status` is AWS's: `IN_PROGRESS`, `SUCCEEDED` or `FAILED`. `reason` is its `failureReason`.

    `decides`: the server is not well without it, because it is a validation, or because the action is not optional.
    """

    name: str
    status: str
    decides: bool = True
    reason: str = ""
    run_id: str = ""

    @property
    def has_failed(self) -> bool:
        """Whether it has ended without success. A status that tagsync does not know counts as a failure."""
        return self.status not in (SUCCEEDED, _IN_PROGRESS)

    def __str__(self) -> str:
        what = f"its action {self.name or self.run_id} is {self.status or 'without a status'}"
        return f"{what}: {self.reason}" if self.reason else what


def wellness_of(actions: Iterable[ActionRun], *, more_may_come: bool) -> Wellness:
    """What the actions of a launched server come to."""
    deciding = [each for each in actions if each.decides]
    if any(each.has_failed for each in deciding):
        return Wellness.UNWELL
    if more_may_come or any(each.status == _IN_PROGRESS for each in deciding):
        return Wellness.CHECKING
    return Wellness.WELL if deciding else Wellness.UNCHECKED
