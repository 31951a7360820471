"""A fleet in memory in which some places do not answer until they are released."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence

from tagsync.core.model import Instance, OriginReadings, SourceServer, Target, TargetReading
from tests.fake_fleet import FakeFleet

PATIENCE = 30.0
"""Seconds after which a test has failed that does not release what hangs."""


class HangingFleet(FakeFleet):
    """`hangs` are the targets that do not answer, `origins_hang` the regions whose instances cannot be read.

    `asked` are the instances asked for, call by call.
    """

    def __init__(
        self,
        servers: Iterable[SourceServer],
        instances: Iterable[Instance],
        *,
        hangs: Iterable[Target] = (),
        origins_hang: Iterable[str] = (),
    ) -> None:
        super().__init__(servers, instances)
        self.hangs, self.origins_hang = frozenset(hangs), frozenset(origins_hang)
        self.released = threading.Event()
        self.asked: list[list[str]] = []

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        if target in self.hangs:
            assert self.released.wait(PATIENCE)
        return super().read_servers(target, server_ids)

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        self.asked.append(list(instance_ids))
        if region in self.origins_hang:
            assert self.released.wait(PATIENCE)
        return super().read_origins(account, region, instance_ids)
