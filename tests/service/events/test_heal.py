"""An event is acted on while another one waits for a region that hangs (law 13)."""

from __future__ import annotations

import threading
from typing import Any

from tagsync.core.model import Origin, Target, TargetReading
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.stop import Stop
from tagsync.service.events.heal import Healer
from tagsync.service.events.tag_changes import TagChangeEvent
from tests.fake_fleet import DENIED, NOW, FakeFleet, server

ACCOUNT = "111111111111"
DOWN, WELL = Target(ACCOUNT, "eu-west-1"), Target(ACCOUNT, "us-east-1")
BEHIND = {target: Origin(ACCOUNT, target.region, f"i-{target.region}") for target in (DOWN, WELL)}


class Fleet(FakeFleet):
    """One server in each region. The region that is down answers once something is written elsewhere."""

    def __init__(self) -> None:
        super().__init__(server(f"s-{target.region}", target=target, origin=BEHIND[target]) for target in (DOWN, WELL))
        self.written = threading.Event()
        self.before_write = lambda *_: self.written.set()

    def read_servers_of(self, target: Target, instance_id: str) -> TargetReading:
        if target == DOWN and not self.written.wait(30):
            return TargetReading(target, problem=DENIED)
        found = [one for one in self.servers.values() if one.target == target and one.origin]
        return TargetReading(
            target, tuple(one for one in found if one.origin and one.origin.instance_id == instance_id)
        )

    def claim(self, *_: Any, **__: Any) -> bool:
        return True


def test_an_event_is_acted_on_while_another_waits_for_its_region() -> None:
    fleet = Fleet()
    events = [TagChangeEvent(f"m-{origin.region}", origin, 1, {"Env": "prod"}) for origin in BEHIND.values()]
    healer = Healer(
        reader=fleet,
        writer=fleet,
        order=fleet,
        policy=DEFAULT_POLICY,
        targets_of=lambda origin: [Target(ACCOUNT, origin.region)],
        now=lambda: NOW,
        stop=Stop(),
    )
    healed = healer.heal(events)
    assert (healed.changed, healed.failed) == (2, {})
    assert [write.arn.rsplit("/", 1)[1] for write in fleet.writes] == [f"s-{WELL.region}", f"s-{DOWN.region}"]
