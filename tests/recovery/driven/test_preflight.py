"""The preflight of a drive: the native rules target by target, quotas as warnings, and rules of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from tagsync.core.model import Fleet, Instance, Origin, OriginReadings, Problem, SourceServer, Target, TargetReading
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.discovery.selectors import exactly
from tagsync.recovery.driven import preflight as module
from tagsync.recovery.driven.claims import Seen
from tagsync.recovery.driven.missing import Begun, begun, recovered
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.driven.preflight import driven_preflight, every_way, planned_servers
from tagsync.recovery.native.facts import LaunchReading
from tagsync.recovery.native.findings import Accept, Finding, Reason
from tagsync.recovery.native.ways import Anyone
from tagsync.recovery.plans import chosen
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import Job, JobServer
from tests.fake_fleet import DENIED, HOME, NOW, server

SPOKE = Target("222222222222", "eu-central-1")
TAGS = {"App": "erp", "DR-Wave": "1"}
PLAN = DrivenPlan(name="erp", selector=exactly({"App": "erp"}), targets=(HOME, SPOKE))
NO_JOBS: Seen = {HOME: (), SPOKE: ()}


def machine(server_id: str, target: Target = HOME, wave: str = "1", state: str = "CONTINUOUS") -> SourceServer:
    origin = Origin(target.account, target.region, f"i-{server_id}")
    return server(server_id, {**TAGS, "DR-Wave": wave}, target=target, origin=origin, replication_state=state)


def fleet(*servers: SourceServer, problems: Mapping[Target, Problem] | None = None) -> Fleet:
    """Servers with the tags of their instances."""
    readings = tuple(
        TargetReading(target, tuple(each for each in servers if each.target == target), (problems or {}).get(target))
        for target in (HOME, SPOKE)
    )
    instances = {each.origin: Instance(each.origin, each.tags) for each in servers if each.origin}
    return Fleet(readings, OriginReadings(instances))


def findings(
    read: Fleet,
    plan: DrivenPlan = PLAN,
    seen: Seen = NO_JOBS,
    launches: Mapping[Target, LaunchReading] | None = None,
    accept: Accept | None = None,
) -> list[Finding]:
    nothing = {target: LaunchReading(NOW) for target in (HOME, SPOKE)}
    found = driven_preflight(plan, read, DEFAULT_POLICY, seen, nothing | dict(launches or {}), accept or Accept())
    return list(found.findings)


def told(found: list[Finding]) -> list[tuple[bool, Reason, str]]:
    return [(each.refuses, each.reason, each.place) for each in found]


BOTH = fleet(machine("s-1"), machine("s-2", SPOKE))


def test_only_what_is_missing_of_a_recovery_is_launched() -> None:
    """A wave and a target whose servers have all been recovered are no mistakes; a drill has recovered nothing."""
    read = fleet(machine("s-1"), machine("s-2", SPOKE, wave="2"), machine("s-3", SPOKE, wave="2"))
    plan = replace(PLAN, approved_waves=frozenset({"1", "2"}))
    launched = {
        HOME: LaunchReading(NOW, instances=(RecoveryInstance("s-1", "i-1", is_drill=False),)),
        SPOKE: LaunchReading(NOW, instances=(RecoveryInstance("s-2", "i-2", is_drill=True),)),
    }
    servers = every_way(plan, read)
    done = recovered(servers, launched, drill=False)
    missing = begun(plan, servers, NO_JOBS, launched, drill=False, only_missing=True)
    assert set(done) == {"s-1"}
    assert set(recovered(servers, launched, drill=True)) == {"s-1", "s-2"}
    found = driven_preflight(plan, read, DEFAULT_POLICY, NO_JOBS, launched, Accept(), begun=missing)
    assert told([*found.findings]) == [
        (True, Reason.ALREADY_LAUNCHED, "s-2"),
        (False, Reason.ALREADY_LAUNCHED, "s-1"),
    ]
    assert [wave.name for wave in missing.rest(plan, read.servers()).waves(read.servers())] == ["wave 2"]

    gone = Begun({"s-1": done["s-1"], "s-2": done["s-1"], "s-3": done["s-1"]}, only_missing=True)
    refused = driven_preflight(plan, read, DEFAULT_POLICY, NO_JOBS, launched, Accept(), begun=gone).refusals
    assert [(each.reason, each.what) for each in refused] == [
        (Reason.ALREADY_LAUNCHED, "nothing is missing: every server that it takes has been launched")
    ]


def test_a_refusal_because_of_a_recovery_names_the_way_to_go_on_with_the_others() -> None:
    launched = {HOME: LaunchReading(NOW, instances=(RecoveryInstance("s-1", "i-1", is_drill=False),))}
    (refusal,) = [each for each in findings(BOTH, launches=launched) if each.refuses]
    assert "To go on with the others: --only-missing" in refusal.told(Anyone()).fix


def test_nothing_speaks_against_a_fleet_that_is_in_sync() -> None:
    assert findings(BOTH) == []


def test_the_servers_are_selected_and_their_tags_decided_once_whatever_the_number_of_targets(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = Counter[str]()

    def counting(where: ModuleType, name: str) -> None:
        work: Callable[..., Any] = getattr(where, name)

        def counted(*given: Any) -> Any:
            made[name] += 1
            return work(*given)

        monkeypatch.setattr(where, name, counted)

    counting(module, "make_plan")
    counting(chosen, "select")
    assert findings(BOTH) == []
    assert made == {"make_plan": 1, "select": 1}


def test_the_servers_of_each_target_are_those_that_the_plan_takes() -> None:
    found = planned_servers(PLAN, fleet(machine("s-1"), machine("s-3"), server("s-2", {"App": "crm"}, target=SPOKE)))
    assert {target: [each.server_id for each in servers] for target, servers in found.items()} == {
        HOME: ["s-1", "s-3"],
        SPOKE: [],
    }


def test_a_target_without_servers_is_told_and_an_unlaunchable_server_of_another_too() -> None:
    found = findings(fleet(machine("s-1", state="DISCONNECTED")))
    assert told(found) == [(True, Reason.NOT_LAUNCHABLE, "s-1"), (True, Reason.SELECTION_EMPTY, f"erp in {SPOKE}")]


def test_what_a_launch_would_replace_is_refused_unless_it_is_accepted() -> None:
    launches = {SPOKE: LaunchReading(NOW, (RecoveryInstance("s-2", "i-2", is_drill=True),))}
    assert told(findings(BOTH, launches=launches)) == [(True, Reason.ALREADY_LAUNCHED, "s-2")]
    accepted = findings(BOTH, launches=launches, accept=Accept(replace_instances=True))
    assert told(accepted) == [(False, Reason.ALREADY_LAUNCHED, "s-2")]


def test_a_quota_is_a_warning_because_a_drive_waits_for_room() -> None:
    jobs = tuple(Job(HOME, f"drsjob-{n}", "STARTED", (JobServer(f"s-x{n}", "PENDING"),)) for n in range(20))
    (found,) = findings(BOTH, seen={**NO_JOBS, HOME: jobs})
    assert told([found]) == [(False, Reason.QUOTA, str(HOME))]
    assert found.fix == "The drive starts what there is room for, and waits with the rest"


def test_a_wave_counts_for_the_quota_in_the_parts_that_are_started_and_in_its_own_target() -> None:
    many = fleet(*(machine(f"s-{n:03}") for n in range(150)), machine("s-x", SPOKE))
    busy = tuple(JobServer(f"s-y{n:03}", "PENDING") for n in range(100))
    jobs = {
        target: tuple(
            Job(
                target,
                f"drsjob-{n}",
                "STARTED",
                tuple(replace(each, server_id=f"{each.server_id}-{n}") for each in busy),
            )
            for n in range(4)
        )
        for target in (HOME, SPOKE)
    }
    assert findings(many, seen=jobs) == []
    one_more = Job(HOME, "drsjob-9", "STARTED", (JobServer("s-z", "PENDING"),))
    (found,) = findings(many, seen={**jobs, HOME: (*jobs[HOME], one_more)})
    assert found.what == "401 servers are in jobs and a step adds 100; 500 may be in jobs"


def test_jobs_that_were_not_read_stop_the_start() -> None:
    (found,) = findings(BOTH, seen={HOME: ()})
    assert told([found]) == [(True, Reason.UNREADABLE, str(SPOKE))]
    assert found.what == f"{SPOKE} drs:DescribeJobs could not be read: not read"


def test_an_approval_of_a_wave_without_servers_stops_nothing_and_is_refused() -> None:
    approved = replace(PLAN, approved_waves=frozenset({"1", "3", "2"}))
    found = findings(BOTH, approved)
    assert told(found) == [(True, Reason.SELECTION_EMPTY, "erp")] * 2
    assert [each.what[:8] for each in found] == ['wave "2"', 'wave "3"']
    assert findings(BOTH, replace(PLAN, approved_waves=None)) == []


def test_a_server_to_be_left_out_is_told_in_its_target_and_must_be_one_that_the_selector_takes() -> None:
    read = fleet(machine("s-1"), machine("s-2", SPOKE), machine("s-3", SPOKE))
    assert told(findings(read, replace(PLAN, leave_out=("s-2",)))) == [(False, Reason.LEFT_OUT, "s-2")]
    unknown = replace(PLAN, leave_out=("s-9",))
    assert told(findings(read, unknown)) == [(True, Reason.LEFT_OUT, "s-9")]
    broken = findings(fleet(machine("s-1"), machine("s-2", SPOKE), problems={HOME: DENIED}), unknown)
    assert told(broken) == [(True, Reason.UNREADABLE, str(HOME))], "it may be among those that were not read"


def test_as_many_servers_as_a_drive_can_store_are_a_plan_and_one_more_is_refused(monkeypatch: object) -> None:
    read = fleet(*(machine(f"s-{n:04}") for n in range(module.MOST_SERVERS_IN_DRIVE)), machine("s-x", SPOKE))
    (found,) = findings(read)
    assert told([found]) == [(True, Reason.QUOTA, "erp")]
    assert found.what == "it selects 3001 servers, and a drive takes 3000"
    most = fleet(*(machine(f"s-{n:04}") for n in range(module.MOST_SERVERS_IN_DRIVE - 1)), machine("s-x", SPOKE))
    assert findings(most) == []


def test_each_server_is_looked_at_in_its_own_target_only() -> None:
    read = fleet(*(machine(f"s-{n}", target, state="STOPPED") for n, target in enumerate((HOME, SPOKE))))
    assert told(findings(read)) == [(True, Reason.NOT_LAUNCHABLE, "s-0"), (True, Reason.NOT_LAUNCHABLE, "s-1")]
    both = fleet(*(machine(f"s-{n}", target) for n, target in enumerate((HOME, SPOKE, HOME, SPOKE))))
    without = replace(PLAN, leave_out=("s-0", "s-1"))
    assert told(findings(both, without)) == [(False, Reason.LEFT_OUT, "s-0"), (False, Reason.LEFT_OUT, "s-1")]


def test_an_instance_with_a_server_in_two_targets_is_launched_in_the_first_and_that_is_told() -> None:
    first, other = machine("s-1"), replace(machine("s-2", SPOKE), origin=machine("s-1").origin)
    read = fleet(first, other)
    assert told(findings(read)) == [(False, Reason.OTHER_WAY, "s-2")]
    assert told(findings(read, replace(PLAN, targets=(SPOKE, HOME)))) == [(False, Reason.OTHER_WAY, "s-1")]
    assert told(findings(read, replace(PLAN, leave_out=("s-2",)))) == [(False, Reason.LEFT_OUT, "s-2")]
    unread = findings(read, seen={HOME: ()})
    assert told(unread) == [(True, Reason.UNREADABLE, str(SPOKE)), (False, Reason.OTHER_WAY, "s-2")]
    launched = Begun({"s-1": RecoveryInstance("s-1", "i-1", is_drill=False)}, only_missing=True)
    assert launched.rest(PLAN, read.servers()).selection(read.servers()).servers == ()


def test_a_server_that_was_left_behind_is_told_in_its_target() -> None:
    """Its neighbours may be recovered in another target."""
    place = {"account": "333333333333", "region": "eu-north-1"}
    servers = [
        replace(machine(f"s-{number}", target), origin=Origin(**place, instance_id=f"i-{number}"))
        for number, target in enumerate((HOME, SPOKE, SPOKE))
    ]
    read = fleet(*servers)
    gone = frozenset({Origin(**place, instance_id="i-0")})
    there = {origin: each for origin, each in read.origins.instances.items() if origin not in gone}
    found = findings(replace(read, origins=OriginReadings(there, gone)))
    assert told(found) == [(False, Reason.LEFT_BEHIND, "s-0")]
