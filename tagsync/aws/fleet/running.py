"""Finds running instances by their tag keys: one paged `DescribeInstances` for each account and region."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.aws.fleet.collector import calm_collector
from tagsync.aws.fleet.origins import VALUES_A_FILTER
from tagsync.aws.fleet.parse import parse_instances
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import chunks, pages
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.model import Instance, Origin, Target
from tagsync.discovery.estate.instances import InstanceReading

_RUNNING = {"Name": "instance-state-name", "Values": ["running"]}


class AwsEstateReader:
    """The port `EstateReader`. Reads with each account's read role."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def running(self, place: Target, keys: Sequence[str]) -> InstanceReading:
        found: dict[Origin, Instance] = {}
        try:
            api = self._sessions.api(place.account, place.region, "ec2")
            with calm_collector():
                for some in chunks([_as_filter(key) for key in keys], VALUES_A_FILTER):
                    filters = [_RUNNING, {"Name": "tag-key", "Values": some}]
                    for page in pages(api, "DescribeInstances", "NextToken", Filters=filters):
                        found |= {each.origin: each for each in parse_instances(page, place.account, place.region)}
        except CallFailed as failure:
            return InstanceReading(place, tuple(found.values()), failure.problem)
        return InstanceReading(place, tuple(found.values()))


def _as_filter(key: str) -> str:
    """A backslash is an escape character in a filter, and `?` any one character. What matches is looked at again."""
    return key.replace("\\", "?")
