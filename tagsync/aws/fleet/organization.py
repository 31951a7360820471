"""Lists the accounts of an AWS organisation."""

from __future__ import annotations

from tagsync.aws.sdk.paging import pages
from tagsync.aws.sdk.sessions import Sessions


def active_accounts(sessions: Sessions) -> tuple[str, ...]:
    """Ids of the active accounts (`organizations:ListAccounts`, with the caller's own credentials).

    Raises `CallFailed`, also if only a part of the list could be read.
    """
    api = sessions.own("organizations")
    accounts = [account for page in pages(api, "ListAccounts", "NextToken") for account in page["Accounts"]]
    return tuple(
        sorted(
            account["Id"]
            for account in accounts
            if "Id" in account and (account.get("State") or account.get("Status")) == "ACTIVE"
        )
    )
