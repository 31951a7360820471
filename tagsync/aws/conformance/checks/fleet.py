"""What tagsync assumes of the listing of source servers."""

from __future__ import annotations

from tagsync.aws.conformance.account import Account, some, state
from tagsync.aws.conformance.check import check, compared, confirmed, different, refusal, skipped
from tagsync.aws.fleet.probe import NO_SERVER
from tagsync.core.tags import NO_TAG
from tagsync.discovery.health import BY_STATE
from tagsync.engine.conformance import Answer

_SERVERS = "DescribeSourceServers"


@check(
    "A page holds at most as many rows as were asked for, and its token leads to other rows.",
    "drs:DescribeSourceServers",
    if_different="tagsync asks for no length, reads until no token follows, and takes a server that comes twice once.",
)
def page_sizes(account: Account) -> Answer:
    sizes = [len(page) for page in account.pages(_SERVERS)]
    some(account.servers()[1:], "it needs two source servers")
    first = account.read(_SERVERS, maxResults=1)
    if not first.get("nextToken"):
        return different("there are more rows, and no token leads to them", rows=len(first["items"]))
    second = account.read(_SERVERS, maxResults=1, nextToken=first["nextToken"])
    ids = [row["sourceServerID"] for page in (first, second) for row in page["items"]]
    holds = len(first["items"]) <= 1 and len(second["items"]) <= 1 and len(set(ids)) == len(ids)
    return compared(holds, f"pages of 1 held {len(ids)} rows in two; pages without a length held {sizes}", sizes=sizes)


@check(
    "A page may be empty and still carry a token.",
    "drs:DescribeSourceServers",
    if_different="Nothing: tagsync reads on wherever there is a token.",
)
def empty_pages(account: Account) -> Answer:
    sizes = [len(page) for page in account.pages(_SERVERS)]
    if 0 in sizes[:-1]:
        return confirmed("an empty page carried a token", sizes=sizes)
    return skipped(f"none of {len(sizes)} pages was empty and carried a token")


@check(
    "Source servers that do not exist are left out of the answer, and are no error.",
    "drs:DescribeSourceServers",
    if_different="A run for single servers fails, and says what AWS said. Runs of whole targets name no servers.",
)
def unknown_ids(account: Account) -> Answer:
    known = account.servers()[0]["sourceServerID"]
    failure = refusal(lambda: account.read(_SERVERS, filters={"sourceServerIDs": [NO_SERVER, known]}))
    if failure:
        return different(f"AWS refused it: {failure.problem.message}", code=failure.code)
    rows = account.read(_SERVERS, filters={"sourceServerIDs": [NO_SERVER, known]})["items"]
    return compared(
        [row["sourceServerID"] for row in rows] == [known], f"{len(rows)} of 2 servers came, and one does not exist"
    )


@check(
    "A listing without rows is an empty list, and not an answer without the member.",
    "drs:DescribeRecoveryInstances",
    if_different="tagsync does not accept the answer as one of AWS, and reports the target as unreadable (law 1).",
)
def empty_lists(account: Account) -> Answer:
    try:
        rows = account.read("DescribeRecoveryInstances", filters={"sourceServerIDs": [NO_SERVER]})["items"]
    except Exception as error:
        if getattr(error, "code", "") == "ResponseParserError":
            return different("the answer has no member `items`")
        raise
    return compared(rows == [], f"{len(rows)} recovery instances of a server that does not exist")


@check(
    "The tags of a source server come with it, as a map.",
    "drs:DescribeSourceServers",
    if_different="tagsync sees no tags, so that every server looks drifted. Stop, and tell us.",
)
def tags_inline(account: Account) -> Answer:
    servers = account.servers()
    tags = [each["tags"] for each in servers if "tags" in each]
    maps = [each for each in tags if isinstance(each, dict)]
    detail = f"of {len(servers)} servers {len(maps)} came with a map of tags, {len(servers) - len(tags)} without any"
    return compared(bool(maps) and len(maps) == len(tags), detail, tags=max(maps, key=len, default={}))


@check(
    f"A resource without tags is answered with the tag `{NO_TAG}`, whose value is its own ARN.",
    "drs:DescribeSourceServers",
    "drs:DescribeJobs",
    if_different="Nothing: tagsync takes an empty map, or none, as no tags.",
)
def untagged(account: Account) -> Answer:
    rows = [*account.servers(), *account.rows("DescribeJobs")]
    silent = sum("tags" not in row for row in rows)
    otherwise = f"every server and job has tags, but for {silent} that came without the member"
    none = some([row for row in rows if "tags" in row and set(row["tags"]) <= {NO_TAG}], otherwise)
    own = [row for row in none if row["tags"].get(NO_TAG) == row.get("arn")]
    seen = next((row for row in none if row not in own), none[0])
    detail = f"{len(own)} of {len(none)} resources without tags had it; {silent} came without the member"
    return compared(own == list(none), detail, tags=seen["tags"])


@check(
    "The ARN of a source server is `arn:PARTITION:drs:REGION:ACCOUNT:source-server/ID`.",
    "drs:DescribeSourceServers",
    if_different="tagsync writes tags to the ARN that AWS gives, and makes one up only for a server without any.",
)
def server_arns(account: Account) -> Answer:
    servers = account.servers()
    other = [each for each in servers if each.get("arn") != account.arn(f"source-server/{each['sourceServerID']}")]
    seen = [each.get("arn", "") for each in (other or servers)[:1]]
    return compared(not other, f"{len(servers) - len(other)} of {len(servers)} are formed so", arn=seen)


@check(
    "The states of replication are the ten of the SDK's model.",
    "drs:DescribeSourceServers",
    if_different="tagsync shows a server in a state that it does not know as unhealthy, and does not launch it.",
)
def replication_states(account: Account) -> Answer:
    states = sorted({state(each) for each in account.servers()} - {""})
    unknown = [each for each in states if each not in BY_STATE]
    return compared(not unknown, f"unknown: {', '.join(unknown) or 'none'}", states=states)
