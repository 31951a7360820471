"""A fleet's actual and desired tags and launch settings, under the labels of its servers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from tagsync.core.approved import as_written
from tagsync.core.managed import Shown, manage
from tagsync.core.model import SourceServer
from tagsync.core.policy import Policy
from tagsync.provider.connections.connection import PlannedTarget
from tagsync.provider.connections.labels import Labels, server_id_of
from tagsync.provider.wire.api import Attributes

Maps: TypeAlias = dict[str, dict[str, str]]
"""The attributes `server_tags` and `launch`: label -> key -> value."""


@dataclass(frozen=True, slots=True)
class FleetView:
    """The managed tags and launch settings of a fleet's servers, by label."""

    servers: Mapping[str, Shown] = field(default_factory=dict)

    @classmethod
    def of(cls, attributes: Attributes | None) -> FleetView:
        """The view in a fleet's attributes; empty for a fleet that does not exist yet."""
        if attributes is None:
            return cls()
        tags, launch = attributes["server_tags"] or {}, attributes["launch"] or {}
        return cls({label: Shown(tags.get(label, {}), launch.get(label, {})) for label in {**tags, **launch}})

    def by_id(self) -> dict[str, Shown]:
        return {server_id_of(label): shown for label, shown in self.servers.items()}

    def attributes(self) -> dict[str, Maps]:
        """`server_tags` and `launch`. Servers without launch settings are not in `launch`."""
        return {
            "server_tags": {label: dict(shown.tags) for label, shown in self.servers.items()},
            "launch": {label: dict(shown.launch) for label, shown in self.servers.items() if shown.launch},
        }


@dataclass(frozen=True, slots=True)
class FleetComparison:
    """Both views have the same labels. `servers` are those of the fleet, by id."""

    actual: FleetView
    desired: FleetView
    servers: Mapping[str, SourceServer] = field(default_factory=dict)

    def desired_beside(self, shown: FleetView, policy: Policy) -> FleetView:
        """The desired view, if `shown` is from another policy or of no fleet yet: keys that are no longer managed stay
        as they were shown, because they will not be removed. So they stay in the ownership record, too."""
        after = FleetView(
            {label: self._beside(label, shown.servers.get(label, Shown())) for label in self.desired.servers}
        )
        before = self.before(shown, after)
        return FleetView({label: self._recorded(label, before[label], after, policy) for label in after.servers})

    def before(self, shown: FleetView, after: FleetView) -> dict[str, Shown]:
        """What was shown before a change, by label; the actual values of keys that were not, and are planned."""
        return {
            label: _both(_only(self.actual.servers.get(label, Shown()), to_be), shown.servers.get(label, Shown()))
            for label, to_be in after.servers.items()
        }

    def _recorded(self, label: str, before: Shown, after: FleetView, policy: Policy) -> Shown:
        server = self.servers.get(server_id_of(label))
        to_be = after.servers[label]
        return as_written(server, before, to_be, policy.ownership, policy.mark) if server else to_be

    def _beside(self, label: str, shown: Shown) -> Shown:
        actual, desired = self.actual.servers[label], self.desired.servers[label]
        tags = {key: value for key, value in shown.tags.items() if key not in actual.tags}
        launch = {name: value for name, value in shown.launch.items() if name not in actual.launch}
        return Shown({**tags, **desired.tags}, {**launch, **desired.launch})


def compare(policy: Policy, seen: PlannedTarget, previous: FleetView) -> FleetComparison:
    """The fleet now and as it should be. Servers in the `previous` view keep their labels (and see `core.managed`)."""
    labels = Labels(previous.servers)
    servers = manage(policy, seen.fleet, seen.plan, previous.by_id()).values()
    labelled = [(labels.label(server.server_id, server.name), server) for server in servers]
    return FleetComparison(
        actual=FleetView({label: server.actual for label, server in labelled}),
        desired=FleetView({label: server.desired for label, server in labelled}),
        servers={server.server_id: server for server in seen.fleet.servers()},
    )


def _only(actual: Shown, after: Shown) -> Shown:
    """The actual values of the keys that are planned."""
    return Shown({key: value for key, value in actual.tags.items() if key in after.tags}, actual.launch)


def _both(one: Shown, other: Shown) -> Shown:
    return Shown({**one.tags, **other.tags}, {**one.launch, **other.launch})


def difference(comparison: FleetComparison) -> dict[str, Any]:
    """The servers whose desired view differs from the actual one, each with its whole desired view, as JSON."""
    return {
        label: {"tags": dict(desired.tags), "launch": dict(desired.launch)}
        for label, desired in comparison.desired.servers.items()
        if desired != comparison.actual.servers[label]
    }


def with_difference(actual: FleetView, changed: Mapping[str, Any]) -> FleetView:
    """The desired view, from the actual one and the difference."""
    desired = {label: Shown(one["tags"], one["launch"]) for label, one in changed.items()}
    return FleetView({**actual.servers, **desired})
