"""Questions about AWS that `tagsync conformance` asks of a real account, and the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Effect(StrEnum):
    """What asking does in the account, what that costs, and how it is cleaned up."""

    costs: str
    creates: str
    cleans_up: str

    READS = "reads", "nothing", "nothing", "nothing to clean up"
    REFUSED_WRITE = (
        "one write that names no real server",
        "nothing",
        "nothing: the server that it names does not exist",
        "nothing to clean up",
    )
    PLAN = (
        "a recovery plan",
        "nothing",
        "a recovery plan named tagsync-conformance-<id>, with at most two servers and without any execution",
        "deletes the plan",
    )
    DRILL = (
        "a drill",
        "an EC2 instance and its volumes for 15 to 45 minutes; all checks of this kind share one drill",
        "the drill instance of the server that --allow-launch names",
        "terminates that instance",
    )

    def __new__(cls, name: str, costs: str, creates: str, cleans_up: str) -> Effect:
        effect = str.__new__(cls, name)
        effect._value_ = name
        effect.costs, effect.creates, effect.cleans_up = costs, creates, cleans_up
        return effect


class Verdict(StrEnum):
    CONFIRMED = "CONFIRMED"
    DIFFERENT = "DIFFERENT"
    SKIPPED = "SKIPPED"


@dataclass(frozen=True, slots=True)
class Question:
    """An assumption of tagsync about AWS, and the calls that settle it.

    `if_different` says what tagsync does where AWS answers otherwise.
    """

    name: str
    assumes: str
    calls: tuple[str, ...]
    effect: Effect
    if_different: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What AWS said. `detail` is the sentence that gives the reason, `seen` the part of AWS's answer that matters."""

    verdict: Verdict
    detail: str
    seen: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer."""

    question: Question
    answer: Answer
