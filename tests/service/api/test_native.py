"""`/recovery/executions` against the lab: start, look, retry, skip, cancel, and who may."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tagsync.aws.store.later_cleanups import DynamoLaterCleanups
from tagsync.aws.store.table import Table
from tagsync.core.documents.declared import read_document
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, Account
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.plans.apply import carry_out
from tagsync.recovery.plans.compare import compare
from tagsync.recovery.plans.definition import Definition
from tagsync.service.api.app import make_app
from tagsync.service.api.roles import ApiRole
from tagsync.service.native.paths import execution_of_path, path_id
from tagsync.service.plans.configured import plans_from_document
from tests.service.api.test_api import RULES, Api, api, fits  # noqa: F401 - a fixture
from tests.sync_service import HOME, add_server

ROUTE = "/recovery/executions"
ERP: dict[str, Any] = {"version": 1, "name": "erp", "region": HOME, "selector": {"App": "erp"}}
TARGET = Target(HUB, HOME)


@pytest.fixture
def recovery(lab: Lab, api: Api) -> Api:  # noqa: F811
    """Two waves of one server with their plan in DRS, and the plan's name configured; the clock stands still."""
    lab.clock.freeze()
    for number, wave in enumerate(["1", "2"]):
        tags = {"App": "erp", "DR-Wave": wave, "Name": f"erp-{number}"}
        add_server(lab, f"host-{number}", instance=tags, tags=tags)
    connection = api.service.connect(Access(regions=(HOME,)), Stop())
    definition = read_document(Definition, ERP)
    found = connection.native_plans.find(TARGET, "erp")
    comparison = compare(definition, connection.reader.read_servers(TARGET), found)
    assert not carry_out(connection.native_plans, TARGET, None, comparison.actions).left
    service = replace(api.service, plans={"erp": definition})
    return replace(api, service=service, app=make_app(service, RULES))


def start(api: Api, **more: object) -> str:  # noqa: F811
    code, answer = api("POST", ROUTE, {"plan": "erp", "drill": True, **more}, role=ApiRole.OPERATOR)
    assert code == 202, answer
    fits("RecoveryStarted", answer)
    return f"{ROUTE}/{answer['id']}"


def look(api: Api, path: str) -> dict[str, Any]:  # noqa: F811
    code, answer = api("GET", path, role=ApiRole.VIEWER)
    assert code == 200, answer
    fits("Execution", answer)
    return answer


def failing(lab: Lab, number: int) -> None:
    drs = lab.drs(HUB, HOME)
    drs.fail_next_launch[list(drs.servers)[number]] = "CONVERSION_END"


def test_the_history_of_a_configured_plan_is_read_of_drs(lab: Lab, recovery: Api) -> None:
    start(recovery)
    lab.clock.advance(1 + 360 + 360)
    code, answer = recovery("GET", "/recovery/history", query="plan=erp", role=ApiRole.VIEWER)
    assert code == 200, answer
    fits("RecoveryHistory", answer)
    (only,) = answer["recoveries"]
    assert (only["kind"], only["outcome"], only["servers"], answer["unread"]) == ("native", "SUCCEEDED", 2, [])
    assert recovery("GET", "/recovery/history", query="plan=crm", role=ApiRole.VIEWER)[0] == 404
    lab.faults.add(Rule("deny", "drs", "ListRecoveryPlans"))
    code, answer = recovery("GET", "/recovery/history", query="plan=erp", role=ApiRole.VIEWER)
    assert (code, answer["recoveries"], len(answer["unread"])) == (200, [], 1)


def test_a_plan_is_started_by_name_and_looked_at_with_every_server(lab: Lab, recovery: Api) -> None:
    path = start(recovery)
    assert (look(recovery, path)["outcome"], look(recovery, path)["status"]) == ("RUNNING", "CREATED")
    lab.clock.advance(1 + 360 + 360)
    ended = look(recovery, path)
    assert (ended["outcome"], ended["mode"], ended["launched"], ended["duration_seconds"]) == (
        "SUCCEEDED",
        "DRILL",
        2,
        721,
    )
    servers = [server for step in ended["steps"] for server in step["servers"]]
    assert [(each["name"], each["launch"]) for each in servers] == [("erp-0", "LAUNCHED"), ("erp-1", "LAUNCHED")]
    assert all(each["recovery_instance_id"] for each in servers)


