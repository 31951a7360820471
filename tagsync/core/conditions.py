"""Which source servers a policy takes: conditions to meet, and conditions of servers to leave alone."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Texts
from tagsync.core.documents.maps import MapOf
from tagsync.core.documents.nested import Nested
from tagsync.core.globs import matches
from tagsync.core.model import SourceServer, Tags

_GLOBS = Texts()
_NOT = Texts(may_be_empty=True)
_VALUES = Texts(
    may_be_blank=True, empty=("no value is given, so nothing could match", 'Write the values, or "*" for any')
)


@declared
class Conditions:
    """Conditions on a source server and its origin. All lists hold globs; one that is not given says nothing.

    `accounts` and `regions` are those of DRS, `origin_accounts` and `origin_regions` those of the instance.
    """

    origin_tags: Mapping[str, tuple[str, ...]] = member(
        MapOf(_VALUES),
        "Key of the instance -> globs of the values it may have.",
        default={},
        secret=True,
    )
    accounts: tuple[str, ...] = member(_GLOBS, "Accounts of DRS.", default=())
    regions: tuple[str, ...] = member(_GLOBS, "Regions of DRS.", default=())
    origin_accounts: tuple[str, ...] = member(_GLOBS, "Accounts of the instances.", default=())
    origin_regions: tuple[str, ...] = member(_GLOBS, "Regions of the instances.", default=())
    source_server_ids: tuple[str, ...] = member(_GLOBS, "Source servers by id.", default=())

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


@declared
class Exceptions(Conditions):
    """The same for servers to leave alone. A list of none leaves none alone, so it may be empty."""

    origin_tags: Mapping[str, tuple[str, ...]] = member(
        MapOf(_VALUES, may_be_empty=True),
        "Key of the instance -> globs of the values it may have.",
        default={},
        secret=True,
    )
    accounts: tuple[str, ...] = member(_NOT, "Accounts of DRS.", default=())
    regions: tuple[str, ...] = member(_NOT, "Regions of DRS.", default=())
    origin_accounts: tuple[str, ...] = member(_NOT, "Accounts of the instances.", default=())
    origin_regions: tuple[str, ...] = member(_NOT, "Regions of the instances.", default=())
    source_server_ids: tuple[str, ...] = member(_NOT, "Source servers by id.", default=())


@declared
class Servers:
    """Which source servers. `include`: a server must meet every condition; `exclude`: any one is enough."""

    include: Conditions = member(Nested(Conditions), "A server must meet every condition.", default=Conditions())
    exclude: Exceptions = member(
        Nested(Exceptions), "A server that meets any condition is left alone.", default=Exceptions()
    )
