"""The event of a step, as ARC Region switch passes it to the function of a custom action Lambda block.

ARC merges `InvokedBy`, `PlanArn`, `ExecutionId` and `StepName` into the payload of the block (ARC Region switch API
Reference, Lambdas). Where a block has no payload, as CloudFormation and Terraform write it today, these are all there
is: then the name of the step says what to do, such as `recover erp`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.document import Document
from tagsync.core.documents.kinds import Choice, Text, Whole
from tagsync.service.kit.door import opened

TAKEOVER = "takeover"
STEPS = (TAKEOVER, "preflight", "sync", "recover", "verify", "cleanup")
_WORDS: Mapping[str, Mapping[str, object]] = {
    "preflight": {"step": "preflight", "drill": False, "acceptUnverifiedTags": True},
    "recover": {"step": "recover", "drill": False, "acceptUnverifiedTags": True},
    "drill": {"step": "recover", "drill": True},
}
"""What the first word of a name stands for. A name has no room for options, and a recovery for which tags have to be
compared with instances of a region that is down would always be refused. A preflight asks for what a recovery meets."""
_OWN = ("step", "plan", "windowMinutes")
_LONGEST = timedelta(days=30)
"""An id of ARC is taken for the same execution for so long."""
_MOST_MINUTES = 7 * 24 * 60
_METADATA = ("invokedby", "planarn", "executionid", "stepname")


@declared
class StepMembers:
    """What a block says beside the options of a start."""

    step: str = member(
        Choice(STEPS), "What to do.", missing=("the step is missing", f"Write one of: {', '.join(STEPS)}")
    )
    plan: str = member(Text(), "The name of a configured plan.", default="", default_words="none, for a takeover")
    window_minutes: int | None = member(
        Whole(at_least=1, at_most=_MOST_MINUTES),
        "Without an ExecutionId: calls within so many minutes of the first ask for the same.",
        default=None,
        key="windowMinutes",
    )

    def check(self, document: Document) -> None:
        if not self.plan and self.step != TAKEOVER and not document.is_wrong("plan"):
            document.mistake("plan", "the plan is missing", "Write the name of a plan")


@dataclass(frozen=True, slots=True)
class Asked:
    """One call. `execution` is the one of ARC, or what stands for it; calls within `window` of the first one belong
    together. `options` are those of a start, unread: whether it is a drill, and which risks are accepted."""

    step: str
    plan: str
    execution: str
    window: timedelta
    options: Mapping[str, object] = field(repr=False, default_factory=dict)

    @property
    def who(self) -> str:
        """Who asks, for the record of what was started."""
        return f"ARC Region switch, execution {self.execution}"

    @property
    def key(self) -> str:
        """The name of what it starts within the execution."""
        return key_of(self.step, self.plan, drill=self.options.get("drill") is True)


def key_of(step: str, plan: str, *, drill: bool) -> str:
    """A drill and a recovery of a plan are two things."""
    return f"{step}{' drill' if drill else ''} {plan}"


def read_asked(event: object) -> Asked:
    """Raises `InputError` with every mistake. Members that begin with a capital are ARC's own, and may grow in number;
    any other that is not known is a mistake, which the reader of the options tells."""
    document = opened(event, "event")
    given = {key: document.value(key) for key in document.keys()}  # noqa: SIM118 - Document is no mapping
    metadata = {key.casefold(): value for key, value in given.items()}
    own = {key: value for key, value in given.items() if not key[:1].isupper() and key.casefold() not in _METADATA}
    if "step" not in own:
        own = _of_name(str(metadata.get("stepname", ""))) | own
    read = Document({key: own[key] for key in _OWN if key in own}, mistakes=document.mistakes, strict=True)
    members = read_object(StepMembers, read)
    execution = metadata.get("executionid")
    named = execution if isinstance(execution, str) and execution else ""
    if not named and members.window_minutes is None:
        what = "the event has no ExecutionId, so nothing tells a new call from a repeated one"
        read.mistake("windowMinutes", what, "Write for how many minutes calls ask for the same, such as 240")
    read.done()
    window = timedelta(minutes=members.window_minutes or 0)
    return Asked(
        step=members.step,
        plan=members.plan,
        execution=named or "without an id",
        window=_LONGEST if named else window,
        options={key: value for key, value in own.items() if key not in _OWN},
    )


def _of_name(name: str) -> dict[str, object]:
    """What the name of a step says: `recover erp`, `drill erp`, `tagsync-sync-erp`. Empty if it says nothing."""
    if name == TAKEOVER:
        return {"step": TAKEOVER}
    found = re.fullmatch(rf"(?:tagsync[ :/_-]+)?({'|'.join((*STEPS, *_WORDS))})[ :/_-]+(.+)", name)
    if not found:
        return {}
    word, plan = found.groups()
    return {"plan": plan, **_WORDS.get(word, {"step": word})}
