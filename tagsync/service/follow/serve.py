"""Answers the event that asks to look at a plan after a full run."""

from __future__ import annotations

from typing import TypedDict

from tagsync.core.documents.declared import declared, member, read_whole
from tagsync.core.documents.kinds import Choice, Text
from tagsync.core.errors import InputError
from tagsync.service.follow.follower import Follower
from tagsync.service.kit.answers import Answer, bad_request, with_code
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.door import opened
from tagsync.service.kit.telemetry import report_mistakes
from tagsync.service.plans.asked import FOLLOW


@declared
class FollowEvent:
    """Asks to compare a native plan with its tags, and to do what its `follow` says."""

    step: str = member(Choice((FOLLOW,)), "What the event is.")
    plan: str = member(Text(), "The name of a configured plan.")


class FollowedAnswer(TypedDict):
    """`verdict` is empty if the plan was not looked at: it is not followed, or another look is at work."""

    plan: str
    verdict: str


def serve_follow(follower: Follower, event: object, context: Context) -> Answer:
    """The answer, with `statusCode`. A `ServiceError` is raised: Lambda tries again."""
    try:
        asked = read_whole(FollowEvent, opened(event, "event"))
    except InputError as error:
        report_mistakes("event", error)
        return with_code((400, bad_request(error)))
    look = follower.follow(asked.plan, context)
    answer: FollowedAnswer = {"plan": asked.plan, "verdict": str(look.verdict) if look else ""}
    return with_code((200, answer))