def test_a_definition_is_started_for_real(lab: Lab, recovery: Api) -> None:
    path = start(recovery, plan=ERP, drill=False)
    assert look(recovery, path)["mode"] == "RECOVERY"


def test_its_tags_are_verified_with_the_likely_reason(lab: Lab, recovery: Api) -> None:
    path = start(recovery)
    lab.clock.advance(1 + 360 + 360)
    code, answer = recovery("GET", f"{path}/verify", query="key=App,Na*", role=ApiRole.VIEWER)
    assert code == 200, answer
    fits("Verified", answer)
    assert (answer["verdict"], answer["keys"]) == ("LACKING", ["App", "Na*"])
    reasons = [{one["key"]: one["reason"] for one in each["differences"]} for each in answer["servers"]]
    assert reasons == [dict.fromkeys(("App", "Name"), "copy_tags_off")] * 2
    wrong = recovery("GET", f"{ROUTE}/erp/verify", query="key=tagsync:owned,", role=ApiRole.VIEWER)
    assert (wrong[0], [each["place"] for each in wrong[1]["errors"]]) == (400, ["execution_id", "key", "key"])
    missing = f"{path[:-4]}0000/verify"
    assert recovery("GET", missing, role=ApiRole.VIEWER)[0] == 404


def points_of(lab: Lab, number: int) -> list[dict[str, Any]]:
    """Oldest first."""
    server_id = list(lab.drs(HUB, HOME).servers)[number]
    drs = lab.client("drs", HUB, HOME)
    found: list[dict[str, Any]] = drs.describe_recovery_snapshots(sourceServerID=server_id, order="ASC")["items"]
    return found


def test_a_plan_is_started_from_points_which_are_noted_and_held_against_what_was_launched(
    lab: Lab, recovery: Api
) -> None:
    at, pinned = points_of(lab, 0)[4], points_of(lab, 1)[2]
    path = start(recovery, at=at["timestamp"], points={"erp-1": pinned["snapshotID"]})
    lab.clock.advance(1 + 360 + 360)
    servers = {each["name"]: each for step in look(recovery, path)["steps"] for each in step["servers"]}
    for name, point in (("erp-0", at), ("erp-1", pinned)):
        assert servers[name]["asked_point"]["point_id"] == point["snapshotID"]
        assert servers[name]["point_at"] == servers[name]["asked_point"]["at"]
        assert not servers[name]["from_other_point"]
        assert servers[name]["data_age_seconds"] > 3600


def test_a_viewer_reads_the_points_of_a_configured_plan_or_of_a_definition(lab: Lab, recovery: Api) -> None:
    driven = {"version": 1, "name": "erp", "selector": {"App": "erp"}, "targets": [f"{HUB}/{HOME}"]}
    for plan in ("erp", ERP, driven):
        code, answer = recovery(
            "POST", "/recovery/points", {"plan": plan, "at": "2026-01-01T00:00Z"}, role=ApiRole.VIEWER
        )
        assert code == 200, answer
        fits("Points", answer)
        servers = [server for wave in answer["waves"] for server in wave["servers"]]
        assert [(each["name"], each["count"]) for each in servers] == [("erp-0", 34), ("erp-1", 34)]
        assert all(each["asked"]["at"] <= "2026-01-01T00:00" for each in servers)
    wrong = {"plan": "crm", "at": "2099-01-01T00:00Z", "points": {"erp-0": "pit-1"}}
    code, answer = recovery("POST", "/recovery/points", wrong, role=ApiRole.VIEWER)
    assert (code, sorted(each["place"] for each in answer["errors"])) == (400, ["at", "plan", "points.erp-0"])


def test_points_that_cannot_be_right_are_mistakes_and_a_server_without_one_refuses(lab: Lab, recovery: Api) -> None:
    other = points_of(lab, 1)[0]["snapshotID"]
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True, "points": {"erp-0": other, "erp-9": other}})
    assert (code, [each["place"] for each in answer["errors"]]) == (400, ["points.erp-9", "points.erp-0"])
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True, "at": "2025-01-01T00:00Z"})
    assert code == 409
    assert [each["reason"] for each in answer["preflight"]["findings"]] == ["point_missing"] * 2
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True, "at": "2099-01-01T00:00Z", "strict": True})
    assert (code, sorted(each["place"] for each in answer["errors"])) == (400, ["at", "strict"])


