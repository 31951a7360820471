"""What a run is told that has to wait for another."""

from __future__ import annotations

from tagsync.engine.service_ports import LeaseHeld


def test_a_lease_that_is_held_says_by_which_run_and_who_holds_it() -> None:
    held = LeaseHeld("all targets", "run-1", "ann")
    assert (held.scope, held.run_id, held.holder) == ("all targets", "run-1", "ann")
    assert str(held).startswith("The run run-1 is at work on all targets. Wait for it to end")
