"""The exit codes of every command, and which one a plan, a run or a recovery ends with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tagsync.core.plan import Plan
    from tagsync.engine.run import RunRecord
    from tagsync.recovery.words.recovery import Recovery

OK = 0
PROBLEM = 1
"""Bad input, or anything that could not be read or written: what failed never counts as success (law 1)."""
DRIFT = 2
"""`plan --detailed-exitcode` found changes, or `estate --detailed-exitcode` anything, and all was read."""
REFUSED = 3
"""Nothing was written: changes beyond the limits (law 7), or a saved plan that no longer fits (law 6)."""
NOTHING_FOUND = 4
"""`discover`, `estate`, `recovery points` or `adopt` read everything, and there is no server, or no wanted instance."""
DIFFERENT = 5
"""`conformance`: AWS behaves otherwise than tagsync assumes."""


PRECEDENCE = (REFUSED, PROBLEM, DIFFERENT, DRIFT, NOTHING_FOUND, OK)
"""Which code a command ends with where several are true. Refused comes first: nothing was written, and running it again
writes nothing either until a person has looked. A signal that ended the work comes before all of them."""


def first(*codes: int) -> int:
    """The one of these codes that comes first; OK without any."""
    return min((OK, *codes), key=PRECEDENCE.index)


def of_plan(plan: Plan, *, detailed: bool) -> int:
    """The exit code of `plan`. With `detailed`, drift and a refusal have codes of their own."""
    return first(
        REFUSED if detailed and plan.refusals else OK,
        PROBLEM if not plan.is_complete else OK,
        DRIFT if detailed and plan.has_changes else OK,
    )


def of_run(record: RunRecord) -> int:
    return OK if record.status == "SUCCESS" else PROBLEM


def of_recovery(recovery: Recovery) -> int:
    """OK while it is running, and once every CRITICAL server is launched, and none of them is not well."""
    from tagsync.recovery.words.vocabulary import Outcome  # help texts need the codes alone

    return OK if recovery.outcome in (Outcome.RUNNING, Outcome.SUCCEEDED) else PROBLEM
