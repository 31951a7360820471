"""The way of one server back to the region that it comes from: how far it is, and what is to be done next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tagsync.core.model import Instance, LaunchSettings, Problem, SourceServer, Tags
from tagsync.recovery.after.differences import compared_keys, differences
from tagsync.recovery.words.instances import RecoveryInstance


class Stage(StrEnum):
    """How far a server is. `words` say it, `then` is the next step.

    DRS reverses the replication of a recovery instance, and a server of the direction FAILBACK copies it home. It is
    launched there as every server is, and then the replication of that instance is reversed in turn.
    """

    words: str
    then: str

    UNKNOWN = (
        "unknown",
        "runs on its recovery instance; what is copied back could not be read",
        "Read the region that it comes from, too: --region, --targets",
    )
    NOT_FROM_EC2 = (
        "not_from_ec2",
        "runs on its recovery instance, and comes from no EC2 instance",
        "DRS copies it back with the Failback Client of its machine: see the guide of DRS",
    )
    RECOVERED = (
        "recovered",
        "runs on its recovery instance, and nothing is copied back",
        "Reverse its replication. DRS refuses while the agent of a new instance is starting",
    )
    BROKEN = (
        "broken",
        "is not copied back at the moment",
        "Look at the replication of the FAILBACK server in the DRS console",
    )
    COPYING = ("copying", "is being copied back", "Wait: the first copy takes tens of minutes")
    READY = (
        "ready",
        "is copied back, and goes on being copied",
        "Launch it back, in the hours that you choose: what is written after that is lost",
    )
    LAUNCHING = ("launching", "is being launched back", "Wait for the launch")
    LAUNCHED_BACK = (
        "launched_back",
        "is launched back, and is not protected",
        "Give the instance its tags, then reverse the replication of that instance",
    )
    PROTECTING = (
        "protecting",
        "is launched back, and is being protected again",
        "Wait until it is CONTINUOUS without lag, and every disk is looked through again",
    )
    HOME = (
        "home",
        "is back home, and protected again",
        "Clean up what is left in the other region",
    )
    UNPAIRED = (
        "unpaired",
        "copies an instance that no source server was found to have launched",
        "It may be left from an earlier failback. Read the region of that instance, too",
    )

    def __new__(cls, name: str, words: str = "", then: str = "") -> Stage:
        stage = str.__new__(cls, name)
        stage._value_ = name
        stage.words, stage.then = words, then
        return stage


@dataclass(frozen=True, slots=True)
class WayBack:
    """One server that runs on a recovery instance, and its way home.

    `server` is the source server that was recovered, `instance` the one it runs on. `back` is the server of the
    direction FAILBACK that copies this instance, `settings` are its launch settings. `home` is what `back` was launched
    as, `home_instance` the same as EC2 shows it. `again` is the server that copies that one. `problem` says why the way
    is not known. Both `server` and `instance` are None for a FAILBACK server whose other end was not found.
    """

    stage: Stage
    server: SourceServer | None = None
    instance: RecoveryInstance | None = None
    back: SourceServer | None = None
    settings: LaunchSettings | Problem | None = None
    home: RecoveryInstance | None = None
    home_instance: Instance | None = None
    again: SourceServer | None = None
    problem: Problem | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """What orders ways: the name of the server, its target and its id."""
        server = self.server or self.back
        assert server
        return server.name, str(server.target), server.server_id


class Carries(StrEnum):
    """What the instance back home carries, or will. ALL: every tag of the source server. SOME: `lost` are missing. OWN:
    it is one that exists already, and keeps its own. UNKNOWN: nothing says it yet."""

    ALL = "ALL"
    SOME = "SOME"
    OWN = "OWN"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class TagsHome:
    """`lost` are the keys of the source server that the instance back home lacks, or has with another value.
    `is_there`: the instance is launched, and EC2 has said so."""

    carries: Carries
    tags: int = 0
    lost: tuple[str, ...] = ()
    is_there: bool = False


def tags_home(way: WayBack) -> TagsHome:
    """What becomes of the tags of a server on its way home.

    tagsync writes no tags to a FAILBACK server: its origin is a recovery instance, whose tags are copies. What is
    launched back gets the tags of that server, if its `copyTags` is on.
    """
    if way.server is None:
        return TagsHome(Carries.UNKNOWN)
    ours = way.server.tags
    count = len(compared_keys(ours))
    if way.home:
        if way.home_instance is None:
            return TagsHome(Carries.UNKNOWN, count)
        return _carried(ours, way.home_instance.tags, count, is_there=True)
    if way.back is None or not isinstance(way.settings, LaunchSettings):
        return TagsHome(Carries.UNKNOWN, count)
    if way.settings.launches_into:
        return TagsHome(Carries.OWN, count)
    return _carried(ours, way.back.tags if way.settings.copy_tags else {}, count, is_there=False)


def _carried(ours: Tags, theirs: Tags, count: int, *, is_there: bool) -> TagsHome:
    lost = tuple(each.key for each in differences(ours, theirs))
    return TagsHome(Carries.SOME if lost else Carries.ALL, count, lost, is_there)
