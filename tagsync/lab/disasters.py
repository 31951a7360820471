"""The usual disasters by name, to rehearse what to do: a region that is down, a launch that fails, and others."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from tagsync.lab.drs.backend import DrsBackend
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.ec2 import regions
from tagsync.lab.faults.rules import FaultError, Rule
from tagsync.lab.faults.usual import KINDS
from tagsync.lab.handles import Handles


@dataclass(frozen=True, slots=True)
class Disaster:
    """One that is in force. `struck`: how often; None where there is nothing to count. `end` undoes it."""

    name: str
    of: str
    struck: Callable[[], int | None]
    end: Callable[[], None]


class Disasters:
    """Those in force in a lab, in the order in which they came."""

    def __init__(self, lab: Handles) -> None:
        self._lab = lab
        self._lock = threading.Lock()
        self._found: list[Disaster] = []
        self._makers: dict[str, Callable[[str], Disaster]] = {
            "region-down": self._region_down,
            "region-hangs": self._region_hangs,
            "denied": self._denied,
            "throttled": self._throttled,
            "launch-fails": self._launch_fails,
            "stalled": self._stalled,
        }

    def add(self, name: str, of: str) -> Disaster:
        """One more. Raises FaultError for a name that is not known, or that it cannot strike."""
        if name not in KINDS:
            raise FaultError(f"there is no fault {name!r}; there is {', '.join(KINDS)}")
        if not of:
            raise FaultError(f"{name} needs a {KINDS[name].of}")
        made = self._makers[name](of)
        with self._lock:
            self._found.append(made)
        return made

    def all(self) -> list[Disaster]:
        with self._lock:
            return list(self._found)

    def clear(self, number: int | None = None) -> list[Disaster]:
        """Ends one, counted from 1, or all; those that were ended. Raises FaultError for a number that is not there."""
        with self._lock:
            if number is not None and not 1 <= number <= len(self._found):
                raise FaultError(f"there is no fault {number}; there are {len(self._found)}")
            ended = self._found if number is None else [self._found[number - 1]]
            self._found = [] if number is None else [each for each in self._found if each is not ended[0]]
        for each in reversed(ended):
            each.end()
        return ended

    def forget(self) -> None:
        """None is in force any more: the world was reset."""
        with self._lock:
            self._found = []

    def _rule(self, name: str, of: str, rule: Rule) -> Disaster:
        faults = self._lab.faults
        faults.add(rule)
        return Disaster(name, of, lambda: faults.strikes(rule), lambda: faults.end(rule))

    def _region_down(self, of: str) -> Disaster:
        return self._rule("region-down", of, Rule("server_error", region=_region(of), status=503))

    def _region_hangs(self, of: str) -> Disaster:
        return self._rule("region-hangs", of, Rule("hang", region=_region(of)))

    def _denied(self, of: str) -> Disaster:
        if not self._lab.world.other_services.has_role(of):
            raise FaultError(f"the lab has no role {of}: name it without its path")
        return self._rule("denied", of, Rule("deny", role=re.escape(of)))

    def _throttled(self, of: str) -> Disaster:
        if not re.fullmatch("[a-z0-9-]+", of):
            raise FaultError(f"{of!r} is not a service: name it as in IAM, such as drs or ec2")
        bucket = self._lab.faults.bucket(of, ".*", capacity=3, refill=1)
        return Disaster("throttled", of, lambda: None, lambda: self._lab.faults.end(bucket))

    def _launch_fails(self, of: str) -> Disaster:
        servers = [each for each in self._servers(of) if each[1].id not in each[0].fail_next_launch]
        if not servers:
            raise FaultError(f"the next launch of {of} fails already")
        for backend, server in servers:
            backend.fail_next_launch[server.id] = "LAUNCHED"

        def struck() -> int:
            return sum(server.id not in backend.fail_next_launch for backend, server in servers)

        def end() -> None:
            for backend, server in servers:
                backend.fail_next_launch.pop(server.id, None)

        return Disaster("launch-fails", of, struck, end)

    def _stalled(self, of: str) -> Disaster:
        servers = [each for each in self._servers(of) if each[1].replication_state() == "CONTINUOUS"]
        if not servers:
            raise FaultError(f"no replication of {of} is CONTINUOUS, so none can stall")
        before = [dict(server.wire.get("dataReplicationInfo", {})) for _, server in servers]
        now = self._lab.clock.now()
        for backend, server in servers:
            server.wire["dataReplicationInfo"] = {
                **server.wire.get("dataReplicationInfo", {}),
                "dataReplicationState": "STALLED",
                "dataReplicationError": {"error": "AGENT_NOT_SEEN"},
            }
            backend.consistent_until[server.id] = now

        def end() -> None:
            for (backend, server), state in zip(servers, before, strict=True):
                server.wire["dataReplicationInfo"] = state
                backend.consistent_until.pop(server.id, None)

        return Disaster("stalled", of, lambda: None, end)

    def _servers(self, of: str) -> Sequence[tuple[DrsBackend, SourceServer]]:
        """The source servers of a region, or those with this id or host name."""
        found = [
            (backend, server)
            for backend in self._lab.world.backends()
            for server in backend.servers.values()
            if backend.region == of or fnmatchcase(server.id, of) or fnmatchcase(server.hostname, of)
        ]
        if not found:
            raise FaultError(f"the lab has no source server {of}: `tagsync discover` lists them")
        return found


def _region(name: str) -> str:
    if name not in regions.everywhere():
        raise FaultError(f"{name!r} is not a region of AWS")
    return re.escape(name)
