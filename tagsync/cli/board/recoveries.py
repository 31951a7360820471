"""The recoveries that the board follows: the page of the night, and the page of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from urllib.parse import quote

from tagsync.cli.board.feed import Feed, Seen, Watched
from tagsync.cli.board.source import AtWork, RecoverySource, Story
from tagsync.cli.board.views import Pauses, View
from tagsync.engine.run import RUN_ID
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.pages.board.tonight import Followed, tonight_page
from tagsync.report.pages.recovery.execution import recovery_page


class Recoveries:
    """Follows what is found at work, what `follow` names, and what a page was opened of. Raises `InputError` if that
    names what is neither the ARN of an execution nor the id of a drive. `tell` is called when a page has changed."""

    def __init__(
        self, source: RecoverySource, pauses: Pauses, tell: Callable[[], None], follow: Sequence[str], *, redact: bool
    ) -> None:
        self._source, self._pauses, self._tell, self._redact = source, pauses, tell, redact
        self._feeds: dict[str, Feed[Story]] = {}
        self._plans: dict[str, str] = {}
        self._at_work = Feed(source.at_work, self._pause_of_looks, tell)
        self.tonight = View("Tonight", "", self._all_feeds, self._tonight_page)
        for recovery_id in follow:
            self._feed(recovery_id)

    def view(self, recovery_id: str) -> View:
        """The page of one recovery. Raises `InputError`."""
        feed = self._feed(recovery_id)

        def page() -> str | None:
            seen = feed.seen
            if seen.value is None or seen.read_at is None:
                return None
            return recovery_page(
                seen.value.recovery,
                now=seen.read_at,
                plan=self._plan(recovery_id),
                preflight=seen.value.preflight,
                redact=self._redact,
            )

        return View("Recovery", _path(recovery_id), lambda: [feed], page)

    def _feed(self, recovery_id: str) -> Feed[Story]:
        if recovery_id not in self._feeds:
            if not re.fullmatch(RUN_ID, recovery_id):
                target_of(recovery_id)
            self._feeds[recovery_id] = Feed(lambda: self._source.recovery(recovery_id), self._pause, self._tell)
        return self._feeds[recovery_id]

    def _pause(self, story: Story | None) -> float:
        if story is None or story.recovery.outcome is Outcome.RUNNING or story.recovery.is_checked_now:
            return self._pauses.recovery
        return self._pauses.ended

    def _pause_of_looks(self, found: AtWork | None) -> float:
        return max(self._pauses.at_work, float(found.targets) if found else 0.0)

    def _all_feeds(self) -> Sequence[Watched]:
        at_work = self._at_work.seen.value
        for each in at_work.found if at_work else ():
            self._plans[each.recovery_id] = each.plan
            self._feed(each.recovery_id)
        return [self._at_work, *self._feeds.values()]

    def _plan(self, recovery_id: str) -> str:
        return self._plans.get(recovery_id, "")

    def _tonight_page(self) -> str | None:
        """Made in a thread, while feeds go on."""
        looked = self._at_work.seen
        followed = [self._followed(recovery_id, feed.seen) for recovery_id, feed in list(self._feeds.items())]
        if looked.value is None and not any(each.recovery for each in followed):
            return None
        unread = (*(looked.value.unread if looked.value else ()), *([looked.problem] if looked.problem else []))
        return tonight_page(followed, unread, looked.value.targets if looked.value else None)

    def _followed(self, recovery_id: str, seen: Seen[Story]) -> Followed:
        recovery = seen.value.recovery if seen.value else None
        plan, address = self._plan(recovery_id), _path(recovery_id)
        return Followed(recovery_id, plan, address, recovery, seen.read_at, seen.problem)


def _path(recovery_id: str) -> str:
    return f"recovery/{quote(recovery_id, safe='/:')}"
