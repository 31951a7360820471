"""The policy: which servers, which tags, what to prune, and how much change is too much.

One document, the same for the CLI, the Lambda and Terraform. The defaults are what people mean by "copy my tags".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tagsync.core.globs import matches
from tagsync.core.model import OnOff, SourceServer, Tags

Prune = Literal["none", "owned"]
OverflowAction = Literal["refuse", "trim"]
Provenance = Literal["account", "region", "instance-id", "instance-type"]

PROVENANCE: tuple[Provenance, ...] = ("account", "region", "instance-id", "instance-type")
"""The tags `source:<name>` that say where a source server comes from."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """Conditions on a source server and its origin. All lists hold globs; an empty list says nothing.

    `accounts` and `regions` are those of DRS, `origin_accounts` and `origin_regions` those of the instance.
    `origin_tags` maps a tag key to the values (globs) it may have.
    """

    origin_tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    accounts: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    origin_accounts: tuple[str, ...] = ()
    origin_regions: tuple[str, ...] = ()
    source_server_ids: tuple[str, ...] = ()

    def on_server(self, server: SourceServer) -> list[tuple[str, bool]]:
        """Each condition that needs no read of the instance, by name, and whether it holds."""
        origin = server.origin
        facts = (
            ("accounts", self.accounts, server.target.account),
            ("regions", self.regions, server.target.region),
            ("origin_accounts", self.origin_accounts, origin.account if origin else ""),
            ("origin_regions", self.origin_regions, origin.region if origin else ""),
            ("source_server_ids", self.source_server_ids, server.server_id),
        )
        return [(name, matches(globs, fact)) for name, globs, fact in facts if globs]

    def on_origin(self, tags: Tags) -> list[tuple[str, bool]]:
        """Each condition on the instance's tags, by name, and whether it holds."""
        return [
            (f"origin_tags {key}", key in tags and matches(values, tags[key]))
            for key, values in sorted(self.origin_tags.items())
        ]


@dataclass(frozen=True, slots=True)
class TagPolicy:
    """Which keys are copied, and which are set besides. Globs are matched against the instance's keys.

    `rename` maps a key on the instance to the key on the source server. `protect` holds globs of source server keys
    that tagsync never writes and never removes.
    """

    include: tuple[str, ...] = ("*",)
    exclude: tuple[str, ...] = ()
    rename: Mapping[str, str] = field(default_factory=dict)
    set: Mapping[str, str] = field(default_factory=dict, repr=False)
    provenance: tuple[Provenance, ...] = ()
    protect: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Overflow:
    """What to do with a server whose tags would not fit into the 50 that AWS allows.

    `refuse` leaves the server as it is; `trim` keeps the tags that come first in `priority` (globs of source server
    keys, earlier is more important; keys that match none come last, in alphabetical order).
    """

    action: OverflowAction = "refuse"
    priority: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Launch:
    """Launch settings to ensure. `copy_tags`: the recovery instance gets the source server's tags.
    `instance_type`: DRS right-sizing follows the type of the origin (`IN_AWS`)."""

    copy_tags: OnOff = "ignore"
    instance_type: OnOff = "ignore"


@dataclass(frozen=True, slots=True)
class Safety:
    """A plan that removes more than `max_removals` tags *and* more than `max_removals_percent` of the tags that
    tagsync owns, in one target or in all of them together, is refused (law 7)."""

    max_removals: int = 20
    max_removals_percent: float = 10.0


@dataclass(frozen=True, slots=True)
class Policy:
    """What tagsync should do. `include`: a server must meet every condition; `exclude`: any one is enough."""

    include: Conditions = field(default_factory=Conditions)
    exclude: Conditions = field(default_factory=Conditions)
    tags: TagPolicy = field(default_factory=TagPolicy)
    prune: Prune = "owned"
    overflow: Overflow = field(default_factory=Overflow)
    launch: Launch = field(default_factory=Launch)
    safety: Safety = field(default_factory=Safety)

    def excludes_server(self, server: SourceServer) -> str:
        """Why this server is not wanted, judged without reading its instance; empty where it may be."""
        return _excluded_by(self.include.on_server(server), self.exclude.on_server(server))

    def excludes_origin(self, tags: Tags) -> str:
        """Why this server is not wanted, judged by its instance's tags; empty where it is wanted."""
        return _excluded_by(self.include.on_origin(tags), self.exclude.on_origin(tags))


DEFAULT_POLICY = Policy()


def _excluded_by(include: list[tuple[str, bool]], exclude: list[tuple[str, bool]]) -> str:
    for name, holds in exclude:
        if holds:
            return f"servers.exclude.{name} matches"
    for name, holds in include:
        if not holds:
            return f"servers.include.{name} does not match"
    return ""
