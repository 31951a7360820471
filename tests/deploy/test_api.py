"""The HTTP API, by signed requests of roles of the hub account."""

from __future__ import annotations

import json

import pytest

from examples.signed import as_role, fetch
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.deploy.service import ADMIN, HOME, HOUR, OPERATOR, OTHER, SPOKE, SSO, UNLISTED, VIEWER, Service

ROUTES = {
    ("POST", "/drs/tag-sync"): {OPERATOR, ADMIN},
    ("GET", "/drs/tag-sync"): {VIEWER, OPERATOR, ADMIN},
    ("GET", "/drs/tag-sync/20260301T120000Z-00000000"): {VIEWER, OPERATOR, ADMIN},
    ("POST", "/drs/tag-sync/20260301T120000Z-00000000/rollback"): {ADMIN},
    ("GET", "/config/tag-sync"): {VIEWER, OPERATOR, ADMIN},
    ("PUT", "/config/tag-sync"): {ADMIN},
    ("POST", "/drs/discover"): {VIEWER, OPERATOR, ADMIN},
    ("POST", "/protection-groups/resolve"): {VIEWER, OPERATOR, ADMIN},
    ("GET", "/drs/estate?accountId=none"): {VIEWER, OPERATOR, ADMIN},
    ("GET", "/recovery/readiness"): {VIEWER, OPERATOR, ADMIN},
    ("POST", "/recovery/readiness/accept"): {OPERATOR, ADMIN},
    ("GET", "/recovery/drills"): {VIEWER, OPERATOR, ADMIN},
}
"""A request that is let in is refused for what it says, or reads no DRS."""


def test_a_run_for_all_that_the_caller_waits_for(service: Service) -> None:
    fleet = service.add_fleet()
    status, answer = service.sync()
    assert (status, answer["status"], answer["changed"], answer["total_accounts"]) == (200, "SUCCESS", 4, 2)
    assert service.in_sync(*fleet)
    assert service.newest_run()["source"] == "manual"


def test_a_run_that_the_caller_does_not_wait_for(service: Service) -> None:
    fleet = service.add_fleet()
    status, answer = service.call(OPERATOR, "POST", "/drs/tag-sync", {"async": True})
    assert (status, answer["status"]) == (202, "STARTED")
    service.lab.settle()
    assert service.run(answer["run_id"])["status"] == "SUCCESS"
    assert service.in_sync(*fleet)


def test_a_dry_run_says_what_it_would_write_and_writes_nothing(service: Service) -> None:
    fleet = service.add_fleet()
    before = [service.lab.tags(each.arn) for each in fleet]
    status, answer = service.sync(dryRun=True)
    assert (status, answer["dry_run"], answer["changed"]) == (200, True, 4)
    assert [service.lab.tags(each.arn) for each in fleet] == before
    assert service.lab.count("drs", "TagResource") == 0
    assert service.newest_run()["status"] == "UNKNOWN"


def test_a_run_for_one_account_and_region(service: Service) -> None:
    *others, erp = service.add_fleet()
    status, answer = service.sync(accountId=SPOKE, region=OTHER)
    assert (status, answer["accountId"], answer["changed"]) == (200, SPOKE, 1)
    assert service.in_sync(erp)
    assert not any(service.in_sync(each) for each in others)


def test_a_run_for_one_server(service: Service) -> None:
    first, second, *_ = service.add_fleet()
    status, answer = service.sync(sourceServerIds=[first.id])
    assert (status, answer["changed"]) == (200, 1)
    assert service.in_sync(first)
    assert not service.in_sync(second)


def test_a_second_run_is_refused_while_one_is_at_work(service: Service) -> None:
    service.add_fleet()
    service.lab.faults.add(Rule("latency", service="drs", seconds=1.5))
    _, started = service.call(OPERATOR, "POST", "/drs/tag-sync", {"async": True})
    status, answer = service.sync()
    assert (status, answer["status"], answer["run_id"]) == (409, "ALREADY_RUNNING", started["run_id"])
    service.lab.settle()
    assert service.run(started["run_id"])["status"] == "SUCCESS"
    assert service.sync()[0] == 200


