"""What was not asked is said once, with the permission that is missing."""

from __future__ import annotations

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.recovery.launching.unasked import Unasked, unasked
from tests.recovery.launching.needed import SERVERS, denied, good, settings


def said(**members: object) -> list[Unasked]:
    return list(unasked(good(**members), SERVERS))


def test_a_denial_names_the_permission() -> None:
    (only,) = said(room=denied("service-quotas:GetServiceQuota"))
    assert only.what.startswith("not asked: whether the quota of vCPUs has room. ")
    assert only.fix == "Allow servicequotas:GetServiceQuota for the read role (docs/permissions.md)"
    assert only.server_ids == ()


def test_one_question_about_many_servers_is_one_finding() -> None:
    refused = denied("drs:GetLaunchConfiguration")
    (only,) = said(settings={"s-1": refused, "s-2": refused, "s-3": settings("lt-3")})
    assert only.what.startswith("not asked about 2 servers: how they are launched. ")
    assert only.server_ids == ("s-1", "s-2")


def test_a_permission_that_is_missing_is_told_once_though_each_denial_names_what_was_asked_for() -> None:
    keys = [denied("kms:DescribeKey", f"not authorized to perform: kms:DescribeKey on resource: {n}") for n in "12"]
    (only,) = said(keys=dict(zip("12", keys, strict=True)))
    assert only.fix == "Allow kms:DescribeKey for the read role (docs/permissions.md)"
    servers = {
        each: denied("drs:GetReplicationConfiguration", f"not authorized on resource: source-server/{each}")
        for each in ("s-1", "s-2")
    }
    (only,) = said(staging_keys=servers)
    assert only.what.startswith("not asked about 2 servers: with which key their staging account encrypts. ")
    assert only.server_ids == ("s-1", "s-2")


def test_reads_that_failed_otherwise_say_what_helps() -> None:
    late = Problem(ProblemKind.UNAVAILABLE, "111111111111/eu-west-1 ec2:DescribeSubnets", "no answer", "Run again")
    (only,) = said(subnets={"subnet-1": late, "subnet-2": late})
    assert only.fix == "Run again"
    assert "whether their subnets exist" in only.what


def test_templates_of_servers_outside_the_plan_are_no_question() -> None:
    refused = denied("ec2:DescribeLaunchTemplateVersions")
    needs = good(templates={"lt-1": refused, "lt-2": refused})
    (only,) = unasked(needs, ["s-2", "s-3"])
    assert only.server_ids == ("s-2",)
