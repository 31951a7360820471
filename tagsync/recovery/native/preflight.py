"""The preflight: whether a recovery may start now. Pure: facts go in, every finding comes out."""

from __future__ import annotations

from tagsync.recovery.native import earlier_rules, launch_rules, need_rules, point_rules, rules
from tagsync.recovery.native.facts import Facts
from tagsync.recovery.native.findings import Accept, Preflight


def preflight(facts: Facts, accept: Accept | None = None) -> Preflight:
    """Everything that speaks against starting this plan now, refusals first. Where DRS was never set up, that alone."""
    accept = accept or Accept()
    if not facts.is_set_up:
        return Preflight.of(rules.selection(facts))
    return Preflight.of(
        [
            *rules.selection(facts),
            *rules.waves(facts),
            *rules.tags(facts, accept),
            *rules.native_plan(facts),
            *launch_rules.launchable(facts, accept),
            *point_rules.points(facts),
            *point_rules.rpo(facts, accept),
            *launch_rules.left_out(facts),
            *launch_rules.left_behind(facts),
            *launch_rules.launched(facts, accept),
            *need_rules.faults(facts, accept),
            *need_rules.room(facts, accept),
            *rules.jobs(facts),
            *rules.duration(facts),
            *earlier_rules.unclear_jobs(facts),
            *earlier_rules.unfinished(facts),
            *launch_rules.other_executions(facts),
            *need_rules.not_asked(facts),
        ]
    )
