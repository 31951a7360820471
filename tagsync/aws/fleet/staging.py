"""Lists staging accounts: other accounts whose servers are extended into a target."""

from __future__ import annotations

from tagsync.aws.sdk.errors import UNINITIALISED, CallFailed
from tagsync.aws.sdk.paging import pages
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.model import Problem, Target


def staging_accounts(sessions: Sessions, target: Target) -> tuple[str, ...] | Problem:
    """Sorted account ids (`drs:ListStagingAccounts`). There are none if DRS was never set up.

    If only a part of the list could be read, the result is the problem alone.
    """
    try:
        api = sessions.api(target.account, target.region, "drs")
        found = [each for page in pages(api, "ListStagingAccounts", "nextToken") for each in page["accounts"]]
    except CallFailed as failure:
        return () if failure.code == UNINITIALISED else failure.problem
    return tuple(sorted({each["accountID"] for each in found if "accountID" in each}))
