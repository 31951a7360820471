"""in_sync, changed, skipped(reason) and failed add up to the total, whatever goes wrong."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.plan import Bucket, Counts
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.engine.apply import apply_plan
from tagsync.engine.stop import Stop
from tests.fake_fleet import NOW, failing
from tests.strategies import World, policies, worlds

_failures = st.sampled_from([(), ("tag",), ("untag",), ("update_launch",), ("tag", "untag", "update_launch")])


def add_up(counts: Counts) -> int:
    return counts.in_sync + counts.changed + sum(counts.skipped.values()) + counts.failed


@given(worlds(), policies(), _failures, st.booleans(), st.integers(0, 3))
def test_law_5_every_server_is_in_exactly_one_bucket(
    world: World, policy: Policy, kinds: tuple[str, ...], dry_run: bool, calls_before_cancel: int
) -> None:
    stop = Stop()
    plan = make_plan(policy, world.read(policy))
    fail = failing(*kinds)

    def before_write(kind: str, server: object) -> None:
        if len(world.writes) >= calls_before_cancel:
            stop.cancel()
        fail(kind, server)  # type: ignore[arg-type]

    world.before_write = before_write
    run = apply_plan(plan, world, force=True, dry_run=dry_run, workers=1, stop=stop, now=lambda: NOW)

    servers = set(world.servers)
    assert {one.arn for one in plan.servers()} == servers
    assert add_up(plan.counts) == plan.counts.total == len(servers)
    assert add_up(run.counts) == run.counts.total == len(servers)
    assert Counter(one.server_id for one in run.results) == Counter(one.server_id for one in plan.servers())
    outcomes = [(one.bucket, one.skip) for one in plan.servers()] + [(one.bucket, one.skip) for one in run.results]
    assert all((bucket is Bucket.SKIPPED) == (skip is not None) for bucket, skip in outcomes)
    assert all(one.has_changes for one in plan.servers() if one.bucket is Bucket.CHANGED)
    assert not any(one.has_changes for one in plan.servers() if one.bucket in (Bucket.IN_SYNC, Bucket.SKIPPED))
