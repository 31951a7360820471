"""Tag values are in no log record, no error, no problem, no notice and no repr."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.errors import Refusal
from tagsync.core.explain import explain
from tagsync.core.model import Instance
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.engine.apply import apply_plan, refuse_moved
from tagsync.engine.events import Event
from tagsync.engine.ports import WriteFailed
from tests.fake_fleet import DENIED, ORIGIN, FakeFleet, failing, server
from tests.strategies import SECRET, World, policies, worlds

_failures = st.sampled_from([(), ("tag",), ("untag",), ("update_launch",)])


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(self.format(record))


@contextmanager
def logged() -> Iterator[list[str]]:
    """Every record that anything logs, at any level."""
    root, collector = logging.getLogger(), _Collector()
    level = root.level
    root.addHandler(collector)
    root.setLevel(logging.DEBUG)
    try:
        yield collector.texts
    finally:
        root.removeHandler(collector)
        root.setLevel(level)


@given(worlds(), policies(), _failures)
def test_law_9_tag_values_are_sensitive(world: World, policy: Policy, kinds: tuple[str, ...]) -> None:
    said: list[object] = []
    events: list[Event] = []
    with logged() as records:
        fleet = world.read(policy)
        plan = make_plan(policy, fleet)
        world.before_write = failing(*kinds)
        run = apply_plan(plan, world, force=True, workers=1, listen=events.append)
        said += [fleet, policy, plan, run, events, *fleet.targets, *fleet.origins.instances.values()]
        said += [explain(policy, fleet, one.server_id) for one in plan.servers()]
    said += [str(problem) for problem in run.problems]
    for planned in plan.servers():
        said += [planned.detail, *planned.notices, *(change.rule for change in planned.changes)]
    said += [result.detail for result in run.results]
    assert SECRET not in "".join([*map(repr, said), *map(str, said), *records]).lower()


def test_law_9_refusals_name_servers_by_their_id() -> None:
    tags = {"Name": SECRET, "Env": SECRET}
    fake = FakeFleet([server("s-1", tags)], [Instance(ORIGIN, {"Env": SECRET + "2"})])
    plan = make_plan(DEFAULT_POLICY, fake.read())
    fake.tags[server("s-1").arn]["Env"] = SECRET + "3"
    with pytest.raises(Refusal) as refusal:
        refuse_moved(plan, fake)
    assert SECRET not in "".join(traceback.format_exception(refusal.value))


def test_law_9_failed_writes_do_not_tell_what_was_to_be_written() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {"Env": SECRET})])
    fake.before_write = failing("tag")
    run = fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert [SECRET in one.detail for one in run.results] == [False]
    assert SECRET not in repr(WriteFailed(DENIED))
