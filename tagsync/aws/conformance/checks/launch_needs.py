"""What tagsync assumes of launch templates, and of how EC2 and Service Quotas answer about what they name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tagsync.aws.conformance.account import MOST_PAGES, Account
from tagsync.aws.conformance.check import check, compared, skipped
from tagsync.aws.sdk.paging import pages
from tagsync.engine.conformance import Answer
from tagsync.recovery.launching.needs import QUOTA_CODE

_MOST = 20
"""Servers that are looked at, one call each."""
_UNKNOWN: Mapping[str, tuple[str, str, str]] = {
    "DescribeSubnets": ("subnet-id", "subnet-00000000000000000", "Subnets"),
    "DescribeSecurityGroups": ("group-id", "sg-00000000000000000", "SecurityGroups"),
    "DescribeKeyPairs": ("key-name", "tagsync-conformance-none", "KeyPairs"),
    "DescribeInstanceTypes": ("instance-type", "x0.none", "InstanceTypes"),
}


def _templates(account: Account) -> list[str]:
    """The launch templates that launch configurations name, an empty text where one names none."""
    servers = account.servers()[:_MOST]
    found = [account.read("GetLaunchConfiguration", sourceServerID=each["sourceServerID"]) for each in servers]
    return [str(each.get("ec2LaunchTemplateID", "")) for each in found]


@check(
    "A launch configuration names its EC2 launch template.",
    "drs:GetLaunchConfiguration",
    if_different="The preflight warns that it was not asked what such a server is launched with.",
)
def named_templates(account: Account) -> Answer:
    found = _templates(account)
    return compared(all(found), f"{sum(map(bool, found))} of {len(found)} name one")


@check(
    "A listing of the default versions of all launch templates holds those of DRS.",
    "drs:GetLaunchConfiguration",
    "ec2:DescribeLaunchTemplateVersions",
    if_different="The preflight asks for each template that the listing lacks by its id, a call for each.",
)
def listed_templates(account: Account) -> Answer:
    wanted = set(_templates(account)) - {""}
    if not wanted:
        return skipped("no launch configuration names a template")
    listing = pages(account.api(service="ec2"), "DescribeLaunchTemplateVersions", "NextToken", Versions=["$Default"])
    seen: set[str] = set()
    for _, page in zip(range(MOST_PAGES), listing, strict=False):
        seen |= {str(each.get("LaunchTemplateId")) for each in page["LaunchTemplateVersions"]}
    return compared(wanted <= seen, f"{len(wanted & seen)} of {len(wanted)} are listed")


@check(
    "Filters of EC2 leave out subnets, groups, key pairs and instance types that do not exist.",
    *(f"ec2:{operation}" for operation in _UNKNOWN),
    if_different="The preflight warns that it was not asked whether those exist, for all servers together.",
)
def unknown_names(account: Account) -> Answer:
    ec2 = account.api(service="ec2")
    answers: dict[str, Any] = {
        operation: ec2(operation, Filters=[{"Name": name, "Values": [value]}])[member]
        for operation, (name, value, member) in _UNKNOWN.items()
    }
    wrong = sorted(operation for operation, rows in answers.items() if rows)
    return compared(not wrong, f"{len(answers) - len(wrong)} of {len(answers)} answers are empty", wrong=wrong)


@check(
    f"Service Quotas has the vCPUs of On-Demand Standard instances under {QUOTA_CODE}, by account and region.",
    "servicequotas:GetServiceQuota",
    if_different="The preflight warns that it was not asked whether the quota has room.",
)
def vcpu_quota(account: Account) -> Answer:
    answer = account.api(service="service-quotas")("GetServiceQuota", ServiceCode="ec2", QuotaCode=QUOTA_CODE)
    quota = answer["Quota"]
    name = str(quota.get("QuotaName", ""))
    return compared("On-Demand Standard" in name and "Value" in quota, name or "it has no name")