def test_rule_5_what_timed_out_is_not_retried(lab: Lab, recovery: Api) -> None:
    lab.drs(HUB, HOME).job_seconds = 200_000.0
    path = start(recovery)
    lab.clock.advance(25 * 3600)
    ended = look(recovery, path)
    assert (ended["status"], ended["outcome"]) == ("TIMED_OUT", "FAILED")
    for verb in ("retry", "skip"):
        code, answer = recovery("POST", f"{path}/{verb}", {"step": "1"}, role=ApiRole.OPERATOR)
        assert (code, answer["code"], "Start the plan anew" in answer["message"]) == (409, "CONFLICT", True)


def test_rule_11_a_server_that_is_not_well_is_in_the_answer(lab: Lab, recovery: Api) -> None:
    drs = lab.drs(HUB, HOME)
    drs.seed_action(next(iter(drs.servers)), "ping", "fails")
    path = start(recovery)
    lab.clock.advance(1 + 360 + 360)
    ended = look(recovery, path)
    assert (ended["status"], ended["outcome"], ended["launched"], ended["unwell"]) == ("COMPLETED", "UNWELL", 2, 1)
    server = ended["steps"][0]["servers"][0]
    assert (server["launch"], server["wellness"], server["from_older_point"]) == ("LAUNCHED", "UNWELL", False)
    assert server["point_at"]
    (action,) = server["actions"]
    assert (action["name"], action["status"], action["reason"]) == ("ping", "FAILED", "simulated failure of ping")


def test_with_the_sync_switched_off_the_findings_say_why(lab: Lab, recovery: Api) -> None:
    for server in lab.drs(HUB, HOME).servers.values():
        server.tags.clear()
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True})
    fits("RecoveryRefused", answer)
    reasons = [(each["refuses"], each["reason"]) for each in answer["preflight"]["findings"]]
    assert (code, answer["status"], reasons) == (
        409,
        "REFUSED",
        [(True, "selection_empty"), (True, "tags_drifted"), (True, "tags_drifted")],
    )
    assert lab.count("drs", "StartRecoveryPlanExecution") == 0


def test_unverified_tags_are_accepted_only_where_somebody_says_so(lab: Lab, recovery: Api) -> None:
    lab.faults.add(Rule("deny", "ec2", "DescribeInstances"))
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True})
    refused = {each["reason"] for each in answer["preflight"]["findings"] if each["refuses"]}
    assert (code, refused) == (409, {"tags_unverified"})
    start(recovery, acceptUnverifiedTags=True)


def test_servers_that_replicate_no_more_are_launched_only_where_somebody_says_so(lab: Lab, recovery: Api) -> None:
    server = next(iter(lab.drs(HUB, HOME).servers.values()))
    server.wire["dataReplicationInfo"]["dataReplicationState"] = "STALLED"
    assert recovery("POST", ROUTE, {"plan": "erp", "drill": True})[0] == 409
    start(recovery, acceptOldPoints=True)


def test_one_at_a_time(lab: Lab, recovery: Api) -> None:
    first = start(recovery)
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True})
    assert (code, answer["preflight"]["findings"][0]["reason"]) == (409, "already_running")
    assert first.rpartition("/")[2].replace("~", "/") in answer["preflight"]["findings"][0]["what"]


def test_a_start_that_another_was_faster_than_is_a_conflict(lab: Lab, recovery: Api) -> None:
    lab.faults.add(Rule("error", code="ConflictException", service="drs", op="StartRecoveryPlanExecution"))
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True})
    fits("RecoveryRefused", answer)
    assert (code, "Nothing was started by this request" in answer["message"]) == (409, True)


def test_a_failed_step_is_retried(lab: Lab, recovery: Api) -> None:
    failing(lab, 0)
    path = start(recovery)
    lab.clock.advance(400)
    assert look(recovery, path)["outcome"] == "FAILED"
    code, answer = recovery("POST", f"{path}/retry", {}, role=ApiRole.OPERATOR)
    fits("Execution", answer)
    assert (code, answer["outcome"]) == (200, "RUNNING")
    assert recovery("POST", f"{path}/retry", {"step": "1"})[0] == 409
    lab.clock.advance(800)
    assert look(recovery, path)["outcome"] == "SUCCEEDED"


