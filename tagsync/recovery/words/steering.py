"""Steering: what can be done with a recovery that has started, native or driven, by the same four verbs."""

from __future__ import annotations

from typing import Protocol, TypeVar

from tagsync.core.errors import TagsyncError

Seen = TypeVar("Seen", covariant=True)


class WrongMoment(TagsyncError):
    """The recovery is not in a state in which this can be done. Nothing has changed."""


class Steering(Protocol[Seen]):
    """One recovery that has started, and what can be done with it.

    Every verb answers how the recovery is afterwards. A native execution is seen as a `Recovery`, or as the `Problem`
    for which it could not be read (`native.steering.NativeSteering`); a drive is seen as its `Drive`, which knows about
    approvals too (`service.driven.steering.DriveSteering`). Which recovery is meant, which step, and who acts are
    fields of the implementation. A verb that is not possible now raises `WrongMoment`, and nothing has changed.
    """

    def look(self) -> Seen:
        """How it is now."""
        ...

    def retry(self) -> Seen:
        """Launches again what the failed step has not launched, and goes on from there."""
        ...

    def skip(self) -> Seen:
        """Goes on without what the failed step has not launched."""
        ...

    def cancel(self) -> Seen:
        """Starts nothing more. Jobs at work end by themselves, and what is launched stays."""
        ...
