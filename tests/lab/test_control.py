"""The control plane below /lab, as another process sees it."""

from __future__ import annotations

import json
import threading
import time
import urllib.error
import urllib.request
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab
from tests.lab.deployed import add_role, deploy


def ask(lab: Lab, method: str, path: str, content: Any = None) -> dict[str, Any]:
    body = None if content is None else json.dumps(content).encode()
    request = urllib.request.Request(f"{lab.url}/lab/{path}", body, method=method)
    with urllib.request.urlopen(request) as answer:
        found: dict[str, Any] = json.load(answer)
        return found


def refused(lab: Lab, method: str, path: str, content: Any = None) -> tuple[int, str]:
    with pytest.raises(urllib.error.HTTPError) as error:
        ask(lab, method, path, content)
    with error.value:
        return error.value.code, json.load(error.value)["error"]


def test_a_scenario_replaces_what_was_there(lab: Lab) -> None:
    lab.drs(HUB, "us-east-1").seed_server("old")
    assert ask(lab, "GET", "health") == {"status": "ok", "servers": 1}
    seeded = ask(lab, "POST", "scenario", {"name": "in-sync"})
    assert seeded["servers"] == len(list(lab.servers())) > 100
    assert "old" not in {each.hostname for each in lab.servers()}
    ask(lab, "POST", "reset")
    assert ask(lab, "GET", "health")["servers"] == 0


def test_a_labs_own_latency_outlives_a_reset() -> None:
    with Lab(latency=0.02) as lab:
        ask(lab, "POST", "reset")
        started = time.monotonic()
        lab.client("drs").initialize_service()
        assert time.monotonic() - started >= 0.02


def test_the_clock_can_be_frozen_and_advanced(lab: Lab) -> None:
    assert ask(lab, "GET", "clock")["frozen"] is False
    assert ask(lab, "POST", "clock", {"freeze": 1000, "advance": 5}) == {"now": 1005.0, "frozen": True, "speed": 1.0}
    assert lab.clock.now() == 1005


def test_what_was_asked_for_before_begins_before_the_clock_moves(lab: Lab) -> None:
    lab.clock.freeze(1000)
    soon, moments = threading.Event(), []
    lab.platform.work.submit("slow", lambda: moments.append(soon.wait() and lab.clock.now()))
    threading.Timer(0.2, soon.set).start()
    assert ask(lab, "POST", "clock", {"advance": 600})["now"] == 1600
    assert moments == [1000]


def test_faults_come_and_go(lab: Lab) -> None:
    ask(lab, "POST", "faults", {"rules": [{"kind": "deny"}]})
    with pytest.raises(ClientError, match="AccessDenied"):
        lab.client("drs").initialize_service()
    ask(lab, "DELETE", "faults")
    lab.client("drs").initialize_service()


def test_calls_are_counted_and_forgotten(lab: Lab) -> None:
    lab.client("drs").initialize_service()
    assert ask(lab, "GET", "calls") == {"total": 1, "calls": {"drs:InitializeService": 1}}
    ask(lab, "DELETE", "calls")
    assert ask(lab, "GET", "calls")["total"] == 0


def test_tags_and_servers_are_shown(lab: Lab) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("erp", instance="i-00000000000000001", tags={"Name": "ü"})
    assert ask(lab, "GET", f"tags?server={server.arn}") == {"tags": {"Name": "ü"}}
    (row,) = ask(lab, "GET", f"servers?account={HUB}&region=us-east-1")["servers"]
    assert (row["id"], row["instance"], row["tags"]) == (server.id, "i-00000000000000001", {"Name": "ü"})
    assert ask(lab, "GET", "servers?region=us-west-2") == {"servers": []}


def test_mistakes_are_explained(lab: Lab) -> None:
    assert refused(lab, "POST", "scenario", {"name": "nope"})[0] == 400
    assert "kind 'explode'" in refused(lab, "POST", "faults", {"rules": [{"kind": "explode"}]})[1]
    assert "no source server s-1" in refused(lab, "GET", "tags?server=s-1")[1]
    assert "name" in refused(lab, "POST", "scenario", {})[1]
    assert "JSON object" in refused(lab, "POST", "scenario", [1])[1]
    assert refused(lab, "POST", "clock", {"advance": -1})[0] == 400
    assert refused(lab, "GET", "nothing")[0] == 404
    assert refused(lab, "POST", "stop") == (400, "this lab ends with the program that opened it")


def test_what_runs_by_itself_is_seen_and_driven_from_outside(lab: Lab) -> None:
    deploy(lab, "hello", "def handler(event, context): print('hello', event)")
    role = add_role(lab, "scheduler", "scheduler.amazonaws.com")
    (arn,) = ask(lab, "GET", "functions")["functions"]
    lab.client("scheduler").create_schedule(
        Name="hourly",
        ScheduleExpression="rate(1 hour)",
        FlexibleTimeWindow={"Mode": "OFF"},
        Target={"Arn": arn, "RoleArn": role, "Input": '"world"'},
    )
    ask(lab, "POST", "clock", {"freeze": 0})
    (schedule,) = ask(lab, "GET", "schedules")["schedules"]
    assert (schedule["expression"], schedule["state"]) == ("rate(1 hour)", "ENABLED")
    ask(lab, "POST", "fire", {"name": "hourly"})
    ask(lab, "POST", "settle")
    assert "hello world" in ask(lab, "GET", "logs?function=hello")["lines"]
    ask(lab, "POST", "functions", {"name": "hello", "limit": 5, "crash_after_calls": 0})
    assert "no function" in refused(lab, "GET", "logs?function=other")[1]
