"""The step `takeover`: puts the hub of this Region in charge, where there are two."""

from __future__ import annotations

from tagsync.service.arc.event import Asked
from tagsync.service.arc.switch import RegionSwitch
from tagsync.service.starts.verdict import NotDone, StepFailed

_OK, _AT_WORK = 200, 409


def taken_over(switch: RegionSwitch, asked: Asked) -> str:
    """That this hub is in charge. Asking again does only what is left. Raises `NotDone` and `StepFailed`."""
    if switch.hub is None:
        raise StepFailed("There is one hub, which is always in charge: remove the step, or write standby_region.")
    answer = switch.hub({"step": "take", "who": asked.who, **asked.options})
    if answer.get("statusCode") == _AT_WORK:
        raise NotDone(f"The other hub is at work: {answer.get('message')}")
    if answer.get("statusCode") != _OK:
        raise StepFailed(f"The hub did not take over: {answer.get('message')}")
    notes = answer.get("notes")
    told = " ".join(map(str, notes)) if isinstance(notes, list) else ""
    return f"The hub in {answer.get('region')} is in charge. {told}".rstrip()
