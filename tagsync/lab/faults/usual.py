"""The names of the usual disasters, for those who rehearse them. `tagsync.lab.disasters` makes them happen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of disaster: what is to be named with it, and what it does."""

    of: str
    does: str


KINDS = {
    "region-down": Kind("REGION", "every call to the region is answered 503"),
    "region-hangs": Kind("REGION", "no call to the region is answered"),
    "launch-fails": Kind("SERVER", "the next launch of the server fails"),
    "stalled": Kind("SERVER or REGION", "replication is STALLED: no new recovery points"),
    "throttled": Kind("SERVICE", "more than three calls at once, then one a second, are throttled, by operation"),
    "denied": Kind("ROLE", "calls with the role of this name are denied by a service control policy"),
}
"""SERVER is the id or the host name of a source server, with * for any text."""
