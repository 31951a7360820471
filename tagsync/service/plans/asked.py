"""The events that ask for something about one configured plan."""

from __future__ import annotations

CHECK, ACCEPT = "check-readiness", "accept-left"
"""Look whether a plan would start now, and accept that servers left it."""
FOLLOW = "follow-plan"
"""Compare a native plan with the tags, and do what its `follow` says."""


def check_event(plan: str) -> dict[str, object]:
    return {"step": CHECK, "plan": plan}


def follow_event(plan: str) -> dict[str, object]:
    return {"step": FOLLOW, "plan": plan}


def is_asked(event: object, *steps: str) -> bool:
    """Whether an event asks for one of these."""
    return isinstance(event, dict) and event.get("step") in steps
