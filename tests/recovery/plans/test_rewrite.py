"""The order of the calls that change a plan: DRS accepts each of them, and no server is out for longer than one."""

from __future__ import annotations

from hypothesis import example, given, settings

from tagsync.recovery.plans.actions import CreateStep, DeleteStep, Reorder, UpdateStep
from tagsync.recovery.plans.apply import carry_out
from tagsync.recovery.plans.native_plan import NativePlan
from tagsync.recovery.plans.rewrite import rewrite
from tagsync.recovery.plans.steps import Step
from tests.fake_fleet import HOME
from tests.recovery.given import FakePlans, native
from tests.recovery.plans.plans import rewritten, wait, wave

FULL = [wave("full", *map(str, range(100, 198)))]
"""With two servers more a plan is full."""
LESS = [wave("less", *map(str, range(100, 197)))]


def written(before: list[Step], after: list[Step], *, failing: int | None = None) -> FakePlans:
    """DRS after the calls. It has refused none of them."""
    plan = native(*before)
    fake = FakePlans(plan, failing=failing)
    carry_out(fake, HOME, plan, rewrite(after, plan.steps))
    return fake


def steps(fake: FakePlans) -> list[Step]:
    (plan,) = fake.plans.values()
    return [each.step for each in plan.steps]


def longest_out(before: list[Step], after: list[Step]) -> int:
    """For how many calls a server is out of the plan that is in it before and after, at most."""
    history = written(before, after).history
    longest = 0
    for arn in _servers(before) & _servers(after):
        out = 0
        for held in history:
            out = 0 if arn in held else out + 1
            longest = max(longest, out)
    return longest


def _servers(steps: list[Step]) -> set[str]:
    return {arn for step in steps for arn in step.servers}


@settings(max_examples=200)
@given(rewritten())
@example(([wave("a", "1"), wave("b", "2")], [wave("a", "2"), wave("b", "1")]))
@example(([wave("a", "1"), wait("w", 1), wave("b", "2")], [wave("a", "2"), wait("w", 1), wave("b", "1")]))
@example(([wave("a", "1"), wait("w", 1), wave("b", "2"), *FULL], [wave("a", "3"), wait("w", 1), wave("b", "1"), *FULL]))
@example(([wave("a", "1"), wave("b", "2"), *FULL], [wave("a", "1", "3"), *FULL]))
@example(([*FULL, wave("a", "1"), wave("b", "2")], [*FULL, wave("a", "3"), wave("b", "1")]))
def test_rule_6_a_server_is_never_in_two_steps_and_no_call_breaks_another_rule(
    change: tuple[list[Step], list[Step]],
) -> None:
    before, after = change
    fake = written(before, after)
    assert steps(fake) == after
    (plan,) = fake.plans.values()
    assert rewrite(after, plan.steps) == ()


@given(rewritten())
@example(([wave("a", "1"), wave("b", "2")], [wave("a", "2"), wave("b", "1")]))
def test_rule_6_a_server_that_moves_is_out_of_the_plan_for_one_call_at_most(
    change: tuple[list[Step], list[Step]],
) -> None:
    assert longest_out(*change) <= 1


@given(rewritten())
def test_rule_6_what_breaks_off_after_any_call_is_finished_by_the_next_apply(
    change: tuple[list[Step], list[Step]],
) -> None:
    before, after = change
    for failing in range(len(rewrite(after, native(*before).steps))):
        half = steps(written(before, after, failing=failing))
        assert steps(written(half, after)) == after
        assert longest_out(half, after) <= 1


def test_a_server_that_moves_is_taken_out_and_put_in_by_the_next_call() -> None:
    plan = native(wave("wave 1", "a", "b"), wave("wave 2", "c"))
    assert rewrite([wave("wave 1", "a"), wave("wave 2", "b", "c")], plan.steps) == (
        UpdateStep(plan.steps[0].arn, wave("wave 1", "a")),
        UpdateStep(plan.steps[1].arn, wave("wave 2", "b", "c")),
    )


def test_a_step_that_loses_its_last_server_goes_before_the_server_is_put_in() -> None:
    plan = native(wave("wave 1", "a"), wave("wave 2", "b"), wave("wave 3", "c"))
    assert rewrite([wave("wave 1", "a"), wave("wave 3", "b", "c")], plan.steps) == (
        DeleteStep(plan.steps[1].arn, wave("wave 2", "b")),
        UpdateStep(plan.steps[2].arn, wave("wave 3", "b", "c")),
    )


def test_two_steps_that_swap_their_only_servers_take_three_calls() -> None:
    plan = native(wave("wave 1", "a"), wave("wave 2", "b"))
    assert rewrite([wave("wave 1", "b"), wave("wave 2", "a")], plan.steps) == (
        DeleteStep(plan.steps[0].arn, wave("wave 1", "a")),
        UpdateStep(plan.steps[1].arn, wave("wave 2", "a")),
        CreateStep(wave("wave 1", "b"), 1),
    )


