"""Answers the events of the schedules of cleanups: `step` says what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from tagsync.service.cleanup.events import TEND, WATCH
from tagsync.service.cleanup.tend import Tender
from tagsync.service.cleanup.watch import DrillWatch
from tagsync.service.kit.answers import Answer, with_code
from tagsync.service.kit.deadline import Context


class TendedAnswer(TypedDict):
    """How many cleanups are not done."""

    open: int


class WatchedAnswer(TypedDict):
    """How many instances of drills were left running."""

    left: int


@dataclass(frozen=True, slots=True)
class CleanupService:
    tender: Tender
    watch: DrillWatch


def is_of_schedule(event: object) -> bool:
    """Whether this is an event of one of the schedules."""
    return isinstance(event, dict) and event.get("step") in (TEND, WATCH)


def serve_cleanup(made: CleanupService, event: object, context: Context) -> Answer:
    """The answer to an event of a schedule. A `ServiceError` is raised: the next look tries again."""
    assert isinstance(event, dict)
    if event["step"] == TEND:
        tended: TendedAnswer = {"open": made.tender.tend(context)}
        return with_code((200, tended))
    watched: WatchedAnswer = {"left": made.watch.watch(context)}
    return with_code((200, watched))
