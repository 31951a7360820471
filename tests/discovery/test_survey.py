"""Reading targets and staging accounts. Real boto3 over HTTP to the lab."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from tagsync.core.model import Problem, Target, TargetReading
from tagsync.discovery.selectors import exactly
from tagsync.discovery.servers import select
from tagsync.discovery.survey import Survey, survey
from tagsync.engine.events import Event, ReadingStarted, TargetRead
from tagsync.engine.run import RunStatus
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.discovery.conftest import APP, OTHER, REGION, STAGING, Look, extend
from tests.fake_fleet import DENIED, FakeFleet, server


def found(read: Survey) -> list[str]:
    return [each.server.server_id for each in select(exactly(APP), read.servers).servers]


def test_a_server_of_staging_and_target_is_found_once_and_it_is_the_one_that_is_launched(lab: Lab, look: Look) -> None:
    staged = lab.drs(STAGING, REGION).seed_server("erp", tags=dict(APP))
    extended = extend(lab, staged)
    alone = lab.drs(STAGING, REGION).seed_server("crm", tags=dict(APP))
    lab.drs(STAGING, REGION).seed_server("other", tags={"App": "b"})
    read = look(HUB, STAGING)
    assert read.status is RunStatus.SUCCESS
    assert found(read) == [extended.id, alone.id]
    assert read.accounts == (HUB, STAGING)


def test_staging_accounts_are_found_through_drs(lab: Lab, look: Look) -> None:
    extended = extend(lab, lab.drs(STAGING, REGION).seed_server("erp", tags=dict(APP)))
    alone = lab.drs(STAGING, REGION).seed_server("crm", tags=dict(APP))
    assert found(look(HUB)) == [extended.id]
    read = look(HUB, find_staging=True)
    assert found(read) == [extended.id, alone.id]
    assert (read.accounts, read.status) == ((HUB, STAGING), RunStatus.SUCCESS)


def test_staging_accounts_that_cannot_be_listed_are_a_problem_beside_the_servers(lab: Lab, look: Look) -> None:
    extended = extend(lab, lab.drs(STAGING, REGION).seed_server("erp", tags=dict(APP)))
    lab.faults.add(Rule("deny", service="drs", op="ListStagingAccounts"))
    read = look(HUB, find_staging=True)
    assert (found(read), read.status) == ([extended.id], RunStatus.PARTIAL)
    ((target, problem),) = read.problems
    assert (target, problem.where) == (Target(HUB, REGION), f"{HUB}/{REGION} drs:ListStagingAccounts")


def test_a_region_without_drs_has_no_staging_accounts(lab: Lab, look: Look) -> None:
    read = look(HUB, find_staging=True)
    assert (read.status, read.servers, read.uninitialised) == (RunStatus.SUCCESS, (), (Target(HUB, REGION),))


def test_an_account_that_is_denied_is_a_problem_beside_the_others(lab: Lab, look: Look) -> None:
    seeded = lab.drs(HUB, REGION).seed_server("erp", tags=dict(APP))
    lab.drs(STAGING, REGION).seed_server("crm", tags=dict(APP))
    lab.faults.add(Rule("deny", service="drs", account=STAGING))
    read = look(HUB, STAGING, OTHER)
    assert (found(read), read.status) == ([seeded.id], RunStatus.PARTIAL)
    assert [(target.account, problem.kind) for target, problem in read.problems] == [(STAGING, "access_denied")]
    assert read.uninitialised == (Target(OTHER, REGION),)


def test_a_page_that_breaks_keeps_what_was_read_and_is_incomplete(lab: Lab, look: Look) -> None:
    drs = lab.drs(HUB, REGION)
    for number in range(6):
        drs.seed_server(f"srv-{number}", tags=dict(APP))
    drs.page_size = 4
    lab.faults.add(Rule("deny", service="drs", page=2))
    read = look(HUB)
    assert (len(found(read)), read.status) == (4, RunStatus.PARTIAL)


def test_throttling_that_passes_leaves_no_trace(lab: Lab, look: Look) -> None:
    seeded = lab.drs(HUB, REGION).seed_server("erp", tags=dict(APP))
    lab.faults.add(Rule("throttle", service="drs", times=2))
    read = look(HUB)
    assert (found(read), read.status) == ([seeded.id], RunStatus.SUCCESS)


def test_where_nothing_can_be_read_there_is_no_answer(lab: Lab, look: Look) -> None:
    for account in (HUB, STAGING):
        lab.drs(account, REGION).seed_server("erp", tags=dict(APP))
    lab.faults.add(Rule("deny", service="drs"))
    read = look(HUB, STAGING)
    assert (read.status, read.servers) == (RunStatus.FAILED, ())
    assert [target.account for target, _ in read.problems] == [HUB, STAGING]


def test_a_region_without_drs_is_no_answer_where_the_others_cannot_be_read(lab: Lab, look: Look) -> None:
    lab.drs(HUB, REGION).seed_server("erp", tags=dict(APP))
    lab.faults.add(Rule("deny", service="drs", account=HUB))
    read = look(HUB, STAGING)
    assert (read.status, read.uninitialised) == (RunStatus.FAILED, (Target(STAGING, REGION),))


def test_a_region_without_servers_that_was_read_is_an_answer() -> None:
    broken, read = Target(HUB, REGION), Target(STAGING, REGION)
    readings = (TargetReading(broken, problem=DENIED), TargetReading(read))
    assert Survey(readings).status is RunStatus.PARTIAL
    assert Survey(readings[:1]).status is RunStatus.FAILED
    assert Survey(readings[1:]).status is RunStatus.SUCCESS
    assert Survey((*readings[:1], TargetReading(read, note="suspended"))).status is RunStatus.FAILED


def test_a_staging_account_of_several_targets_is_read_once() -> None:
    hub, other, staging = (Target(account, REGION) for account in (HUB, OTHER, STAGING))
    asked: list[Target] = []

    class Asked(FakeFleet):
        def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
            asked.append(target)
            return super().read_servers(target, server_ids)

    class Staging:
        def staging_accounts(self, target: Target) -> tuple[str, ...]:
            return (STAGING, HUB)

    read = survey(Asked(), Targets((hub, other)), staging=Staging(), workers=1)
    assert sorted(asked) == sorted([hub, other, staging])
    assert [reading.target for reading in read.readings] == sorted([hub, other, staging])


def test_what_is_read_is_told_once() -> None:
    hub, staging = Target(HUB, REGION), Target(STAGING, REGION)

    class Staged(FakeFleet):
        def staging_accounts(self, target: Target) -> tuple[str, ...]:
            return (STAGING, HUB)

    told: list[Event] = []
    fleet = Staged([server(target=hub)], problems={staging: DENIED})
    survey(fleet, Targets((hub,)), staging=fleet, workers=1, listen=told.append)
    assert [each for each in told if isinstance(each, ReadingStarted)] == [ReadingStarted(1), ReadingStarted(1)]
    assert [each for each in told if isinstance(each, TargetRead)] == [
        TargetRead(hub, 1, None),
        TargetRead(staging, 0, DENIED),
    ]
    alone: list[Event] = []
    survey(fleet, Targets((staging, hub)), staging=fleet, workers=1, listen=alone.append)
    assert [each for each in alone if isinstance(each, ReadingStarted)] == [ReadingStarted(2)]


def test_accounts_are_those_that_were_asked_and_not_an_organisation_or_one_that_is_only_noted() -> None:
    readings = (
        TargetReading(Target("organization", "all"), problem=DENIED),
        TargetReading(Target(STAGING, "all"), note="suspended"),
        TargetReading(Target(OTHER, REGION), problem=DENIED),
        TargetReading(Target(HUB, REGION)),
        TargetReading(Target(HUB, "us-east-1")),
    )
    assert Survey(readings).accounts == (HUB, OTHER)
    assert Survey(readings).notes == ((STAGING, "suspended"),)


def test_what_was_not_reached_in_time_is_a_problem(lab: Lab) -> None:
    stop = Stop()
    stop.cancel()
    read = survey(FakeFleet(), Targets((Target(HUB, REGION),)), stop=stop)
    assert [problem.kind for _, problem in read.problems] == ["stopped"]
    assert read.status is RunStatus.FAILED


def test_staging_accounts_are_missing_because_aws_says_so_or_because_their_turn_did_not_come() -> None:
    class Denied(FakeFleet):
        def staging_accounts(self, target: Target) -> tuple[str, ...] | Problem:
            return DENIED

    stopped, where = Stop(), Targets((Target(HUB, REGION),))
    stopped.cancel()
    assert survey(Denied(), where, staging=Denied(), workers=1).problems == ((where.targets[0], DENIED),)
    never = survey(Denied(), where, staging=Denied(), workers=1, stop=stopped).problems
    assert [(problem.kind, problem.where.split()[-1]) for _, problem in never] == [
        ("stopped", "drs:ListStagingAccounts"),
        ("stopped", "drs:DescribeSourceServers"),
    ]


def test_staging_accounts_that_are_not_told_hold_up_no_other_region() -> None:
    """Law 13: the servers of a region are read while another region does not say its staging accounts."""
    down, well = Target(HUB, "eu-west-1"), Target(HUB, "us-east-1")
    read = threading.Event()

    class Fleet(FakeFleet):
        def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
            if target == well:
                read.set()
            return super().read_servers(target, server_ids)

        def staging_accounts(self, target: Target) -> tuple[str, ...] | Problem:
            assert target == well or read.wait(30)
            return (STAGING,)

    fleet = Fleet(targets=[down, well])
    seen = survey(fleet, Targets((down, well)), staging=fleet, workers=2)
    assert {each.target for each in seen.readings} == {
        Target(account, region) for account in (HUB, STAGING) for region in (down.region, well.region)
    }
