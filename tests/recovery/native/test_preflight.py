"""Preflight: everything that speaks against a start, at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from tagsync.core.change import TagChange
from tagsync.core.errors import Mistake
from tagsync.core.model import Fleet, Instance, Origin, OriginReadings, Problem, SourceServer, TargetReading
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.core.problems import ProblemKind
from tagsync.core.tags import OWNED_KEY
from tagsync.discovery.selectors import exactly
from tagsync.recovery.native.facts import Difference, Facts, PlannedServer, PlannedStep, Unfinished
from tagsync.recovery.native.findings import Accept, Preflight, Reason
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.plans.drift import concerned
from tagsync.recovery.words.jobs import Job, JobServer
from tagsync.recovery.words.vocabulary import Impact
from tests.fake_fleet import DENIED, HOME, server

SECRET = "s3cr3t"
SYNCED = {"DR-Application": SECRET, "DR-Wave": "1"}
KEYS = frozenset(SYNCED)
THROTTLED = Problem(
    ProblemKind.THROTTLED, "111111111111/eu-west-1 drs:DescribeJobs", "ThrottlingException", "Run again later"
)


def origin(number: int) -> Origin:
    return Origin("111111111111", "eu-west-1", f"i-{number}")


@dataclass
class Ground:
    """A target whose servers are tagged like their instances and all in one step, until a test changes that."""

    servers: dict[int, SourceServer] = field(default_factory=dict)
    instances: dict[int, Instance] = field(default_factory=dict)
    outside: set[int] = field(default_factory=set)
    optional: set[int] = field(default_factory=set)
    origins: dict[str, Any] = field(default_factory=dict)
    problem: Problem | None = None
    facts: dict[str, Any] = field(default_factory=dict)

    def add(self, *numbers: int, tags: dict[str, str] | None = None, state: str = "CONTINUOUS") -> None:
        for number in numbers:
            actual = SYNCED if tags is None else tags
            self.servers[number] = server(
                f"s-{number}", actual, origin=origin(number), replication_state=state, hostname=f"host-{number}"
            )
            self.instances[number] = Instance(origin(number), SYNCED)

    def check(self, **accept: bool) -> Preflight:
        reading = TargetReading(HOME, tuple(self.servers.values()), self.problem)
        instances = {each.origin: each for each in self.instances.values()}
        fleet = Fleet((reading,), OriginReadings(instances, **self.origins))
        planned = tuple(
            PlannedServer(each, Impact.OPTIONAL if number in self.optional else Impact.CRITICAL)
            for number, each in self.servers.items()
            if number not in self.outside
        )
        tag_plan = make_plan(DEFAULT_POLICY, fleet)
        parts: dict[str, Any] = {
            "plan": "erp",
            "target": HOME,
            "steps": (PlannedStep("Wave 1", planned),),
            "keys": KEYS,
            "tag_plan": tag_plan,
            "concerned": concerned(exactly({"DR-Application": SECRET}), reading.servers, tag_plan.servers()),
            "native": (),
            "jobs": (),
            "unfinished": (),
            **self.facts,
        }
        return preflight(Facts(**parts), Accept(**accept))


@pytest.fixture
def ground() -> Ground:
    made = Ground()
    made.add(1, 2)
    return made


def shown(found: Preflight) -> list[tuple[bool, str, str]]:
    return [(each.refuses, each.reason, each.place) for each in found.findings]


def test_a_fleet_in_sync_may_start(ground: Ground) -> None:
    assert ground.check().findings == ()


def test_without_the_sync_nothing_is_selected_and_the_reason_is_told(ground: Ground) -> None:
    """How the former system failed: no tags, so no server selected, and no message."""
    ground.servers.clear()
    ground.add(1, 2, tags={})
    ground.outside = {1, 2}
    found = ground.check()
    assert shown(found) == [
        (True, Reason.SELECTION_EMPTY, "erp"),
        (True, Reason.TAGS_DRIFTED, "s-1"),
        (True, Reason.TAGS_DRIFTED, "s-2"),
    ]
    assert "no server of 111111111111/eu-west-1 that could be read carries the tags" in found.findings[0].what
    assert found.findings[0].fix == (
        "The tags of 2 servers are not their instances'. "
        "Write them: tagsync apply --account 111111111111 --region eu-west-1"
    )
    assert "DR-Application, DR-Wave" in found.findings[1].what
    assert SECRET not in repr(found) + "".join(map(str, found.findings))


def test_an_empty_selection_alone_is_a_refusal(ground: Ground) -> None:
    ground.outside = {1, 2}
    (finding,) = ground.check().refusals
    assert (finding.reason, "selector" in finding.fix) == (Reason.SELECTION_EMPTY, True)


def test_drift_in_tags_that_decide_refuses_also_outside_the_plan(ground: Ground) -> None:
    ground.add(3, tags={"DR-Application": SECRET, "DR-Wave": "2"})
    ground.add(4, tags={})
    ground.outside = {4}
    found = ground.check(unverified_tags=True, old_points=True)
    assert shown(found) == [(True, Reason.TAGS_DRIFTED, "s-3"), (True, Reason.TAGS_DRIFTED, "s-4")]


def test_other_drift_is_a_warning_on_servers_of_the_plan_only(ground: Ground) -> None:
    for number in (1, 2):
        ground.instances[number] = Instance(origin(number), {**SYNCED, "Owner": "ann"})
    ground.outside = {2}
    assert shown(ground.check()) == [(False, Reason.TAGS_DRIFTED, "s-1")]


def test_the_ownership_record_alone_is_no_drift(ground: Ground) -> None:
    one = ServerPlan.of(ground.servers[1], Bucket.CHANGED)
    record = replace(one, changes=(TagChange(OWNED_KEY, None, "1:x"),))
    ground.facts["tag_plan"] = Plan("", (TargetPlan(HOME, "read", (record,)),))
    assert ground.check().findings == ()


def test_an_origin_that_is_gone_is_the_disaster_and_no_finding(ground: Ground) -> None:
    ground.instances[1] = replace(ground.instances[1], state="terminated")
    del ground.instances[2]
    ground.origins = {"gone": frozenset({origin(2)})}
    assert ground.check().findings == ()


def test_an_origin_that_cannot_be_read_refuses_until_the_operator_takes_it_upon_himself(ground: Ground) -> None:
    del ground.instances[2]
    ground.origins = {"unreadable": {origin(2): DENIED}}
    (finding,) = ground.check().refusals
    assert (finding.reason, finding.place, finding.name) == (Reason.TAGS_UNVERIFIED, "s-2", "host-2")
    assert "--accept-unverified-tags" in finding.fix
    accepted = ground.check(unverified_tags=True)
    assert accepted.refusals == ()
    assert [each.place for each in accepted.warnings] == ["s-2"], "it is said all the same"


def test_accepting_unverified_tags_accepts_no_drift(ground: Ground) -> None:
    ground.add(3, tags={})
    assert ground.check(unverified_tags=True).refusals


def test_a_target_that_could_not_be_read_refuses_whatever_is_accepted(ground: Ground) -> None:
    ground.problem = DENIED
    (finding,) = ground.check(unverified_tags=True, old_points=True).refusals
    assert (finding.reason, finding.fix) == (Reason.UNREADABLE, "Allow it")


@pytest.mark.parametrize(("optional", "refuses"), [(False, True), (True, False)])
def test_a_server_that_is_not_launchable(ground: Ground, optional: bool, refuses: bool) -> None:
    ground.add(3, state="INITIAL_SYNC")
    ground.optional = {3} if optional else set()
    (finding,) = ground.check(old_points=True).findings
    assert (finding.refuses, finding.reason, finding.place) == (refuses, Reason.NOT_LAUNCHABLE, "s-3")
    assert "there is no recovery point yet" in finding.what


def test_a_server_that_is_launched_already_is_a_warning(ground: Ground) -> None:
    ground.servers[2] = replace(ground.servers[2], recovery_instance_id="i-0123456789abcdef0")
    assert shown(ground.check()) == [(False, Reason.ALREADY_LAUNCHED, "s-2")]


@pytest.mark.parametrize(("state", "accepted"), [("STALLED", True), ("DISCONNECTED", True), ("STOPPED", False)])
def test_old_recovery_points_can_be_accepted_where_there_are_any(ground: Ground, state: str, accepted: bool) -> None:
    ground.add(3, state=state)
    assert ground.check(unverified_tags=True).refusals
    found = ground.check(unverified_tags=True, old_points=True)
    assert bool(found.refusals) is not accepted
    assert Reason.NOT_LAUNCHABLE in [each.reason for each in found.findings]


def test_tags_of_a_disconnected_server_are_unverified_where_it_is_in_the_plan(ground: Ground) -> None:
    ground.add(3, 4, state="DISCONNECTED")
    ground.outside = {4}
    found = ground.check(old_points=True)
    assert [(each.reason, each.place) for each in found.refusals] == [(Reason.TAGS_UNVERIFIED, "s-3")]
    assert ground.check(old_points=True, unverified_tags=True).refusals == ()


@pytest.mark.parametrize(
    ("native", "reasons"),
    [
        (None, [Reason.PLAN_MISSING]),
        (DENIED, [Reason.UNREADABLE]),
        ((Difference("s-1", "it moves"), Difference("s-9", "it leaves")), [Reason.PLAN_DIFFERS, Reason.PLAN_DIFFERS]),
    ],
)
def test_the_plan_in_aws_must_be_what_the_tags_say(ground: Ground, native: Any, reasons: Sequence[Reason]) -> None:
    ground.facts["native"] = native
    assert [each.reason for each in ground.check().refusals] == reasons


def test_drift_of_servers_that_the_plan_would_not_have_refuses_nothing(ground: Ground) -> None:
    """A wrong wave in another application does not block the recovery of this one."""
    other = {"DR-Application": "other", "DR-Wave": "1"}
    ground.add(3, 4, tags={**other, "DR-Wave": "7"})
    ground.outside = {3, 4}
    ground.instances[3] = Instance(origin(3), other)
    assert shown(ground.check()) == [(True, Reason.TAGS_DRIFTED, "s-4")], "repaired, this one is in the plan"


@pytest.mark.parametrize("native", [None, (Difference("s-1", "it moves"),)])
def test_while_tags_have_drifted_nobody_is_sent_to_write_the_plan(ground: Ground, native: Any) -> None:
    """It would be written as the drifted tags say."""
    ground.facts["native"] = native
    assert ground.check().refusals[0].fix == "Write it as the tags say now: tagsync recovery apply"
    ground.servers[1] = replace(ground.servers[1], tags={**SYNCED, "DR-Wave": "7"})
    plan, tags = sorted(ground.check().refusals, key=lambda finding: finding.reason)
    assert (plan.reason, tags.reason) == (
        Reason.PLAN_DIFFERS if native else Reason.PLAN_MISSING,
        Reason.TAGS_DRIFTED,
    )
    assert plan.fix == (
        "Repair the drifted tags first, and look again: tagsync apply --account 111111111111 --region eu-west-1"
    )


def active(*servers: int, number: int = 1) -> Job:
    return Job(HOME, f"drsjob-{number}", "STARTED", tuple(JobServer(f"s-{each}", "PENDING") for each in servers))


def test_a_server_in_a_job_refuses_where_it_is_critical(ground: Ground) -> None:
    ground.optional = {2}
    ground.facts["jobs"] = (active(1, 2), replace(active(1, number=2), status="COMPLETED"))
    assert shown(ground.check()) == [(True, Reason.IN_A_JOB, "s-1"), (False, Reason.IN_A_JOB, "s-2")]


def test_quotas_of_jobs(ground: Ground) -> None:
    ground.facts["jobs"] = tuple(active(number * 100, number=number) for number in range(1, 20))
    assert ground.check().findings == ()
    ground.facts["jobs"] += (active(99, number=20),)
    assert [each.what for each in ground.check().refusals] == ["20 DRS jobs are at work, and 20 may be"]
    ground.facts["jobs"] = tuple(active(*range(n * 1000, n * 1000 + 100), number=n) for n in range(1, 6))
    assert [each.reason for each in ground.check().refusals] == [Reason.QUOTA]


def test_a_step_takes_a_hundred_servers(ground: Ground) -> None:
    ground.add(*range(3, 101))
    assert ground.check().findings == ()
    ground.add(101)
    (finding,) = ground.check().refusals
    assert (finding.reason, "Wave 1 has 101 servers" in finding.what) == (Reason.QUOTA, True)


def test_tags_that_come_to_no_plan_are_a_refusal(ground: Ground) -> None:
    ground.facts["mistakes"] = (Mistake("selector", "21 steps, and DRS allows 20", "Merge waves"),)
    (finding,) = ground.check().refusals
    assert (finding.reason, finding.what) == (Reason.QUOTA, "the tags make no plan: 21 steps, and DRS allows 20")


def test_one_execution_at_a_time(ground: Ground) -> None:
    ground.facts["unfinished"] = (Unfinished("arn:e"),)
    (finding,) = ground.check().refusals
    assert (finding.reason, "arn:e" in finding.what) == (Reason.ALREADY_RUNNING, True)


def test_a_failed_execution_can_be_taken_up_again_and_a_start_says_so(ground: Ground) -> None:
    ground.facts["unfinished"] = (Unfinished("arn:e", has_failed=True),)
    found = ground.check()
    assert not found.refusals
    (finding,) = found.warnings
    assert finding.reason is Reason.FAILED_BEFORE
    assert finding.fix.endswith("tagsync recovery retry arn:e")


def test_what_cannot_be_read_is_never_a_pass(ground: Ground) -> None:
    ground.facts |= {"native": DENIED, "jobs": THROTTLED, "unfinished": THROTTLED}
    found = ground.check(unverified_tags=True, old_points=True)
    assert [each.reason for each in found.refusals] == [Reason.UNREADABLE] * 3


def test_an_empty_selection_of_what_was_not_read_sends_nobody_to_the_selector(ground: Ground) -> None:
    ground.servers.clear()
    ground.problem = DENIED
    empty, unreadable = sorted(ground.check().refusals, key=lambda finding: finding.reason)
    assert (empty.reason, unreadable.reason) == (Reason.SELECTION_EMPTY, Reason.UNREADABLE)
    assert empty.fix == "They may be among the servers that could not be read: fix that first"


def test_everything_is_found_at_once_and_refusals_come_first(ground: Ground) -> None:
    ground.add(3, state="STOPPED")
    ground.add(4, state="STOPPED")
    ground.optional = {3}
    ground.facts |= {"native": None, "jobs": (active(1),), "unfinished": (Unfinished("arn:e"),)}
    found = ground.check()
    assert [each.reason for each in found.refusals] == [
        Reason.PLAN_MISSING,
        Reason.NOT_LAUNCHABLE,
        Reason.IN_A_JOB,
        Reason.ALREADY_RUNNING,
    ]
    assert [each.place for each in found.warnings] == ["s-3"]
