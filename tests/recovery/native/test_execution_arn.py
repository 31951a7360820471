"""The ARN of an execution says where it is; no other ARN is taken for one."""

from __future__ import annotations

import pytest

from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.recovery.native.execution_arn import target_of

PLACE = "arn:aws-us-gov:drs:us-gov-west-1:111111111111"


def test_rule_3_an_execution_is_a_resource_of_its_own() -> None:
    assert target_of(f"{PLACE}:recovery-plan-execution/rpe-1") == Target("111111111111", "us-gov-west-1")


@pytest.mark.parametrize("resource", ["recovery-plan/rp-1", "recovery-plan/rp-1/execution/rpe-1", "job/drsjob-1"])
def test_rule_3_what_is_no_execution_is_refused(resource: str) -> None:
    with pytest.raises(InputError, match="not the ARN of an execution"):
        target_of(f"{PLACE}:{resource}")


def test_rule_3_the_arn_of_a_plan_is_called_so_and_shown_whole() -> None:
    plan = f"{PLACE}:recovery-plan/rp-0123456789abcdef0"
    with pytest.raises(InputError) as refused:
        target_of(plan)
    assert f'"{plan}" is the ARN of a plan, and not the ARN of an execution' in str(refused.value)


def test_rule_3_a_long_text_is_cut_visibly() -> None:
    with pytest.raises(InputError) as refused:
        target_of("x" * 121)
    assert f'"{"x" * 120}..." is not the ARN of an execution' in str(refused.value)
    with pytest.raises(InputError) as refused:
        target_of("x" * 120)
    assert f'"{"x" * 120}" is not the ARN of an execution' in str(refused.value)
