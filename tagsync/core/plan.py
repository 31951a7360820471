"""The plan: for every source server its bucket and its changes, as pure data with a digest (laws 5, 6 and 8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, TypedDict

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.model import Problem, SourceServer, Tags, Target
from tagsync.core.skips import Skip


class Bucket(StrEnum):
    """Where a server ends up. Every server is in exactly one, and they add up to the total (law 5)."""

    IN_SYNC = "in_sync"
    CHANGED = "changed"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ServerPlan:
    """What will happen to one source server.

    `bucket` is what the server's bucket will be once the plan has been applied (`changed`: there are changes to
    write). A server is already `failed` if its launch settings could not be read; its tags are written all the same.
    `detail` explains a skip or failure. `notices` are messages about keys that could not be copied or gave way.
    `actual_digest` pins the tags from which the changes were computed (law 6); it is empty if nothing changes.
    `fallback` replaces the change to the ownership record if the launch settings turn out not to be writable, so that
    the record does not claim them.
    `conflicts` say what becomes of each tag that another policy wrote, and that this one wants with another value or
    takes over. `managed` are the keys that tagsync manages on this server, changed or not; none if it is skipped.
    Neither is saved with the plan.
    `left` are keys and launch settings that a rollback leaves as they are, because they were changed since.
    """

    target: Target
    server_id: str
    arn: str
    name: str = field(repr=False)
    origin: str
    bucket: Bucket
    skip: Skip | None = None
    detail: str = ""
    changes: tuple[TagChange, ...] = ()
    launch: tuple[LaunchChange, ...] = ()
    notices: tuple[str, ...] = ()
    actual_digest: str = ""
    fallback: TagChange | None = None
    conflicts: tuple[str, ...] = field(default=(), compare=False)
    managed: frozenset[str] = field(default=frozenset(), repr=False, compare=False)
    left: tuple[str, ...] = ()

    @classmethod
    def of(cls, server: SourceServer, bucket: Bucket) -> ServerPlan:
        """A server in a bucket, without changes."""
        return cls(
            target=server.target,
            server_id=server.server_id,
            arn=server.arn,
            name=server.name,
            origin=str(server.origin) if server.origin else "",
            bucket=bucket,
        )

    @property
    def has_changes(self) -> bool:
        return bool(self.changes or self.launch)

    @property
    def to_write(self) -> Tags:
        """Key -> value for one `TagResource`: only what differs (law 3)."""
        return {change.key: change.after for change in self.changes if change.after is not None}

    def applied_to(self, tags: Tags) -> Tags:
        """These tags after the changes."""
        going = {change.key for change in self.changes}
        return {**{key: value for key, value in tags.items() if key not in going}, **self.to_write}

    @property
    def to_remove(self) -> tuple[str, ...]:
        """Keys for `UntagResource`. The ownership record comes last, so a removal that breaks off can be taken up."""
        removals = [change for change in self.changes if change.after is None]
        return tuple(change.key for change in sorted(removals, key=lambda change: change.is_record))

    @property
    def to_remove_last(self) -> tuple[str, ...]:
        """Of `to_remove` the old tag of an ownership record that moves: it goes once the new one is written."""
        records = [change for change in self.changes if change.is_record]
        old = [change.key for change in records if change.action == "remove"]
        return tuple(old[:1]) if any(change.action == "add" for change in records) else ()


TargetStatus = Literal["read", "partial", "unreadable", "uninitialised", "noted"]


@dataclass(frozen=True, slots=True)
class TargetPlan:
    """One target's part of the plan. `owned_tags` counts the tags tagsync owns there: the base of law 7.

    A target that is `noted` stands for an account, and `note` is all there is to say of it.
    """

    target: Target
    status: TargetStatus
    servers: tuple[ServerPlan, ...] = ()
    problem: Problem | None = None
    owned_tags: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """An entry for servers without an instance that no server has. `near` is a name that may be meant instead."""

    entry: str
    near: str = ""

    def __str__(self) -> str:
        return f"{self.entry} (did you mean {self.near}?)" if self.near else self.entry


class UnmatchedDocument(TypedDict):
    entry: str
    near: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What an apply would write, and to which servers it would not and why.

    `origin_problems` are the reads of origins that failed; `refusals` say why this plan must be forced (law 7).
    `policy_digest` names the policy it was made with. `undoes` says what it takes back (`run 2026...`), and is empty
    unless it is a rollback. `unmatched` are the entries for servers without an instance that no server has, where all
    servers were read.
    """

    policy_digest: str
    targets: tuple[TargetPlan, ...]
    origin_problems: tuple[Problem, ...] = ()
    refusals: tuple[str, ...] = ()
    undoes: str = ""
    unmatched: tuple[Unmatched, ...] = ()

    def servers(self) -> Iterator[ServerPlan]:
        for target in self.targets:
            yield from target.servers

    def to_apply(self) -> tuple[ServerPlan, ...]:
        """The servers that an apply writes to."""
        return tuple(server for server in self.servers() if server.has_changes)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that could not be read."""
        return (*(target.problem for target in self.targets if target.problem), *self.origin_problems)

    @property
    def has_changes(self) -> bool:
        return any(server.has_changes for server in self.servers())

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to read or to do once it is applied."""
        return self.counts.is_complete(self.problems) and not any(server.left for server in self.servers())

    @property
    def counts(self) -> Counts:
        return count((server.bucket, server.skip) for server in self.servers())


@dataclass(frozen=True, slots=True)
class Counts:
    """Servers by bucket. `skipped` maps each reason to its count; the four add up to `total` (law 5)."""

    total: int
    in_sync: int
    changed: int
    skipped: Mapping[Skip, int]
    failed: int

    def is_complete(self, problems: Sequence[Problem]) -> bool:
        """Whether nothing is left to read or to do: no `problems`, and no server that failed or needs attention."""
        return not (problems or self.failed or any(reason.needs_attention for reason in self.skipped))

    @property
    def coverage(self) -> float | None:
        """The share of servers, 0 to 1, that carry the tags they should once the changes are written.

        None where there are no servers: nothing was covered, and nothing was missed.
        """
        return (self.in_sync + self.changed) / self.total if self.total else None


def count(outcomes: Iterator[tuple[Bucket, Skip | None]]) -> Counts:
    """Counts (bucket, skip reason) pairs, one a server."""
    buckets: Counter[Bucket] = Counter()
    skipped: Counter[Skip] = Counter()
    for bucket, skip in outcomes:
        buckets[bucket] += 1
        if skip is not None:
            skipped[skip] += 1
    return Counts(
        total=buckets.total(),
        in_sync=buckets[Bucket.IN_SYNC],
        changed=buckets[Bucket.CHANGED],
        skipped={reason: skipped[reason] for reason in Skip if skipped[reason]},
        failed=buckets[Bucket.FAILED],
    )
