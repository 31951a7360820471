"""Which execution and which step of it somebody means."""

from __future__ import annotations

import re

from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.recovery.words.recovery import Recovery, RecoveryStep
from tagsync.recovery.words.vocabulary import StepStatus

EXECUTION_ARN = r"arn:aws(-[a-z0-9]+)*:drs:(?P<region>[a-z0-9-]+):(?P<account>[0-9]{12}):[a-zA-Z0-9_/.-]+"
"""Shape `StrictDRSARN` of the DRS model. What comes after the account is AWS's to choose."""

FAILED_STEPS = (StepStatus.FAILED, StepStatus.TIMED_OUT)
"""Steps that stop an execution, until they are retried or skipped."""


def target_of(execution_id: str) -> Target:
    """Where a native execution is. Raises `InputError` for what is not its ARN."""
    arn = re.fullmatch(EXECUTION_ARN, execution_id)
    if not arn:
        fix = "Write the ARN that tagsync recovery start has printed"
        raise InputError([Mistake("EXECUTION", f'"{execution_id[:60]}" is not the ARN of an execution', fix)])
    return Target(arn["account"], arn["region"])


def find_step(execution: Recovery, wanted: str) -> RecoveryStep:
    """The step of this number or name; where nothing is wanted, the one that failed. Raises `InputError`."""
    if wanted:
        found = [step for step in execution.steps if wanted in (str(step.number), step.name)]
    else:
        found = [step for step in execution.steps if step.status in FAILED_STEPS]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"{step.number} {step.name} ({step.status})" for step in execution.steps)
    what = f'it has no step "{wanted[:60]}"' if wanted else f"{len(found) or 'no'} step of it has failed"
    raise InputError([Mistake("STEP", what, f"Name one by its number: {names}")])
