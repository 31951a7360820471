"""The Lambda tag_discovery against the lab: what it takes, and what it answers."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from typing import Any

import jsonschema
import pytest

from tagsync.engine.targets.access import Access, Account
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.api.openapi import component_schemas
from tagsync.service.discovery import discovery
from tagsync.service.discovery.discovery import DiscoveryService
from tagsync.service.discovery.serve import serve_discovery
from tagsync.service.kit.telemetry import logger
from tagsync.service.sync.tag_sync import TagSync
from tests.sync_service import HOME, Answer, Context, Time, add_server

STAGING, OTHER = "222222222222", "333333333333"
ROLE = f"arn:aws:iam::{STAGING}:role/reader"
APP = {"App": "R&D <x>; 'q'"}
Ask = Callable[..., Answer]


@pytest.fixture
def ask(sync: TagSync, time: Time) -> Ask:
    """The answer to an event; `access` is what the function is configured with."""

    def asked(event: object, *, access: Access | None = None, seconds: float = 60) -> Answer:
        service = DiscoveryService(access or sync.access, sync.connect, workers=4, now=time)
        return dict(serve_discovery(service, event, Context(seconds=seconds)))

    return asked


def add(lab: Lab, name: str, wave: str | None = None, *, account: str = HUB, **more: Any) -> str:
    tags = {**APP, **({} if wave is None else {"DR-Wave": wave})}
    return add_server(lab, name, instance=None, tags=tags, account=account, **more).id


def wire_of(lab: Lab, server_id: str, account: str = HUB) -> dict[str, Any]:
    return lab.drs(account, HOME).servers[server_id].wire


def test_servers_in_waves_with_every_field_that_callers_know(lab: Lab, ask: Ask) -> None:
    first, second = add(lab, "erp", "02"), add(lab, "crm")
    wire_of(lab, first)["lastLaunchResult"] = "SUCCEEDED"
    wire_of(lab, first)["lifeCycle"]["lastLaunch"] = {"status": "LAUNCHED"}
    add_server(lab, "other", instance=None, tags={"App": "b"})
    answer = ask({"tags": APP, "region": HOME, "executionId": "exec-1"})
    assert answer.pop("statusCode") == 200
    jsonschema.validate(answer, component_schemas()["Discovery"])
    assert [server["sourceServerId"] for server in answer["servers"]] == [first, second]
    assert answer["serversByWave"] == {"1": [answer["servers"][1]], "2": [answer["servers"][0]]}
    assert list(answer["serversByWave"]) == ["1", "2"]
    assert answer["servers"][0] == {
        "sourceServerId": first,
        "arn": f"arn:aws:drs:{HOME}:{HUB}:source-server/{first}",
        "name": "erp",
        "hostname": "erp",
        "fqdn": "erp.corp.example",
        "replicationState": "CONTINUOUS",
        "replicationDirection": "FAILOVER",
        "replicationLagSeconds": 0.0,
        "isHealthy": True,
        "health": "launchable",
        "healthReason": "replicates continuously",
        "wave": "2",
        "waveNotice": "",
        "otherWays": [],
        "tags": {**APP, "DR-Wave": "02"},
        "region": HOME,
        "accountId": HUB,
        "stagingAccountId": "",
        "originInstanceId": "i-00000000000000000",
        "lastLaunchResult": "SUCCEEDED",
        "lifeCycleState": "LAUNCHED",
        "os": {"fullString": "Amazon Linux 2023"},
    }
    counts = {name: answer[name] for name in ("executionId", "totalServers", "waveCount", "healthyCount", "status")}
    assert counts == {
        "executionId": "exec-1",
        "totalServers": 2,
        "waveCount": 2,
        "healthyCount": 2,
        "status": "SUCCESS",
    }
    assert (answer["unhealthyCount"], answer["errors"], answer["accountsQueried"]) == (0, [], [HUB])


def test_servers_without_a_wave_are_told_and_refused_where_that_is_asked(lab: Lab, ask: Ask) -> None:
    clear, lacking = add(lab, "erp", "02"), add(lab, "crm")
    group = {"SelectionMode": "TAGS", "ServerSelectionTags": APP, "Region": HOME}
    notice = "no wave in the tag DR-Wave, which means wave 1"
    for event in ({"tags": APP}, group):
        servers = {server["sourceServerId"]: server for server in ask(event)["servers"]}
        assert [servers[each]["waveNotice"] for each in (clear, lacking)] == ["", notice]
        refused = ask({**event, "waveMissing": "refuse", "executionId": "exec-1"})
        assert (refused["statusCode"], refused["status"], refused["executionId"]) == (409, "FAILED", "exec-1")
        assert refused["error"].startswith(f"{lacking}: no wave in the tag DR-Wave, and wave_missing is refuse.")
        assert "servers" not in refused
    assert ask({"tags": APP | {"DR-Wave": "02"}, "waveMissing": "refuse"})["statusCode"] == 200
    assert ask({"tags": APP, "waveMissing": "later"})["statusCode"] == 400
    inline = {
        "planName": "p",
        "protectionGroups": [{"name": "g", "selectionMode": "TAGS", "tags": APP, "region": HOME}],
        "waves": [{"waveNumber": 1, "waveName": "w", "protectionGroupIndex": 0}],
    }
    assert ask(inline)["statusCode"] == 200
    assert "an inline plan says itself" in ask({**inline, "waveMissing": "refuse"})["error"]


def test_what_has_drifted_is_answered_where_that_is_asked(lab: Lab, ask: Ask) -> None:
    app = {"App": "a"}
    missed = add_server(lab, "erp", instance=app, tags={"App": "old"}).id
    stale = add_server(lab, "crm", instance={"App": "other"}, tags=app).id
    group = {"SelectionMode": "TAGS", "ServerSelectionTags": app, "Region": HOME}
    for event in ({"tags": app}, group):
        lab.forget_calls()
        assert "drift" not in ask(event)
        assert lab.count("ec2", "DescribeInstances") == 0
        answer = ask({**event, "checkDrift": True})
        assert lab.count("ec2", "DescribeInstances") == 1
        drift = {name: [each["sourceServerId"] for each in servers] for name, servers in answer["drift"].items()}
        assert drift == {"missed": [missed], "stale": [stale], "moved": [], "notCompared": []}
    lab.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
    answer = ask({"tags": app, "checkDrift": True})
    assert (answer["statusCode"], answer["status"]) == (200, "SUCCESS")
    assert {each["sourceServerId"] for each in answer["drift"]["notCompared"]} == {missed, stale}


def test_servers_are_found_by_their_instances(lab: Lab, ask: Ask) -> None:
    wanted, other = add_server(lab, "erp", instance=APP, tags=APP), add_server(lab, "crm", instance=APP, tags=APP)
    answer = ask({"instanceIds": [wanted.instance]})
    assert [server["sourceServerId"] for server in answer["servers"]] == [wanted.id]
    assert ask({"instanceIds": [other.instance], "tags": {"App": "none"}})["totalServers"] == 0
    for wrong in ([], ["i-1"]):
        assert ask({"instanceIds": wrong})["statusCode"] == 400
    assert "every server" in ask({})["error"]


def test_a_wave_of_101_servers_has_two_parts(lab: Lab, ask: Ask) -> None:
    for number in range(101):
        add(lab, f"srv-{number}", "3")
    (wave,) = ask({"tags": APP})["waves"]
    assert (wave["wave"], wave["serverCount"], [len(part) for part in wave["parts"]]) == ("3", 101, [100, 1])


@pytest.mark.parametrize(
    ("state", "health"),
    [("BACKLOG", "launchable"), ("INITIAL_SYNC", "not_yet"), ("STALLED", "unhealthy"), (None, "unhealthy")],
)
def test_health_has_a_reason(lab: Lab, ask: Ask, state: str | None, health: str) -> None:
    wire_of(lab, add(lab, "erp"))["dataReplicationInfo"] = {"dataReplicationState": state} if state else {}
    answer = ask({"tags": APP})
    (server,) = answer["servers"]
    assert (server["health"], server["isHealthy"]) == (health, health == "launchable")
    assert server["healthReason"]
    assert answer["healthyCount"] + answer["unhealthyCount"] == 1


def test_a_server_with_nothing_but_an_id_and_tags_is_answered(lab: Lab, ask: Ask) -> None:
    wire = wire_of(lab, add(lab, "erp"))
    for name in set(wire) - {"sourceServerID", "tags"}:
        del wire[name]
    (server,) = ask({"tags": APP})["servers"]
    assert (server["hostname"], server["os"], server["lifeCycleState"]) == ("", {"fullString": ""}, "")


def test_staging_accounts_are_read_with_the_role_given_for_each(lab: Lab, ask: Ask) -> None:
    lab.add_role(STAGING, "reader", trusts=HUB, external_id="xid-1")
    here, there = add(lab, "erp"), add(lab, "crm", account=STAGING)
    staged = lab.drs(STAGING, HOME).seed_server("both", tags=APP)
    extended = lab.drs(HUB, HOME).extend(staged, APP).id
    account = {"accountId": STAGING, "roleArn": ROLE, "region": HOME, "externalId": "xid-1"}
    answer = ask({"tags": APP, "region": HOME, "stagingAccounts": [account]})
    assert {server["sourceServerId"] for server in answer["servers"]} == {here, there, extended}
    assert (answer["status"], answer["accountsQueried"]) == ("SUCCESS", [HUB, STAGING])
    by_id = {server["sourceServerId"]: server for server in answer["servers"]}
    assert (by_id[extended]["accountId"], by_id[extended]["stagingAccountId"]) == (HUB, STAGING)
    assert by_id[there]["accountId"] == STAGING


def test_a_staging_account_that_cannot_be_read_is_an_error_beside_the_servers(lab: Lab, ask: Ask) -> None:
    lab.add_role(STAGING, "reader", trusts=HUB, external_id="xid-1")
    here = add(lab, "erp")
    add(lab, "crm", account=STAGING)
    account = {"accountId": STAGING, "roleArn": ROLE, "region": HOME, "externalId": "wrong"}
    answer = ask({"tags": APP, "stagingAccounts": [account]})
    assert (answer["statusCode"], answer["status"]) == (200, "PARTIAL")
    assert [server["sourceServerId"] for server in answer["servers"]] == [here]
    ((error),) = answer["errors"]
    assert (error["accountId"], error["kind"]) == (STAGING, "role_not_assumed")
    assert "wrong" not in str(answer)


def test_staging_accounts_are_found_where_that_is_asked(lab: Lab, ask: Ask) -> None:
    lab.add_role(STAGING, "tagsync", trusts=HUB)
    there = add(lab, "crm", account=STAGING)
    hub = lab.drs(HUB, HOME)
    hub.initialized = True
    extended = hub.extend(lab.drs(STAGING, HOME).seed_server("both", tags=APP), APP).id
    access = Access(regions=(HOME,), role_name="tagsync")
    assert [each["sourceServerId"] for each in ask({"tags": APP}, access=access)["servers"]] == [extended]
    answer = ask({"tags": APP, "findStagingAccounts": True}, access=access)
    assert [each["sourceServerId"] for each in answer["servers"]] == [extended, there]


def test_where_nothing_can_be_read_there_is_an_error_and_nothing_else(lab: Lab, ask: Ask) -> None:
    add(lab, "erp")
    lab.faults.add(Rule("deny", service="drs"))
    answer = ask({"tags": APP, "executionId": "exec-1"})
    assert answer.pop("errors")[0]["kind"] == "access_denied"
    assert answer == {
        "statusCode": 502,
        "executionId": "exec-1",
        "status": "FAILED",
        "accountsQueried": [HUB],
        "error": "Nothing could be read: see errors",
    }


def test_what_is_not_read_in_time_is_an_error(lab: Lab, ask: Ask) -> None:
    add(lab, "erp")
    answer = ask({"tags": APP}, seconds=0)
    assert (answer["statusCode"], answer["status"]) == (502, "FAILED")


def test_more_than_lambda_gives_back_is_an_error_and_not_a_part(
    lab: Lab, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        add(lab, f"srv-{number}")
    whole = len(json.dumps(ask({"tags": APP}), ensure_ascii=False)) - len('"statusCode": 200, ')
    monkeypatch.setattr(discovery, "MOST_BYTES", whole)
    assert ask({"tags": APP})["statusCode"] == 200
    monkeypatch.setattr(discovery, "MOST_BYTES", whole - 1)
    answer = ask({"tags": APP, "executionId": ""})
    assert (answer["statusCode"], answer["status"], answer["executionId"]) == (413, "FAILED", "")
    assert "Name more tags" in answer["error"]
    assert "servers" not in answer


def test_a_protection_group_of_tags(lab: Lab, ask: Ask) -> None:
    server = add(lab, "erp")
    add(lab, "elsewhere", region="eu-central-1")
    answer = ask({"SelectionMode": "TAGS", "ServerSelectionTags": APP, "Region": HOME, "executionId": "x"})
    assert [each["sourceServerId"] for each in answer.pop("servers")] == [server]
    assert answer == {
        "statusCode": 200,
        "executionId": "x",
        "selectionMode": "TAGS",
        "tags": APP,
        "resolvedServerIds": [server],
        "serverCount": 1,
        "healthyCount": 1,
        "unhealthyCount": 0,
        "region": HOME,
        "status": "SUCCESS",
        "accountsQueried": [HUB],
        "accountNotes": [],
        "errors": [],
        "notFound": [],
    }


def test_a_protection_group_of_named_servers_says_which_were_not_found(lab: Lab, ask: Ask) -> None:
    server, missing = add(lab, "erp"), "s-99999999999999999"
    answer = ask({"SelectionMode": "EXPLICIT", "sourceServerIds": [missing, server], "Region": HOME})
    assert (answer["resolvedServerIds"], answer["notFound"], answer["status"]) == ([server], [missing], "PARTIAL")


def plan(*waves: Mapping[str, object], **more: object) -> dict[str, object]:
    groups = [{"name": "app", "selectionMode": "TAGS", "tags": APP, "region": HOME}]
    return {"planName": "hrp", "protectionGroups": groups, "waves": list(waves), **more}


def test_an_inline_plan(lab: Lab, ask: Ask) -> None:
    server = add(lab, "erp")
    answer = ask(plan({"waveNumber": 1, "waveName": "all", "protectionGroupIndex": 0, "pauseBeforeWave": True}))
    assert answer["waves"] == [
        {
            "waveNumber": 1,
            "waveName": "all",
            "pauseBeforeWave": True,
            "serverIds": [server],
            "serverCount": 1,
            "protectionGroupName": "app",
            "region": HOME,
        }
    ]
    assert (answer["planName"], answer["totalWaves"], answer["totalServers"]) == ("hrp", 1, 1)
    assert answer["protectionGroups"][0]["resolvedServerIds"] == [server]


def test_an_index_out_of_range_is_an_error(lab: Lab, ask: Ask) -> None:
    answer = ask(plan({"waveNumber": 1, "protectionGroupIndex": 1}))
    assert answer["statusCode"] == 400
    assert "there is no protection group with the index 1" in answer["error"]
    assert lab.count("drs") == 0


@pytest.mark.parametrize(
    ("event", "places"),
    [
        ({}, ["tags"]),
        (None, ["event"]),
        ({"tags": {}}, ["tags"]),
        ({"tags": APP, "tag": 1, "region": "x", "regions": [HOME]}, ["region", "region", "tag"]),
        ({"tags": {"a": 1}, "findStagingAccounts": "yes", "waveTag": ""}, ["findStagingAccounts", "waveTag", "tags.a"]),
        (
            {"tags": APP, "stagingAccounts": [{}, {"accountId": 1, "roleArn": "x", "role": "y"}]},
            [
                "stagingAccounts[0].accountId",
                "stagingAccounts[1].accountId",
                "stagingAccounts[1].roleArn",
                "stagingAccounts[1].role",
            ],
        ),
        (
            {"tags": APP, "stagingAccounts": [{"accountId": OTHER, "roleArn": ROLE}]},
            ["stagingAccounts[0].roleArn"],
        ),
        (
            {"tags": APP, "stagingAccounts": [{"accountId": STAGING, "roleArn": ROLE}, {"accountId": STAGING}]},
            ["stagingAccounts[1]"],
        ),
        ({"tags": APP, "accountId": "12"}, ["accountId"]),
        ({"tags": APP, "region": "eu-nowhere-1"}, ["region eu-nowhere-1"]),
        ({"SelectionMode": "TAGS", "ServerSelectionTags": APP, "Region": HOME, "tags": APP}, ["tags"]),
    ],
)
def test_every_mistake_at_once_and_nothing_is_read(lab: Lab, ask: Ask, event: object, places: list[str]) -> None:
    answer = ask(event)
    assert (answer["statusCode"], answer["code"]) == (400, "BAD_REQUEST")
    assert [each["place"] for each in answer["errors"]] == places
    assert answer["error"]
    assert "servers" not in answer
    assert lab.count("drs") == 0


def test_an_account_that_is_not_configured_is_refused(ask: Ask) -> None:
    access = Access({HUB: Account(HUB)}, regions=(HOME,))
    answer = ask({"tags": APP, "accountId": OTHER}, access=access)
    assert "is not among the configured accounts. Add it to the targets" in answer["error"]


def test_no_tag_values_are_logged(lab: Lab, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", log)
    add(lab, "erp")
    ask({"tags": APP})
    ask({"tags": {**APP, "x": 31337}})
    ask({"tags": APP["App"]})
    assert "discovery ended" in log.getvalue()
    assert "tags.x" in log.getvalue()
    assert APP["App"] not in log.getvalue()
    assert "31337" not in log.getvalue()
