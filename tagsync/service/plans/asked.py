"""The events that ask for something about one configured plan."""

from __future__ import annotations

FOLLOW = "follow-plan"
"""Compare a native plan with the tags, and do what its `follow` says."""


def follow_event(plan: str) -> dict[str, object]:
    return {"step": FOLLOW, "plan": plan}
