"""What a refresh of a fleet found to be done (see `refreshed`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeAlias

from tagsync.core.digest import digest
from tagsync.core.documents.declared import write_document
from tagsync.core.policy import Policy
from tagsync.engine.targets.access import RoleToAssume
from tagsync.provider.connections import refreshed
from tagsync.provider.connections.roles import RoleByName
from tagsync.provider.fleet.comparison import FleetComparison, FleetView, difference, with_difference
from tagsync.provider.wire.private import Private

Roles: TypeAlias = Sequence[RoleToAssume | RoleByName]


@dataclass(frozen=True, slots=True)
class Found:
    """`changed`: the servers whose desired view differs, as `difference` gives them. `refusals`: which limits of
    the policy it passes."""

    changed: dict[str, Any]
    refusals: tuple[str, ...]

    @classmethod
    def of(cls, comparison: FleetComparison, refusals: tuple[str, ...]) -> Found:
        return cls(difference(comparison), refusals)

    def desired(self, actual: FleetView) -> FleetView:
        return with_difference(actual, self.changed)


NOTHING = Found({}, ())


def keep(private: Private, found: Found, policy: Policy | None, roles: Roles = ()) -> None:
    """`roles` have read it. `policy` is None if it is not known yet: the note then holds for any."""
    basis = _basis(policy, roles)
    refreshed.keep(private, {"changed": found.changed, "refusals": list(found.refusals)}, basis=basis)


def kept(private: Private, policy: Policy | None, roles: Roles = ()) -> Found | None:
    """What the last refresh found. None if there was no refresh, or if the policy or a role has changed since."""
    found = refreshed.kept(private, _basis(policy, roles))
    return None if found is None else Found(found["changed"], tuple(found["refusals"]))


def _basis(policy: Policy | None, roles: Roles) -> str:
    """Whole roles: one that is corrected in its external id alone may read what it could not."""
    return digest([write_document(policy), *map(asdict, roles)]) if policy else ""
