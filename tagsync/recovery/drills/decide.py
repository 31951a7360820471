"""Whether a drill of the calendar may start now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tagsync.core.sentences import sentence
from tagsync.recovery.drills.due import Warnings
from tagsync.recovery.native.findings import Finding, Reason

PASSING = frozenset(
    {
        Reason.ALREADY_RUNNING,
        Reason.IN_A_JOB,
        Reason.IN_ANOTHER_EXECUTION,
        Reason.UNREADABLE,
        Reason.NOT_CHECKED,
    }
)
"""What passes by itself, or may: within its window the drill waits for it."""
_FEW = 5


class Verdict(StrEnum):
    """START: now. WAIT: not yet, as long as its window is open. REFUSE: not at all."""

    START = "start"
    WAIT = "wait"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Decision:
    """`why` says what speaks against the start; empty for a start."""

    verdict: Verdict
    why: str = ""


def decide(findings: Iterable[Finding], warnings: Warnings) -> Decision:
    """`findings` are those of a preflight just now, with what a drill accepts. Names of servers are left out of what
    is said, for they are tag values (law 9)."""
    found = list({(each.refuses, each.reason, each.place, each.what): each for each in findings}.values())
    against = [each for each in found if each.refuses]
    lasting = [each for each in against if each.reason not in PASSING]
    if lasting:
        return Decision(Verdict.REFUSE, f"The plan is not ready. {_told(lasting)}")
    if against:
        return Decision(Verdict.WAIT, f"It cannot start yet. {_told(against)}")
    if found and warnings is Warnings.REFUSE:
        return Decision(Verdict.REFUSE, f"The plan has warnings, and its drills start without any. {_told(found)}")
    return Decision(Verdict.START)


def _told(findings: list[Finding]) -> str:
    told = [sentence(each) for each in findings[:_FEW]]
    if len(findings) > _FEW:
        told.append(f"And {len(findings) - _FEW:,} more.")
    return " ".join(told)
