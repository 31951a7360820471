"""The history of an execution of Step Functions: with more than 25,000 events AWS ends it as failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tagsync.lab.moto.patching import replace

MOST_EVENTS = 25_000
"""AWS, "Step Functions service quotas"."""


def limit_histories(running: Callable[[], Any]) -> None:
    """`running` gives the executions that are at work. No Catch of a state machine helps one whose history is full."""
    from moto.stepfunctions.parser.asl.eval.event.event_manager import EventManager

    add = EventManager.add_event

    def add_event(self: Any, *arguments: Any, **more: Any) -> int:
        number = add(self, *arguments, **more)
        if number == MOST_EVENTS - 1:
            _end(self, running())
        return number

    replace(EventManager, add_event=add_event)


def _end(history: Any, running: Any) -> None:
    cause = f"The execution reached the maximum number of history events ({MOST_EVENTS})."
    for each in running:
        env = each.exec_worker.env
        if env is not None and env.event_manager is history:
            env.set_error({"error": "States.Runtime", "cause": cause})
