"""What an estate finds: instances that nothing protects, and source servers that no longer fit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from tagsync.core.model import Target
from tagsync.discovery.estate.fates import Fate
from tagsync.discovery.estate.instances import Bucket


class FindingKind(StrEnum):
    """What a finding is about. `words` name it in counts, and `fix` says what to do."""

    words: str
    fix: str

    UNPROTECTED = (
        "unprotected",
        "without a source server",
        "Install the DRS agent on it, or take the tag away if it is not to be recovered",
    )
    ONLY_UNWELL = (
        "only_unwell",
        "with source servers that do not replicate",
        "Bring the replication of its source server back to CONTINUOUS",
    )
    WRONG_REGION = (
        "wrong_region",
        "protected elsewhere",
        "Replicate it to where it is wanted, or correct the places of the policy or the plan",
    )
    TWO_REGIONS = (
        "two_regions",
        "protected in several places",
        "Keep one of its source servers, or recover it with a driven plan, which launches it once",
    )
    LEFT_BEHIND = (
        "left_behind",
        "left behind",
        "If the instance was replaced or retired, disconnect and delete its source server; until then recover with "
        "--leave-out",
    )
    DISASTER = (
        "disaster",
        "gone with most of their neighbours",
        "Recover them: their source servers keep the tags they have",
    )
    GONE = (
        "gone",
        "gone, and nothing tells why",
        "Look whether the instance was retired. If so, disconnect and delete its source server",
    )
    NO_PLAN = ("no_plan", "in no plan", "Tag it so that the selector of a plan takes it")
    SEVERAL_PLANS = ("several_plans", "in several plans", "Narrow the selectors, so that one plan recovers it")
    TAGS_SAY_OTHERWISE = (
        "tags_say_otherwise",
        "in a plan whose tags say otherwise",
        "Run tagsync recovery diff, then tagsync recovery apply",
    )

    def __new__(cls, name: str, words: str = "", fix: str = "") -> FindingKind:
        kind = str.__new__(cls, name)
        kind._value_ = name
        kind.words, kind.fix = words, fix
        return kind


OF_BUCKET = {
    Bucket.UNPROTECTED: FindingKind.UNPROTECTED,
    Bucket.UNWELL: FindingKind.ONLY_UNWELL,
    Bucket.WRONG_REGION: FindingKind.WRONG_REGION,
}
OF_FATE = {
    Fate.LEFT_BEHIND: FindingKind.LEFT_BEHIND,
    Fate.DISASTER: FindingKind.DISASTER,
    Fate.GONE: FindingKind.GONE,
}


@dataclass(frozen=True, slots=True)
class EstateFinding:
    """One thing that is not as it should be.

    `place` is the account and region of the instance; of a source server without one, those of DRS. `what` holds no tag
    values (law 9). `server_ids` are the source servers that it is about.
    """

    kind: FindingKind
    place: Target
    what: str
    instance_id: str = ""
    server_ids: tuple[str, ...] = ()
    name: str = field(default="", repr=False)
    application: str = field(default="", repr=False)