def test_a_failed_step_is_skipped(lab: Lab, recovery: Api) -> None:
    failing(lab, 0)
    path = start(recovery)
    lab.clock.advance(400)
    code, answer = recovery("POST", f"{path}/skip", {"step": "wave 1"}, role=ApiRole.OPERATOR)
    assert (code, [step["status"] for step in answer["steps"]]) == (200, ["SKIPPED", "EXECUTING"])
    lab.clock.advance(400)
    ended = look(recovery, path)
    assert (ended["status"], ended["outcome"]) == ("COMPLETED", "FAILED")


def test_advice_is_given_in_members_and_routes_of_the_api(lab: Lab, recovery: Api) -> None:
    failing(lab, 0)
    path = start(recovery)
    lab.clock.advance(400)
    server = list(lab.drs(HUB, HOME).servers.values())[1]
    server.wire["dataReplicationInfo"]["dataReplicationState"] = "STALLED"
    lab.tags(server.arn)
    _, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True})
    fixes = {each["reason"]: each["fix"] for each in answer["preflight"]["findings"]}
    assert fixes["not_launchable"].endswith(
        'To go without the server: leaveOut: ["SERVER"]. To launch it as it was then: acceptOldPoints: true'
    )
    assert fixes["failed_before"] == f"To launch only what failed: POST {path}/retry"


def test_rule_5_what_timed_out_is_not_cancelled_and_one_sentence_says_so(lab: Lab, recovery: Api) -> None:
    lab.drs(HUB, HOME).job_seconds = 2 * 86400.0
    path = start(recovery)
    lab.clock.advance(86400 + 60)
    code, answer = recovery("POST", f"{path}/cancel", role=ApiRole.OPERATOR)
    assert (code, answer["message"]) == (
        409,
        "The execution is TIMED_OUT. It has ended, so there is nothing to cancel",
    )


def test_it_is_cancelled_in_the_second_wave(lab: Lab, recovery: Api) -> None:
    path = start(recovery)
    lab.clock.advance(400)
    code, answer = recovery("POST", f"{path}/cancel", role=ApiRole.OPERATOR)
    assert (code, answer["status"]) == (200, "CANCELLING")
    lab.clock.advance(400)
    assert look(recovery, path)["outcome"] == "CANCELLED"
    deeds = {(act["what"], act["who"].split("/")[1]) for act in answer["acts"]}
    assert deeds == {("started", "operator"), ("cancelled", "operator")}
    assert recovery("POST", f"{path}/cancel")[0] == 200, "again is no harm"


def test_executions_are_steered_and_shown_though_the_table_fails(lab: Lab, recovery: Api) -> None:
    path = start(recovery)
    lab.faults.add(Rule("deny", service="dynamodb"))
    code, answer = recovery("POST", f"{path}/cancel", role=ApiRole.OPERATOR)
    assert (code, answer["acts"]) == (200, [])


def test_viewers_only_look(lab: Lab, recovery: Api) -> None:
    path = start(recovery)
    for method, where, body in (("POST", ROUTE, {"plan": "erp", "drill": True}), ("POST", f"{path}/cancel", None)):
        assert recovery(method, where, body, role=ApiRole.VIEWER)[0] == 403
        assert recovery(method, where, body, role=None)[0] == 401
    look(recovery, path)


@pytest.mark.parametrize(
    ("body", "places"),
    [
        (None, ["plan", "drill"]),
        ({"plan": "crm", "drill": True}, ["plan"]),
        ({"plan": "erp"}, ["drill"]),
        ({"plan": "erp", "drill": 1, "force": True}, ["drill", "force"]),
        ({"plan": {**ERP, "regions": ["x"]}, "drill": True}, ["plan.regions"]),
    ],
)
def test_bodies_that_make_no_sense(lab: Lab, recovery: Api, body: Any, places: list[str]) -> None:
    code, answer = recovery("POST", ROUTE, body)
    assert (code, sorted(each["place"] for each in answer["errors"])) == (400, sorted(places))
    fits("Error", answer)


def test_a_plan_without_a_place_is_where_the_service_looks(lab: Lab, recovery: Api) -> None:
    start(recovery, plan={name: value for name, value in ERP.items() if name != "region"})


