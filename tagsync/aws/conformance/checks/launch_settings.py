"""What tagsync assumes of launch configurations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tagsync.aws.conformance.account import Account, launch_target
from tagsync.aws.conformance.check import check, compared, confirmed, skipped
from tagsync.engine.conformance import Answer

_MOST = 20
"""Servers that are looked at, one call each."""


def _configurations(account: Account) -> list[Mapping[str, Any]]:
    servers = account.servers()[:_MOST]
    return [account.read("GetLaunchConfiguration", sourceServerID=each["sourceServerID"]) for each in servers]


@check(
    "A launch configuration always says whether tags are copied and how the instance type is chosen.",
    "drs:GetLaunchConfiguration",
    if_different="tagsync takes a configuration that does not say it for one that does not copy tags.",
)
def launch_configurations(account: Account) -> Answer:
    found = _configurations(account)
    names = ("copyTags", "targetInstanceTypeRightSizingMethod")
    lacking = [each for each in found if any(name not in each for name in names)]
    seen = {name: sorted({str(each.get(name)).upper() for each in found}) for name in names}
    return compared(not lacking, f"{len(found) - len(lacking)} of {len(found)} say it", **seen)


@check(
    "The launch configuration of a new source server does not copy tags.",
    "drs:DescribeLaunchConfigurationTemplates",
    "drs:GetLaunchConfiguration",
    if_different="Nothing: tagsync reads the setting of every server before it changes it.",
)
def copy_tags_by_default(account: Account) -> Answer:
    templates = account.read("DescribeLaunchConfigurationTemplates")["items"]
    if any(each.get("copyTags") for each in templates):
        return skipped("the account has a launch configuration template that copies tags")
    copying = [bool(each.get("copyTags")) for each in _configurations(account)]
    if all(copying):
        return skipped("every server copies tags, which a person or tagsync may have set")
    return confirmed(f"{sum(copying)} of {len(copying)} servers copy tags")


@check(
    "A server that launches into an instance says which, and copies neither tags nor the private address.",
    "drs:GetLaunchConfiguration",
    if_different="tagsync leaves copyTags of such a server alone. A launch that copies them fails.",
)
def launch_into(account: Account) -> Answer:
    into = [each for each in _configurations(account) if launch_target(each)]
    if not into:
        return skipped("no server launches into an instance")
    copying = [each for each in into if each.get("copyTags") or each.get("copyPrivateIp")]
    seen = {name: bool((copying or into)[0].get(name)) for name in ("copyTags", "copyPrivateIp")}
    return compared(not copying, f"{len(into) - len(copying)} of {len(into)} are so", **seen)
