"""What tagsync assumes of recovery points."""

from __future__ import annotations

from tagsync.aws.conformance.account import Account, Rows, some, state
from tagsync.aws.conformance.check import check, compared
from tagsync.aws.recovery.jobs import read_time
from tagsync.aws.sdk.durations import read_duration
from tagsync.engine.conformance import Answer

_MOST = 20
"""Servers that are looked at, one call each."""


@check(
    "The id of a recovery point is `pit-` and 17 digits, and with the order DESC the newest comes first.",
    "drs:DescribeRecoverySnapshots",
    if_different="The preflight shows another time than that of the newest point.",
)
def recovery_points(account: Account) -> Answer:
    server = _in_state(account, "CONTINUOUS")[0]["sourceServerID"]
    points = some(account.points_of(server, order="DESC", maxResults=10), "a server that replicates has no point yet")
    ids, times = [each["snapshotID"] for each in points], [each["expectedTimestamp"] for each in points]
    formed = all(each.startswith("pit-") and len(each) == 21 for each in ids)
    moments = [moment for time in times if (moment := read_time(time))]
    holds = formed and moments == sorted(moments, reverse=True) and len(points) <= 10
    return compared(holds, f"{len(points)} points", ids=ids[:2], times=times[:2])


def _in_state(account: Account, *states: str) -> Rows:
    return some([each for each in account.servers() if state(each) in states], f"no server is {' or '.join(states)}")


def _with_points(account: Account, name: str) -> tuple[int, int]:
    """How many of the servers in a state have recovery points, and how many were looked at."""
    servers = _in_state(account, name)[:_MOST]
    return sum(bool(account.points_of(each["sourceServerID"], maxResults=1)) for each in servers), len(servers)


@check(
    "A STALLED server keeps its recovery points until their retention ends.",
    "drs:DescribeRecoverySnapshots",
    if_different="--accept-old-points finds no point, and the start is refused.",
)
def points_of_stalled(account: Account) -> Answer:
    having, count = _with_points(account, "STALLED")
    return compared(having > 0, f"{having} of {count} have points")


@check(
    "A PAUSED server keeps its recovery points until their retention ends.",
    "drs:DescribeRecoverySnapshots",
    if_different="--accept-old-points finds no point, and the start is refused.",
)
def points_of_paused(account: Account) -> Answer:
    having, count = _with_points(account, "PAUSED")
    return compared(having > 0, f"{having} of {count} have points")


@check(
    "A STOPPED server has no recovery points 90 minutes later.",
    "drs:DescribeRecoverySnapshots",
    if_different="Nothing: the preflight refuses such a server.",
)
def points_of_stopped(account: Account) -> Answer:
    having, count = _with_points(account, "STOPPED")
    return compared(having == 0, f"{having} of {count} have points")


@check(
    "A DISCONNECTED server has no recovery points 90 minutes later.",
    "drs:DescribeRecoverySnapshots",
    if_different="Nothing: the preflight refuses such a server.",
)
def points_of_disconnected(account: Account) -> Answer:
    having, count = _with_points(account, "DISCONNECTED")
    return compared(having == 0, f"{having} of {count} have points")


@check(
    "The lag of a source server is an ISO 8601 duration, and a server that is CONTINUOUS has one.",
    "drs:DescribeSourceServers",
    if_different="The lag is unknown: with an RPO the preflight warns of the server, or refuses it.",
)
def replication_lag(account: Account) -> Answer:
    servers = _in_state(account, "CONTINUOUS")
    lags = [each.get("dataReplicationInfo", {}).get("lagDuration", "") for each in servers]
    unknown = [lag for lag in lags if read_duration(lag) is None]
    seen = (unknown or lags)[0]
    return compared(not unknown, f"{len(lags) - len(unknown)} of {len(lags)} say a duration", lag=seen)
