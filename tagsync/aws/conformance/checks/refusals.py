"""What tagsync assumes of the errors of AWS: missing resources, permissions, regions, EC2."""

from __future__ import annotations

from tagsync.aws.conformance.account import Account, some
from tagsync.aws.conformance.check import check, compared, different, refused_with, skipped
from tagsync.aws.fleet.probe import NO_INSTANCE, NO_SERVER
from tagsync.aws.sdk.errors import UNINITIALISED, CallFailed
from tagsync.aws.sdk.meanings.permissions import ACCESS_DENIED
from tagsync.core.problems import NO_ACCESS, ProblemKind
from tagsync.engine.conformance import Answer, Effect

KEY = "tagsync:conformance"
NOT_FOUND = ("ResourceNotFoundException",)


@check(
    "Writing a tag to a source server that does not exist is answered with ResourceNotFoundException.",
    "drs:TagResource",
    effect=Effect.REFUSED_WRITE,
    if_different="`tagsync doctor` shows a warning where it cannot tell whether tags may be written.",
)
def tag_missing_server(account: Account) -> Answer:
    arn = account.arn(f"source-server/{NO_SERVER}")
    return refused_with(NOT_FOUND, lambda: account.write("TagResource", resourceArn=arn, tags={KEY: ""}))


@check(
    "Removing a tag from a source server that does not exist is answered with ResourceNotFoundException.",
    "drs:UntagResource",
    effect=Effect.REFUSED_WRITE,
    if_different="`tagsync doctor` shows a warning where it cannot tell whether tags may be written.",
)
def untag_missing_server(account: Account) -> Answer:
    arn = account.arn(f"source-server/{NO_SERVER}")
    return refused_with(NOT_FOUND, lambda: account.write("UntagResource", resourceArn=arn, tagKeys=[KEY]))


@check(
    "AWS checks the permission to write a tag before it looks for the source server.",
    "drs:TagResource",
    effect=Effect.REFUSED_WRITE,
    if_different="`tagsync doctor` cannot tell whether tags may be written, and says that they may.",
)
def permission_first(account: Account) -> Answer:
    arn = account.arn(f"source-server/{NO_SERVER}")
    try:
        account.read("TagResource", resourceArn=arn, tags={KEY: ""})
    except CallFailed as failure:
        if failure.code in ACCESS_DENIED:
            return compared(True, "credentials that may not tag were denied, although the server does not exist")
        if failure.code in NOT_FOUND:
            return skipped(
                "the credentials for reading may write tags: name a read role that may not, in a targets file"
            )
        raise
    return different("AWS took a tag for a server that does not exist")


@check(
    "The launch configuration of a source server that does not exist is ResourceNotFoundException.",
    "drs:GetLaunchConfiguration",
    if_different="`tagsync doctor` shows a warning.",
)
def missing_launch_configuration(account: Account) -> Answer:
    return refused_with(NOT_FOUND, lambda: account.read("GetLaunchConfiguration", sourceServerID=NO_SERVER))


@check(
    "DRS answers in every region that the SDK names for it, or says that it was never set up or is turned off there.",
    "drs:DescribeSourceServers",
    if_different="tagsync reports the region as unreadable, and the run as incomplete. Leave the region out.",
)
def regions(account: Account) -> Answer:
    said = {region: _said(account, region) for region in account.regions}
    silent = sorted(region for region, code in said.items() if code in {"", "silent"})
    answered = {region: code for region, code in said.items() if region not in silent}
    return compared(not silent, f"{len(answered)} of {len(said)} regions answer", regions=answered, silent=silent)


def _said(account: Account, region: str) -> str:
    try:
        account.api(region=region)("DescribeSourceServers", maxResults=1)
    except CallFailed as failure:
        if failure.code == UNINITIALISED:
            return "UNINITIALISED"
        if failure.problem.kind is ProblemKind.UNAVAILABLE:
            return "silent"
        if failure.problem.kind in NO_ACCESS:
            return "REGION_OFF" if failure.problem.kind is ProblemKind.REGION_OFF else "DENIED"
        raise
    return "READABLE"


@check(
    "Where DRS was never set up, it answers UninitializedAccountException with the HTTP status 400.",
    "drs:DescribeSourceServers",
    if_different="tagsync reports each region where DRS was never set up as unreadable.",
)
def uninitialised(account: Account) -> Answer:
    for region in account.regions:
        try:
            account.api(region=region)("DescribeSourceServers", maxResults=1)
        except CallFailed as failure:
            if failure.code == UNINITIALISED or "initiali" in failure.problem.message:
                holds = failure.code == UNINITIALISED and failure.status == 400
                return compared(holds, f"{region} answered {failure.code} with {failure.status}")
    return skipped("in every region that could be read, DRS was set up")


@check(
    "One instance id that EC2 does not know fails the whole DescribeInstances by ids.",
    "ec2:DescribeInstances",
    if_different="Nothing: tagsync counts an instance that is not in the answer as gone.",
)
def instance_ids(account: Account) -> Answer:
    ids = [_known_instance(account), NO_INSTANCE]
    ec2 = account.api(service="ec2")
    return refused_with(("InvalidInstanceID.NotFound",), lambda: ec2("DescribeInstances", InstanceIds=ids))


@check(
    "The filter `instance-id` of DescribeInstances leaves out ids that EC2 does not know.",
    "ec2:DescribeInstances",
    if_different="tagsync reports the instances of that account and region as unreadable, and keeps all tags.",
)
def instance_filter(account: Account) -> Answer:
    known = _known_instance(account)
    filters = [{"Name": "instance-id", "Values": [known, NO_INSTANCE]}]
    answer = account.api(service="ec2")("DescribeInstances", Filters=filters)
    ids = [each["InstanceId"] for reservation in answer["Reservations"] for each in reservation["Instances"]]
    return compared(ids == [known], f"{len(ids)} of 2 instances came, and one does not exist", instances=ids)


def _known_instance(account: Account) -> str:
    """An instance of this account and region. Raises `NothingToAsk` without one."""
    answer = account.api(service="ec2")("DescribeInstances", MaxResults=5)
    found = [each for reservation in answer["Reservations"] for each in reservation["Instances"]]
    return str(some(found, "EC2 has no instance in this account and region")[0]["InstanceId"])
