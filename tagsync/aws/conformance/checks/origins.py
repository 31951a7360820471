"""What tagsync assumes about which EC2 instance a source server is, and where that lives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tagsync.aws.conformance.account import Account, Rows, instance_of, is_extended, some
from tagsync.aws.conformance.check import check, compared
from tagsync.aws.sdk.tags import read_tags
from tagsync.engine.conformance import Answer


def _place(server: Mapping[str, Any]) -> Mapping[str, Any]:
    place: Mapping[str, Any] = server.get("sourceCloudProperties", {})
    return place


def _told(servers: Rows, *members: str) -> Answer:
    """Whether each server says its instance, and these members of its place."""
    lacking = [each for each in servers if not instance_of(each) or any(name not in _place(each) for name in members)]
    seen = (lacking or servers)[0]
    return compared(
        not lacking,
        f"{len(servers) - len(lacking)} of {len(servers)} say it",
        awsInstanceID=instance_of(seen),
        sourceCloudProperties=dict(_place(seen)),
    )


@check(
    "An extended source server says its instance, and that instance's account and region.",
    "drs:DescribeSourceServers",
    if_different="tagsync looks in the account and region of DRS, does not find the instance, and says so.",
)
def origin_of_extended(account: Account) -> Answer:
    extended = [each for each in account.servers() if is_extended(each)]
    return _told(some(extended, "no server is extended from a staging account"), "originAccountID", "originRegion")


@check(
    "A source server whose instance is in another account says that account.",
    "drs:DescribeSourceServers",
    if_different="tagsync looks in the account of DRS, does not find the instance, and says so.",
)
def origin_in_other_accounts(account: Account) -> Answer:
    own = account.target.account
    others = [
        each for each in account.servers() if not is_extended(each) and _place(each).get("originAccountID", own) != own
    ]
    return _told(some(others, "no server says that its instance is in another account"), "originAccountID")


@check(
    "A source server that fails back says its instance, which is a recovery instance.",
    "drs:DescribeSourceServers",
    if_different="Nothing: tagsync skips every server with the replication direction FAILBACK.",
)
def origin_of_failback(account: Account) -> Answer:
    failback = [each for each in account.servers() if each.get("replicationDirection") == "FAILBACK"]
    return _told(some(failback, "no server fails back"))


@check(
    "A source server that fails back has no tags but those that a person gave it.",
    "drs:DescribeSourceServers",
    if_different="Nothing: `tagsync recovery failback` reads the tags that it has.",
)
def tags_of_failback(account: Account) -> Answer:
    failback = [each for each in account.servers() if each.get("replicationDirection") == "FAILBACK"]
    keys = [sorted(read_tags(each, each.get("arn", ""))) for each in some(failback, "no server fails back")]
    tagged = [each for each in keys if each]
    return compared(not tagged, f"{len(keys) - len(tagged)} of {len(keys)} have none", keys=tagged[:1])


def _found_by_instance(account: Account, servers: Rows) -> Answer:
    server = servers[0]
    rows = account.read("DescribeSourceServers", filters={"hardwareId": instance_of(server)})["items"]
    ids = [row["sourceServerID"] for row in rows]
    return compared(
        server["sourceServerID"] in ids, f"servers that its instance finds: {len(ids)}", sourceServerIDs=ids
    )


@check(
    "The filter `hardwareId` finds a source server by the id of its EC2 instance.",
    "drs:DescribeSourceServers",
    if_different="The function for tag-change events finds no server. The scheduled runs repair the tags.",
)
def hardware_id(account: Account) -> Answer:
    own = [each for each in account.servers() if instance_of(each) and not is_extended(each)]
    return _found_by_instance(account, some(own, "no server says its instance"))


@check(
    "The filter `hardwareId` finds extended source servers too.",
    "drs:DescribeSourceServers",
    if_different="Tag changes reach extended servers with the next scheduled run, and not at once.",
)
def hardware_id_of_extended(account: Account) -> Answer:
    extended = [each for each in account.servers() if instance_of(each) and is_extended(each)]
    return _found_by_instance(account, some(extended, "no extended server says its instance"))


@check(
    "`ListStagingAccounts` lists the staging account of every extended source server.",
    "drs:ListStagingAccounts",
    "drs:DescribeSourceServers",
    if_different="Discovery finds a staging account only if it is named in the targets file.",
)
def staging_accounts(account: Account) -> Answer:
    extended = some([each for each in account.servers() if is_extended(each)], "no server is extended")
    needed = {each["stagingArea"].get("stagingAccountID", "") for each in extended}
    listed = {row.get("accountID", "") for row in account.rows("ListStagingAccounts")}
    return compared(
        needed <= listed, f"{len(needed & listed)} of {len(needed)} are listed", needed=needed, listed=listed
    )
