"""One simulated AWS: moto, the world and the platform together. `Lab` serves it over HTTP."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

from tagsync.lab.disasters import Disasters
from tagsync.lab.faults.rules import Rule
from tagsync.lab.handles import Handles
from tagsync.lab.iam.identities import Identities
from tagsync.lab.wire.calls import Call
from tagsync.lab.world import World

if TYPE_CHECKING:
    from tagsync.lab.platform.composition import Platform
    from tagsync.lab.platform.functions.deployed import Functions

_BEGINS_WITHIN = 5.0
_open: list[Simulation] = []


class Simulation(Handles):
    """`iam`, `latency` and `speed`: see Lab."""

    def __init__(self, *, iam: bool, latency: float, speed: float) -> None:
        self._moto = _moto()
        self._calls: list[Call] = []
        super().__init__(World(self._moto, self._calls.append, identities=self._moto.identities))
        self._iam, self._latency, self._speed = iam, latency, speed
        self.disasters = Disasters(self)
        self._url = ""
        self._platform: Platform | None = None
        self._starting = threading.RLock()

    @property
    def url(self) -> str:
        """Where every AWS service is served."""
        return self._url

    @property
    def calls(self) -> list[Call]:
        """Every AWS call served since the start or `forget_calls`, faulted ones included."""
        return list(self._calls)

    def count(self, service: str | None = None, op: str | None = None) -> int:
        """How many calls there were, of a service and operation when given."""
        return sum(service in (None, each.service) and op in (None, each.op) for each in self._calls)

    def forget_calls(self) -> None:
        self._calls.clear()

    def reset(self) -> None:
        """Back to an empty AWS: no servers, roles, rules or calls, and the clock shows real time."""
        self._close_platform()
        self._moto.reset()
        self.world.reset()
        self._moto.enforce = self._iam
        self.disasters.forget()
        self.clock.run(self._speed)
        if self._latency > 0:
            self.faults.add(Rule("latency", seconds=self._latency))
        self.forget_calls()

    @property
    def platform(self) -> Platform:
        """What runs by itself: functions, queues, schedules, events. It starts when it is first needed."""
        with self._starting:
            if self._platform is None:
                from tagsync.lab.platform import moto_hooks
                from tagsync.lab.platform.composition import Platform

                moto_hooks.hand_over(_open_platform)
                self._platform = Platform(self.world, self.url)
            return self._platform

    @property
    def functions(self) -> Functions:
        """The deployed Lambda functions: their logs, shorter limits, crashes."""
        return self.platform.functions

    def settle(self, seconds: float = 120.0) -> None:
        """Wait until no function, delivery or state machine is at work. Raises StillBusyError after so many seconds."""
        self.platform.settle(seconds)

    def let_begin(self) -> None:
        """As `settle`, for a few seconds and without an error: a function may be at work that waits for the clock."""
        if self._platform is None:
            return
        from tagsync.lab.platform.background import StillBusyError

        with suppress(StillBusyError):
            self._platform.settle(_BEGINS_WITHIN)

    def fire(self, name: str) -> list[str]:
        """Fire schedules by their name or ARN now; the ARNs of those that fired. Raises KeyError."""
        return self.platform.schedules.fire(name)

    def alarms(self) -> dict[str, str]:
        """The state of every CloudWatch alarm by its name: OK, ALARM or INSUFFICIENT_DATA, as of now."""
        return self.platform.alarms.states()

    def api_url(self, name: str) -> str:
        """Where an HTTP API is served, by its name or ID. Raises KeyError."""
        return f"{self.url}/lab/apis/{self.platform.apis.find(name).api.api_id}"

    @property
    def issuer(self) -> str:
        """The URL of the issuer of `token`, for the JWT authorizer of an API."""
        return self.platform.issuer.url

    def token(self, claims: Mapping[str, Any], seconds: float = 3600) -> str:
        """A token with these claims (``aud`` among them), good for so many seconds of the lab's clock."""
        return self.platform.issuer.token(claims, self.clock.now(), seconds)

    def _begin(self, url: str) -> None:
        """Makes this lab, served at `url`, the one to which moto hands over."""
        self._url = url
        _open.append(self)
        self._moto.wake = lambda: self.platform

    def _end(self) -> None:
        self.faults.clear()
        self._close_platform()
        _open.remove(self)

    def _close_platform(self) -> None:
        with self._starting:
            platform, self._platform = self._platform, None
        if platform is not None:
            platform.close()


def is_open() -> bool:
    """Whether there is a simulation in this process: moto's state is global, so there is one at a time."""
    return bool(_open)


def _open_platform() -> Platform:
    return _open[-1].platform


@cache
def _moto() -> Any:
    from tagsync.lab.moto.services import MotoServices

    return MotoServices(Identities())
