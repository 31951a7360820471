"""A check: a question as data, and the function that answers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tagsync.aws.conformance.account import Account
from tagsync.aws.sdk.errors import CallFailed
from tagsync.core.problems import NO_ACCESS, PASSING, ProblemKind
from tagsync.engine.conformance import Answer, Effect, Question, Verdict

Ask = Callable[[Account], Answer]

UNANSWERED = NO_ACCESS | PASSING | {ProblemKind.STOPPED, ProblemKind.UNINITIALISED}
"""Kinds of failures that say nothing about the question: it may be asked again."""


@dataclass(frozen=True, slots=True)
class Check:
    question: Question
    ask: Ask


def check(assumes: str, *calls: str, if_different: str, effect: Effect = Effect.READS) -> Callable[[Ask], Check]:
    """Makes a check of a function. Its name is that of the question: `unknown_ids` asks `unknown-ids`."""

    def made(ask: Ask) -> Check:
        name = ask.__name__.replace("_", "-")
        return Check(Question(name, assumes, calls, effect, if_different), ask)

    return made


def confirmed(detail: str, **seen: object) -> Answer:
    return Answer(Verdict.CONFIRMED, detail, seen)


def different(detail: str, **seen: object) -> Answer:
    return Answer(Verdict.DIFFERENT, detail, seen)


def skipped(why: str) -> Answer:
    return Answer(Verdict.SKIPPED, why)


def compared(holds: bool, detail: str, **seen: object) -> Answer:
    """CONFIRMED if it holds, else DIFFERENT, with the same words."""
    return (confirmed if holds else different)(detail, **seen)


def refusal(call: Callable[[], object]) -> CallFailed | None:
    """How AWS refused a call; None if it accepted it. Raises `CallFailed` if the failure answers nothing."""
    try:
        call()
    except CallFailed as failure:
        if failure.problem.kind in UNANSWERED:
            raise
        return failure
    return None


def refused_with(codes: tuple[str, ...], call: Callable[[], object]) -> Answer:
    """CONFIRMED if AWS refuses the call with one of the codes."""
    failure = refusal(call)
    if failure is None:
        return different("AWS accepted it")
    words = f"AWS refused it: {failure.problem.message}"
    return compared(failure.code in codes, words, code=failure.code, expected=sorted(codes))
