"""Alarms that ring, reach their topic, and are over."""

from __future__ import annotations

import json

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.deploy.service import DEAD, EVENTS, HOME, HOUR, MINUTE, OTHER, SPOKE, Service


def test_a_denied_region_makes_the_run_partial_and_rings(service: Service) -> None:
    *read, denied = service.add_fleet()
    service.lab.faults.add(Rule("deny", service="drs", account=SPOKE, region=OTHER))
    service.pass_time(HOUR + MINUTE)
    newest = service.newest_run()
    assert newest["status"] == "PARTIAL"
    (problem,) = service.run(newest["run_id"])["problems"]
    assert problem["where"].startswith(f"{SPOKE}/{OTHER}")
    assert service.in_sync(*read)
    assert not service.in_sync(denied)
    assert ("tagsync-unreadable", "ALARM") in service.alarm_changes()
    ((subject, text),) = service.run_reports()
    assert "PARTIAL" in subject
    assert f"{SPOKE}/{OTHER}" in text

    service.lab.faults.clear()
    service.pass_time(HOUR + MINUTE)
    assert service.in_sync(denied)
    assert ("tagsync-unreadable", "OK") in service.alarm_changes()


def test_one_wave_on_every_server_is_refused_and_rings(service: Service) -> None:
    fleet = [service.add_server(f"web-{number}", {"DR-Wave": "9"}, {"DR-Wave": "1"}) for number in range(30)]
    service.pass_time(HOUR + MINUTE)
    assert service.newest_run()["status"] == "PARTIAL"
    assert {service.actual(each)["DR-Wave"] for each in fleet} == {"1"}
    assert ("tagsync-refusals", "ALARM") in service.alarm_changes()
    ((_, text),) = service.run_reports()
    assert "Refused, because more would change than the policy's limits allow:" in text
    assert "30 of 30 servers would have DR-Wave updated to one same value" in text


def test_no_successful_run_in_two_intervals_rings_and_a_success_ends_it(service: Service) -> None:
    service.add_fleet()
    service.pass_time(HOUR + MINUTE)
    assert service.lab.alarms()["tagsync-no-successful-run"] == "OK"
    service.alarm_changes()
    service.lab.faults.add(Rule("deny", service="drs"))
    service.pass_time(HOUR)
    assert service.lab.alarms()["tagsync-no-successful-run"] == "OK"
    service.pass_time(HOUR)
    told = service.alarm_changes()
    assert {("tagsync-no-successful-run", "ALARM"), ("tagsync-runs-failed", "ALARM")} <= told
    assert ("tagsync-fan-out-failed", "ALARM") in told

    service.lab.faults.clear()
    service.pass_time(HOUR + MINUTE)
    assert ("tagsync-no-successful-run", "OK") in service.alarm_changes()


def test_a_report_that_cannot_be_sent_rings(service: Service) -> None:
    fleet = service.add_fleet()
    service.lab.faults.add(Rule("deny", service="sns", op="Publish"))
    service.pass_time(HOUR + MINUTE)
    assert service.in_sync(*fleet)
    assert service.newest_run()["status"] == "SUCCESS"
    assert ("tagsync-service-errors", "ALARM") in service.alarm_changes()


def test_an_api_that_does_not_answer_rings(service: Service) -> None:
    service.lab.functions.crash("tagsync-api")
    assert service.sync()[0] == 500
    service.pass_time(MINUTE)
    told = service.alarm_changes()
    assert {("tagsync-api-5xx", "ALARM"), ("tagsync-api-errors", "ALARM")} <= told


def test_tag_changes_that_wait_ring(service: Service) -> None:
    client = service.lab.client("lambda", HUB, HOME)
    source = f"arn:aws:sqs:{HOME}:{HUB}:{EVENTS}"
    (mapping,) = client.list_event_source_mappings(EventSourceArn=source)["EventSourceMappings"]
    client.update_event_source_mapping(UUID=mapping["UUID"], Enabled=False)
    service.send(EVENTS, "{}")
    service.pass_time(14 * MINUTE)
    assert service.lab.alarms()["tagsync-events-late"] == "OK"
    service.pass_time(MINUTE)
    assert ("tagsync-events-late", "ALARM") in service.alarm_changes()
    client.update_event_source_mapping(UUID=mapping["UUID"], Enabled=True)


def test_a_schedule_that_cannot_start_a_run_rings_and_keeps_its_event(service: Service) -> None:
    iam = service.lab.client("iam", HUB)
    role = {"RoleName": "tagsync-schedule", "PolicyName": "tagsync"}
    kept = iam.get_role_policy(**role)["PolicyDocument"]
    other = [each for each in kept["Statement"] if each["Sid"] != "StartRun"]
    iam.put_role_policy(**role, PolicyDocument=json.dumps(kept | {"Statement": other}))
    service.pass_time(HOUR + MINUTE)
    iam.put_role_policy(**role, PolicyDocument=json.dumps(kept))
    assert ("tagsync-schedule-failed", "ALARM") in service.alarm_changes()
    assert service.lab.alarms()["tagsync-dead-letters"] == "ALARM"
    assert [json.loads(each) for each in service.letters(DEAD)] == [{"source": "eventbridge", "step": "start"}]
