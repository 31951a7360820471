"""What hangs costs only itself: in a sweep of the service the other regions are written and saved meanwhile."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from tagsync.core.model import Instance, Origin, Target
from tagsync.core.ownership.reading import write_record
from tagsync.core.policy import Policy
from tagsync.core.safety.limits import Safety
from tagsync.core.skips import Skip
from tagsync.core.tags import OWNED_KEY
from tagsync.engine import crew, sweep
from tagsync.engine.history import ServerRow, TargetOutcome
from tagsync.engine.stop import Stop
from tagsync.engine.sweep import Reconciling, Sweep, Swept
from tests.fake_fleet import NOW, server
from tests.hanging_fleet import HangingFleet

ACCOUNT = "111111111111"
REGIONS = ("ap-south-1", "eu-west-1", "us-east-1", "us-west-2")
TARGETS = tuple(Target(ACCOUNT, region) for region in REGIONS)
DOWN = TARGETS[0]
OWNED = {"Env": "prod", "Old": "x"}


class Saved:
    """The part of the record of runs that a sweep uses."""

    def __init__(self) -> None:
        self.outcomes: dict[Target, TargetOutcome] = {}

    def save_target(self, _run_id: str, outcome: TargetOutcome, _rows: Sequence[ServerRow]) -> None:
        self.outcomes[outcome.target] = outcome

    def rows(self, _run_id: str, _target: Target | None = None) -> Iterable[ServerRow]:
        return ()


@pytest.fixture(autouse=True)
def _soon_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "SLOW_SECONDS", 0.05)


def fleet(**more: Any) -> HangingFleet:
    """A drifted server in each region, whose instance is there too."""
    origins = [Origin(ACCOUNT, region, f"i-{number}") for number, region in enumerate(REGIONS)]
    servers = [server(f"s-{each.region}", target=Target(ACCOUNT, each.region), origin=each) for each in origins]
    return HangingFleet(servers, [Instance(each, {"Env": "prod"}) for each in origins], **more)


def swept(fake: HangingFleet, saved: Saved, policy: Policy | None = None) -> Swept:
    runs: Any = saved
    return Sweep(fake, fake, Reconciling(policy or Policy()), runs, "run", Stop(), lambda: NOW, workers=2).over(TARGETS)


def released_once_written(fake: HangingFleet, number: int) -> None:
    """What hangs is released when so many servers are written elsewhere."""

    def before_write(_kind: str, _server: object) -> None:
        if len(fake.writes) + 1 >= number:
            fake.released.set()

    fake.before_write = before_write


@pytest.mark.parametrize("batch", [1, 2, 50], ids=["each on its own", "two batches", "one batch"])
def test_a_region_that_hangs_holds_up_neither_its_batch_nor_the_next(
    batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweep, "BATCH", batch)
    fake, saved = fleet(hangs=[DOWN]), Saved()
    released_once_written(fake, 3)
    assert swept(fake, saved) == Swept((), progress=True)
    assert fake.writes[-1].arn.endswith(f"s-{DOWN.region}")
    assert {target: outcome.counts.changed for target, outcome in saved.outcomes.items()} == dict.fromkeys(TARGETS, 1)


def test_instances_that_hang_hold_up_only_their_servers() -> None:
    fake, saved = fleet(origins_hang=[DOWN.region]), Saved()
    released_once_written(fake, 3)
    swept(fake, saved)
    assert fake.writes[-1].arn.endswith(f"s-{DOWN.region}")


def test_throttled_writes_hold_up_only_their_region(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweep, "BATCH", 1)
    fake, saved = fleet(), Saved()

    def before_write(_kind: str, one: Any) -> None:
        if one.target == DOWN:
            assert fake.released.wait(30)
        elif len(fake.writes) == 2:
            fake.released.set()

    fake.before_write = before_write
    swept(fake, saved)
    assert fake.writes[-1].arn.endswith(f"s-{DOWN.region}")


def test_the_thresholds_are_those_of_all_regions_though_one_is_slow() -> None:
    record = write_record(OWNED)
    assert record
    fake, saved = fleet(hangs=[DOWN]), Saved()
    for target in TARGETS[:2]:
        fake.tags[server(f"s-{target.region}", target=target).arn] = {**OWNED, OWNED_KEY: record}
    released_once_written(fake, 1)
    swept(fake, saved, Policy(safety=Safety(max_removals=1, max_removals_percent=1)))
    assert {write.kind for write in fake.writes} == {"tag"}
    assert [outcome.counts.skipped.get(Skip.REFUSED, 0) for _, outcome in sorted(saved.outcomes.items())] == [
        1,
        1,
        0,
        0,
    ]
