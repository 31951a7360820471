"""The estate of a fleet: what should be protected, what is, and everything that does not fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from tagsync.core.model import Problem, SourceServer, Target
from tagsync.discovery.estate.fates import Fate
from tagsync.discovery.estate.findings import EstateFinding, FindingKind
from tagsync.discovery.estate.instances import Bucket, EstateInstance
from tagsync.engine.run import RunStatus

APPLICATION_TAG = "DR-Application"
"""The tag of a source server that names its application, unless another is given."""


@dataclass(frozen=True, slots=True)
class GoneServer:
    """A source server whose instance is gone, and what became of that."""

    server: SourceServer
    fate: Fate
    application: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Group:
    """The wanted instances of one application in one account and region. `findings` counts those about it, also about
    source servers."""

    place: Target
    application: str = field(repr=False)
    buckets: Mapping[Bucket, int]
    findings: Mapping[FindingKind, int]


@dataclass(frozen=True, slots=True)
class Estate:
    """Every wanted instance in exactly one bucket, and everything that was found.

    `places` are the accounts and regions in which instances were looked for, `keys` the tag keys that they were looked
    for by. `servers` is how many source servers there are, `made_by_drs` how many running instances DRS itself has
    made. `status` is PARTIAL if something could not be read, and FAILED if no source server and no instance could.
    """

    instances: tuple[EstateInstance, ...] = ()
    findings: tuple[EstateFinding, ...] = ()
    gone: tuple[GoneServer, ...] = ()
    places: tuple[Target, ...] = ()
    keys: tuple[str, ...] = ()
    servers: int = 0
    made_by_drs: int = 0
    notes: tuple[str, ...] = ()
    problems: tuple[tuple[Target, Problem], ...] = ()
    status: RunStatus = RunStatus.SUCCESS

    @property
    def buckets(self) -> Mapping[Bucket, int]:
        """How many instances are in each bucket; the counts add up to all."""
        count = Counter(each.bucket for each in self.instances)
        return {bucket: count[bucket] for bucket in Bucket}

    @property
    def kinds(self) -> Mapping[FindingKind, int]:
        """How many findings there are of each kind."""
        count = Counter(each.kind for each in self.findings)
        return {kind: count[kind] for kind in FindingKind}

    @property
    def groups(self) -> tuple[Group, ...]:
        """By account, region and application."""
        buckets: dict[tuple[Target, str], Counter[Bucket]] = {}
        kinds: dict[tuple[Target, str], Counter[FindingKind]] = {}
        for each in self.instances:
            key = Target(each.account, each.region), each.application
            buckets.setdefault(key, Counter())[each.bucket] += 1
        for finding in self.findings:
            kinds.setdefault((finding.place, finding.application), Counter())[finding.kind] += 1
        return tuple(
            Group(place, application, buckets.get(key, Counter()), kinds.get(key, Counter()))
            for key in sorted({*buckets, *kinds})
            for place, application in [key]
        )
