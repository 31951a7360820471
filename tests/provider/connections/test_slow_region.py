"""A fleet is planned while the region of another one hangs (law 13)."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.provider.connections.connections import Connections
from tests.provider.connections.conftest import Read

DOWN, WELL = "eu-west-1", "us-east-1"


def test_a_region_that_hangs_holds_up_no_other(read: Read, lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    for region in (DOWN, WELL):
        lab.drs(HUB, region).seed_server("web", tags={"Name": "web"})
    lab.faults.add(Rule("hang", service="drs", region=DOWN))
    connections = Connections()
    connections.configure(read(region=WELL), threading.Event())
    with ThreadPoolExecutor(1) as pool:
        down = pool.submit(connections.shared.planned_target, DOWN)
        well = connections.shared.planned_target(WELL)
        assert (well.plan.counts.total, down.done()) == (1, False)
        lab.faults.clear()
        assert down.result(60).plan.counts.total == 1
