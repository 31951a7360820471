"""What is done about a plan that differs from its tags, and of what people are told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import TargetReading
from tagsync.discovery.selectors import exactly
from tagsync.recovery.plans.compare import compare
from tagsync.recovery.plans.compile import compile_steps
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.following import Followed, Verdict, claimed, decide, is_told
from tagsync.recovery.plans.keeping import KEEPER_TAG, Follow, Keeper
from tagsync.recovery.plans.leaving import LeavingLimits
from tagsync.recovery.plans.native_plan import OWNER_TAG, PlanReading, owner_mark
from tests.fake_fleet import HOME, server
from tests.recovery.given import native

SERVERS = tuple(server(f"s-{number:03}", {"App": "erp", "DR-Wave": "1"}) for number in range(8))
ERP = Definition(name="erp", selector=exactly({"App": "erp"}), safety=LeavingLimits(max_leaving=2))
AT = datetime(2026, 3, 1, tzinfo=UTC)


def verdict(follow: Follow, keeper: str, left: int = len(SERVERS)) -> Verdict:
    """Of a plan with this keeper, when only so many servers still have their tags."""
    definition = replace(ERP, follow=follow)
    tags = {OWNER_TAG: owner_mark("erp"), **({KEEPER_TAG: keeper} if keeper else {})}
    found = PlanReading(HOME, "erp", (native(*compile_steps(ERP, SERVERS, HOME), tags=tags),))
    servers = tuple(each if number < left else replace(each, tags={}) for number, each in enumerate(SERVERS))
    return decide(compare(definition, TargetReading(HOME, servers), found, claimed(follow, found)))


@pytest.mark.parametrize(
    ("follow", "keeper", "left", "expected"),
    [
        (Follow.APPLY, "service", 8, Verdict.MATCHES),
        (Follow.APPLY, "service", 7, Verdict.WRITTEN),
        (Follow.APPLY, "", 8, Verdict.WRITTEN),
        (Follow.APPLY, "terraform", 8, Verdict.MATCHES),
        (Follow.APPLY, "terraform", 7, Verdict.KEPT),
        (Follow.APPLY, "a word of a later version", 7, Verdict.KEPT),
        (Follow.APPLY, "service", 4, Verdict.REFUSED),
        (Follow.REPORT, "", 8, Verdict.MATCHES),
        (Follow.REPORT, "service", 7, Verdict.DIFFERS),
        (Follow.REPORT, "terraform", 7, Verdict.KEPT),
        (Follow.REPORT, "", 4, Verdict.REFUSED),
    ],
)
def test_what_is_done_follows_from_the_plan_its_keeper_and_its_safety(
    follow: Follow, keeper: str, left: int, expected: Verdict
) -> None:
    assert verdict(follow, keeper, left) is expected


def test_a_plan_that_is_not_there_is_the_services_only_where_it_writes() -> None:
    nothing = PlanReading(HOME, "erp")
    assert claimed(Follow.APPLY, nothing) is Keeper.SERVICE
    assert claimed(Follow.REPORT, nothing) is None


verdicts, digests = st.sampled_from(Verdict), st.sampled_from(["one", "two"])


@given(st.lists(st.tuples(verdicts, digests), max_size=12))
def test_people_are_told_of_each_new_thing_and_of_nothing_twice(looks: list[tuple[Verdict, str]]) -> None:
    """Whatever passes in between: what only passes is not told, and forgets nothing of what was."""
    before: Followed | None = None
    for now, digest in looks:
        told = is_told(before, now, digest)
        if not now.is_settled:
            assert not told
            continue
        same = before is not None and (before.verdict, before.digest) == (now, digest)
        if now is Verdict.WRITTEN:
            assert told
        elif now is Verdict.MATCHES:
            assert told == (before is not None and before.verdict.differs)
        else:
            assert told != same
        before = Followed("erp", AT, now, digest)
