"""The Lambda api against the lab: routes, roles, settings, and answers that fit the OpenAPI document."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import jsonschema
import pytest

from tagsync.aws.service.scheduler import EventBridgeSchedule
from tagsync.aws.store.acts import DynamoActs
from tagsync.aws.store.drills import DynamoDrillBook
from tagsync.aws.store.log_levels import DynamoLogLevels
from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.aws.store.settings_log import DynamoSettingsLog
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.schedule import LevelChange, SettingsChange
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.api.app import App, make_app, serve
from tagsync.service.api.openapi import component_schemas
from tagsync.service.api.roles import ApiRole, RoleRules
from tagsync.service.api.routes import ROUTES
from tagsync.service.api.service import ApiService
from tagsync.service.kit.telemetry import logger
from tagsync.service.sync.tag_sync import TagSync
from tests.sync_service import HOME, TABLE, Context, Invocations, Time, add_server, make_sync

NAME = "tagsync-schedule"
CHANGE = "UpdateSchedule"
SCHEMAS = component_schemas()
RULES = RoleRules(iam={role: (f"arn:aws:iam::{HUB}:role/{role.name.lower()}",) for role in ApiRole})
RUN = "20260301T120000Z-00000001"
EXECUTION = f"arn:aws:drs:{HOME}:{HUB}:recovery-plan-execution~rpe-1"
EXAMPLES: Mapping[tuple[str, str], object] = {
    ("POST", "/drs/tag-sync"): {"dryRun": True},
    ("POST", "/drs/tag-sync/{run_id}/rollback"): {"dryRun": True},
    ("PUT", "/config/tag-sync"): {"enabled": True},
    ("PUT", "/config/log-level"): {"level": "DEBUG"},
    ("POST", "/recovery/executions"): {"plan": "erp", "drill": True},
    ("POST", "/drs/discover"): {"tags": {"Owner": "shop"}},
    ("POST", "/protection-groups/resolve"): {"region": HOME, "serverSelectionTags": {"Owner": "shop"}},
}


@dataclass
class Api:
    """The API as its callers see it. Runs are worked on while the caller waits, unless `busy`."""

    app: App
    service: ApiService
    sync: TagSync
    invocations: Invocations
    busy: bool = False
    waited: float = 0.0

    def __call__(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        role: ApiRole | None = ApiRole.ADMIN,
        query: str = "",
        encoded: bool = False,
    ) -> tuple[int, dict[str, Any]]:
        session = f"arn:aws:sts::{HUB}:assumed-role/{role.name.lower()}/me" if role else ""
        authorizer = {"iam": {"userArn": session}} if role else {}
        return self.call(method, path, body, authorizer=authorizer, query=query, encoded=encoded)

    def call(
        self,
        method: str,
        path: str,
        body: object,
        *,
        authorizer: Mapping[str, Any],
        query: str = "",
        encoded: bool = False,
    ) -> tuple[int, dict[str, Any]]:
        event = {
            "version": "2.0",
            "routeKey": "$default",
            "rawPath": path,
            "rawQueryString": query,
            "headers": {"content-type": "application/json"},
            "queryStringParameters": dict(part.split("=", 1) for part in query.split("&")) if query else None,
            "requestContext": {
                "stage": "$default",
                "http": {"method": method, "path": path},
                "authorizer": authorizer,
            },
            "isBase64Encoded": encoded,
        }
        if body is not None:
            event["body"] = body if isinstance(body, str) else json.dumps(body)
        answer = serve(self.app, event, Context(seconds=29))
        assert answer["headers"]["Content-Type"] == "application/json"
        return answer["statusCode"], json.loads(answer["body"])

    def sleep(self, seconds: float) -> None:
        self.waited += seconds
        if not self.busy:
            self.invocations.run(self.sync)


@pytest.fixture
def api(lab: Lab, table: Table, time: Time) -> Api:
    scheduler = lab.client("scheduler")
    scheduler.create_schedule(
        Name=NAME,
        ScheduleExpression="rate(1 hour)",
        ScheduleExpressionTimezone="Europe/Berlin",
        Description="kept",
        FlexibleTimeWindow={"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5},
        State="ENABLED",
        Target={"Arn": f"arn:aws:lambda:us-east-1:{HUB}:function:x", "RoleArn": f"arn:aws:iam::{HUB}:role/x"},
    )
    invocations = Invocations()
    sync = make_sync(lab, table, time, invocations)
    made: list[Api] = []
    service = ApiService(
        access=sync.access,
        runs=sync.runs,
        acts=DynamoActs(table, retention_days=90),
        values=sync.values,
        times=DynamoTimes(table),
        readiness=DynamoReadiness(table, retention_days=90),
        drills=DynamoDrillBook(table, retention_days=90),
        leases=sync.leases,
        executions=sync.executions,
        settings=DynamoSettingsLog(table),
        log_levels=DynamoLogLevels(table),
        schedule=EventBridgeSchedule(scheduler, NAME),
        invoke=invocations,
        connect=sync.connect,
        now=time,
        sleep=lambda seconds: made[0].sleep(seconds),
    )
    made.append(Api(make_app(service, RULES), service, sync, invocations))
    return made[0]


def fits(schema: str, answer: object) -> None:
    jsonschema.validate(answer, SCHEMAS[schema])


class TestRoles:
    @pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
    @pytest.mark.parametrize("role", [None, *ApiRole])
    def test_every_route_asks_for_its_role(self, lab: Lab, api: Api, route: Any, role: ApiRole | None) -> None:
        path = route.path.replace("{run_id}", RUN).replace("{execution_id}", EXECUTION)
        lab.forget_calls()
        code, answer = api(route.method, path, EXAMPLES.get((route.method, route.path)), role=role)
        if role is None:
            assert (code, answer["code"]) == (401, "UNAUTHENTICATED")
        elif role < route.role:
            assert (code, answer["code"]) == (403, "FORBIDDEN")
        else:
            assert code not in (401, 403)
            return
        assert lab.calls == []

    def test_somebody_who_is_known_and_has_no_role_is_refused_everywhere(self, api: Api) -> None:
        stranger = {"iam": {"userArn": f"arn:aws:sts::{HUB}:assumed-role/stranger/me"}}
        for route in ROUTES:
            code, answer = api.call(route.method, route.path.replace("{run_id}", RUN), None, authorizer=stranger)
            assert (code, answer["code"]) == (403, "FORBIDDEN")

    def test_a_route_that_does_not_exist_is_not_found(self, api: Api) -> None:
        for method, path in (("DELETE", "/drs/tag-sync"), ("GET", "/"), ("POST", "/config/tag-sync")):
            code, answer = api(method, path)
            assert (code, answer["code"]) == (404, "NOT_FOUND")

    @pytest.mark.parametrize("text", ["\0", "\ufffd", "\u2028"])
    def test_an_id_with_characters_that_no_id_has_is_400(self, api: Api, text: str) -> None:
        for path, place in ((f"/drs/tag-sync/{text}", "run_id"), (f"/recovery/executions/{text}", "execution_id")):
            code, answer = api("GET", path)
            assert (code, [each["place"] for each in answer["errors"]]) == (400, [place])


class TestCallers:
    """Who did what is one line of the log; tokens and bodies are not in it."""

    @pytest.fixture
    def lines(self, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[dict[str, Any]]]:
        log = io.StringIO()
        monkeypatch.setattr(logger.registered_handler, "stream", log)
        return lambda: [json.loads(line) for line in log.getvalue().splitlines() if "caller" in line]

    def test_a_call_that_starts_a_run(self, api: Api, lines: Callable[[], list[dict[str, Any]]]) -> None:
        _, run = api("POST", "/drs/tag-sync", {"async": True}, role=ApiRole.OPERATOR)
        api("GET", f"/drs/tag-sync/{run['run_id']}", role=ApiRole.VIEWER)
        (line,) = lines()
        assert (line["caller"], line["route"], line["code"], line["about"]) == (
            f"arn:aws:sts::{HUB}:assumed-role/operator/me",
            "POST /drs/tag-sync",
            202,
            {"run_id": run["run_id"]},
        )

    def test_a_call_that_is_refused(self, api: Api, lines: Callable[[], list[dict[str, Any]]]) -> None:
        api("PUT", "/config/tag-sync", {"enabled": False}, role=ApiRole.VIEWER)
        (line,) = lines()
        assert (line["message"], line["caller"]) == ("refused", f"arn:aws:sts::{HUB}:assumed-role/viewer/me")

    def test_a_caller_with_a_token_is_its_subject(self, api: Api, lines: Callable[[], list[dict[str, Any]]]) -> None:
        claims = {"iss": "https://login.example.com", "sub": "ann@example.com", "groups": "dr-operators"}
        rules = RoleRules(jwt={ApiRole.OPERATOR: ("dr-operators",)}, issuer=claims["iss"], claim="groups")
        told = replace(api, app=make_app(api.service, rules))
        _, run = told.call("POST", "/drs/tag-sync", {"async": True}, authorizer={"jwt": {"claims": claims}})
        assert run["details"]["started_by"] == "ann@example.com"
        assert [line["caller"] for line in lines()] == ["ann@example.com"]


class TestStart:
    def test_a_run_that_ends_in_time_is_answered_with_its_result(self, lab: Lab, api: Api) -> None:
        server = add_server(lab, "one", instance={"Owner": "shop"})
        code, answer = api("POST", "/drs/tag-sync", {}, role=ApiRole.OPERATOR)
        assert (code, answer["status"], answer["changed"], answer["source"]) == (200, "SUCCESS", 1, "manual")
        assert lab.tags(server.arn)["Owner"] == "shop"
        assert answer["started_by"] == f"arn:aws:sts::{HUB}:assumed-role/operator/me"
        fits("RunResult", answer)

    @pytest.mark.parametrize("body", [None, {"accountId": HUB}, {"region": HOME}, {"dryRun": True}])
    def test_the_body_is_that_of_the_lambda(self, lab: Lab, api: Api, body: object) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        code, answer = api("POST", "/drs/tag-sync", body)
        assert (code, answer["total_servers"]) == (200, 1)
        fits("RunResult", answer)

    def test_an_asynchronous_run_is_202_and_found_by_its_id(self, lab: Lab, api: Api) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        code, answer = api("POST", "/drs/tag-sync", {"async": True})
        assert (code, answer["status"]) == (202, "STARTED")
        fits("Started", answer)
        assert api.waited == 0
        code, at_work = api("GET", f"/drs/tag-sync/{answer['run_id']}")
        assert (code, at_work["status"], at_work["total_servers"]) == (200, "IN_PROGRESS", 0)
        fits("RunPage", at_work)
        api.invocations.run(api.sync)
        assert api("GET", f"/drs/tag-sync/{answer['run_id']}")[1]["status"] == "SUCCESS"

    def test_a_run_that_takes_longer_than_the_gateway_waits_is_202(self, api: Api) -> None:
        api.busy = True
        code, answer = api("POST", "/drs/tag-sync", {})
        assert (code, answer["status"]) == (202, "STARTED")
        assert 20 < api.waited < 29

    def test_a_second_run_is_409_while_the_first_is_at_work(self, api: Api) -> None:
        _, first = api("POST", "/drs/tag-sync", {"async": True})
        code, answer = api("POST", "/drs/tag-sync", {})
        assert (code, answer["status"], answer["run_id"]) == (409, "ALREADY_RUNNING", first["run_id"])
        fits("AlreadyRunning", answer)
        api.invocations.run(api.sync)
        assert api("POST", "/drs/tag-sync", {})[0] == 200

    def test_a_run_that_nobody_works_on_blocks_only_until_its_lease_expires(self, api: Api, time: Time) -> None:
        _, lost = api("POST", "/drs/tag-sync", {"async": True})
        api.invocations.events.clear()
        time.advance(minutes=7)
        assert api("GET", "/drs/tag-sync")[1]["status"] == "FAILED"
        assert api("GET", f"/drs/tag-sync/{lost['run_id']}")[1]["status"] == "FAILED"
        assert api("POST", "/drs/tag-sync", {})[0] == 200

    def test_a_run_in_which_nothing_could_be_read_is_502(self, lab: Lab, api: Api) -> None:
        lab.faults.add(Rule("deny", service="drs"))
        code, answer = api("POST", "/drs/tag-sync", {})
        assert (code, answer["status"]) == (502, "FAILED")
        fits("RunResult", answer)

    @pytest.mark.parametrize(
        ("body", "says"),
        [
            ({"nonsense": 1}, "nonsense: unknown key"),
            ({"source": "eventbridge"}, "source: unknown key"),
            ({"step": "start"}, "step: unknown key"),
            ({"region": "eu-west-9"}, "DRS does not exist there"),
            ("{", "body: it is not JSON"),
            ("[1]", "body: expected a mapping, found a list"),
            ("null", "body: expected a mapping, found nothing"),
            ('{"accountId": "\\ud800"}', "accountId: it has half a character"),
            ({"accountId": None}, "accountId: null is no value"),
            ({"regions": HOME}, "regions: expected a list of texts"),
            ({"sourceServerIds": [None]}, "sourceServerIds[0]: expected text, found nothing"),
            ('{"dryRun": true, "dryRun": false}', 'body: the key "dryRun" is there twice'),
        ],
    )
    def test_what_is_not_understood_is_400_and_starts_nothing(self, api: Api, body: object, says: str) -> None:
        code, answer = api("POST", "/drs/tag-sync", body)
        assert (code, answer["code"]) == (400, "BAD_REQUEST")
        assert says in answer["message"]
        fits("Error", answer)
        assert api("GET", "/drs/tag-sync")[1]["status"] == "UNKNOWN"

    def test_body_query_and_path_are_told_together(self, api: Api) -> None:
        code, answer = api("POST", "/recovery/runs/newest/retry", {"replaceInstances": None}, query="dryrun=1")
        assert code == 400
        assert [each["place"] for each in answer["errors"]] == ["run_id", "dryrun", "replaceInstances"]

    @pytest.mark.parametrize(("content", "encoded"), [("/w==", True), ("x", True), ("\ud800", False)])
    def test_a_body_that_is_no_text_is_400(self, api: Api, content: str, encoded: bool) -> None:
        code, answer = api("POST", "/drs/tag-sync", content, encoded=encoded)
        assert (code, answer["errors"][0]["place"]) == (400, "body")

    def test_a_body_is_refused_where_none_is_taken(self, api: Api) -> None:
        for route in ROUTES:
            if not route.body:
                code, answer = api(route.method, route.path.replace("{run_id}", RUN), {"wave": 1})
                assert (route.path, code, "wave: unknown key" in answer["message"]) == (route.path, 400, True)

    def test_unknown_query_parameters_are_refused_on_every_route(self, api: Api) -> None:
        for route in ROUTES:
            code, answer = api(route.method, route.path.replace("{run_id}", RUN), query="dryrun=1")
            assert (route.path, code, "dryrun: unknown key" in answer["message"]) == (route.path, 400, True)

    def test_a_store_that_does_not_work_is_503_without_its_secrets(self, lab: Lab, api: Api) -> None:
        lab.faults.add(Rule("deny", service="dynamodb"))
        code, answer = api("POST", "/drs/tag-sync", {})
        assert (code, answer["code"]) == (503, "UNAVAILABLE")


class TestRuns:
    def test_before_any_run_the_status_is_unknown(self, api: Api) -> None:
        code, answer = api("GET", "/drs/tag-sync", role=ApiRole.VIEWER)
        assert (code, answer["status"], answer["lastSync"]) == (200, "UNKNOWN", None)
        fits("LatestRun", answer)

    def test_the_newest_run_that_was_no_dry_run_is_told(self, lab: Lab, api: Api, time: Time) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        _, real = api("POST", "/drs/tag-sync", {})
        time.advance(minutes=1)
        api("POST", "/drs/tag-sync", {"dryRun": True})
        _, answer = api("GET", "/drs/tag-sync", role=ApiRole.VIEWER)
        assert answer == {
            "lastSync": real["finished_at"],
            "source": "manual",
            "started_by": f"arn:aws:sts::{HUB}:assumed-role/admin/me",
            "run_id": real["run_id"],
            "status": "SUCCESS",
            "totalAccounts": 1,
            "totalSynced": 1,
            "totalFailed": 0,
            "totalServers": 1,
        }
        fits("LatestRun", answer)

    def test_a_run_at_work_is_in_progress(self, api: Api) -> None:
        api("POST", "/drs/tag-sync", {"async": True})
        assert api("GET", "/drs/tag-sync")[1]["status"] == "IN_PROGRESS"

    def test_the_servers_of_a_run_come_page_by_page(self, lab: Lab, api: Api) -> None:
        servers = {add_server(lab, f"s-{number}", instance={"Owner": "shop"}).id for number in range(5)}
        _, run = api("POST", "/drs/tag-sync", {})
        seen, query = [], "limit=2"
        for _ in range(3):
            code, page = api("GET", f"/drs/tag-sync/{run['run_id']}", query=query)
            assert code == 200
            fits("RunPage", page)
            seen += page["servers"]
            query = f"limit=2&nextToken={page['nextToken']}"
        assert page["nextToken"] is None
        assert {server["sourceServerId"] for server in seen} == servers
        assert seen[0]["bucket"] == "changed"
        assert seen[0]["changes"][0] == {"action": "add", "key": "Owner", "rule": "copied"}

    @pytest.mark.parametrize(
        "query",
        ["limit=0", "limit=1001", "limit=1.9", "limit=true", "nextToken=x", "nextToken=MQ==", "nextToken=WyJ4IiwgMF0="],
    )
    def test_pages_that_make_no_sense_are_400(self, api: Api, query: str) -> None:
        _, run = api("POST", "/drs/tag-sync", {})
        assert api("GET", f"/drs/tag-sync/{run['run_id']}", query=query)[0] == 400

    def test_a_run_that_is_not_there_is_404_and_an_id_that_is_none_400(self, api: Api) -> None:
        assert api("GET", f"/drs/tag-sync/{RUN}")[0] == 404
        assert api("GET", "/drs/tag-sync/latest")[0] == 400


class TestSettings:
    def test_what_is_read_is_the_schedule_itself(self, lab: Lab, api: Api) -> None:
        code, answer = api("GET", "/config/tag-sync", role=ApiRole.VIEWER)
        assert code == 200
        assert answer == {
            "enabled": True,
            "intervalHours": 1,
            "scheduleExpression": "rate(1 hour)",
            "ruleName": NAME,
            "lastModified": None,
            "modifiedBy": None,
            "version": 0,
        }
        fits("Settings", answer)

    @pytest.mark.parametrize(
        ("body", "expression", "hours"),
        [
            ({"scheduleExpression": "rate(30 minutes)"}, "rate(30 minutes)", None),
            ({"scheduleExpression": "rate(1 day)"}, "rate(1 day)", 24),
            ({"scheduleExpression": "cron(0/15 6 ? * MON-FRI *)"}, "cron(0/15 6 ? * MON-FRI *)", None),
            ({"intervalHours": 1}, "rate(1 hour)", 1),
            ({"intervalHours": 24}, "rate(24 hours)", 24),
            ({"intervalHours": 2.0}, "rate(2 hours)", 2),
            ({"intervalHours": 6, "scheduleExpression": "rate(6 hours)"}, "rate(6 hours)", 6),
            ({}, "rate(1 hour)", 1),
        ],
    )
    @pytest.mark.parametrize("enabled", [True, False])
    def test_settings_round_trip_exactly_and_the_schedule_really_changes(
        self, lab: Lab, api: Api, body: dict[str, object], expression: str, hours: int | None, enabled: bool
    ) -> None:
        code, answer = api("PUT", "/config/tag-sync", {"enabled": enabled, **body})
        assert code == 200
        fits("ChangedSettings", answer)
        _, read = api("GET", "/config/tag-sync")
        fits("Settings", read)
        for told in (answer, read):
            assert (told["scheduleExpression"], told["intervalHours"]) == (expression, hours)
            assert (told["enabled"], "message" in told) == (enabled, not enabled)
        schedule = lab.client("scheduler").get_schedule(Name=NAME)
        assert schedule["ScheduleExpression"] == expression
        assert lab.count("scheduler", CHANGE) == 1
        assert schedule["State"] == ("ENABLED" if enabled else "DISABLED")
        assert schedule["ScheduleExpressionTimezone"] == "Europe/Berlin"
        assert schedule["Description"] == "kept"
        assert schedule["FlexibleTimeWindow"] == {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5}
        assert schedule["Target"]["Arn"].endswith(":function:x")

    @pytest.mark.parametrize(
        ("body", "says"),
        [
            ({}, "enabled: it is missing"),
            (None, "enabled: it is missing"),
            ("null", "body: expected a mapping, found nothing"),
            ({"enabled": True, "scheduleExpression": None}, "scheduleExpression: null is no value"),
            ({"enabled": True, "intervalHours": None}, "intervalHours: null is no value"),
            ({"enabled": 1}, "enabled: expected true or false, found the number 1"),
            ({"enabled": "true"}, "enabled: expected true or false"),
            ({"enabled": None}, "enabled: it is missing"),
            ({"enabled": True, "intervalHours": True}, "intervalHours: expected a number, found the boolean true"),
            ({"enabled": True, "intervalHours": 1.9}, "intervalHours: the number 1.9 is not a whole number"),
            ({"enabled": True, "intervalHours": 0}, "intervalHours: the number 0 is out of range"),
            ({"enabled": True, "intervalHours": 25}, "intervalHours: the number 25 is out of range"),
            ({"enabled": True, "intervalHours": "2"}, 'intervalHours: expected a number, found "2"'),
            ({"enabled": True, "scheduleExpression": ""}, "scheduleExpression: it is neither rate"),
            ({"enabled": True, "scheduleExpression": "every hour"}, "it is neither rate(...) nor cron(...)"),
            ({"enabled": True, "scheduleExpression": "rate(1 hours)"}, "a rate is"),
            ({"enabled": True, "scheduleExpression": "rate(0 hours)"}, "a rate is"),
            ({"enabled": True, "scheduleExpression": "rate(1.5 hours)"}, "a rate is"),
            ({"enabled": True, "scheduleExpression": "cron(0 6 * * ?)"}, "a cron has six fields"),
            ({"enabled": True, "scheduleExpression": "cron(0 6 * * * *)"}, "exactly one of day-of-month"),
            ({"enabled": True, "scheduleExpression": "cron(a 6 * * ? *)"}, "characters that do not belong"),
            ({"enabled": True, "intervalHours": 2, "scheduleExpression": "rate(3 hours)"}, "says something else"),
            ({"enabled": True, "interval": 2}, "interval: unknown key. Did you mean intervalHours?"),
        ],
    )
    def test_bad_settings_are_400_with_code_and_message_and_change_nothing(
        self, lab: Lab, api: Api, body: object, says: str
    ) -> None:
        code, answer = api("PUT", "/config/tag-sync", body)
        assert (code, answer["code"]) == (400, "BAD_REQUEST")
        assert says in answer["message"]
        assert api("GET", "/config/tag-sync")[1]["scheduleExpression"] == "rate(1 hour)"
        assert lab.count("scheduler", CHANGE) == 0

    def test_switching_on_and_changing_start_a_run_and_the_rest_does_not(self, lab: Lab, api: Api) -> None:
        bodies = [
            {"enabled": True},
            {"enabled": False},
            {"enabled": False, "intervalHours": 2},
            {"enabled": True},
        ]
        assert [api("PUT", "/config/tag-sync", body)[1]["syncTriggered"] for body in bodies] == [
            False,
            False,
            False,
            True,
        ]
        api.invocations.run(api.sync)
        _, newest = api("GET", "/drs/tag-sync")
        assert (newest["source"], newest["started_by"]) == (
            "settings_update",
            f"arn:aws:sts::{HUB}:assumed-role/admin/me",
        )
        _, changed = api("PUT", "/config/tag-sync", {"enabled": True, "intervalHours": 3})
        assert (changed["syncTriggered"], changed["syncResult"]["status"]) == (True, "STARTED")
        _, again = api("PUT", "/config/tag-sync", {"enabled": True, "intervalHours": 4})
        assert (again["syncTriggered"], again["syncResult"]["status"]) == (False, "ALREADY_RUNNING")
        fits("ChangedSettings", again)

    def test_a_first_run_that_cannot_be_started_is_told_with_what_was_changed(self, lab: Lab, api: Api) -> None:
        def broken(event: Mapping[str, object]) -> None:
            raise ServiceError("function tagsync-sync invoke: TooManyRequestsException")

        service = replace(api.service, invoke=broken)
        code, answer = replace(api, app=make_app(service, RULES))(
            "PUT", "/config/tag-sync", {"enabled": True, "intervalHours": 6}
        )
        fits("ChangedSettings", answer)
        assert (code, answer["intervalHours"], answer["syncTriggered"]) == (200, 6, False)
        assert answer["syncResult"] == {
            "status": "NOT_STARTED",
            "message": "The schedule was changed. Its first run could not be started: the log of the service says why. "
            "Start one with POST /drs/tag-sync",
        }
        assert lab.client("scheduler").get_schedule(Name=NAME)["ScheduleExpression"] == "rate(6 hours)"

    def test_who_changed_it_and_when_is_told(self, api: Api, time: Time) -> None:
        api("PUT", "/config/tag-sync", {"enabled": False})
        _, answer = api("GET", "/config/tag-sync")
        assert answer["lastModified"] == time().isoformat()
        assert answer["modifiedBy"] == f"arn:aws:sts::{HUB}:assumed-role/admin/me"

    def test_every_change_is_remembered_with_its_caller(self, lab: Lab, api: Api, time: Time) -> None:
        api("PUT", "/config/tag-sync", {"enabled": False, "intervalHours": 6})
        lab.faults.add(Rule("error", service="scheduler", op=CHANGE, code="ValidationException"))
        api("PUT", "/config/tag-sync", {"enabled": True, "intervalHours": 3})
        admin = f"arn:aws:sts::{HUB}:assumed-role/admin/me"
        assert api.service.settings.changes(10) == (
            SettingsChange(2, time(), admin, True, "rate(3 hours)", taken_back=True),
            SettingsChange(1, time(), admin, False, "rate(6 hours)"),
        )
        assert len(api.service.settings.changes(1)) == 1

    def test_a_change_that_cannot_be_remembered_is_made_all_the_same(self, lab: Lab, api: Api) -> None:
        class Full(DynamoSettingsLog):
            def note(self, change: SettingsChange | LevelChange) -> None:
                raise ServiceError("table tagsync put_item: ProvisionedThroughputExceededException")

        service = replace(api.service, settings=Full(Table(lab.client("dynamodb"), TABLE)))
        change = {"enabled": False, "intervalHours": 6}
        code, answer = replace(api, app=make_app(service, RULES))("PUT", "/config/tag-sync", change)
        assert (code, answer["scheduleExpression"]) == (200, "rate(6 hours)")

    def test_two_changes_from_the_same_version_are_a_conflict(self, api: Api) -> None:
        assert api("PUT", "/config/tag-sync", {"enabled": True, "version": 0})[0] == 200
        code, answer = api("PUT", "/config/tag-sync", {"enabled": False, "version": 0})
        assert (code, answer["code"]) == (409, "CONFLICT")
        assert api("GET", "/config/tag-sync")[1]["enabled"] is True
        assert api("PUT", "/config/tag-sync", {"enabled": False, "version": 1})[0] == 200

    @pytest.mark.parametrize(
        ("rule", "code", "name"),
        [
            (
                Rule("error", service="scheduler", op=CHANGE, code="ValidationException"),
                400,
                "INVALID_SCHEDULE",
            ),
            (Rule("deny", service="scheduler", op=CHANGE), 503, "UNAVAILABLE"),
        ],
    )
    def test_a_schedule_that_aws_does_not_take_changes_nothing_and_says_so(
        self, lab: Lab, api: Api, rule: Rule, code: int, name: str
    ) -> None:
        api("PUT", "/config/tag-sync", {"enabled": False})
        _, before = api("GET", "/config/tag-sync")
        lab.faults.add(rule)
        got, answer = api("PUT", "/config/tag-sync", {"enabled": True})
        assert (got, answer["code"]) == (code, name)
        _, after = api("GET", "/config/tag-sync")
        assert after == {**before, "version": before["version"] + 2}


class TestLogLevel:
    def test_a_level_is_set_for_a_while(self, api: Api, time: Time) -> None:
        nothing = {"level": None, "until": None, "setBy": None}
        assert api("GET", "/config/log-level") == (200, nothing)
        code, answer = api("PUT", "/config/log-level", {"level": "DEBUG", "minutes": 5})
        assert (code, answer["level"], answer["until"]) == (200, "DEBUG", "2026-03-01T12:05:00+00:00")
        fits("LogLevel", answer)
        assert api("GET", "/config/log-level") == (200, answer)
        time.advance(minutes=5)
        assert api("GET", "/config/log-level") == (200, nothing)

    def test_a_change_stays_in_the_log_of_the_settings(self, api: Api, time: Time) -> None:
        admin, began = f"arn:aws:sts::{HUB}:assumed-role/admin/me", time()
        api("PUT", "/config/log-level", {"level": "DEBUG", "minutes": 5})
        time.advance(minutes=10)
        api("PUT", "/config/tag-sync", {"enabled": False, "intervalHours": 6})
        assert api.service.settings.changes(10) == (
            SettingsChange(1, time(), admin, False, "rate(6 hours)"),
            LevelChange(began, admin, "DEBUG", began + timedelta(minutes=5)),
        )

    @pytest.mark.parametrize("body", [None, {}, {"level": "LOUD"}, {"level": "DEBUG", "minutes": 0}, {"minutes": 5}])
    def test_what_is_no_level_is_refused(self, api: Api, body: object) -> None:
        assert api("PUT", "/config/log-level", body)[0] == 400
