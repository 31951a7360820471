"""What DRS answers for a resource without tags: `{"resourceArn": "<its own ARN>"}`, an artefact and no tag.

It is in answers only: no operation writes it, and it is not counted among a resource's tags.
"""

from __future__ import annotations

from typing import Any

_ARNS = ("arn", "recoveryPlanExecutionArn", "recoveryPlanArn")
"""Members that may hold a resource's own ARN. The first of them that is there does."""


def answered_tags(tags: dict[str, str], arn: str) -> dict[str, str]:
    """The tags of a resource as an answer shows them."""
    return tags or {"resourceArn": arn}


def answered(value: Any) -> Any:
    """The same answer, with the tags of every resource in it as AWS shows them."""
    if isinstance(value, list):
        return [answered(each) for each in value]
    if not isinstance(value, dict):
        return value
    found = {name: answered(each) for name, each in value.items()}
    arn = next((value[name] for name in _ARNS if name in value), "")
    if arn and "tags" in value:
        found["tags"] = answered_tags(value["tags"], arn)
    return found