def test_a_wait_is_not_first_for_a_moment_when_the_step_before_it_goes() -> None:
    plan = native(wave("wave 1", "a"), wait("wait after wave 1", 5), wave("wave 2", "b"))
    one, pause, two = (each.arn for each in plan.steps)
    wanted = [wave("wave 2", "a", "b"), wait("wait after wave 1", 5)]
    assert rewrite(wanted, plan.steps) == (
        Reorder((two, pause, one)),
        DeleteStep(one, wave("wave 1", "a")),
        UpdateStep(two, wave("wave 2", "a", "b")),
    )


def test_a_wave_that_is_renamed_keeps_its_step_and_no_server_is_ever_out() -> None:
    plan = native(wave("wave 1", "a", "b"))
    assert rewrite([wave("wave 7", "a", "b")], plan.steps) == (
        UpdateStep(plan.steps[0].arn, wave("wave 7", "a", "b"), renames=True),
    )


def test_waves_that_are_numbered_anew_keep_their_steps_and_no_server_is_ever_out() -> None:
    before = [wave("wave 1", "a", "b"), wave("wave 2", "c"), wave("wave 3", "d")]
    after = [wave("wave 1", "new"), wave("wave 2", "a", "b"), wave("wave 3", "c"), wave("wave 4", "d")]
    assert longest_out(before, after) == 0
    assert written(before, after).calls == ["update_step", "update_step", "update_step", "create_step"]
    assert longest_out(after, before) == 0


def test_servers_that_join_a_full_plan_wait_for_those_that_leave() -> None:
    before = [wave("a", "1"), *FULL, wave("b", "2")]
    after = [wave("a", "1", "3", "4"), wave("full", *list(FULL[0].servers)[:96], "2")]
    assert steps(written(before, after)) == after
    before, after = [wave("a", "1"), wave("b", "2", "5"), *LESS], [wave("a", "1", "3"), wave("b", "2"), *LESS]
    assert steps(written(before, after)) == after
    before, after = [wave("a", "1"), wave("b", "2", "5"), *LESS], [wave("a", "3", "4"), wave("b", "2"), *LESS]
    assert steps(written(before, after)) == after


def test_a_server_takes_the_place_of_one_that_leaves_a_full_plan_in_one_call() -> None:
    before = [wave("a", "1"), wave("b", "2"), *FULL]
    assert written(before, [wave("a", "3"), wave("b", "2"), *FULL]).calls == ["update_step"]


def test_a_step_that_stays_is_not_deleted_where_another_order_does() -> None:
    before = [wave("a", "1"), wave("b", "2", "3")]
    assert written(before, [wave("a", "2"), wave("b", "1", "3")]).calls == ["update_step"] * 3


def test_servers_that_follow_one_another_move_in_one_walk() -> None:
    before = [wave("b", "1", "2"), wave("a", "4", "5"), wave("c", "3")]
    assert written(before, [wave("b", "2", "4"), wave("a", "5"), wave("c", "1", "3")]).calls == ["update_step"] * 3


def test_a_swap_across_a_wait_puts_no_step_elsewhere() -> None:
    before = [wave("a", "1"), wait("w", 1), wave("b", "2")]
    after = [wave("a", "2"), wait("w", 1), wave("b", "1")]
    assert written(before, after).calls == ["delete_step", "update_step", "create_step"]


def test_a_wave_that_goes_with_its_wait_takes_two_calls() -> None:
    before = [wave("a", "1"), wait("w", 1), wave("b", "2")]
    assert written(before, [wave("b", "2")]).calls == ["delete_step", "delete_step"]


def test_a_step_keeps_its_name_where_another_would_keep_no_more_servers() -> None:
    plan = native(wave("a", "1", "2"))
    assert rewrite([wave("a", "1"), wave("b", "2")], plan.steps) == (
        UpdateStep(plan.steps[0].arn, wave("a", "1")),
        CreateStep(wave("b", "2"), 2),
    )


def test_the_name_of_a_wave_that_goes_is_taken_by_the_wave_that_gets_its_number() -> None:
    before = [wave("old", "1"), wave("wave 1", "2"), wave("wave 2", "a")]
    assert longest_out(before, [wave("wave 1", "a"), wave("wave 5", "new")]) == 0


def test_a_step_of_the_wrong_type_is_deleted_before_its_name_is_used_again() -> None:
    plan = native(wave("wave 1", "a"), wait("wave 2", 5))
    wanted = [wave("wave 1", "a"), wave("wave 2", "b")]
    gone = DeleteStep(plan.steps[1].arn, wait("wave 2", 5))
    assert rewrite(wanted, plan.steps) == (gone, CreateStep(wanted[1], 2))


def test_two_steps_of_one_name_become_one() -> None:
    plan = native(wave("wave 1", "a"), wave("wave 1", "b"))
    assert rewrite([wave("wave 1", "a", "b")], plan.steps) == (
        DeleteStep(plan.steps[1].arn, wave("wave 1", "b")),
        UpdateStep(plan.steps[0].arn, wave("wave 1", "a", "b")),
    )


def test_a_new_plan_gets_its_steps_in_order() -> None:
    wanted = [wave("wave 1", "a"), wait("wait after wave 1", 5), wave("wave 2", "b")]
    fake = FakePlans(NativePlan("plan/erp", "erp"))
    carry_out(fake, HOME, fake.plans["plan/erp"], rewrite(wanted, ()))
    assert steps(fake) == wanted
