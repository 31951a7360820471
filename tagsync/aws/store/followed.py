"""What was told of plans that follow their tags: the newest of each plan."""

from __future__ import annotations

from datetime import datetime, timedelta

from tagsync.aws.store.keys import FOLLOWED, PK, SK, TTL
from tagsync.aws.store.table import Item, Table, seconds
from tagsync.recovery.plans.following import Followed, Verdict


class DynamoFollowed:
    """The port `FollowBooks`. A plan that is looked at no more is forgotten `retention_days` later."""

    def __init__(self, table: Table, *, retention_days: int) -> None:
        self._table = table
        self._retention = timedelta(days=retention_days)

    def keep(self, followed: Followed) -> None:
        item: Item = {
            PK: FOLLOWED,
            SK: followed.plan,
            "at": followed.at.isoformat(),
            "verdict": followed.verdict.value,
            "digest": followed.digest,
            TTL: seconds(followed.at + self._retention),
        }
        self._table.put(item)

    def newest(self, plan: str) -> Followed | None:
        item = self._table.get(FOLLOWED, plan)
        if item is None:
            return None
        at, verdict = datetime.fromisoformat(str(item["at"])), Verdict(str(item["verdict"]))
        return Followed(plan, at, verdict, str(item["digest"]))
