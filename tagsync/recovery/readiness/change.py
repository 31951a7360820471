"""What has changed between two checks of a plan, and whether people are to be told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.readiness.keys import key_of
from tagsync.recovery.readiness.readiness import Readiness


class News(StrEnum):
    """What is new. The first check of a plan is news, whatever it comes to."""

    BECAME_READY = "became_ready"
    STOPPED_BEING_READY = "stopped_being_ready"
    OTHER_FINDINGS = "other_findings"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Change:
    """`appeared` and `gone` are findings that one of the two checks has and the other has not."""

    news: News
    appeared: tuple[Finding, ...] = ()
    gone: tuple[Finding, ...] = ()

    @property
    def is_news(self) -> bool:
        """Whether the history keeps it."""
        return self.news is not News.NOTHING

    @property
    def is_told(self) -> bool:
        """Whether it is reported: that a plan became ready or stopped being so, other reasons for which it is not, and
        servers that DRS has no more. Other warnings come and go, and are told with the next report."""
        if self.news is News.OTHER_FINDINGS:
            return self.has_lost_servers or any(each.refuses for each in (*self.appeared, *self.gone))
        return self.is_news

    @property
    def has_lost_servers(self) -> bool:
        """Whether DRS has some no more. The next check does not know them: it is told now, or never."""
        return any(each.reason is Reason.GONE_FROM_DRS for each in self.appeared)


def changed(before: Readiness | None, after: Readiness) -> Change:
    was = {key_of(each): each for each in before.findings} if before else {}
    now = {key_of(each): each for each in after.findings}
    appeared = tuple(each for key, each in now.items() if key not in was)
    gone = tuple(each for key, each in was.items() if key not in now)
    if before is None or before.is_ready is not after.is_ready:
        return Change(News.BECAME_READY if after.is_ready else News.STOPPED_BEING_READY, appeared, gone)
    is_other = bool(appeared or gone) or before.state is not after.state
    return Change(News.OTHER_FINDINGS if is_other else News.NOTHING, appeared, gone)
