"""Every order in which two hubs can act: nothing runs twice while both are up, and one not in charge stands back."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import pytest

from tagsync.engine.standby.mark import Mark
from tests.engine.standby.two_hubs import HOME, NOW, STANDBY, Actor, Hub, World, moves

Came = dict[World, tuple[World, str] | None]

RUNS = (Actor("run", HOME), Actor("run", STANDBY))
SHORT_RUNS = tuple(replace(each, parts=1) for each in RUNS)
TAKEOVER, HANDBACK, INTERRUPT = Actor("switch", STANDBY), Actor("switch", HOME), Actor("interrupt", STANDBY)
IN_CHARGE = Mark(1, STANDBY)


def explore(first: World) -> Came:
    """All worlds that follow from the first one, with the move that led to each."""
    came: Came = {first: None}
    waiting = deque([first])
    while waiting:
        world = waiting.popleft()
        for name, after in moves(world):
            if after not in came:
                came[after] = world, name
                waiting.append(after)
    return came


def way(came: Came, world: World) -> str:
    names: list[str] = []
    while step := came[world]:
        world, name = step
        names.append(name)
    return "; ".join(names[::-1])


def ends(came: Came) -> list[World]:
    """The worlds in which everything has been done, and the hubs reach each other."""
    return [world for world in came if world.is_up and all(actor.end for actor in world.actors)]


def end_of(world: World, what: str, hub: str) -> str:
    return next(each.end for each in world.actors if (each.what, each.hub) == (what, hub))


def go_on(world: World, *names: str) -> World:
    """Makes moves by their names; `name!` goes on with what has the name until that ends."""
    for name in names:
        world = next(after for move, after in moves(world) if move == name.rstrip("!"))
        if name.endswith("!") and any(move == name.rstrip("!") for move, _ in moves(world)):
            world = go_on(world, name)
    return world


@pytest.mark.parametrize(
    "world",
    [
        World(RUNS),
        World((*RUNS, TAKEOVER)),
        World((*RUNS, HANDBACK), home=Hub(IN_CHARGE), standby=Hub(IN_CHARGE)),
        World((*SHORT_RUNS, HANDBACK), standby=Hub(IN_CHARGE)),
    ],
    ids=["runs", "takeover", "handback", "handback of a hub that was never told"],
)
def test_nothing_runs_twice_while_both_are_up_and_no_lease_is_left(world: World) -> None:
    came = explore(world)
    for each in came:
        assert not each.twice, way(came, each)
    assert ends(came)
    for each in ends(came):
        assert each.home.lease == each.standby.lease == "", way(came, each)


def test_an_interrupted_run_may_end_a_part_beside_the_other_hub_and_begins_no_further_one() -> None:
    """The hub that loses the charge knows it by then, and so renews its lease no more."""
    came = explore(go_on(World((RUNS[0], SHORT_RUNS[1], INTERRUPT)), *["run in home"] * 5))
    beside = [each for each in came if each.twice]
    assert beside, "the exception that the page on two hubs tells"
    for each in beside:
        assert each.home.mark == each.standby.mark == replace(IN_CHARGE, at=NOW, by="ann"), way(came, each)
        assert end_of(go_on(replace(each, actors=(RUNS[0],)), "run in home!"), "run", HOME) == "stood back"
    for each in ends(came):
        assert each.home.lease == each.standby.lease == "", way(came, each)
        assert each.marks_agree(), way(came, each)


def test_two_switches_at_once_end_with_one_hub_in_charge() -> None:
    came = explore(World((TAKEOVER, HANDBACK), home=Hub(Mark(2, HOME)), standby=Hub(Mark(2, HOME))))
    for world in ends(came):
        assert world.marks_agree(), way(came, world)


def test_a_takeover_waits_for_a_run_unless_it_is_to_interrupt_it() -> None:
    at_work = go_on(World((RUNS[0], TAKEOVER, INTERRUPT)), *["run in home"] * 6)
    assert at_work.home.is_at_work
    refused = go_on(at_work, "switch in standby!")
    assert (end_of(refused, "switch", STANDBY), refused.home) == ("at work", at_work.home)
    taken = go_on(refused, "interrupt in standby!")
    assert (end_of(taken, "interrupt", STANDBY), taken.home.lease) == ("told", "")
    assert end_of(go_on(taken, "run in home!"), "run", HOME) == "stood back"


def test_a_takeover_while_home_is_cut_off_puts_the_standby_in_charge_for_good() -> None:
    """Home, which cannot know, goes on until it reads the other's mark, and keeps the mark from then on."""
    world = go_on(World((RUNS[0], TAKEOVER), cuts=2), *["run in home"] * 6, "cut", "switch in standby!")
    assert (end_of(world, "switch", STANDBY), world.home.mark) == ("not told", None)
    back = go_on(world, "heal", "run in home!")
    assert (end_of(back, "run", HOME), back.home.is_at_work, back.home.lease) == ("stood back", False, "")

    for each in ends(explore(replace(back, actors=RUNS, cuts=0))):
        assert (end_of(each, "run", HOME), end_of(each, "run", STANDBY)) == ("stood back", "done")
    cut_again = go_on(replace(back, actors=RUNS), "cut", "run in home!")
    assert end_of(cut_again, "run", HOME) == "stood back"
