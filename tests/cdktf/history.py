"""How many events the history of an execution can hold, as Step Functions counts them: the worst way through a machine.

A state that is entered and left is two events. An attempt of a task is at most four: scheduled, started, submitted
(where something is waited for), ended. An iteration of a Map is two more than its states.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

MOST_EVENTS = 25_000
"""With one more, AWS ends the execution as failed."""
States = Mapping[str, Any]


def most_events(machine: Any, *, items: int = 0, rounds: Mapping[str, int]) -> int:
    """Of an execution of a machine. `items` is the number of items of its Map; `rounds` says of the states that end
    loops how often they can be visited. Every loop must go through one of them."""
    return 2 + _longest(machine["States"], machine["StartAt"], items, rounds)


def events_of(machine: Any, visited: Sequence[str]) -> int:
    """Of an execution without a Map that visited these states, and had to repeat nothing."""
    states = {name: {**state, "Retry": ()} for name, state in machine["States"].items()}
    return 2 + sum(_visit(states[name], 0, {}) for name in visited)


def _longest(states: States, start: str, items: int, rounds: Mapping[str, int]) -> int:
    """The worst way from a state to an end, with each loop taken as often as it can be."""
    (turn, times), *more = [each for each in rounds.items() if each[0] in states] or [("", 0)]
    assert not more, "two loops in one machine are not counted"
    ways = _ways(states, start, turn, items, rounds)
    if not turn:
        return ways[""]
    once = _ways(states, turn, turn, items, rounds, leaves=True)
    return max(ways.get("", 0), ways.get(turn, 0) + (times - 1) * once.get(turn, 0) + once[""])


def _ways(
    states: States, start: str, turn: str, items: int, rounds: Mapping[str, int], *, leaves: bool = False
) -> dict[str, int]:
    """The most events from a state to an end (under "") and to the next visit of `turn`, which is not counted."""
    found: dict[str, int] = {}

    def go(name: str, so_far: int, path: tuple[str, ...]) -> None:
        if name == turn and not (leaves and not path):
            found[turn] = max(found.get(turn, 0), so_far)
            return
        assert name not in path, f"a loop without an end: {' -> '.join((*path, name))}"
        here = so_far + _visit(states[name], items, rounds)
        following = _following(states[name])
        if not following:
            found[""] = max(found.get("", 0), here)
        for each in following:
            go(each, here, (*path, name))

    go(start, 0, ())
    return found


def _following(state: Any) -> set[str]:
    named = [state.get("Next"), state.get("Default")]
    named += [way["Next"] for way in (*state.get("Choices", ()), *state.get("Catch", ()))]
    return {each for each in named if each}


def _visit(state: Any, items: int, rounds: Mapping[str, int]) -> int:
    """The most events of one visit to a state."""
    if state["Type"] == "Map":
        inner = state["ItemProcessor"]
        return 2 + 2 + items * (2 + _longest(inner["States"], inner["StartAt"], 0, rounds))
    attempts = 1 + sum(each.get("MaxAttempts", 3) for each in state.get("Retry", ()))
    waits = state.get("Resource", "").endswith((".waitForTaskToken", ".sync", ".sync:2"))
    return 2 + (attempts * (4 if waits else 3) if state["Type"] == "Task" else 0)