def test_a_permission_set_of_sso_has_its_role_although_its_sessions_have_no_path(service: Service) -> None:
    sts = service.lab.client("sts", HUB, HOME)
    session = as_role(sts, f"arn:aws:iam::{HUB}:role/{SSO}", HOME)
    caller = session.client("sts", endpoint_url=sts.meta.endpoint_url).get_caller_identity()["Arn"]
    assert caller == f"arn:aws:sts::{HUB}:assumed-role/{SSO.rsplit('/', 1)[1]}/tagsync"
    assert service.call(SSO, "GET", "/config/tag-sync")[0] == 200
    assert service.call(SSO, "PUT", "/config/tag-sync", {"enabled": False})[0] == 403


@pytest.mark.parametrize("role", [VIEWER, OPERATOR, ADMIN, UNLISTED])
def test_every_route_is_for_its_roles_alone(service: Service, role: str) -> None:
    for (method, path), allowed in ROUTES.items():
        status, answer = service.call(role, method, path, None if method == "GET" else {"unknown": 1})
        assert (status != 403) == (role in allowed), (method, path, answer)
        assert status in (200, 400, 403, 404)
    assert service.lab.count("drs") == 0


def test_who_does_not_sign_and_what_is_no_route_never_reaches_the_function(service: Service) -> None:
    logged = len(service.lab.functions.logs("tagsync-api", HUB, "eu-central-1"))
    assert fetch("POST", service.url("/drs/tag-sync"), "{}")[0] == 403
    assert service.call(ADMIN, "DELETE", "/drs/tag-sync")[0] == 404
    assert len(service.lab.functions.logs("tagsync-api", HUB, "eu-central-1")) == logged


def test_who_calls_is_in_the_run_the_log_and_the_access_log(service: Service) -> None:
    service.add_fleet()
    _, run = service.sync()
    caller = f"arn:aws:sts::{HUB}:assumed-role/{OPERATOR}/tagsync"
    assert (run["started_by"], service.newest_run()["started_by"]) == (caller, caller)
    logged = service.lab.functions.logs("tagsync-api", HUB, "eu-central-1")
    calls = [json.loads(line) for line in logged if '"message":"call"' in line]
    assert [(each["caller"], each["about"]) for each in calls][-1] == (caller, {"run_id": run["run_id"]})
    logs = service.lab.client("logs", HUB, "eu-central-1")
    requests = logs.filter_log_events(logGroupName="/aws/apigateway/tagsync")["events"]
    posts = [each for each in map(json.loads, (event["message"] for event in requests)) if "POST" in each["routeKey"]]
    assert (posts[-1]["identity.userArn"], posts[-1]["authorizer.claims.sub"]) == (caller, "-")


def test_unknown_fields_are_refused_and_never_ignored(service: Service) -> None:
    service.add_fleet()
    status, answer = service.call(OPERATOR, "POST", "/drs/tag-sync", {"regoins": [OTHER]})
    assert status == 400
    assert "regoins" in answer["errors"][0]["place"]
    assert service.lab.count("drs") == 0


def test_discovery_answers_the_servers_by_wave(service: Service) -> None:
    service.add_fleet()
    service.pass_time(HOUR)
    status, answer = service.call(VIEWER, "POST", "/drs/discover", {"tags": {"Owner": "shop@example.com"}})
    assert (status, answer["totalServers"], answer["waveCount"]) == (200, 4, 2)
    waves = {wave: {each["hostname"] for each in servers} for wave, servers in answer["serversByWave"].items()}
    assert waves == {"1": {"web-1", "web-2", "erp-1"}, "2": {"db-1"}}
    assert {each["accountId"] for each in answer["servers"]} == {HUB, SPOKE}
