"""The events of the function `hub_switch`, and what it answers."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from tagsync.core.documents.declared import declared, member, read_whole
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Form
from tagsync.core.documents.keywords import Count, Time, TimeOrNull
from tagsync.core.documents.kinds import Choice, Flag, Text
from tagsync.engine.history import BY_INVOCATION

STATUS, TAKE, REST = "status", "take", "rest"
SWITCH_STEPS = (STATUS, TAKE, REST)


@declared
class SwitchEvent:
    """What a person asks of a hub."""

    step: str = member(
        Choice(SWITCH_STEPS),
        "status: which hub is in charge; take: put this one in charge; rest: switch its schedule off again.",
        missing=("the step is missing", f"Write one of: {', '.join(SWITCH_STEPS)}"),
    )
    who: str = member(Text(Form(fix="Say who does it")), "Name of the person.", default=BY_INVOCATION)
    interrupt: bool = member(Flag(), "Take over though the other hub is at work.", default=False)


class LeaseAnswer(TypedDict):
    run_id: str
    scope: str
    until: Time


class StandingAnswer(TypedDict):
    """`unread` says why the other hub cannot be read; then its leases are not known. `notes` are what a switch could
    not do, each with what to do about it."""

    region: str
    home_region: str
    other_region: str
    in_charge: str
    epoch: Count
    since: TimeOrNull
    by: str
    schedule: Literal["on", "off", "unknown"]
    at_work: list[LeaseAnswer]
    other_at_work: list[LeaseAnswer] | None
    unread: str
    notes: NotRequired[list[str]]


def read_switch_event(document: Document) -> SwitchEvent:
    """Raises `InputError` with every mistake."""
    return read_whole(SwitchEvent, document)
