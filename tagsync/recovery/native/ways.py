"""The ways past a finding, each in the terms of who asks: flags and commands, members and routes of the API."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Way(StrEnum):
    """What a person may choose to do about a finding.

    `words` say what it is for. The options of a start have a `flag` of the command line and a `member` of the body for
    the API. The others are requests: each `Asker` has its own commands or routes for them.
    """

    words: str
    flag: str
    member: str

    LEAVE_OUT = "leave_out", "To go without the server", "--leave-out SERVER", 'leaveOut: ["SERVER"]'
    ONLY_MISSING = "only_missing", "To go on with the others", "--only-missing", "onlyMissing: true"
    OLD_POINTS = "old_points", "To launch it as it was then", "--accept-old-points", "acceptOldPoints: true"
    POINT = "point", "To launch it from another point", "--point SERVER=POINT", 'points: {"SERVER": "POINT"}'
    UNVERIFIED_TAGS = (
        "unverified_tags",
        "If it cannot be helped",
        "--accept-unverified-tags",
        "acceptUnverifiedTags: true",
    )
    REPLACE_INSTANCES = (
        "replace_instances",
        "If it is no longer needed",
        "--replace-instances",
        "replaceInstances: true",
    )
    REPLACE_PRODUCTION = (
        "replace_production",
        "Only if it may be destroyed",
        "--replace-production PLAN",
        'replaceProduction: "PLAN"',
    )
    LAUNCH_FAULTS = (
        "launch_faults",
        "To start it all the same",
        "--accept-launch-faults",
        "acceptLaunchFaults: true",
    )
    WRITE_TAGS = "write_tags", "Write the tags"
    WRITE_PLAN = "write_plan", "Write it as the tags say now"
    RETRY = "retry", "To launch only what failed"
    LOOK = "look", "To look at it"

    def __new__(cls, name: str, words: str = "", flag: str = "", member: str = "") -> Way:
        way = str.__new__(cls, name)
        way._value_ = name
        way.words, way.flag, way.member = words, flag, member
        return way


@dataclass(frozen=True, slots=True)
class Advice:
    """A way, and what it is about: a target (WRITE_TAGS), the ARN of an execution (RETRY, LOOK), else nothing."""

    way: Way
    about: str = ""


def kept_ways(said: Iterable[tuple[str, str]]) -> tuple[Advice, ...]:
    """Ways that were kept, with what they are about. One that only a later version knows is left out: there is no such
    option here."""
    return tuple(Advice(Way(way), about) for way, about in said if way in set(Way))


class Asker(Protocol):
    """Who is advised: each says a way in its own terms."""

    def says(self, advice: Advice) -> str:
        """How to go this way, ready to be used: `--leave-out SERVER`, `leaveOut: ["SERVER"]`."""
        ...


class Anyone:
    """For texts that are kept, and read on the command line and over the API alike."""

    def says(self, advice: Advice) -> str:
        match advice.way:
            case Way.WRITE_PLAN:
                return "tagsync recovery apply FILE"
            case Way.WRITE_TAGS:
                account, _, region = advice.about.partition("/")
                return f"tagsync apply --account {account} --region {region} (POST /drs/tag-sync in the API)"
            case Way.RETRY:
                return f"tagsync recovery retry {advice.about}"
            case Way.LOOK:
                return f"tagsync recovery status {advice.about}"
        return f"{advice.way.flag} ({advice.way.member} in the API)"


def advised(fix: str, ways: tuple[Advice, ...], asker: Asker) -> str:
    """A fix with its ways: `Terminate it. If it is no longer needed: --replace-instances`."""
    return ". ".join([*([fix] if fix else ()), *(f"{each.way.words}: {asker.says(each)}" for each in ways)])
