"""EC2 launch templates: the default versions, which are those that DRS launches by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from tagsync.aws.launching.asking import Asking, Question
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import pages
from tagsync.core.model import Problem
from tagsync.recovery.launching.needs import Looked, Template

CALL = "ec2:DescribeLaunchTemplateVersions"
_OPERATION = CALL.partition(":")[2]
_DEFAULT = ["$Default"]
_A_PAGE = 200
_FEW = 3
"""So many templates are read one by one, a call for each. A listing of all may take pages."""


def templates(asking: Asking, wanted: Sequence[str]) -> Mapping[str, Looked[Template]]:
    """The default version of each of these templates; None for one that does not exist.

    EC2 does not take several ids in a call, and lists all default versions of a region, 200 a page. What a listing
    lacks is asked for by its id: AWS does not say that it lists all.
    """
    found: dict[str, Looked[Template]] = {}
    if len(wanted) > _FEW:
        listing = Question(CALL, partial(_listed, asking, frozenset(wanted)))
        listed = asking.all([listing])[listing]
        if isinstance(listed, Problem):
            return dict.fromkeys(wanted, listed)
        found |= listed
    each = {name: Question(CALL, partial(_one, asking, name)) for name in wanted if name not in found}
    answers = asking.all(each.values())
    return found | {name: answers[question] for name, question in each.items()}


def _listed(asking: Asking, wanted: frozenset[str]) -> dict[str, Template]:
    """The templates that are wanted; the listing ends when all are found."""
    found: dict[str, Template] = {}
    for page in pages(asking.api("ec2"), _OPERATION, "NextToken", Versions=_DEFAULT, MaxResults=_A_PAGE):
        rows = page["LaunchTemplateVersions"]
        found |= {name: _template(row) for row in rows if (name := row.get("LaunchTemplateId")) in wanted}
        if len(found) == len(wanted):
            break
    return found


def _one(asking: Asking, name: str) -> Template | None:
    try:
        answer = asking.api("ec2")(_OPERATION, LaunchTemplateId=name, Versions=_DEFAULT)
    except CallFailed as failure:
        if failure.code.startswith("InvalidLaunchTemplateId."):
            return None
        raise
    return next(map(_template, answer["LaunchTemplateVersions"]), None)


def _template(row: Mapping[str, Any]) -> Template:
    """The shape `LaunchTemplateVersion`. Subnet and groups are those of its first network interface, where it has one:
    EC2 takes them in one place only."""
    data = row.get("LaunchTemplateData", {})
    interfaces = sorted(data.get("NetworkInterfaces", ()), key=lambda each: each.get("DeviceIndex", 0))
    first = interfaces[0] if interfaces else {}
    profile = data.get("IamInstanceProfile", {})
    return Template(
        instance_type=data.get("InstanceType", ""),
        subnet=first.get("SubnetId", ""),
        interface=first.get("NetworkInterfaceId", ""),
        groups=tuple(dict.fromkeys(_groups(data, first))),
        profile=profile.get("Name") or profile.get("Arn", "").rpartition("/")[2],
        key_pair=data.get("KeyName", ""),
    )


def _groups(data: Mapping[str, Any], first: Mapping[str, Any]) -> Iterator[str]:
    yield from first.get("Groups", ())
    yield from data.get("SecurityGroupIds", ())
