"""The steps `preflight` and `recover`: one native execution or one drive for each execution of ARC."""

from __future__ import annotations

from tagsync.service.arc.verdict import judged
from tagsync.service.starts.native import NativePlanStart
from tagsync.service.starts.passing import passed
from tagsync.service.starts.plan_start import PlanStart


def preflighted(start: PlanStart) -> str:
    """How the preflight has passed. Raises `StepFailed` with what it refuses."""
    return passed(start.preflight())


def recovered(start: PlanStart) -> str:
    """How the recovery has succeeded. Raises `NotDone` and `StepFailed`."""
    started = start.once.go_on(start.found, start.started)
    program = "tagsync recovery" if isinstance(start, NativePlanStart) else "tagsync recovery run"
    return judged(start.look(started), f"To go on with it: {program} retry {started}; or skip or cancel it.")
