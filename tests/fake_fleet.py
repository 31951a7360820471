"""A fleet in memory behind the engine's ports, which holds a writer to AWS's rules for tags."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from tagsync.core.model import (
    Fleet,
    Instance,
    LaunchSettings,
    Origin,
    OriginReadings,
    Problem,
    SourceServer,
    Tags,
    Target,
    TargetReading,
)
from tagsync.core.plan import Plan, ServerPlan
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.problems import ProblemKind
from tagsync.engine.apply import apply_plan
from tagsync.engine.ports import ServerGone, WriteFailed
from tagsync.engine.read import read_fleet
from tagsync.engine.run import RunRecord
from tagsync.engine.targets.access import Targets

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOME = Target("111111111111", "eu-west-1")
ORIGIN = Origin("111111111111", "eu-west-1", "i-0001")
DENIED = Problem(
    ProblemKind.ACCESS_DENIED, "111111111111/eu-west-1 ec2:DescribeInstances", "not authorized", "Allow it"
)


def server(
    server_id: str = "s-0001",
    tags: Tags | None = None,
    *,
    target: Target = HOME,
    origin: Origin | None = ORIGIN,
    hostname: str = "",
    replication_state: str = "CONTINUOUS",
    direction: str = "FAILOVER",
) -> SourceServer:
    """A source server with what most of them have."""
    arn = f"arn:aws:drs:{target.region}:{target.account}:source-server/{server_id}"
    return SourceServer(target, server_id, arn, tags or {}, origin, hostname, replication_state, direction)


@dataclass(frozen=True)
class Write:
    """One call of a writer, with what the server had before it."""

    kind: str
    arn: str
    tags: Mapping[str, str] = field(default_factory=dict)
    keys: tuple[str, ...] = ()
    before: Mapping[str, str] = field(default_factory=dict)


def do_nothing(_kind: str, _server: ServerPlan) -> None:
    """The `before_write` of a fleet in which nothing happens in between."""


class FakeFleet:
    """Implements `Reader` and `Writer` over dicts.

    Origins that are in none of `instances`, `gone` and `unreadable` are in none of what is read, either. An illegal
    write is an AssertionError: tagsync must know better than to try it. `before_write` may raise what the ports allow.
    """

    def __init__(
        self,
        servers: Iterable[SourceServer] = (),
        instances: Iterable[Instance] = (),
        *,
        gone: Iterable[Origin] = (),
        unreadable: Mapping[Origin, Problem] | None = None,
        targets: Iterable[Target] = (),
        problems: Mapping[Target, Problem] | None = None,
        uninitialised: Iterable[Target] = (),
        launch: Mapping[str, LaunchSettings | Problem] | None = None,
    ) -> None:
        self.servers = {one.arn: one for one in servers}
        self.tags: dict[str, dict[str, str]] = {one.arn: dict(one.tags) for one in self.servers.values()}
        self.instances = {one.origin: one for one in instances}
        self.gone = set(gone)
        self.unreadable = dict(unreadable or {})
        self.targets = sorted({*targets, *(one.target for one in self.servers.values())})
        self.problems = dict(problems or {})
        self.uninitialised = set(uninitialised)
        self.launch = dict(launch or {})
        self.launch_reads: list[str] = []
        self.server_reads: list[tuple[Target, tuple[str, ...]]] = []
        self.writes: list[Write] = []
        self.before_write: Callable[[str, ServerPlan], None] = do_nothing

    # Reader

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        self.server_reads.append((target, tuple(server_ids)))
        found = tuple(
            replace(one, tags=dict(self.tags[one.arn]))
            for one in self.servers.values()
            if one.target == target and (not server_ids or one.server_id in server_ids)
        )
        return TargetReading(target, found, self.problems.get(target), target not in self.uninitialised)

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        wanted = [Origin(account, region, instance_id) for instance_id in instance_ids]
        return OriginReadings(
            instances={one: self.instances[one] for one in wanted if one in self.instances},
            gone=frozenset(one for one in wanted if one in self.gone),
            unreadable={one: self.unreadable[one] for one in wanted if one in self.unreadable},
        )

    def read_launch(self, server: SourceServer) -> LaunchSettings | Problem:
        self.launch_reads.append(server.arn)
        return self.launch.get(server.arn, LaunchSettings(copy_tags=False, right_sizing="NONE"))

    # Writer

    def tag(self, server: ServerPlan, tags: Tags) -> None:
        before = self._start("tag", server)
        assert tags, "TagResource without tags"
        for key, value in tags.items():
            assert 1 <= len(key) <= 128, "a key of the wrong length"
            assert len(value) <= 256, "a value of the wrong length"
            assert not key.lower().startswith("aws:"), "a reserved key"
            assert all(map(_is_legal, key + value)), "an illegal character"
        after = before | dict(tags)
        assert sum(not key.lower().startswith("aws:") for key in after) <= 50, "more than 50 tags"
        self.tags[server.arn] = after
        self.writes.append(Write("tag", server.arn, dict(tags), before=before))

    def untag(self, server: ServerPlan, keys: Sequence[str]) -> None:
        before = self._start("untag", server)
        assert keys, "UntagResource without keys"
        assert not any(key.lower().startswith("aws:") for key in keys), "a reserved key"
        self.tags[server.arn] = {key: value for key, value in before.items() if key not in keys}
        self.writes.append(Write("untag", server.arn, keys=tuple(keys), before=before))

    def update_launch(self, server: ServerPlan, *, copy_tags: bool | None, right_sizing: str | None) -> None:
        before = self._start("update_launch", server)
        old = self.launch.get(server.arn)
        settings = old if isinstance(old, LaunchSettings) else LaunchSettings(copy_tags=False, right_sizing="NONE")
        assert not (copy_tags and settings.launches_into), "copyTags for a launch into an instance"
        self.launch[server.arn] = replace(
            settings,
            copy_tags=settings.copy_tags if copy_tags is None else copy_tags,
            right_sizing=settings.right_sizing if right_sizing is None else right_sizing,
        )
        self.writes.append(Write("update_launch", server.arn, before=before))

    def _start(self, kind: str, server: ServerPlan) -> dict[str, str]:
        self.before_write(kind, server)
        if server.arn not in self.tags:
            raise ServerGone
        return dict(self.tags[server.arn])

    # For tests

    def delete(self, arn: str) -> None:
        del self.tags[arn], self.servers[arn]

    def read(self, policy: Policy = DEFAULT_POLICY, now: datetime = NOW, *, recheck_launch: bool = False) -> Fleet:
        where = Targets(tuple(self.targets))
        return read_fleet(self, where, policy, now=now, recheck_launch=recheck_launch, workers=1)

    def apply(self, plan: Plan, *, force: bool = True) -> RunRecord:
        return apply_plan(plan, self, force=force, workers=1, now=lambda: NOW)


def failing(*kinds: str) -> Callable[[str, ServerPlan], None]:
    """A `before_write` for a fleet in which AWS does not take these kinds of writes."""

    def before_write(kind: str, server: ServerPlan) -> None:
        if kind in kinds:
            raise WriteFailed(
                Problem(ProblemKind.THROTTLED, f"{server.target} drs:{kind}", "slow down", "Run it again")
            )

    return before_write


def _is_legal(character: str) -> bool:
    return character in "_.:/=+-@" or unicodedata.category(character)[0] in ("L", "N", "Z")
