"""What tagsync assumes of recovery instances."""

from __future__ import annotations

from tagsync.aws.conformance.account import Account, some
from tagsync.aws.conformance.check import check, compared
from tagsync.engine.conformance import Answer

_MOST = 200
"""Values that a filter of EC2 takes."""


@check(
    "A recovery instance says whether it is a drill, its state in EC2, its job, its source server and its point.",
    "drs:DescribeRecoveryInstances",
    if_different="The preflight takes an instance that does not say it is a drill for a real one (law 10).",
)
def recovery_instances(account: Account) -> Answer:
    rows = some(account.rows("DescribeRecoveryInstances"), "there is no recovery instance")
    needed = ("isDrill", "ec2InstanceState", "ec2InstanceID", "jobID", "sourceServerID", "pointInTimeSnapshotDateTime")
    lacking = [row for row in rows if any(name not in row for name in needed)]
    seen = (lacking or rows)[0]
    shown = {name: seen[name] for name in needed if name in seen}
    return compared(not lacking, f"{len(rows) - len(lacking)} of {len(rows)} say all of it", **shown)


@check(
    "The id of a recovery instance is that of its EC2 instance.",
    "drs:DescribeRecoveryInstances",
    if_different="Nothing: what a launch came to is looked up in EC2 by the id that DRS gives for that.",
)
def recovery_instance_ids(account: Account) -> Answer:
    rows = some(account.rows("DescribeRecoveryInstances"), "there is no recovery instance")
    other = [row for row in rows if row.get("recoveryInstanceID") != row.get("ec2InstanceID")]
    seen = (other or rows)[0]
    shown = {name: seen[name] for name in ("recoveryInstanceID", "ec2InstanceID") if name in seen}
    return compared(not other, f"{len(rows) - len(other)} of {len(rows)} have one id", **shown)


@check(
    "A recovery instance that is not failing back says FAILBACK_NOT_STARTED, or nothing.",
    "drs:DescribeRecoveryInstances",
    if_different="A cleanup keeps it, and says in which state it is.",
)
def failback_of_instances(account: Account) -> Answer:
    rows = [row for row in account.rows("DescribeRecoveryInstances") if row.get("isDrill")]
    states = {row.get("failback", {}).get("state", "") for row in some(rows, "there is no instance of a drill")}
    return compared(states <= {"", "FAILBACK_NOT_STARTED"}, f"{len(rows)} instances of drills", states=states)


@check(
    "A recovery instance that EC2 no longer knows is NOT_FOUND or TERMINATED.",
    "drs:DescribeRecoveryInstances",
    "ec2:DescribeInstances",
    if_different="The preflight takes it for an instance that a launch would terminate, and refuses.",
)
def gone_instances(account: Account) -> Answer:
    rows = some(account.rows("DescribeRecoveryInstances"), "there is no recovery instance")
    ids = [row["ec2InstanceID"] for row in rows if row.get("ec2InstanceID")][:_MOST]
    asked = [{"Name": "instance-id", "Values": ids}]
    reservations = account.api(service="ec2")("DescribeInstances", Filters=asked)["Reservations"]
    known = {each["InstanceId"] for reservation in reservations for each in reservation["Instances"]}
    gone = [row for row in rows if row.get("ec2InstanceID") in set(ids) - known]
    states = {row.get("ec2InstanceState", "") for row in some(gone, "EC2 knows every recovery instance")}
    return compared(states <= {"NOT_FOUND", "TERMINATED"}, f"{len(gone)} are gone", states=states)


@check(
    "A source server names a recovery instance only while that is there.",
    "drs:DescribeSourceServers",
    "drs:DescribeRecoveryInstances",
    if_different="The preflight takes an instance that is not listed for production, and refuses the launch.",
)
def named_instances(account: Account) -> Answer:
    naming = [row for row in account.servers() if row.get("recoveryInstanceId")]
    named = [row["recoveryInstanceId"] for row in some(naming, "no source server names a recovery instance")]
    there = {
        row[name]
        for row in account.every("DescribeRecoveryInstances")
        if row.get("ec2InstanceState") != "TERMINATED"
        for name in ("recoveryInstanceID", "ec2InstanceID")
        if name in row
    }
    stale = [each for each in named if each not in there]
    return compared(not stale, f"{len(named) - len(stale)} of {len(named)} are there", stale=stale[:2])
