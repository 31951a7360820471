"""Regions: which there are, their partition, and which an account has opted into."""

from __future__ import annotations

from functools import cache

import botocore.session
from botocore.exceptions import UnknownRegionError

from tagsync.lab.wire.http import Answer, Request
from tagsync.lab.wire.query_protocol import filters_of, form, numbered
from tagsync.lab.wire.xml_answers import ec2_answer, ec2_error

# Enabled in every account, and cannot be disabled: AWS Account Management, "Regions that are enabled by default".
ALWAYS_ON = frozenset(
    {
        *("us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "sa-east-1"),
        *("eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3"),
        *("ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2"),
    }
)


@cache
def _sdk() -> botocore.session.Session:
    """One session for all questions: a new one reads the table of endpoints again."""
    return botocore.session.get_session()


@cache
def available(service: str) -> tuple[str, ...]:
    """The regions of the partition `aws` where botocore knows `service`."""
    return tuple(_sdk().get_available_regions(service))


@cache
def everywhere() -> frozenset[str]:
    """The regions of EC2 in all partitions."""
    partitions = _sdk().get_available_partitions()
    return frozenset(name for each in partitions for name in _sdk().get_available_regions("ec2", each))


@cache
def partition_of(region: str) -> str:
    """The partition of a region; of a name that is no region, the one that most regions are in."""
    try:
        found: str = _sdk().get_partition_for_region(region)
    except UnknownRegionError:
        return "aws"
    return found


def describe_regions(request: Request, off: set[str]) -> Answer:
    """EC2 DescribeRegions; `off` are the regions this account has not opted into."""
    asked = form(request)
    wanted, filters = numbered(asked, "RegionName."), filters_of(asked)
    everything = asked.get("AllRegions", "false").lower() == "true"
    unknown = sorted(set(wanted) - set(available("ec2")))
    if unknown:
        return ec2_error(400, "InvalidParameterValue", f"Invalid region names: {', '.join(unknown)}")
    if set(filters) - {"opt-in-status", "region-name"}:
        return ec2_error(501, "NotImplementedByLab", f"The lab does not simulate the filters {list(filters)}")
    rows = []
    for name in wanted or available("ec2"):
        status = "opt-in-not-required" if name in ALWAYS_ON else "not-opted-in" if name in off else "opted-in"
        shown = everything or wanted or status != "not-opted-in"
        if shown and status in filters.get("opt-in-status", [status]) and name in filters.get("region-name", [name]):
            rows.append(
                f"<item><regionName>{name}</regionName><regionEndpoint>ec2.{name}.amazonaws.com</regionEndpoint>"
                f"<optInStatus>{status}</optInStatus></item>"
            )
    return ec2_answer("DescribeRegions", f"<regionInfo>{''.join(rows)}</regionInfo>")