def test_what_is_no_execution(lab: Lab, recovery: Api) -> None:
    assert recovery("GET", f"{ROUTE}/erp")[0] == 400
    unknown = f"{ROUTE}/arn:aws:drs:{HOME}:{HUB}:recovery-plan-execution~rpe-1"
    assert recovery("GET", unknown)[0] == 404
    assert recovery("POST", f"{unknown}/cancel")[0] == 404
    code, answer = recovery("POST", f"{ROUTE}/erp/leave-out", {"servers": ["web"]})
    assert (code, [each["place"] for each in answer["errors"]]) == (400, ["execution_id", "servers"])
    assert len(recovery("POST", f"{ROUTE}/erp/retry", {"step": 1})[1]["errors"]) == 2


@pytest.mark.parametrize(
    ("plan", "fix"),
    [
        ({}, "Write the name of a configured plan, or the definition of one"),
        ({"plan": None}, "Write the name of a configured plan, or the definition of one"),
        ({"plan": 1}, "Write one JSON object"),
    ],
)
def test_a_plan_that_is_none_is_one_mistake(recovery: Api, plan: dict[str, object], fix: str) -> None:
    code, answer = recovery("POST", ROUTE, {"drill": True, **plan})
    assert (code, [(each["place"], each["fix"]) for each in answer["errors"]]) == (400, [("plan", fix)])


def test_an_execution_that_cannot_be_read_is_no_empty_one(lab: Lab, recovery: Api) -> None:
    path = start(recovery)
    lab.faults.add(Rule("deny", "drs", "GetRecoveryPlanExecution"))
    code, answer = recovery("GET", path)
    fits("Error", answer)
    assert (code, answer["code"]) == (502, "UNREADABLE")


def test_plans_are_run_with_a_role_of_their_own(lab: Lab, recovery: Api) -> None:
    access = Access(accounts={HUB: Account(HUB, regions=(HOME,))})
    service = replace(recovery.service, access=access, recovery_role="runner")
    acting = replace(recovery, service=service, app=make_app(service, RULES))
    code, answer = acting("POST", ROUTE, {"plan": "erp", "drill": True})
    assert (code, answer["code"]) == (502, "UNREADABLE"), "there is no such role, and no other one starts it"
    assert "role/runner" in answer["message"]
    lab.add_role(HUB, "runner", trusts=HUB)
    path = start(acting)
    assert look(acting, path)["outcome"] == "RUNNING"


def test_only_configured_accounts_are_asked() -> None:
    access = Access(accounts={HUB: Account(HUB)})
    arn = f"arn:aws:drs:{HOME}:{HUB}:recovery-plan-execution/rpe-1"
    assert execution_of_path(path_id(arn), access) == (arn, TARGET)
    with pytest.raises(InputError, match="999999999999 is not among the configured accounts"):
        execution_of_path(path_id(arn.replace(HUB, "999999999999")), access)


def test_configured_plans_have_all_their_mistakes_told() -> None:
    assert plans_from_document([ERP], str).keys() == {"erp"}
    with pytest.raises(InputError) as error:
        plans_from_document([ERP, {"version": 1, "name": "-"}, ERP], lambda path: f"RECOVERY_PLANS {path}")
    places = [mistake.place for mistake in error.value.mistakes]
    assert places == ["RECOVERY_PLANS [1].name", "RECOVERY_PLANS [1].selector", "RECOVERY_PLANS [2].name"]
    with pytest.raises(InputError, match="it is no list of plans"):
        plans_from_document({"plans": []}, str)


def test_rule_2_a_server_is_left_out_of_a_step_ahead(lab: Lab, recovery: Api) -> None:
    path = start(recovery)
    server = look(recovery, path)["steps"][-1]["servers"][0]["source_server_id"]
    code, answer = recovery("POST", f"{path}/leave-out", {"servers": [server]}, role=ApiRole.OPERATOR)
    assert (code, "would have no server left" in answer["message"]) == (400, True)
    assert recovery("POST", f"{path}/leave-out", {"servers": []}, role=ApiRole.OPERATOR)[0] == 400


