"""The wanted instances of an estate, each in exactly one bucket."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tagsync.core.model import Instance, Origin, Problem, SourceServer, Tags, Target, TargetReading
from tagsync.core.sentences import first_few
from tagsync.discovery.estate.wants import Want
from tagsync.discovery.health import Readiness, health_of

MOST_NAMED = 3


class Bucket(StrEnum):
    """Whether a wanted instance is protected, from the best to the worst. `meaning` says it in one sentence."""

    meaning: str

    PROTECTED = ("protected", "a source server replicates where it is wanted, or begins to")
    UNKNOWN = ("unknown", "a place that may hold its source server could not be read")
    UNWELL = ("unwell", "its source servers do not replicate")
    WRONG_REGION = ("wrong_region", "its source servers are elsewhere than they are wanted")
    UNPROTECTED = ("unprotected", "it has no source server where it is wanted")

    def __new__(cls, name: str, meaning: str = "") -> Bucket:
        bucket = str.__new__(cls, name)
        bucket._value_ = name
        bucket.meaning = meaning
        return bucket


_ORDER = {bucket: place for place, bucket in enumerate(Bucket)}


@dataclass(frozen=True, slots=True)
class InstanceReading:
    """The running instances of one account and region that carry certain tag keys. With a `problem` there may be more
    (law 1)."""

    place: Target
    instances: tuple[Instance, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class EstateInstance:
    """A running instance that should be protected.

    `wanted_by` says by what. `servers` are its source servers, wherever they are. `why` explains the bucket.
    `application` is the one that its source server has or would get.
    """

    instance: Instance
    bucket: Bucket
    wanted_by: tuple[str, ...]
    servers: tuple[SourceServer, ...] = ()
    why: str = ""
    application: str = field(default="", repr=False)

    @property
    def instance_id(self) -> str:
        return self.instance.origin.instance_id

    @property
    def account(self) -> str:
        return self.instance.origin.account

    @property
    def region(self) -> str:
        return self.instance.origin.region

    @property
    def tags(self) -> Tags:
        return self.instance.tags

    @property
    def instance_type(self) -> str:
        return self.instance.instance_type

    @property
    def name(self) -> str:
        """Its `Name` tag, else what its source server is called, else nothing."""
        return self.instance.tags.get("Name") or next((each.name for each in self.servers if each.name), "")


class Unread:
    """For each want the places that may hold its source servers and could not be read."""

    def __init__(self, readings: Sequence[TargetReading]) -> None:
        self._problems = [reading.target for reading in readings if reading.problem]
        self._read = {reading.target for reading in readings if not reading.note}
        self._known: dict[Want, str] = {}

    @property
    def looked_in(self) -> str:
        """How many targets were read, in words."""
        count = len(self._read)
        return "the target that was read" if count == 1 else f"the {count:,} targets that were read"

    def words(self, want: Want) -> str:
        """The places in words; empty if all could be read."""
        if want not in self._known:
            places = {each for each in self._problems if want.where.may_hold(each)}
            places.update(want.where.missing(self._read))
            self._known[want] = first_few([str(each) for each in sorted(places)], MOST_NAMED)
        return self._known[want]


def worst(wants: Iterable[Want], servers: Sequence[SourceServer], unread: Unread) -> tuple[Bucket, str]:
    """The worst bucket of an instance with these source servers that is certain, and why."""
    found = [_of_want(want, servers, unread) for want in wants]
    return max(found, key=lambda each: _ORDER[each[0]])


def _of_want(want: Want, servers: Sequence[SourceServer], unread: Unread) -> tuple[Bucket, str]:
    here = [server for server in servers if want.where.holds(server.target)]
    if any(health_of(each).readiness is not Readiness.UNHEALTHY for each in here):
        return Bucket.PROTECTED, ""
    unwell = "; ".join(f"{each.server_id} in {each.target}: {health_of(each).reason}" for each in here)
    if places := unread.words(want):
        also = f"; {unwell}" if unwell else ""
        return Bucket.UNKNOWN, f"{places} could not be read{also}"
    if here:
        return Bucket.UNWELL, unwell
    if servers:
        elsewhere = first_few([f"{each.server_id} in {each.target}" for each in servers], MOST_NAMED)
        return Bucket.WRONG_REGION, f"{want.by} wants it elsewhere than {elsewhere}"
    named = first_few([str(each) for each in sorted(want.where.targets)], MOST_NAMED)
    return Bucket.UNPROTECTED, f"no source server in {named or unread.looked_in}"


def by_origin(servers: Iterable[SourceServer]) -> Mapping[Origin, tuple[SourceServer, ...]]:
    """The source servers that protect each instance. One that fails back protects a recovery instance."""
    found: dict[Origin, list[SourceServer]] = {}
    for server in servers:
        if server.origin and server.direction != "FAILBACK":
            found.setdefault(server.origin, []).append(server)
    return {origin: tuple(each) for origin, each in found.items()}
