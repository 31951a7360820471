"""Steps of recovery plans, as a compiler or a person may have made them."""

from __future__ import annotations

from hypothesis import strategies as st

from tagsync.recovery.plans.steps import MOST_SERVERS, MOST_STEPS, Step
from tagsync.recovery.words.vocabulary import Impact

SERVERS = "123456789"
impacts = st.sampled_from(Impact)


def wave(name: str, *servers: str, optional: str = "") -> Step:
    return Step(name, {each: Impact.OPTIONAL if each == optional else Impact.CRITICAL for each in servers})


def wait(name: str, minutes: int) -> Step:
    return Step(name, minutes=minutes)


@st.composite
def step_lists(draw: st.DrawFn, names: str = "abcdefgh") -> list[Step]:
    """Steps that DRS accepts: each name once, a server in one step only, no wait first. May be empty."""
    steps: list[Step] = []
    for name in draw(st.permutations(names)):
        left = [each for each in SERVERS if not any(each in step.servers for step in steps)]
        kind = draw(st.sampled_from(["servers", "servers", "wait", "none"]))
        if kind == "servers" and left:
            servers = draw(st.dictionaries(st.sampled_from(left), impacts, min_size=1, max_size=4))
            steps.append(Step(name, servers))
        elif kind == "wait" and steps:
            steps.append(wait(name, draw(st.integers(1, 3))))
    return steps


@st.composite
def rewritten(draw: st.DrawFn) -> tuple[list[Step], list[Step]]:
    """A plan and what it should become. Often it is as large as DRS allows, with servers and waits that stay."""
    few, is_full, is_long = draw(st.tuples(st.sampled_from(["abc", "abcdefgh"]), st.booleans(), st.booleans()))
    before, after = draw(step_lists(few)), draw(step_lists(few))
    if before and after and is_full:
        most = max(sum(len(step.servers) for step in steps) for steps in (before, after))
        stay = wave("stay", *(f"stays {number}" for number in range(MOST_SERVERS - most)))
        before, after = [*before, stay], [*after, stay]
    if before and after and is_long:
        waits = [wait(f"wait {number}", 1) for number in range(MOST_STEPS - max(len(before), len(after)))]
        before, after = [*before, *waits], [*after, *waits]
    return before, after
