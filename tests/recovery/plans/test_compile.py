"""From tags to the steps of a recovery plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.errors import InputError
from tagsync.core.model import SourceServer, Target
from tagsync.discovery.selectors import exactly
from tagsync.recovery.plans.compile import compile_steps, wave_name
from tagsync.recovery.plans.definition import NAME, Definition
from tagsync.recovery.plans.steps import Step, long_warning, usual_minutes
from tests.fake_fleet import HOME, server

ERP = exactly({"App": "erp"})


def definition(**more: object) -> Definition:
    return Definition(name="erp", selector=ERP, **more)  # type: ignore[arg-type]


def erp(number: int, wave: str | None = "1", **tags: str) -> SourceServer:
    return server(f"s-{number:017}", {"App": "erp", **tags} | ({} if wave is None else {"DR-Wave": wave}))


def compiled(servers: list[SourceServer], **more: object) -> tuple[Step, ...]:
    return compile_steps(definition(**more), servers, HOME)


def outline(steps: tuple[Step, ...]) -> list[tuple[str, int]]:
    """Names, with the number of servers or the minutes."""
    return [(step.name, step.minutes or len(step.servers)) for step in steps]


def test_waves_become_steps_in_numeric_order_and_waits_stand_between_them() -> None:
    servers = [erp(n, wave) for n, wave in enumerate(["10", "2", "02", "wave-2", "²", None])]
    steps = compiled(servers, wait_minutes=5, waits_after={"2": 30, "10": 0})
    assert outline(steps) == [
        ("wave 1", 1),
        ("wait after wave 1", 5),
        ("wave 2", 3),
        ("wait after wave 2", 30),
        ("wave 10", 1),
        (wave_name("²"), 1),
    ]


def test_only_what_the_selector_matches_is_in_a_plan_and_optional_is_what_its_rule_says() -> None:
    other = server("s-9", {"App": "crm", "DR-Wave": "1"})
    steps = compiled([erp(1), erp(2, Tier="batch"), other], optional=exactly({"Tier": "batch"}))
    (step,) = steps
    assert step.servers == {erp(1).arn: "CRITICAL", erp(2).arn: "OPTIONAL"}


def test_rule_2_a_plan_is_compiled_without_a_server_that_is_left_out() -> None:
    servers = [erp(1), erp(2), erp(3, "2")]
    assert outline(compiled(servers, leave_out=(servers[2].server_id,))) == [("wave 1", 2)]
    with pytest.raises(InputError, match="s-00000000000000009: it is to be left out, and the selector does not take"):
        compiled(servers, leave_out=("s-00000000000000009",))
    with pytest.raises(InputError, match="all 3 servers of the plan are left out"):
        compiled(servers, leave_out=tuple(each.server_id for each in servers))


def test_rule_2_a_staging_server_does_not_step_in_for_its_extended_one_that_is_left_out() -> None:
    staging = erp(1)
    extended = replace(erp(2), staging_arn=staging.arn)
    assert outline(compiled([staging, extended, erp(3)], leave_out=(extended.server_id,))) == [("wave 1", 1)]


def test_rule_7_a_hundred_servers_are_a_plan_and_one_more_is_a_mistake_that_counts_them_and_says_what_to_do() -> None:
    hundred = [*(erp(n) for n in range(60)), *(erp(n, "2") for n in range(60, 100))]
    assert outline(compiled(hundred)) == [("wave 1", 60), ("wave 2", 40)]
    with pytest.raises(InputError) as refused:
        compiled([*hundred, erp(100, "2")])
    (mistake,) = refused.value.mistakes
    assert mistake.what == "101 servers, and DRS allows 100 in a plan: 60 in wave 1, 41 in wave 2"
    assert "several plans with narrower selectors, or a driven recovery" in mistake.fix
    assert f'targets: ["{HOME}"]' in mistake.fix
    with pytest.raises(InputError, match=r"101 servers.*: 100 in wave 1, 1 in wave 2"):
        compiled([*(erp(n) for n in range(100)), erp(100, "2")])


def test_rule_7_too_many_steps_and_too_many_servers_are_told_at_once() -> None:
    with pytest.raises(InputError) as refused:
        compiled([erp(n, str(n % 25)) for n in range(125)])
    steps, servers = (mistake.what for mistake in refused.value.mistakes)
    assert steps == "25 steps, and DRS allows 20 in a plan: 25 waves and 0 waits"
    assert servers.startswith("125 servers")
    assert servers.endswith("5 in wave 4, the rest in 20 more")


def test_rule_7_five_waves_are_all_told() -> None:
    with pytest.raises(InputError) as refused:
        compiled([erp(n, str(n % 5)) for n in range(105)])
    (mistake,) = refused.value.mistakes
    assert mistake.what.endswith(": 21 in wave 0, 21 in wave 1, 21 in wave 2, 21 in wave 3, 21 in wave 4")


def test_nothing_selected_is_a_mistake_and_never_an_empty_plan() -> None:
    with pytest.raises(InputError, match=r"no source server of 111111111111/eu-west-1 carries these tags"):
        compiled([server("s-1", {"App": "crm"})])


def test_more_than_twenty_steps_is_a_mistake_that_counts_them_and_says_what_to_do() -> None:
    servers = [erp(n, str(n)) for n in range(1, 12)]
    assert len(compiled(servers)) == 11
    assert len(compiled([erp(n, str(n)) for n in range(1, 21)])) == 20
    with pytest.raises(InputError, match=r"21 steps, and DRS allows 20 in a plan: 11 waves and 10 waits.*narrower"):
        compiled(servers, wait_minutes=1)


def test_an_extended_server_and_the_one_it_points_to_are_one() -> None:
    staging = Target("222222222222", HOME.region)
    staged = server("s-1", {"App": "erp"}, target=staging)
    extended = SourceServer(HOME, "s-2", erp(2).arn, {"App": "erp"}, None, staging_arn=staged.arn)
    (step,) = compile_steps(definition(), [staged, extended], HOME)
    assert list(step.servers) == [extended.arn]


@given(st.dictionaries(st.text(max_size=12), st.integers(1, 3), min_size=1, max_size=8))
def test_step_names_are_legal_and_unique_and_no_server_is_lost(waves: Mapping[str, int]) -> None:
    servers = [erp(n, wave) for n, wave in enumerate(wave for wave, count in waves.items() for _ in range(count))]
    steps = compiled(servers, wait_minutes=1)
    names = [step.name for step in steps]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(NAME, name) for name in names)
    arns = [arn for step in steps for arn in step.servers]
    assert sorted(arns) == sorted(each.arn for each in servers)
    assert compiled(servers[::-1], wait_minutes=1) == steps


@pytest.mark.parametrize("label", ["ü", "a/b", "x" * 256])
def test_odd_labels_are_told_apart(label: str) -> None:
    assert re.fullmatch(r"wave .* [0-9a-f]{8}", wave_name(label))
    assert len(wave_name(label)) <= 256 - len("wait after ")


def test_rule_5_a_plan_that_usually_takes_nearly_24_hours_is_warned_about() -> None:
    """Eight waits of two hours, and half an hour for each of nine waves."""
    nine = [erp(n, str(n)) for n in range(1, 10)]
    long = compiled(nine, wait_minutes=120)
    assert usual_minutes(long) == 8 * 120 + 9 * 30
    assert "usually take 20 h 30 min (30 min a step with servers)" in long_warning(usual_minutes(long))
    assert long_warning(usual_minutes(compiled(nine, wait_minutes=60))) == ""
    assert "usually take 20 h 59 min" in long_warning(20 * 60 + 59)
