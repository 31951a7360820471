"""Every world that small ones can become: whatever crashes, is lost, comes late or acts at the same time, no server is
launched twice, none is forgotten, and every end is reached.

The code under test is the real one: `advance`, `take_in`, orders, claims, `start_orders` and steering.
"""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import timedelta

import pytest

from tagsync.recovery.driven import orders, take_in
from tagsync.recovery.hooks import hook as hooks
from tagsync.recovery.hooks.ports import Heard
from tagsync.recovery.words.hooks import HookStatus, HookTime
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus
from tests.recovery.driven.drives import SPOKE, drive_of, server, wave
from tests.recovery.driven.hooked import hook
from tests.recovery.driven.same_worlds import keep
from tests.recovery.driven.small_world import World, moves

WAVES = {
    "two waves": (wave(server("a"), server("b", SPOKE)), wave(server("c"), name="wave 2")),
    "two servers in one job": (wave(server("a"), server("b"), server("c", SPOKE)),),
    "one job": (wave(server("a"), server("b")),),
    "a hook before": (wave(server("a"), hooks=(hook(1, HookTime.BEFORE),)),),
    "a hook between": (wave(server("a"), hooks=(hook(1, HookTime.AFTER),)), wave(server("b"), name="wave 2")),
}


class Explored:
    """All worlds that follow from the first one, breadth first, with the move that led to each."""

    def __init__(self, first: World) -> None:
        self.came: dict[World, tuple[World, str] | None] = {first: None}
        self.before: dict[World, list[World]] = {}
        waiting = deque([first])
        while waiting:
            world = waiting.popleft()
            for name, after in moves(world):
                self.before.setdefault(after, []).append(world)
                if after in self.came:
                    continue
                self.came[after] = world, name
                wrong = _wrong(after)
                assert not wrong, f"{wrong} after: {'; '.join(self.way(after))} ({len(self.came)} worlds)"
                waiting.append(after)

    def way(self, world: World) -> list[str]:
        """The moves that lead to a world."""
        names: list[str] = []
        step = self.came[world]
        while step:
            names.append(step[1])
            step = self.came[step[0]]
        return names[::-1]

    def leading_to(self, ends: Iterable[World]) -> set[World]:
        """The worlds from which one of the ends can be reached."""
        reached = set(ends)
        waiting = list(reached)
        while waiting:
            for world in self.before.get(waiting.pop(), ()):
                if world not in reached:
                    reached.add(world)
                    waiting.append(world)
        return reached


def _wrong(world: World) -> str:
    """What is wrong with a world; empty if nothing is."""
    for each in world.drive.servers():
        jobs = [job for job in world.jobs if each.launch.server_id in job.server_ids]
        if len(jobs) > 1 and "retry" not in world.acts:
            return f"{each.launch.server_id} is launched twice"
        if any(job.failed is None or job.has_launched(each.launch.server_id) for job in jobs[:-1]):
            return f"{each.launch.server_id} is launched again"
        if world.has_ended and _is_forgotten(world, each.launch.server_id, each.launch.status):
            return f"{each.launch.server_id} is {each.launch.status} in a drive that is {world.drive.status}"
    return _wrong_hook(world)


def _wrong_hook(world: World) -> str:
    """What is wrong with the hook; empty if nothing is, or there is none."""
    attempts = [run.attempt for run in world.runs]
    if len(attempts) > len({*attempts}):
        return f"attempt {max(attempts)} of the hook is called twice"
    if attempts and max(attempts) > 1 and "retry" not in world.acts:
        return "the hook is called again"
    has_run_well = any(run.end is Heard.SUCCEEDED for run in world.runs)
    for wave_ in world.drive.waves:
        for each in wave_.hooks:
            if each.run.status is HookStatus.SUCCEEDED and not has_run_well:
                return "the hook is taken for done"
            held = wave_.servers if each.run.when is HookTime.BEFORE else world.drive.waves[-1].servers
            ids = {one.launch.server_id for one in held}
            is_held = not has_run_well and "skip" not in world.acts
            if is_held and any(ids & {*job.server_ids} for job in (*world.jobs, *world.flying)):
                return "a server is launched before the hook was done"
            if world.drive.status is RecoveryStatus.COMPLETED and not each.run.has_ended:
                return "the hook is forgotten"
    return ""


def _knows(world: World) -> bool:
    """Whether the drive knows of every launch and every run of a hook that has failed."""
    failed = {server_id for job in world.jobs for server_id in job.failed or ()}
    known = {each.launch.server_id for each in world.drive.servers() if each.launch.status is LaunchStatus.FAILED}
    hooks_known = {each.attempt for one in world.drive.waves for each in one.hooks if each.run.has_ended}
    runs_failed = {run.attempt for run in world.runs if run.end is Heard.FAILED}
    return failed <= known and (not runs_failed or max(runs_failed) <= max(hooks_known, default=0))


