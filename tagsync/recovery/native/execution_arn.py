"""The ARN of a native execution, which says where the execution is."""

from __future__ import annotations

import re

from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target

EXECUTION_ARN = (
    r"arn:aws(-[a-z0-9]+)*:drs:(?P<region>[a-z0-9-]+):(?P<account>[0-9]{12}):recovery-plan-execution/[a-zA-Z0-9_/.-]+"
)
"""An execution is a resource of its own, not below its plan."""
_SHOWN = 120
"""Characters of what is no such ARN; the ARN of a plan is not cut."""


def target_of(execution_id: str) -> Target:
    """The account and region of an execution. Raises `InputError` if this is not its ARN."""
    arn = re.fullmatch(EXECUTION_ARN, execution_id)
    if not arn:
        raise InputError([_mistake(execution_id)])
    return Target(arn["account"], arn["region"])


def _mistake(text: str) -> Mistake:
    fix = "Write the ARN that its start has given"
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
    if ":recovery-plan/" in text:
        return Mistake("EXECUTION", f'"{shown}" is the ARN of a plan, and not the ARN of an execution', fix)
    return Mistake("EXECUTION", f'"{shown}" is not the ARN of an execution', fix)
