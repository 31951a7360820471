"""Reads origins, the EC2 instances behind source servers, in as few calls as AWS allows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tagsync.aws.fleet.parse import parse_instances
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import chunks, pages
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import INSTANCE_ID, Instance, Origin, OriginReadings

IDS_A_CALL = 1000
"""`DescribeInstances` answers up to this many `InstanceIds` at once."""

VALUES_A_FILTER = 200
"""An EC2 filter takes at most this many values."""

UNKNOWN_IDS = frozenset({"InvalidInstanceID.NotFound", "InvalidInstanceID.Malformed"})


def read_origins(sessions: Sessions, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
    """The instances of one account and region: each id is read, gone, or unreadable.

    A text that is not an EC2 instance id counts as gone. It is not sent to EC2, where it would fail the whole batch.
    """
    ids = sorted(set(instance_ids))
    proper = [one for one in ids if re.fullmatch(INSTANCE_ID, one)]
    readings = OriginReadings(gone=frozenset(Origin(account, region, one) for one in set(ids) - set(proper)))
    for batch in chunks(proper, IDS_A_CALL):
        readings |= _Batch(sessions, account, region).read(batch)
    return readings


class _Batch:
    """Reads some ids. If a call fails, the instances read before it are kept, and the rest is unreadable, never gone
    (law 1)."""

    def __init__(self, sessions: Sessions, account: str, region: str) -> None:
        self._sessions = sessions
        self._account = account
        self._region = region

    def read(self, ids: Sequence[str]) -> OriginReadings:
        """Names the ids if a filter would need several calls. One id that EC2 does not know fails such a call; then it
        is made again with filters, which leave unknown ids out."""
        if len(ids) > VALUES_A_FILTER:
            readings, code = self._read(ids, InstanceIds=ids)
            if code not in UNKNOWN_IDS:
                return readings
        readings = OriginReadings()
        for some in chunks(ids, VALUES_A_FILTER):
            readings |= self._read(some, Filters=[{"Name": "instance-id", "Values": some}])[0]
        return readings

    def _read(self, ids: Iterable[str], **parameters: object) -> tuple[OriginReadings, str]:
        """One listing, and the error code if it is incomplete."""
        instances: dict[Origin, Instance] = {}
        wanted = {Origin(self._account, self._region, one) for one in ids}
        try:
            for page in pages(self._api(), "DescribeInstances", "NextToken", **parameters):
                instances |= {one.origin: one for one in parse_instances(page, self._account, self._region)}
        except CallFailed as failure:
            unread = dict.fromkeys(wanted - instances.keys(), failure.problem)
            return OriginReadings(instances, unreadable=unread), failure.code
        return OriginReadings(instances, gone=frozenset(wanted - instances.keys())), ""

    def _api(self) -> Api:
        return self._sessions.api(self._account, self._region, "ec2")
