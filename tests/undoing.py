"""Rolls a fleet in memory back."""

from __future__ import annotations

from tagsync.core.plan import Plan
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.undo.recorded import Recorded, RecordedServer
from tagsync.core.undo.rollback import plan_rollback
from tagsync.engine.rollback.rolling_back import read_recorded
from tagsync.engine.run import RunRecord
from tests.fake_fleet import FakeFleet


def recorded_of_run(record: RunRecord) -> Recorded:
    """What a run has written, and the servers that it found right."""
    servers = (
        RecordedServer(result.target, result.server_id, result.name, result.changes, result.launch)
        for result in record.results
        if result.changes or result.launch or result.skip is None
    )
    return Recorded(f"run {record.run_id}", tuple(servers))


def undone(fake: FakeFleet, recorded: Recorded, policy: Policy = DEFAULT_POLICY) -> Plan:
    """The plan that rolls the fleet back."""
    return plan_rollback(recorded, read_recorded(fake, recorded, workers=1), policy)