def _is_forgotten(world: World, server_id: str, status: LaunchStatus) -> bool:
    """Whether the drive says something else of a server than DRS. A drive that was given up may know less."""
    is_launched = any(job.has_launched(server_id) for job in world.jobs)
    if is_launched:
        return status is not LaunchStatus.LAUNCHED and not (world.acts and world.acts[-1] == "give up")
    if world.drive.status is RecoveryStatus.COMPLETED and status is not LaunchStatus.FAILED:
        return "skip" not in world.acts
    return status is LaunchStatus.LAUNCHED


@pytest.fixture(autouse=True)
def _no_garbage() -> Iterator[None]:
    """Worlds are kept to the end, so collecting garbage finds nothing."""
    gc.disable()
    yield
    gc.enable()


def _shorten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orders, "SERVERS_A_JOB", 2)
    monkeypatch.setattr(take_in, "UNHEARD", timedelta(minutes=2))  # still longer than a start can be under way
    monkeypatch.setattr(hooks, "UNHEARD", timedelta(minutes=2))


@pytest.mark.parametrize(
    ("waves", "takes_tags", "faults", "people"),
    [
        pytest.param("two waves", True, 1, 1, marks=pytest.mark.slow),
        pytest.param("two waves", False, 1, 0, marks=pytest.mark.slow),
        pytest.param("two waves", False, 0, 1, marks=pytest.mark.slow),
        pytest.param("two servers in one job", True, 1, 1, marks=pytest.mark.slow),
        pytest.param("two servers in one job", False, 1, 0, marks=pytest.mark.slow),
        ("two servers in one job", False, 0, 1),
        ("one job", False, 2, 2),
        pytest.param("a hook before", True, 1, 2, marks=pytest.mark.slow),
        ("a hook before", True, 1, 1),
        ("a hook between", True, 1, 1),
    ],
)
def test_rule_4_no_server_is_launched_twice_none_is_forgotten_and_every_end_is_reached(
    waves: str, takes_tags: bool, faults: int, people: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`faults`: how often something crashes, fails, cannot be read, is refused, lost or late. `people`: how often a
    person, or the state machine that fails, changes the drive. Drivers are as slow as they like in each world."""
    _shorten(monkeypatch)
    explored = Explored(World(keep(drive_of(*WAVES[waves])), takes_tags, faults, people))
    size = f"{len(explored.came)} worlds, {sum(map(len, explored.before.values()))} moves"
    ended = [world for world in explored.came if world.has_ended]
    stuck = explored.came.keys() - explored.leading_to(ended)
    assert not stuck, f"{size}, {len(stuck)} without an end: {min(map(explored.way, stuck), key=len)}"
    well = explored.leading_to(world for world in ended if world.drive.status is RecoveryStatus.COMPLETED)
    retries = {world for world, step in explored.came.items() if step and step[1] == "retry" and _knows(step[0])}
    in_vain = retries - well
    assert not in_vain, f"{size}, {len(in_vain)} retries in vain: {min(map(explored.way, in_vain), key=len)}"
    ends = {world.drive.status for world in ended}
    assert ends >= {RecoveryStatus.COMPLETED} | ({RecoveryStatus.FAILED} if faults else set()), size
    assert ends >= ({RecoveryStatus.FAILED, RecoveryStatus.CANCELLED} if people else set()), size
    assert len(explored.came) > 8_000, f"only {size}: something that can happen is not tried any more"


@pytest.mark.parametrize(
    ("waves", "takes_tags", "faults"),
    [
        ("one job", True, 1),
        ("a hook between", True, 0),
        pytest.param("one job", False, 1, marks=pytest.mark.slow),
        pytest.param("two waves", True, 0, marks=pytest.mark.slow),
        pytest.param("a hook between", True, 1, marks=pytest.mark.slow),
    ],
)
def test_rule_4_events_that_wake_a_drive_at_any_moment_launch_nothing_twice(
    waves: str, takes_tags: bool, faults: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An event wakes a drive by a driver of its own, so there are three: the one of the state machine, and those of two
    events that meet. Each comes when it likes, or never."""
    _shorten(monkeypatch)
    first = World(keep(drive_of(*WAVES[waves])), takes_tags, faults, 0)
    explored = Explored(first._replace(drivers=(None, None, None)))
    size = f"{len(explored.came)} worlds, {sum(map(len, explored.before.values()))} moves"
    ended = [world for world in explored.came if world.has_ended]
    stuck = explored.came.keys() - explored.leading_to(ended)
    assert not stuck, f"{size}, {len(stuck)} without an end: {min(map(explored.way, stuck), key=len)}"
    assert any(all(world.drivers) for world in explored.came), f"{size}: three never meet"
