"""Conditions of IAM statements: what is decided, and what is left undecided."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.lab.iam.conditions import Context, applies

TAGGED: Context = {"aws:TagKeys": ("a", "b")}
CREATED: Context = {"drs:CreateAction": ("StartRecovery",)}


@pytest.mark.parametrize(
    ("condition", "context", "holds"),
    [
        ({"StringEquals": {"drs:CreateAction": "StartRecovery"}}, CREATED, True),
        ({"StringEquals": {"DRS:createaction": ["X", "StartRecovery"]}}, CREATED, True),
        ({"StringEquals": {"drs:CreateAction": "StartRecovery"}}, {}, False),
        ({"StringEqualsIfExists": {"drs:CreateAction": "StartRecovery"}}, {}, True),
        ({"StringNotEquals": {"drs:CreateAction": "StartRecovery"}}, CREATED, False),
        ({"StringNotEquals": {"drs:CreateAction": "StartRecovery"}}, {}, True),
        ({"StringLike": {"drs:CreateAction": "Start*"}}, CREATED, True),
        ({"Bool": {"aws:ViaAWSService": "true"}}, {"aws:ViaAWSService": ("false",)}, False),
        ({"Bool": {"aws:ViaAWSService": "true"}}, {"aws:ViaAWSService": ("true",)}, True),
        ({"Null": {"aws:TagKeys": "false"}}, TAGGED, True),
        ({"Null": {"aws:TagKeys": "false"}}, {}, False),
        ({"Null": {"aws:RequestTag/a": "true"}}, TAGGED, True),
        ({"ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b", "c"]}}, TAGGED, True),
        ({"ForAllValues:StringEquals": {"aws:TagKeys": "a"}}, TAGGED, False),
        ({"ForAllValues:StringEquals": {"aws:TagKeys": "a"}}, {}, True),
        ({"ForAnyValue:StringEquals": {"aws:TagKeys": "b"}}, TAGGED, True),
        ({"ForAnyValue:StringEquals": {"aws:TagKeys": "b"}}, {}, False),
        ({"Null": {"aws:TagKeys": "false"}, "StringEquals": {"drs:CreateAction": "X"}}, TAGGED, False),
    ],
)
def test_an_allow_and_a_deny_count_where_their_condition_holds(condition: Any, context: Context, holds: bool) -> None:
    for effect in ("Allow", "Deny"):
        assert applies({"Effect": effect, "Condition": condition}, context) == holds


@pytest.mark.parametrize(
    "condition",
    [{"IpAddress": {"aws:TagKeys": "x"}}, {"StringEquals": {"aws:ResourceTag/App": "erp"}}],
)
def test_where_the_lab_knows_nothing_an_allow_counts_and_a_deny_does_not(condition: Any) -> None:
    assert applies({"Effect": "Allow", "Condition": condition}, TAGGED)
    assert not applies({"Effect": "Deny", "Condition": condition}, TAGGED)
