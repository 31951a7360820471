"""`POST /drs/discover` and `POST /protection-groups/resolve` against the lab."""

from __future__ import annotations

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.api.roles import ApiRole
from tests.service.api.test_api import Api, api, fits
from tests.sync_service import HOME, add_server

__all__ = ["api"]

APP = {"App": "R&D <x>; 'q'"}


def test_servers_are_discovered_by_a_viewer(lab: Lab, api: Api) -> None:
    server = add_server(lab, "one", instance=None, tags={**APP, "DR-Wave": "wave-2"})
    add_server(lab, "two", instance=None, tags={"App": "b"})
    code, answer = api("POST", "/drs/discover", {"tags": APP, "executionId": "x"}, role=ApiRole.VIEWER)
    assert code == 200
    fits("Discovery", answer)
    assert answer["executionId"] == "x"
    assert [each["sourceServerId"] for each in answer["serversByWave"]["2"]] == [server.id]
    assert lab.count("drs", "TagResource") == 0


def test_the_body_may_say_where_and_how(lab: Lab, api: Api) -> None:
    add_server(lab, "one", instance=None, tags={"App": "web-1", "dr:wave": "3"})
    body = {"tags": {"App": [{"glob": "web-*"}, "db"]}, "accountId": HUB, "regions": [HOME], "waveTag": "dr:wave"}
    code, answer = api("POST", "/drs/discover", body)
    assert (code, list(answer["serversByWave"])) == (200, ["3"])


def test_a_protection_group_resolves_with_the_names_that_callers_know(lab: Lab, api: Api) -> None:
    server = add_server(lab, "one", instance=None, tags=APP)
    add_server(lab, "elsewhere", instance=None, tags=APP, region="eu-central-1")
    body = {"region": HOME, "serverSelectionTags": APP}
    code, answer = api("POST", "/protection-groups/resolve", body, role=ApiRole.VIEWER)
    assert code == 200
    fits("ResolvedGroup", answer)
    assert [each["sourceServerId"] for each in answer["resolvedServers"]] == [server.id]
    assert answer["sourceServers"] == answer["resolvedServers"]
    told = {name: answer[name] for name in ("region", "tags", "serverSelectionTags", "serverCount", "resolvedAt")}
    assert told == {
        "region": HOME,
        "tags": APP,
        "serverSelectionTags": APP,
        "serverCount": 1,
        "resolvedAt": "2026-03-01T12:00:00+00:00",
    }


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/drs/discover", {"tags": APP}),
        ("/protection-groups/resolve", {"region": HOME, "serverSelectionTags": APP}),
    ],
)
def test_what_cannot_be_read_is_never_an_empty_answer(lab: Lab, api: Api, path: str, body: object) -> None:
    for number in range(3):
        add_server(lab, f"srv-{number}", instance=None, tags=APP)
    lab.drs(HUB, HOME).page_size = 2
    rule = Rule("deny", service="drs", page=2)
    lab.faults.add(rule)
    code, answer = api("POST", path, body)
    assert (code, answer["status"], len(answer["errors"])) == (200, "PARTIAL", 1)
    lab.faults.add(Rule("deny", service="drs"))
    code, answer = api("POST", path, body)
    assert (code, answer["status"], answer["error"]) == (502, "FAILED", "Nothing could be read: see errors")
    fits("NoAnswer", answer)


@pytest.mark.parametrize(
    ("path", "body", "says"),
    [
        ("/drs/discover", {}, "tags: the selector is empty"),
        ("/drs/discover", {"tags": {}}, "tags: the selector is empty"),
        ("/drs/discover", {"tags": APP, "SelectionMode": "TAGS"}, "SelectionMode: unknown key"),
        ("/drs/discover", {"tags": APP, "region": "eu-west-9"}, "DRS does not exist there"),
        ("/protection-groups/resolve", {}, "serverSelectionTags: the selector is empty"),
        ("/protection-groups/resolve", {"serverSelectionTags": APP}, "region: it is missing"),
        ("/protection-groups/resolve", {"serverSelectionTags": APP, "region": HOME, "tags": {}}, "tags: unknown key"),
    ],
)
def test_what_is_not_understood_is_400_and_reads_nothing(
    lab: Lab, api: Api, path: str, body: object, says: str
) -> None:
    code, answer = api("POST", path, body)
    assert (code, answer["code"]) == (400, "BAD_REQUEST")
    assert says in answer["message"]
    fits("Error", answer)
    assert lab.count("drs") == 0
