"""Preflight: everything that speaks against a start, at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
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
from tagsync.discovery.wave_notices import WaveMissing
from tagsync.recovery.native.facts import (
    Difference,
    Facts,
    LaunchReading,
    OtherExecution,
    PlannedServer,
    PlannedStep,
    Unfinished,
)
from tagsync.recovery.native.findings import Accept, Finding, Preflight, Reason, unreadable
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.plans.drift import concerned
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import Job, JobServer
from tagsync.recovery.words.vocabulary import Impact, RecoveryStatus
from tests.fake_fleet import DENIED, HOME, NOW, server

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
    initialised: bool = True
    facts: dict[str, Any] = field(default_factory=dict)
    launch: dict[str, Any] = field(default_factory=dict)

    def add(self, *numbers: int, tags: dict[str, str] | None = None, state: str = "CONTINUOUS") -> None:
        for number in numbers:
            actual = SYNCED if tags is None else tags
            self.servers[number] = server(
                f"s-{number}", actual, origin=origin(number), replication_state=state, hostname=f"host-{number}"
            )
            self.instances[number] = Instance(origin(number), SYNCED)

    def check(self, **accept: bool) -> Preflight:
        reading = TargetReading(HOME, tuple(self.servers.values()), self.problem, initialised=self.initialised)
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
            "launch": LaunchReading(NOW, **self.launch),
            **self.facts,
        }
        return preflight(Facts(**parts), Accept(**accept))


def ways(finding: Finding) -> list[Way]:
    return [each.way for each in finding.ways]


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
    assert (found.findings[0].fix, found.findings[0].ways) == (
        "The tags of 2 servers are not their instances'",
        (Advice(Way.WRITE_TAGS, "111111111111/eu-west-1"),),
    )
    assert "DR-Application, DR-Wave" in found.findings[1].what
    assert SECRET not in repr(found) + "".join(map(str, found.findings))


def test_an_empty_selection_alone_is_a_refusal(ground: Ground) -> None:
    ground.outside = {1, 2}
    (finding,) = ground.check().refusals
    assert (finding.reason, "selector" in finding.fix) == (Reason.SELECTION_EMPTY, True)


def test_where_drs_was_never_set_up_that_is_the_one_refusal(ground: Ground) -> None:
    ground.initialised = False
    ground.servers.clear()
    never = Problem(ProblemKind.UNINITIALISED, "jobs", "UninitializedAccountException")
    ground.facts |= {"native": never, "jobs": never}
    (finding,) = ground.check().findings
    assert (finding.refuses, finding.reason) == (True, Reason.SELECTION_EMPTY)
    assert finding.fix == "DRS was never set up there: check the account and the region"


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
    assert ways(finding) == [Way.UNVERIFIED_TAGS]
    accepted = ground.check(unverified_tags=True)
    assert accepted.refusals == ()
    assert [each.place for each in accepted.warnings] == ["s-2"], "it is said all the same"


def test_servers_whose_region_is_down_are_one_finding(ground: Ground) -> None:
    for number in range(3, 19):
        ground.add(number)
    down = Problem(ProblemKind.UNAVAILABLE, "222222222222/us-east-1 ec2:DescribeInstances", "us-east-1 did not answer")
    ground.origins = {"unreadable": {origin(number): down for number in range(1, 19)}}
    ground.instances.clear()
    (finding,) = ground.check().refusals
    assert (finding.reason, finding.place, len(finding.server_ids)) == (Reason.TAGS_UNVERIFIED, str(HOME), 18)
    assert finding.what == f"the tags of 18 servers could not be compared with their instances': {down}"
    assert finding.ways == (Advice(Way.UNVERIFIED_TAGS),)
    accepted = ground.check(unverified_tags=True)
    assert (len(accepted.refusals), len(accepted.warnings)) == (0, 1)


def test_accepting_unverified_tags_accepts_no_drift(ground: Ground) -> None:
    ground.add(3, tags={})
    assert ground.check(unverified_tags=True).refusals


def test_a_target_that_could_not_be_read_refuses_whatever_is_accepted(ground: Ground) -> None:
    ground.problem = DENIED
    (finding,) = ground.check(unverified_tags=True, old_points=True).refusals
    assert (finding.reason, finding.fix) == (Reason.UNREADABLE, "Allow it")


@pytest.mark.parametrize("impact", list(Impact))
def test_rule_2_a_server_that_is_not_launchable_refuses_whatever_its_impact(ground: Ground, impact: Impact) -> None:
    """DRS validates the plan as a whole, and launches nothing."""
    ground.add(3, state="INITIAL_SYNC")
    ground.optional = {3} if impact is Impact.OPTIONAL else set()
    (finding,) = ground.check(old_points=True).findings
    assert (finding.refuses, finding.reason, finding.place) == (True, Reason.NOT_LAUNCHABLE, "s-3")
    assert finding.what == (
        f"DRS cannot launch this {impact} server, and would launch no other with it: the first sync is under way: "
        "there is no recovery point yet"
    )
    assert finding.fix.endswith("take it out of the selector by its tags")
    assert ways(finding) == [Way.LEAVE_OUT]


def test_a_server_that_is_launching_is_judged_by_its_job(ground: Ground) -> None:
    """DRS may keep saying PENDING after the job has ended, which must not refuse a recovery for ever."""
    ground.add(3)
    ground.servers[3] = replace(ground.servers[3], last_launch="PENDING")
    assert ground.check().findings == ()
    ground.facts["jobs"] = (active(3),)
    assert shown(ground.check()) == [(True, Reason.IN_A_JOB, "s-3")]


def test_rule_2_a_server_that_is_left_out_is_told_and_refuses_nothing(ground: Ground) -> None:
    """Neither its state nor its tags matter any more."""
    ground.add(3, tags={}, state="STOPPED")
    ground.outside = {3}
    ground.facts["left_out"] = (ground.servers[3],)
    (finding,) = ground.check().findings
    assert (finding.refuses, finding.reason, finding.place, finding.name) == (False, Reason.LEFT_OUT, "s-3", "host-3")


def test_a_server_that_is_left_out_has_no_tags_to_be_repaired_first(ground: Ground) -> None:
    ground.add(3, tags={**SYNCED, "DR-Wave": "9"})
    ground.outside = {3}
    ground.facts["native"] = None
    drifted, missing = ground.check().refusals
    assert (drifted.reason, missing.reason, ways(missing)) == (
        Reason.TAGS_DRIFTED,
        Reason.PLAN_MISSING,
        [Way.WRITE_TAGS],
    )
    ground.facts["left_out"] = (ground.servers[3],)
    (missing,) = ground.check().refusals
    assert (missing.reason, ways(missing)) == (Reason.PLAN_MISSING, [Way.WRITE_PLAN])


def instance(number: int, *, drill: bool, state: str = "RUNNING") -> RecoveryInstance:
    taken = NOW - timedelta(days=2, hours=4)
    return RecoveryInstance(f"s-{number}", f"i-{number}", drill, state, taken, "drsjob-1")


DRILL, PRODUCTION = Reason.ALREADY_LAUNCHED, Reason.PRODUCTION_INSTANCE


@pytest.mark.parametrize(
    ("drill", "accept", "refuses"),
    [
        (True, {}, True),
        (True, {"replace_instances": True}, False),
        (True, {"replace_production": True}, True),
        (False, {}, True),
        (False, {"replace_instances": True}, True),
        (False, {"replace_production": True}, False),
    ],
)
def test_rule_1_a_launch_replaces_no_instance_unasked(
    ground: Ground, drill: bool, accept: dict[str, bool], refuses: bool
) -> None:
    ground.launch["instances"] = (instance(2, drill=drill), instance(7, drill=False))
    reason = DRILL if drill else PRODUCTION
    assert shown(ground.check(unverified_tags=True, old_points=True, **accept)) == [(refuses, reason, "s-2")]


def test_rule_1_a_finding_says_what_would_be_destroyed(ground: Ground) -> None:
    ground.launch["instances"] = (instance(1, drill=True), instance(2, drill=False, state="STOPPED"))
    one, two = ground.check().refusals
    assert (one.what, two.what) == (
        "a launch would terminate its instance i-1, which is RUNNING, of a drill, from a recovery point that is "
        "2 days 4 h old",
        "a launch would terminate its instance i-2, which is STOPPED, of a recovery, so it may be production, from a "
        "recovery point that is 2 days 4 h old",
    )
    assert (ways(one), ways(two)) == (
        [Way.LEAVE_OUT, Way.REPLACE_INSTANCES],
        [Way.LEAVE_OUT, Way.REPLACE_PRODUCTION],
    )
    assert (one.name, two.name) == ("host-1", "host-2")


@pytest.mark.parametrize("state", ["TERMINATED", "SHUTTING-DOWN"])
def test_rule_1_an_instance_that_is_gone_is_not_replaced(ground: Ground, state: str) -> None:
    ground.servers[2] = replace(ground.servers[2], recovery_instance_id="i-2")
    ground.launch["instances"] = (instance(2, drill=False, state=state),)
    assert ground.check().findings == ()


def test_rule_1_instances_that_cannot_be_read_refuse_whatever_is_accepted(ground: Ground) -> None:
    ground.launch["instances"] = DENIED
    found = ground.check(unverified_tags=True, old_points=True, replace_instances=True, replace_production=True)
    assert [each.reason for each in found.refusals] == [Reason.UNREADABLE]


def test_rule_1_an_instance_that_only_the_server_names_may_be_production(ground: Ground) -> None:
    ground.servers[2] = replace(ground.servers[2], recovery_instance_id="i-0123456789abcdef0")
    assert shown(ground.check(replace_instances=True)) == [(True, PRODUCTION, "s-2")]


@pytest.mark.parametrize("state", ["STALLED", "PAUSED"])
def test_rule_8_old_recovery_points_can_be_accepted_and_their_age_is_told(ground: Ground, state: str) -> None:
    ground.add(3, state=state)
    ground.launch["points"] = {"s-3": NOW - timedelta(hours=3, minutes=20)}
    (refused,) = ground.check().findings
    assert refused.what == (
        f"replication is {state.lower()}: its newest recovery point is 3 h 20 min old (2026-03-01 08:40 UTC)"
    )
    assert (refused.refuses, ways(refused)) == (True, [Way.LEAVE_OUT, Way.OLD_POINTS])
    (accepted,) = ground.check(old_points=True).findings
    assert (accepted.refuses, accepted.what) == (False, refused.what)


@pytest.mark.parametrize("state", ["DISCONNECTED", "STOPPED"])
def test_rule_8_disconnected_and_stopped_servers_have_no_points_to_accept(ground: Ground, state: str) -> None:
    ground.add(3, state=state)
    ground.launch["points"] = {"s-3": NOW}
    (refusal,) = ground.check(unverified_tags=True, old_points=True).refusals
    assert (refusal.reason, refusal.what.endswith("which deletes its recovery points")) == (Reason.NOT_LAUNCHABLE, True)


def test_rule_8_a_stalled_server_without_a_point_or_with_one_that_cannot_be_read_refuses(ground: Ground) -> None:
    ground.add(3, 4, state="STALLED")
    ground.launch["points"] = {"s-3": None, "s-4": THROTTLED}
    found = ground.check(old_points=True).refusals
    assert [(each.reason, each.place) for each in found] == [
        (Reason.NOT_LAUNCHABLE, "s-3"),
        (Reason.UNREADABLE, "s-4"),
    ]
    assert "it has no recovery point" in found[0].what


def test_rule_13_a_server_in_an_execution_of_another_plan_refuses_and_both_are_named(ground: Ground) -> None:
    ground.launch["executions"] = (
        OtherExecution("arn:crm", "crm", frozenset({"s-2", "s-8"})),
        OtherExecution("arn:hr", "hr", frozenset({"s-9"})),
    )
    (refusal,) = ground.check().findings
    assert (refusal.refuses, refusal.reason, refusal.place) == (True, Reason.IN_ANOTHER_EXECUTION, "s-2")
    assert refusal.what == 'it is in an execution of another plan, "crm": arn:crm'


def test_rule_13_executions_that_cannot_be_read_refuse(ground: Ground) -> None:
    ground.launch["executions"] = THROTTLED
    assert [each.reason for each in ground.check().refusals] == [Reason.UNREADABLE]


def test_a_disconnected_server_is_refused_once_and_without_advice_that_does_not_help(ground: Ground) -> None:
    """Its tags are unverified too, but accepting that would not launch it."""
    ground.add(3, 4, state="DISCONNECTED")
    ground.outside = {4}
    for accept in ({}, {"unverified_tags": True}):
        (refusal,) = ground.check(old_points=True, **accept).findings
        assert (refusal.refuses, refusal.reason, refusal.place) == (True, Reason.NOT_LAUNCHABLE, "s-3")
        assert ways(refusal) == [Way.LEAVE_OUT]


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
    assert ways(ground.check().refusals[0]) == [Way.WRITE_PLAN]
    ground.servers[1] = replace(ground.servers[1], tags={**SYNCED, "DR-Wave": "7"})
    plan, tags = sorted(ground.check().refusals, key=lambda finding: finding.reason)
    assert (plan.reason, tags.reason) == (
        Reason.PLAN_DIFFERS if native else Reason.PLAN_MISSING,
        Reason.TAGS_DRIFTED,
    )
    assert (plan.fix, ways(plan)) == ("The drifted tags come first", [Way.WRITE_TAGS])


def active(*servers: int, number: int = 1) -> Job:
    return Job(HOME, f"drsjob-{number}", "STARTED", tuple(JobServer(f"s-{each}", "PENDING") for each in servers))


def test_rule_2_a_server_in_a_job_refuses_whatever_its_impact(ground: Ground) -> None:
    ground.optional = {2}
    ground.facts["jobs"] = (active(1, 2), replace(active(1, number=2), status="COMPLETED"))
    assert shown(ground.check()) == [(True, Reason.IN_A_JOB, "s-1"), (True, Reason.IN_A_JOB, "s-2")]


def test_quotas_of_jobs(ground: Ground) -> None:
    ground.facts["jobs"] = tuple(active(number * 100, number=number) for number in range(1, 20))
    assert ground.check().findings == ()
    ground.facts["jobs"] += (active(99, number=20),)
    assert [each.what for each in ground.check().refusals] == ["20 DRS jobs are at work, and 20 may be"]
    ground.facts["jobs"] = tuple(active(*range(n * 1000, n * 1000 + 100), number=n) for n in range(1, 6))
    assert [each.reason for each in ground.check().refusals] == [Reason.QUOTA]


def test_tags_that_come_to_no_plan_are_a_refusal(ground: Ground) -> None:
    ground.facts["mistakes"] = (Mistake("selector", "21 steps, and DRS allows 20", "Merge waves"),)
    (finding,) = ground.check().refusals
    assert (finding.reason, finding.what) == (Reason.QUOTA, "the tags make no plan: 21 steps, and DRS allows 20")


def test_one_execution_at_a_time(ground: Ground) -> None:
    ground.facts["unfinished"] = (Unfinished("arn:e"),)
    (finding,) = ground.check().refusals
    assert (finding.reason, "arn:e" in finding.what) == (Reason.ALREADY_RUNNING, True)


def test_a_failed_execution_can_be_taken_up_again_and_a_start_says_so(ground: Ground) -> None:
    ground.facts["unfinished"] = (Unfinished("arn:e", RecoveryStatus.FAILED, step_failed=True),)
    found = ground.check()
    assert not found.refusals
    (finding,) = found.warnings
    assert finding.reason is Reason.FAILED_BEFORE
    assert (finding.fix, finding.ways) == ("", (Advice(Way.RETRY, "arn:e"),))


@pytest.mark.parametrize(
    ("earlier", "reason", "advice"),
    [
        (Unfinished("arn:e", RecoveryStatus.FAILED), Reason.FAILED_BEFORE, "nothing to retry"),
        (Unfinished("arn:e", RecoveryStatus.TIMED_OUT), Reason.FAILED_BEFORE, "Start anew"),
        (Unfinished("arn:e", RecoveryStatus.UNCLEAR), Reason.UNCLEAR, "Look at it in the DRS console"),
    ],
)
def test_rules_5_and_13_an_execution_that_cannot_go_on_is_a_warning_that_says_so(
    ground: Ground, earlier: Unfinished, reason: Reason, advice: str
) -> None:
    ground.facts["unfinished"] = (earlier,)
    found = ground.check()
    assert not found.refusals
    (finding,) = found.warnings
    assert (finding.reason, "arn:e" in finding.what) == (reason, True)
    assert advice in finding.fix
    assert Way.RETRY not in ways(finding)


def test_rule_5_a_plan_that_comes_near_24_hours_is_a_warning(ground: Ground) -> None:
    ground.facts["usual_minutes"] = 20 * 60
    found = ground.check()
    assert (found.refusals, [each.reason for each in found.warnings]) == ((), [Reason.TAKES_LONG])
    ground.facts["usual_minutes"] -= 1
    assert ground.check().findings == ()


def test_rule_5_a_job_with_a_status_that_is_not_known_blocks_nothing_and_is_told(ground: Ground) -> None:
    strange = replace(active(1), status="ABORTED")
    elsewhere = replace(active(99, number=2), status="ABORTED")
    ground.facts["jobs"] = (strange, elsewhere)
    found = ground.check()
    assert not found.refusals
    (finding,) = found.warnings
    assert (finding.reason, '"ABORTED"' in finding.what) == (Reason.UNCLEAR, True)


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
    ground.add(5)
    ground.instances[5] = Instance(origin(5), {**SYNCED, "Owner": "ann"})
    ground.optional = {3}
    ground.facts |= {"native": None, "jobs": (active(1),), "unfinished": (Unfinished("arn:e"),)}
    found = ground.check()
    assert [each.reason for each in found.refusals] == [
        Reason.PLAN_MISSING,
        Reason.NOT_LAUNCHABLE,
        Reason.NOT_LAUNCHABLE,
        Reason.IN_A_JOB,
        Reason.ALREADY_RUNNING,
    ]
    assert [each.place for each in found.warnings] == ["s-5"]


def test_waves_that_are_not_clear_are_told_once_and_refused_where_the_plan_says_so(ground: Ground) -> None:
    ground.servers.clear()
    for number, tags in ((1, {}), (2, {"DR-Wave": " "}), (3, {"DR-Wave": "2", "dr:wave": SECRET})):
        ground.add(number, tags={"DR-Application": SECRET} | tags)
        ground.instances[number] = Instance(origin(number), ground.servers[number].tags)
    found = ground.check()
    assert shown(found) == [(False, Reason.WAVE_UNCLEAR, "erp"), (False, Reason.WAVE_UNCLEAR, "erp")]
    assert [each.what for each in found.findings] == [
        "no wave in the tag DR-Wave, which means wave 1: s-1, s-2",
        "the tag dr:wave says another wave than DR-Wave, which decides: s-3",
    ]
    assert SECRET not in "".join(map(str, found.findings))
    ground.facts = {"wave_missing": WaveMissing.REFUSE}
    assert [each.refuses for each in ground.check().findings] == [True, False]
    ground.facts = {"wave_tag": "dr:wave"}
    assert "s-1, s-2" in ground.check().findings[0].what


def test_a_plan_of_this_name_that_is_not_ours_refuses_the_start(ground: Ground) -> None:
    ground.facts |= {"native": None, "foreign": "plan/erp"}
    (finding,) = ground.check().refusals
    assert (finding.reason, finding.fix) == (Reason.PLAN_MISSING, "Choose another name, or rename that plan")


def test_rule_5_a_job_that_is_not_clear_is_told_if_it_has_one_of_the_servers(ground: Ground) -> None:
    def unclear(*server_ids: str) -> Job:
        return Job(HOME, "drsjob-1", "NEW_STATUS", tuple(JobServer(each, "PENDING") for each in server_ids))

    for server_ids, reasons in ((("s-1", "s-9"), [Reason.UNCLEAR]), (("s-8", "s-9"), []), (("s-1",), [Reason.UNCLEAR])):
        ground.facts["jobs"] = (unclear(*server_ids),)
        assert [each.reason for each in ground.check().findings] == reasons


def test_rule_1_an_instance_of_a_drill_may_be_terminated_and_one_of_a_recovery_is_left_alone(ground: Ground) -> None:
    ground.launch["instances"] = tuple(
        RecoveryInstance(server_id, "i-9", is_drill=is_drill) for server_id, is_drill in (("s-1", True), ("s-2", False))
    )
    assert {each.place: each.fix for each in ground.check().refusals} == {
        "s-1": "Keep it, or clean up after that drill",
        "s-2": "Leave it alone",
    }


def test_launch_settings_that_were_not_read_leave_tags_of_the_plan_unverified(ground: Ground) -> None:
    """The server is failed in the plan of its tags. That of a server outside the recovery plan does not matter."""
    ground.outside = {2}
    failed = [replace(ServerPlan.of(each, Bucket.FAILED), detail="denied") for each in ground.servers.values()]
    ground.facts["tag_plan"] = Plan("", (TargetPlan(HOME, "read", tuple(failed)),))
    assert [(each.reason, each.place) for each in ground.check().findings] == [(Reason.TAGS_UNVERIFIED, "s-1")]


def test_nothing_is_accepted_unless_it_is_said(ground: Ground) -> None:
    ground.origins["unreadable"] = {origin(1): DENIED}
    ground.instances.pop(1)
    assert [each.refuses for each in ground.check().findings] == [True]


def test_a_plan_without_servers_adds_none_to_those_in_jobs(ground: Ground) -> None:
    members = tuple(JobServer(f"s-x{n}", "PENDING") for n in range(501))
    ground.facts |= {"steps": (), "jobs": (Job(HOME, "drsjob-1", "STARTED", members),)}
    (quota,) = [each for each in ground.check().findings if each.reason is Reason.QUOTA]
    assert quota.what == "501 servers are in jobs and a step adds 0; 500 may be in jobs"


@pytest.mark.parametrize(("drifted", "without"), [(1, 2), (2, 1)])
def test_a_server_that_is_left_out_excuses_the_drift_of_no_other(ground: Ground, drifted: int, without: int) -> None:
    ground.instances[drifted] = Instance(origin(drifted), {**SYNCED, "DR-Wave": "2"})
    ground.outside = {without}
    ground.facts["left_out"] = (ground.servers[without],)
    found = [each for each in ground.check().findings if each.reason is Reason.TAGS_DRIFTED]
    assert [(each.refuses, each.place) for each in found] == [(True, f"s-{drifted}")]


def test_what_could_not_be_read_and_has_no_hint_is_read_again() -> None:
    problem = Problem(ProblemKind.THROTTLED, "drs:DescribeJobs", "slow")
    assert unreadable("erp", problem).fix == "Run it again"
    assert unreadable("erp", replace(problem, hint="Wait")).fix == "Wait"


def test_a_server_that_is_left_out_needs_no_tags_that_can_be_compared(ground: Ground) -> None:
    ground.outside = {2}
    ground.instances.pop(2)
    ground.origins["unreadable"] = {origin(2): DENIED}
    assert [each.reason for each in ground.check().findings] == [Reason.TAGS_UNVERIFIED]
    ground.facts["left_out"] = (ground.servers[2],)
    assert [each.reason for each in ground.check().findings] == [Reason.LEFT_OUT]


def test_rule_1_an_instance_without_a_state_is_told_as_such(ground: Ground) -> None:
    ground.launch["instances"] = (RecoveryInstance("s-1", "i-9", is_drill=True),)
    (found,) = ground.check().findings
    assert "its instance i-9, which is in a state that DRS does not give, of a drill" in found.what


def test_a_server_that_was_left_behind_is_told_with_the_way_out(ground: Ground) -> None:
    ground.facts["left_behind"] = frozenset({ground.servers[2].arn, "arn:of-no-server-of-the-plan"})
    (finding,) = ground.check().findings
    assert (finding.refuses, finding.reason, finding.place) == (False, Reason.LEFT_BEHIND, "s-2")
    assert ways(finding) == [Way.LEAVE_OUT]
