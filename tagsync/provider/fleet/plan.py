"""What a refresh found, kept until the plan is applied.

Terraform asks for the plan of a resource twice: for the plan that people see, and again in the apply, maybe hours
later and on another machine. Both answers have to be the same, but a fleet moves on. So the refresh puts into the
resource's private data what it found to be done, and every plan that follows from that refresh says just this.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tagsync.core.digest import digest
from tagsync.core.documents.declared import write_document
from tagsync.core.policy import Policy
from tagsync.provider.fleet.comparison import FleetComparison, FleetView, difference, with_difference
from tagsync.provider.wire.private import Private

_KEY = "found"


@dataclass(frozen=True, slots=True)
class Found:
    """`changed`: the servers whose desired view differs, as `difference` gives them. `refusals`: why the safety
    thresholds stand against it."""

    changed: dict[str, Any]
    refusals: tuple[str, ...]

    @classmethod
    def of(cls, comparison: FleetComparison, refusals: tuple[str, ...]) -> Found:
        return cls(difference(comparison), refusals)

    def desired(self, actual: FleetView) -> FleetView:
        return with_difference(actual, self.changed)


NOTHING = Found({}, ())


def keep(private: Private, found: Found, policy: Policy | None) -> None:
    """`policy` None: it could not be told, and any may follow."""
    private[_KEY] = {"policy": _name(policy), "changed": found.changed, "refusals": list(found.refusals)}


def kept(private: Private, policy: Policy | None) -> Found | None:
    """What the last refresh found, None where there was none, or where the policy has changed since."""
    found = private.get(_KEY)
    if found is None or found["policy"] not in ("", _name(policy)):
        return None
    return Found(found["changed"], tuple(found["refusals"]))


def forget(private: Private) -> None:
    private.pop(_KEY, None)


def _name(policy: Policy | None) -> str:
    return digest(write_document(policy)) if policy else ""