def test_rule_2_a_plan_is_started_without_a_server(lab: Lab, recovery: Api) -> None:
    """As far as the plan in DRS is without it too."""
    server = list(lab.drs(HUB, HOME).servers)[1]
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True, "leaveOut": [server]})
    found = [(each["reason"], each["place"]) for each in answer["preflight"]["findings"]]
    assert (code, ("plan_differs", server) in found, ("left_out", server) in found) == (409, True, True)
    (fix,) = {each["fix"] for each in answer["preflight"]["findings"] if each["refuses"]}
    assert fix == (
        f"Write it as the tags say now: tagsync recovery apply FILE --leave-out {server}, "
        f'or tagsync_recovery_plan with leave_out = ["{server}"] in Terraform'
    )
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True, "leaveOut": ["s-00000000000000009"]})
    assert (code, "the selector does not take it" in answer["message"]) == (400, True)


def test_rule_1_production_is_replaced_only_with_the_name_of_the_plan(lab: Lab, recovery: Api) -> None:
    start(recovery, drill=False)
    lab.clock.advance(800)
    for more in ({}, {"replaceInstances": True}):
        code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True, **more})
        reasons = {each["reason"] for each in answer["preflight"]["findings"]}
        assert (code, reasons) == (409, {"production_instance"})
        (fix,) = {each["fix"] for each in answer["preflight"]["findings"]}
        assert fix == (
            'Leave it alone. To go without the server: leaveOut: ["SERVER"]. '
            'Only if it may be destroyed: replaceProduction: "PLAN"'
        )
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True, "replaceProduction": "yes"})
    assert (code, [each["place"] for each in answer["errors"]]) == (400, ["replaceProduction"])
    start(recovery, replaceProduction="erp")


def test_rule_1_a_retry_replaces_nothing_unasked(lab: Lab, recovery: Api) -> None:
    failing(lab, 0)
    path = start(recovery)
    lab.clock.advance(400)
    server = next(iter(lab.drs(HUB, HOME).servers))
    lab.client("drs", HUB, HOME).start_recovery(sourceServers=[{"sourceServerID": server}], isDrill=False)
    lab.clock.advance(400)
    for more in ({}, {"replaceInstances": True}):
        code, answer = recovery("POST", f"{path}/retry", more, role=ApiRole.OPERATOR)
        assert (code, answer["code"], server in answer["message"]) == (409, "REFUSED", True)
    wrong = recovery("POST", f"{path}/retry", {"replaceProduction": "other"}, role=ApiRole.OPERATOR)
    assert (wrong[0], [each["place"] for each in wrong[1]["errors"]]) == (400, ["replaceProduction"])
    code, answer = recovery("POST", f"{path}/retry", {"replaceProduction": "erp"}, role=ApiRole.OPERATOR)
    assert (code, answer["outcome"]) == (200, "RUNNING")


def test_a_drill_is_cleaned_up_when_asked_or_by_itself(lab: Lab, recovery: Api, table: Table) -> None:
    cleanups = DynamoLaterCleanups(table, retention_days=90)
    service = replace(recovery.service, cleanups=cleanups)
    recovery = replace(recovery, service=service, app=make_app(service, RULES))
    code, answer = recovery("POST", ROUTE, {"plan": "erp", "drill": True, "cleanupAfter": "2h"}, role=ApiRole.OPERATOR)
    assert (code, answer["message"]) == (202, "The drill has started. It is cleaned up 120 minutes after its end")
    assert [(each.recovery_id, each.after_minutes) for each in cleanups.open()] == [(answer["execution_id"], 120)]
    path = f"{ROUTE}/{answer['id']}"
    assert recovery("POST", f"{path}/cleanup", role=ApiRole.OPERATOR)[0] == 409
    lab.clock.advance(1 + 360 + 360)
    code, cleaned = recovery("POST", f"{path}/cleanup", role=ApiRole.OPERATOR)
    fits("Cleanup", cleaned)
    fates = [each["fate"] for target in cleaned["targets"] for each in target["instances"]]
    assert (code, fates) == (200, ["TERMINATING", "TERMINATING"])
    lab.clock.advance(60)
    assert recovery("POST", f"{path}/cleanup", role=ApiRole.OPERATOR)[1]["clean"] is True
    assert cleanups.open() == ()
    assert "cleaned up" in [act["what"] for act in look(recovery, path)["acts"]]
