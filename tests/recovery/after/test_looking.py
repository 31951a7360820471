"""The instances of what was launched, as the reports of a recovery show them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tagsync.core.model import Instance, Origin, Target
from tagsync.engine.stop import Stop
from tagsync.recovery.after.arriving import with_instances
from tagsync.recovery.after.kept import look_to_document, with_kept
from tagsync.recovery.after.looking import look_at
from tagsync.recovery.words.arrival import AfterLaunch, Arrival
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus
from tests.fake_fleet import HOME, server
from tests.recovery.after.launched import RECORD, RUNS, SERVER, UP, FakeAws, denied, recovery

OTHER = "i-00000000000000002"


def looked(aws: FakeAws, made: Recovery | None = None) -> Recovery:
    made = made or recovery()
    return with_instances(made, look_at(made, aws, aws.recovery_instances, workers=2, stop=Stop()))


def after(aws: FakeAws, made: Recovery | None = None) -> AfterLaunch:
    (launch,) = looked(aws, made).servers()
    assert launch.after
    return launch.after


def test_the_instance_its_address_and_its_tags_are_shown() -> None:
    aws = FakeAws.of({"Cost": "1", "Name": "web"}, {"Cost": "1", "Name": "web", "more": "x"})
    assert after(aws) == AfterLaunch(Arrival.ARRIVED, RUNS, "10.0.0.1", tags=2)
    assert aws.calls == {"servers": 1, "records": 1, "instances": 1}


def test_keys_that_did_not_arrive_are_named() -> None:
    seen = after(FakeAws.of({"Cost": "1", "Name": "web", "Backup": "d"}, {"Name": "other"}))
    assert (seen.arrival, seen.missing, seen.different, seen.tags) == (
        Arrival.LACKING,
        ("Backup", "Cost"),
        ("Name",),
        3,
    )


def test_without_launched_servers_nothing_is_read() -> None:
    aws, made = FakeAws(), recovery(replace(UP, status=LaunchStatus.LAUNCHING))
    assert looked(aws, made) == made
    assert not aws.calls


@pytest.mark.parametrize(
    ("aws", "arrival", "reason"),
    [
        (FakeAws([server(SERVER)]), Arrival.GONE, f"EC2 does not show {RUNS}"),
        (FakeAws.of({}, {}, state="terminated"), Arrival.GONE, f"{RUNS} is terminated"),
        (FakeAws([server(SERVER)], instances=denied("ec2:DescribeInstances")), Arrival.UNKNOWN, "could not be read"),
        (replace(FakeAws.of({}, {}), servers=[]), Arrival.UNKNOWN, "there is no source server to compare it with"),
    ],
)
def test_what_is_not_seen_says_why(aws: FakeAws, arrival: Arrival, reason: str) -> None:
    seen = after(aws)
    assert (seen.arrival, seen.instance_id) == (arrival, RUNS)
    assert reason in seen.reason


def test_law_1_what_could_not_be_read_is_told() -> None:
    aws = replace(FakeAws.of({"Cost": "1"}, {}), records=denied("drs"), servers_problem=denied("drs:Servers"))
    made = looked(aws)
    assert [each.where for each in made.problems] == [f"{HOME} drs", f"{HOME} drs:Servers"]
    (launch,) = made.servers()
    assert launch.after
    assert launch.after.arrival is Arrival.LACKING, "the job has named the instance"


def test_the_record_says_which_instance_it_is() -> None:
    aws = FakeAws.of({}, {})
    aws.records = [replace(RECORD, instance_id=OTHER)]
    aws.instances = [Instance(Origin(HOME.account, HOME.region, OTHER), {})]
    assert after(aws) == AfterLaunch(Arrival.ARRIVED, OTHER)


def test_an_instance_that_a_later_launch_replaced_is_gone() -> None:
    aws = FakeAws([server(SERVER)], [RecoveryInstance(SERVER, OTHER, True, job_id="drsjob-2", record_id=OTHER)])
    assert after(aws).reason == f"EC2 does not show {RUNS}: a later launch has replaced it by {OTHER}"


def test_a_server_for_which_drs_names_no_instance_is_unknown() -> None:
    aws = FakeAws([server(SERVER)], records=[])
    seen = after(aws, recovery(replace(UP, recovery_instance_id="")))
    assert (seen.arrival, seen.reason) == (Arrival.UNKNOWN, "DRS names no instance for it")
    assert aws.calls["instances"] == 0


def test_a_run_that_is_stopped_says_that_it_has_not_looked() -> None:
    stop, aws = Stop(), FakeAws.of({}, {})
    stop.cancel()
    made = recovery()
    look = look_at(made, aws, aws.recovery_instances, workers=1, stop=stop)
    assert [each.after.arrival for each in look.launched] == [Arrival.UNKNOWN]
    assert "not read" in look.problems[0].message


def test_each_target_is_read_for_itself() -> None:
    away = Target("222222222222", "eu-central-1")
    aws = FakeAws.of({}, {})
    made = looked(aws, recovery(UP, replace(UP, target=away)))
    assert aws.calls == {"servers": 2, "records": 2, "instances": 2}
    assert [each.after.arrival for each in made.servers() if each.after] == [Arrival.ARRIVED, Arrival.GONE]


def test_what_was_seen_is_kept_as_a_document_and_comes_back() -> None:
    made = recovery(UP, replace(UP, server_id="s-2", status=LaunchStatus.FAILED))
    aws = FakeAws.of({"Cost": "1", "Name": "web"}, {"Name": "other"})
    look = look_at(made, aws, aws.recovery_instances, workers=2, stop=Stop())
    kept = json.loads(json.dumps(look_to_document(look)))
    assert with_kept(made, kept) == with_instances(made, look)
    assert with_kept(made, None) == made
    at_work = replace(made, status=RecoveryStatus.IN_PROGRESS)
    assert with_kept(at_work, kept) == at_work
